#pragma once

#include "base/Result.h"
#include "message/SpooledMessage.h"
#include "message/Transfer.h"

QT_FORWARD_DECLARE_CLASS(QFile)

namespace Sealpost {

enum class Coding { AsIs, Base64, QuotedPrintable };

/// A stretch of a message on its way out: octets that are at hand, or a stretch of the spool file and what is to
/// be made of it.
struct Segment {
    QByteArray octets;
    qint64 offset = 0;
    qint64 length = 0; ///< in the file
    Coding coding = Coding::AsIs;
    qint64 size = 0; ///< as it goes out
};

/// How a spooled message goes out under a transfer: which parts are encoded, and what their headers then say.
struct TransferPlan {
    QList<Segment> segments;
    Transfer body = Transfer::SevenBit; ///< the weakest transfer that suffices for it
    qint64 size = 0;

    /// Trusts the Content-Transfer-Encoding of each entity, which was written with it: only text of 8 bits for a
    /// server of 7 is read, to see which encoding makes less of it.
    [[nodiscard]] static TransferPlan make(QFile &file, const QList<SpooledEntity> &entities, Transfer transfer);
};

} // namespace Sealpost
