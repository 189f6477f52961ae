#pragma once

#include "submission/Bench.h"

namespace Sealpost {

/// One message sent for real, and what the servers of the bench saw of it.
class LiveAttempt
{
public:
    explicit LiveAttempt(Bench &bench);

    [[nodiscard]] bool run(); ///< whether it ended, exactly once

    [[nodiscard]] const LineReport &report() const { return m_result->line; }
    [[nodiscard]] std::optional<Smtp::Failure::Kind> failure() const;

    /// Whether it was said to any server, in clear or under TLS.
    [[nodiscard]] bool passwordLeft() const;
    [[nodiscard]] bool messageLeft() const;

private:
    Bench &m_bench;
    std::optional<SubmissionResult> m_result;
};

} // namespace Sealpost
