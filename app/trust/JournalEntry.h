#pragma once

#include "trust/Fingerprint.h"

#include <QDateTime>

namespace Sealpost {

/// One line of the journal (TRUST §5): what was seen, accepted, changed. Never edited.
struct JournalEntry {
    enum class Event {
        FirstSight, ///< the first key seen at this host
        KeyChanged, ///< a key not seen before at this host, where another one was; once for each key
        Refused,    ///< a verdict that let nothing pass; `reason` is its row. Once a day for a row and a key
        Pinned,     ///< `reason` is how, and the note
        Unpinned,
        PinRetired,      ///< an authority now vouches (row 3), or another key was pinned in its place
        FloorRaised,     ///< `reason` is the level's name
        FloorLowered,    ///< `reason` is what the person typed
        FloorRestored,   ///< what a person had lowered was taken back; `reason` is the level's name
        Accepted,        ///< a message was accepted at a level not seen there before; `reason` is the level's name
        ProofFailed,     ///< the server could not prove that it knows the password. Once a day for a key
        ProofForgiven,   ///< `reason` is what the person typed
        ProofRemembered, ///< ... and took back
        PermissionWidened,  ///< an account permits more; `reason` is what, and what the person typed
        PermissionNarrowed, ///< `reason` is what
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

[[nodiscard]] QString eventName(JournalEntry::Event event); ///< "first-sight": in reports and in the store
[[nodiscard]] std::optional<JournalEntry::Event> eventOf(const QString &name);

} // namespace Sealpost
