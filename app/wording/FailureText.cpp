#include "wording/Isolated.h"
#include "wording/PlainText.h"
#include "wording/Translations.h"
#include "wording/Wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace Sealpost::Wording {

using Kind = Smtp::Failure::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FailureText)
};

QString serverOf(const Smtp::Failure &failure)
{
    return failure.subject.isEmpty() ? Words::tr("the server") : plain(failure.subject);
}

QString proxyText(const QString &unusable)
{
    if (unusable.isEmpty())
        return Words::tr("The proxy of this account cannot be reached.");
    return Words::tr("The system wants a proxy that Sealpost cannot use: %1.").arg(plain(unusable));
}

QString senderText(const QString &address)
{
    if (address.isEmpty())
        return Words::tr("The server refused the sender's address.");
    return Words::tr("The server refused the sender's address %1.").arg(plain(address));
}

QString sizeText(qint64 limit)
{
    if (limit <= 0)
        return Words::tr("The message is larger than the server takes.");
    return Words::tr("The message is larger than the server takes, which is %1.")
        .arg(QLocale().formattedDataSize(limit));
}

QString utf8Text(const QString &address)
{
    if (address.isEmpty())
        return Words::tr("The server cannot carry the letters of one of the addresses (it lacks SMTPUTF8).");
    return Words::tr("The server cannot carry the letters of the address %1 (it lacks SMTPUTF8).")
        .arg(plain(address));
}

QString violationText(const QString &command)
{
    if (command.isEmpty())
        return Words::tr("The server's answer makes no sense in mail.");
    return Words::tr("The server's answer to %1 makes no sense in mail.").arg(plain(command));
}

} // namespace

QString text(const Smtp::Failure &failure)
{
    switch (failure.kind) {
    case Kind::HostNotFound:
        return Words::tr("No address is known for %1.").arg(serverOf(failure));
    case Kind::Unreachable:
        return Words::tr("Nothing answers at %1: it cannot be reached.").arg(serverOf(failure));
    case Kind::TimedOut:
        return Words::tr("No answer came from %1 in time.").arg(serverOf(failure));
    case Kind::ConnectionLost:
        return Words::tr("The connection to %1 broke off.").arg(serverOf(failure));
    case Kind::ProxyUnreachable:
        return proxyText(failure.subject);
    case Kind::ProxyLoginRefused:
        return Words::tr("The proxy of this account wants a login, or does not accept the one it was given.");
    case Kind::ProxyRefused:
        return Words::tr("The proxy of this account does not connect to %1.").arg(serverOf(failure));
    case Kind::ClientCertificateUnreadable:
        return Words::tr("The client certificate of this account cannot be read, or its key is not with it.");
    case Kind::ClientCertificateLocked:
        return Words::tr("The passphrase of the client certificate is missing or wrong.");
    case Kind::TlsFailed:
        return Words::tr("Encryption with %1 could not begin.").arg(serverOf(failure));
    case Kind::ServiceUnavailable:
        return Words::tr("The mail service of %1 is not available.").arg(serverOf(failure));
    case Kind::EncryptionUnavailable:
        return Words::tr("No encryption is offered by %1.").arg(serverOf(failure));
    case Kind::NotPermitted:
        return Words::tr("The line to %1 is not safe enough; nothing was sent.").arg(serverOf(failure));
    case Kind::PasswordMissing:
        return Words::tr("There is no password for this account, or its password command failed.");
    case Kind::PasswordsLocked:
        return Words::tr("The passwords on this computer are locked.");
    case Kind::AuthorizationMissing:
        return Words::tr("Sealpost is not authorised by the provider of this account, or no longer.");
    case Kind::NoMechanism:
        return Words::tr("The server offers no way to log in that may be used on this line.");
    case Kind::AuthenticationRefused:
        return Words::tr("The server did not accept the user name or the password.");
    case Kind::AuthenticationRequired:
        return Words::tr("The server wants a login that this account does not have or may not use.");
    case Kind::ServerNotAuthentic:
        return Words::tr("The server could not prove that it knows your password; it may be an impostor.");
    case Kind::SenderRefused:
        return senderText(failure.subject);
    case Kind::RecipientsRefused:
        return Words::tr("The server accepted none of the recipients.");
    case Kind::MessageRefused:
        return Words::tr("The server refused the message.");
    case Kind::MessageTooLarge:
        return sizeText(failure.limit);
    case Kind::SmtpUtf8Unavailable:
        return utf8Text(failure.subject);
    case Kind::RequireTlsUnavailable:
        return Words::tr("The server cannot promise encryption on the rest of the way, which you required.");
    case Kind::ProtocolViolation:
        return violationText(failure.subject);
    case Kind::MessageUnreadable:
        return Words::tr("The file of the message could not be read to its end.");
    case Kind::LineExhausted:
        return Words::tr("The server takes no more messages on this connection.");
    case Kind::Cancelled:
        return Words::tr("Sending was cancelled.");
    }
    Q_UNREACHABLE();
}

QString serverWords(const std::optional<Smtp::Reply> &reply)
{
    if (!reply)
        return {};
    const QString quoted = QLocale().quoteString(plain(reply->shown(), 1000));
    const bool isTurned = QLocale(language()).textDirection() == Qt::RightToLeft;
    return isTurned ? isolated(quoted) : quoted; // else its numbers change their places
}

} // namespace Sealpost::Wording
