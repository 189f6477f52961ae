#pragma once

#include "smtp/Command.h"
#include "smtp/Failure.h"
#include "smtp/Mechanism.h"

namespace Sealpost::Smtp {

/// One AUTH exchange (RFC 4954 §4): carries a mechanism's challenges and responses over replies and commands.
class Login
{
public:
    explicit Login(std::unique_ptr<Mechanism> mechanism);

    /// The command that begins it.
    [[nodiscard]] Verb::Auth begin();

    /// What to say to a challenge (334): a response, or that it is cancelled; why() then knows the reason.
    [[nodiscard]] Command answer(const Reply &challenge);

    /// Whether the server has shown that it does not know the password: nothing more is said to it, not even that
    /// the exchange is cancelled, so that no answer of it can cover that up.
    [[nodiscard]] bool isServerDisproved() const { return m_cancelled == Failure::Kind::ServerNotAuthentic; }

    /// Whether a 235 may be believed: with SCRAM the server must have proved itself. Some servers put that proof
    /// into the text of the 235, instead of a challenge of its own.
    [[nodiscard]] bool isProved(const Reply &success);

    /// The failure that a final reply other than 235 amounts to.
    [[nodiscard]] Failure why(const Reply &refusal) const;

private:
    [[nodiscard]] Result<Secret, MechanismFailure> respondTo(const Reply &challenge);

    std::unique_ptr<Mechanism> m_mechanism;
    std::optional<Secret> m_held; ///< an initial response too long to go along with AUTH
    std::optional<Failure::Kind> m_cancelled;
};

} // namespace Sealpost::Smtp
