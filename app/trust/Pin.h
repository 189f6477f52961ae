#pragma once

#include "trust/Fingerprint.h"

#include <QDateTime>

namespace Sealpost {

/// A key that a person accepted for a server (TRUST §5). Over the SPKI, so that it survives a renewal of the
/// certificate.
struct Pin {
    enum class How {
        Compared, ///< a person compared the fingerprint
        Unseen,   ///< accepted without comparing
    };

    QString account;
    QString host; ///< HostName::ace(); a pin is consulted on every port of the host
    Fingerprint spkiSha256;
    std::optional<Fingerprint> certificateSha256; ///< when it was pinned, for showing; empty: pinned before first
                                                  ///< contact
    How how = How::Unseen;
    QDateTime since;
    QDateTime lastSeen; ///< invalid: never since
    QString note;

    friend bool operator==(const Pin &, const Pin &) = default;
};

[[nodiscard]] QString howName(Pin::How how); ///< "compared", "unseen": in reports and in the store

} // namespace Sealpost
