#pragma once

#include "message/Mailbox.h"

#include <optional>

namespace Sealpost {

/// As whom an account sends: what a message from this address begins with.
struct Identity {
    static constexpr qsizetype longestSignature = 10000; ///< characters

    QString displayName; ///< one line, no control characters; may be empty
    Address address;
    std::optional<Mailbox> replyTo = std::nullopt;
    QString organization = {};                   ///< one line (RFC 5536 §3.2.7); empty: none
    QString signature = {};                      ///< lines, without the "-- " above them; empty: none
    std::optional<bool> sentCopy = std::nullopt; ///< keep a copy of what it sends; empty: as the Settings say

    [[nodiscard]] Mailbox mailbox() const { return {displayName, address}; }
    [[nodiscard]] QString shown() const { return mailbox().shown(); }

    friend bool operator==(const Identity &, const Identity &) = default;
};

} // namespace Sealpost
