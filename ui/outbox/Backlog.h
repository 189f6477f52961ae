#pragma once

#include "outbox/OutboxStore.h"

namespace Sealpost {

/// How much there is to do without a person.
struct Backlog {
    int messages = 0; ///< that have not been sent and will go by themselves
    int soon = 0;     ///< of those: within `patience`, so that it is worth staying for

    /// What goes later than that goes when Sealpost is started again.
    static constexpr std::chrono::hours patience{1};

    friend bool operator==(const Backlog &, const Backlog &) = default;
};

[[nodiscard]] Backlog backlogOf(const QList<EntrySummary> &entries, const QDateTime &now);

} // namespace Sealpost
