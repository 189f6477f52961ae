#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

using Kind = Smtp::Failure::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FailureExplanation)
};

QString refusalText(const Smtp::Failure &failure, const QString &permanent)
{
    return failure.isTransient() ? Words::tr("The server says that this is for the moment only. Try again later.")
                                 : permanent;
}

/// What can be done in the window, or else on the command line.
QString by(Face face, const QString &inTheWindow, const QString &onTheCommandLine)
{
    return face == Face::Window ? inTheWindow : onTheCommandLine;
}

} // namespace

QString explanation(const Smtp::Failure &failure, Face face)
{
    switch (failure.kind) {
    case Kind::HostNotFound:
        return Words::tr("Check the server's name in the account, and that you are online.");
    case Kind::Unreachable:
        return Words::tr("Check your network and the ports in the account; a firewall may be in the "
                         "way.");
    case Kind::TimedOut:
        return Words::tr(
            "The server or the network may be overloaded, or a firewall swallows the answer. Try again "
            "later.");
    case Kind::ConnectionLost:
        return Words::tr("The server or the network ended the connection in the middle. Try again.");
    case Kind::ProxyUnreachable:
        return Words::tr("Check the proxy in the account, and your network. Nothing goes past the proxy.");
    case Kind::ProxyLoginRefused:
        return by(face, Words::tr("Check the user name and the password of the proxy in the account."),
                  Words::tr("Check its user name, and give its password with --proxy-password-stdin."));
    case Kind::ProxyRefused:
        return Words::tr("Many proxies let web pages through and no mail. Ask whoever runs the proxy.");
    case Kind::ClientCertificateUnreadable:
        return Words::tr("Choose another file in the account: PEM with the key, or PKCS #12.");
    case Kind::ClientCertificateLocked:
        return by(face, Words::tr("Enter it in the account, beside the client certificate."),
                  Words::tr("Give it with --certificate-passphrase-stdin."));
    case Kind::TlsFailed:
        return Words::tr("The port may not be one for encryption. Check the ports in the account.");
    case Kind::ServiceUnavailable:
        return refusalText(failure,
                           Words::tr("The server does not want to talk to this computer. Ask its operator."));
    case Kind::EncryptionUnavailable:
        return Words::tr(
            "Somebody may be holding encryption back, or the port is a wrong one. Try another network, "
            "or ask the operator.");
    case Kind::NotPermitted:
        return Words::tr("Neither message nor password has left.") + u' ' +
               by(face, Words::tr("Press “Test” under “Edit Account” to see why."),
                  Words::tr("See why: “sealpost-cli check NAME”."));
    case Kind::PasswordMissing:
        return by(face,
                  Words::tr("Give the password, unlock your keyring, or mend the account's password command."),
                  Words::tr("Give it with --password-stdin, unlock your keyring, or mend the account's "
                            "--password-command."));
    case Kind::PasswordsLocked:
        return by(face, Words::tr("Unlock them, or enter the password for now."),
                  Words::tr("Give their passphrase with --passphrase-stdin, or the password with "
                            "--password-stdin."));
    case Kind::AuthorizationMissing:
        return by(face, Words::tr("Authorise it in your browser: press “Authorize…”."),
                  Words::tr("Authorise it in your browser: “sealpost-cli account authorize NAME”."));
    case Kind::NoMechanism:
        return Words::tr("Your password stays here, and your messages wait in the outbox. Once a server is "
                         "reviewed, more "
                         "ways to log in may be used.") +
               u' ' +
               by(face, Words::tr("To review the server, press “Test” under “Edit Account”."),
                  Words::tr("Look at its key: “sealpost-cli trust pin NAME”."));
    case Kind::AuthenticationRefused:
        return refusalText(failure, Words::tr("Check both. Some services want a separate password for programs."));
    case Kind::AuthenticationRequired:
        return by(face,
                  Words::tr("Add a user name under “Edit Account”, or review the server there so that the password "
                            "may leave."),
                  Words::tr("Add a user name: “sealpost-cli account set NAME --username USER”. Or compare the "
                            "server's key, so that the password may leave: “sealpost-cli trust pin NAME”."));
    case Kind::ServerNotAuthentic:
        return Words::tr(
                   "Your password did not leave, and no weaker login will be tried with this server until you "
                   "say so. Ask its operator first.") +
               u' ' +
               by(face, Words::tr("To say so: in the account, under “Server and trust”."),
                  Words::tr("To say so: “sealpost-cli trust forgive NAME --reason TEXT”."));
    case Kind::SenderRefused:
        return refusalText(failure,
                           Words::tr("The server may let you send only as yourself. Check the address of the "
                                     "account."));
    case Kind::RecipientsRefused:
        return refusalText(failure, Words::tr("Check the addresses; the server's words beside each say why."));
    case Kind::MessageRefused:
        return refusalText(failure, Words::tr("The server's words say why. It may dislike the content or an "
                                              "attachment."));
    case Kind::MessageTooLarge:
        return Words::tr("Nothing was sent. Leave out or shrink an attachment.");
    case Kind::SmtpUtf8Unavailable:
        return Words::tr("Nothing was sent. Ask for an address in plain letters, or use another account.");
    case Kind::RequireTlsUnavailable:
        return Words::tr("Nothing was sent. Send it without that requirement, or through another account.");
    case Kind::ProtocolViolation:
        return Words::tr(
            "The connection was closed. The port may belong to another service; the server may be broken.");
    case Kind::MessageUnreadable:
        return Words::tr("The server was not given an incomplete message. Check the disk and send again.");
    case Kind::LineExhausted:
        return Words::tr("The next message needs a new connection.");
    case Kind::Cancelled:
        return Words::tr("The server does not have the message.");
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost::Wording
