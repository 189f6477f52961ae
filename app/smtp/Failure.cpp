#include "smtp/Failure.h"

namespace Sealpost::Smtp {

bool Failure::isTransient() const
{
    switch (kind) {
    case Kind::HostNotFound:
    case Kind::Unreachable:
    case Kind::TimedOut:
    case Kind::ConnectionLost:
    case Kind::ProxyUnreachable:
    case Kind::ProxyRefused:
    case Kind::TlsFailed:
    case Kind::LineExhausted:
        return true;
    // The message waits until the level is back (TRUST §4): a captive portal goes away by itself.
    case Kind::EncryptionUnavailable:
    case Kind::NotPermitted:
        return true;
    case Kind::ServiceUnavailable:
        return !reply || reply->isTransient();
    case Kind::AuthenticationRefused:
    case Kind::SenderRefused:
    case Kind::RecipientsRefused:
    case Kind::MessageRefused:
        return reply && reply->isTransient();
    case Kind::PasswordMissing:
    case Kind::PasswordsLocked:
    case Kind::AuthorizationMissing:
    case Kind::ProxyLoginRefused:
    case Kind::ClientCertificateUnreadable:
    case Kind::ClientCertificateLocked:
    case Kind::NoMechanism:
    case Kind::AuthenticationRequired:
    case Kind::ServerNotAuthentic:
    case Kind::MessageTooLarge:
    case Kind::SmtpUtf8Unavailable:
    case Kind::RequireTlsUnavailable:
    case Kind::ProtocolViolation:
    case Kind::MessageUnreadable:
    case Kind::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost::Smtp
