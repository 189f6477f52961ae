#include "smtp/FailureName.h"

namespace Sealpost::Smtp {

using namespace Qt::StringLiterals;

QString failureName(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::HostNotFound:
        return u"host_not_found"_s;
    case Failure::Kind::Unreachable:
        return u"unreachable"_s;
    case Failure::Kind::TimedOut:
        return u"timed_out"_s;
    case Failure::Kind::ConnectionLost:
        return u"connection_lost"_s;
    case Failure::Kind::ClientCertificateUnreadable:
        return u"client_certificate_unreadable"_s;
    case Failure::Kind::ClientCertificateLocked:
        return u"client_certificate_locked"_s;
    case Failure::Kind::ProxyUnreachable:
        return u"proxy_unreachable"_s;
    case Failure::Kind::ProxyLoginRefused:
        return u"proxy_login_refused"_s;
    case Failure::Kind::ProxyRefused:
        return u"proxy_refused"_s;
    case Failure::Kind::TlsFailed:
        return u"tls_failed"_s;
    case Failure::Kind::ServiceUnavailable:
        return u"service_unavailable"_s;
    case Failure::Kind::EncryptionUnavailable:
        return u"encryption_unavailable"_s;
    case Failure::Kind::NotPermitted:
        return u"not_permitted"_s;
    case Failure::Kind::PasswordMissing:
        return u"password_missing"_s;
    case Failure::Kind::PasswordsLocked:
        return u"passwords_locked"_s;
    case Failure::Kind::AuthorizationMissing:
        return u"authorization_missing"_s;
    case Failure::Kind::NoMechanism:
        return u"no_mechanism"_s;
    case Failure::Kind::AuthenticationRefused:
        return u"authentication_refused"_s;
    case Failure::Kind::AuthenticationRequired:
        return u"authentication_required"_s;
    case Failure::Kind::ServerNotAuthentic:
        return u"server_not_authentic"_s;
    case Failure::Kind::SenderRefused:
        return u"sender_refused"_s;
    case Failure::Kind::RecipientsRefused:
        return u"recipients_refused"_s;
    case Failure::Kind::MessageRefused:
        return u"message_refused"_s;
    case Failure::Kind::MessageTooLarge:
        return u"message_too_large"_s;
    case Failure::Kind::SmtpUtf8Unavailable:
        return u"smtputf8_unavailable"_s;
    case Failure::Kind::RequireTlsUnavailable:
        return u"requiretls_unavailable"_s;
    case Failure::Kind::ProtocolViolation:
        return u"protocol_violation"_s;
    case Failure::Kind::MessageUnreadable:
        return u"message_unreadable"_s;
    case Failure::Kind::LineExhausted:
        return u"line_exhausted"_s;
    case Failure::Kind::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Failure::Kind> failureNamed(const QString &name)
{
    for (int number = 0; number <= static_cast<int>(Failure::Kind::Cancelled); ++number) {
        const auto kind = static_cast<Failure::Kind>(number);
        if (failureName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace Sealpost::Smtp
