#include "cli/ExitCode.h"

namespace Sealpost::Cli {

using Kind = Smtp::Failure::Kind;
using Smtp::RecipientStatus;

ExitCode exitCodeOf(const Smtp::Failure &failure)
{
    switch (failure.kind) {
    case Kind::HostNotFound:
        return ExitCode::NoHost;
    case Kind::Unreachable:
    case Kind::TimedOut:
    case Kind::ConnectionLost:
    case Kind::TlsFailed:
    case Kind::LineExhausted:
    case Kind::Cancelled:
        return ExitCode::Waits;
    case Kind::AuthenticationRefused:
        return failure.isTransient() ? ExitCode::Waits : ExitCode::NotPermitted;
    case Kind::EncryptionUnavailable:
    case Kind::NotPermitted:
    case Kind::PasswordMissing:
    case Kind::NoMechanism:
    case Kind::AuthenticationRequired:
    case Kind::ServerNotAuthentic:
        return ExitCode::NotPermitted;
    case Kind::ServiceUnavailable:
    case Kind::SenderRefused:
    case Kind::RecipientsRefused:
    case Kind::MessageRefused:
        return failure.isTransient() ? ExitCode::Waits : ExitCode::Refused;
    case Kind::MessageTooLarge:
    case Kind::SmtpUtf8Unavailable:
    case Kind::RequireTlsUnavailable:
        return ExitCode::Refused;
    case Kind::ProtocolViolation:
        return ExitCode::Protocol;
    case Kind::MessageUnreadable:
        return ExitCode::InputOutput;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeOf(const Smtp::Outcome &outcome)
{
    switch (wordOf(outcome)) {
    case OutcomeWord::Sent:
        return ExitCode::Done;
    case OutcomeWord::Waiting:
        return outcome.failure ? exitCodeOf(*outcome.failure) : ExitCode::Waits;
    case OutcomeWord::Partly:
    case OutcomeWord::Refused:
        return ExitCode::Refused;
    case OutcomeWord::Uncertain:
        // Not "later may succeed": whoever tries again by itself may send it twice.
        return ExitCode::InputOutput;
    }
    Q_UNREACHABLE();
}

OutcomeWord wordOf(const Smtp::Outcome &outcome)
{
    if (outcome.anyUncertain())
        return OutcomeWord::Uncertain;
    const bool anyAccepted = !outcome.with(RecipientStatus::Accepted).isEmpty();
    if (anyAccepted)
        return outcome.allAccepted() ? OutcomeWord::Sent : OutcomeWord::Partly;
    const bool refused = outcome.failure ? exitCodeOf(*outcome.failure) == ExitCode::Refused
                                         : outcome.with(RecipientStatus::Deferred).isEmpty();
    return refused ? OutcomeWord::Refused : OutcomeWord::Waiting;
}

} // namespace Sealpost::Cli
