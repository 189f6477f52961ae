#include "cli/ExitCode.h"

namespace Sealpost::Cli {

using Kind = Smtp::Failure::Kind;

ExitCode exitCodeOf(const Smtp::Failure &failure)
{
    switch (failure.kind) {
    case Kind::HostNotFound:
        return ExitCode::NoHost;
    case Kind::Unreachable:
    case Kind::TimedOut:
    case Kind::ConnectionLost:
    case Kind::ProxyUnreachable:
    case Kind::ProxyRefused:
    case Kind::TlsFailed:
    case Kind::LineExhausted:
    case Kind::Cancelled:
        return ExitCode::Waits;
    case Kind::AuthenticationRefused:
        return failure.isTransient() ? ExitCode::Waits : ExitCode::NotPermitted;
    case Kind::EncryptionUnavailable:
    case Kind::NotPermitted:
    case Kind::PasswordMissing:
    case Kind::PasswordsLocked:
    case Kind::AuthorizationMissing:
    case Kind::ProxyLoginRefused:
    case Kind::ClientCertificateUnreadable:
    case Kind::ClientCertificateLocked:
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

ExitCode exitCodeOf(const Entry &entry)
{
    switch (entry.state) {
    case EntryState::Sent:
        return ExitCode::Done;
    case EntryState::Holding:
    case EntryState::Queued:
    case EntryState::Sending:
        return ExitCode::Waits;
    case EntryState::Waiting:
        return entry.outcome.failure ? exitCodeOf(*entry.outcome.failure) : ExitCode::Waits;
    case EntryState::Partly:
    case EntryState::Refused:
        return ExitCode::Refused;
    case EntryState::Uncertain:
        // Not "later may succeed": whoever tries again by itself may send it twice.
        return ExitCode::InputOutput;
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost::Cli
