#pragma once

#include "submission/Bench.h"

namespace Sealpost {

/// Whether it was said to any server of the bench, in clear or under TLS.
[[nodiscard]] bool passwordLeft(const Bench &bench);
[[nodiscard]] bool messageLeft(const Bench &bench);

/// One message sent for real, and what the servers of the bench saw of it.
class LiveAttempt
{
public:
    explicit LiveAttempt(Bench &bench);

    [[nodiscard]] bool run(); ///< whether it ended, exactly once

    [[nodiscard]] const LineReport &report() const { return m_result->line; }
    [[nodiscard]] std::optional<Smtp::Failure::Kind> failure() const;

    [[nodiscard]] bool passwordLeft() const { return Sealpost::passwordLeft(m_bench); }
    [[nodiscard]] bool messageLeft() const { return Sealpost::messageLeft(m_bench); }

private:
    Bench &m_bench;
    std::optional<SubmissionResult> m_result;
};

} // namespace Sealpost
