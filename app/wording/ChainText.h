#pragma once

#include "trust/Certificate.h"

#include <QList>

namespace Sealpost::Wording {

/// One field of a certificate, as people read it; a list has a line for each entry.
struct CertificateFact {
    QString label;                          ///< without a colon
    QStringList lines;                      ///< plain, fit to be shown
    std::optional<Fingerprint> fingerprint; ///< where the only line is one
};

struct CertificateGroup {
    QString heading;
    QList<CertificateFact> facts;
};

/// Every field that a server's owner looks for, of the certificate at this place of a chain (leaf first). What the
/// certificate does not have is left out, and no group is empty.
[[nodiscard]] QList<CertificateGroup> certificateGroups(const QList<Certificate> &chain, qsizetype at,
                                                        const QDateTime &now);

} // namespace Sealpost::Wording
