#pragma once

#include "trust/Fingerprint.h"

#include <QDateTime>

namespace Sealpost {

/// One line of the journal (TRUST §5): what was seen, accepted, changed. Never edited.
struct JournalEntry {
    enum class Event {
        FirstSight, ///< a key seen for the first time at this host
        KeyChanged, ///< another key than the one seen before
        Refused,    ///< a verdict that let nothing pass; `reason` is its row
        Pinned,
        Unpinned,
        PinRetired, ///< row 3: an authority now vouches
        FloorRaised,
        FloorLowered,
        Accepted, ///< a message was accepted at a level not seen there before
        AccountRemoved,
    };

    QDateTime time; ///< UTC
    Event event;
    QString account;
    QString host;
    std::optional<Fingerprint> spkiSha256;
    std::optional<Fingerprint> certificateSha256;
    QString reason; ///< machine words or what the person typed

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

} // namespace Sealpost
