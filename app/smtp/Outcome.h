#pragma once

#include "message/Address.h"
#include "smtp/Failure.h"

#include <QList>

namespace Sealpost::Smtp {

enum class RecipientStatus {
    Accepted,  ///< the server has taken the responsibility for it (RFC 5321 §4.2.5)
    Refused,   ///< 5yz: it will not
    Deferred,  ///< 4yz, or not reached: later may succeed
    Uncertain, ///< the message was handed over and no reply came: nobody can know
};

struct RecipientResult {
    Address recipient;
    RecipientStatus status = RecipientStatus::Deferred;
    std::optional<Reply> reply; ///< the reply that decided it

    friend bool operator==(const RecipientResult &, const RecipientResult &) = default;
};

/// What became of a message, for each recipient in the order of the envelope.
struct Outcome {
    QList<RecipientResult> recipients;
    std::optional<Failure> failure; ///< why it did not go to all; empty when all were accepted
    bool dsnDropped = false;        ///< a DSN was asked for and the server has none to offer

    [[nodiscard]] QList<Address> with(RecipientStatus status) const;
    [[nodiscard]] bool allAccepted() const;
    [[nodiscard]] bool anyUncertain() const;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

} // namespace Sealpost::Smtp
