#pragma once

#include "message/HeaderBlock.h"
#include "message/SpooledMessage.h"
#include "message/Transfer.h"

#include <functional>

QT_FORWARD_DECLARE_CLASS(QFile)

namespace Sealpost {

/// The body of an entity that others wrote: what its header says of it, what it is, and how it goes into the spool.
///
/// Text has its line ends made CRLF; what is declared binary stays as it is. Where a body is more than its header
/// says, the header is set right, and MessageStream encodes it for servers that take less. Base64 and
/// quoted-printable with lines that no server takes are decoded, to be encoded anew.
class ForeignBody
{
public:
    /// As `header` declares it.
    explicit ForeignBody(const HeaderBlock &header);

    /// As it lies in `file`, which is read once.
    [[nodiscard]] static ForeignBody measured(QFile &file, const SpooledEntity &lies, const HeaderBlock &header);

    [[nodiscard]] Transfer transfer() const { return m_transfer; }
    void widen(Transfer needed);
    void declareIn(HeaderBlock &header) const;

    using Sink = std::function<bool(const QByteArray &)>; ///< false: enough

    /// The octets for the spool; whether all of them were read and taken.
    bool read(QFile &file, const SpooledEntity &lies, const Sink &sink) const;

private:
    enum class Encoding { None, Base64, QuotedPrintable };

    bool readDecoded(QFile &file, const SpooledEntity &lies, const Sink &sink) const;

    Encoding m_encoding = Encoding::None;
    Transfer m_transfer = Transfer::SevenBit;
    Transfer m_declared = Transfer::SevenBit;
    bool m_isDecoded = false; ///< the encoding is undone on the way into the spool
};

} // namespace Sealpost
