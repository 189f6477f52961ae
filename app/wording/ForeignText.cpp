#include "wording/ForeignText.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ForeignText)
};

} // namespace

QString text(ForeignRemark remark)
{
    switch (remark) {
    case ForeignRemark::NoEncryption:
        return Words::tr("It could send without encryption. Sealpost does not, until the account permits it.");
    case ForeignRemark::AnyCertificate:
        return Words::tr("It took any server for the right one. Sealpost looks who answers, and asks you.");
    case ForeignRemark::WeakFingerprint:
        return Words::tr("It knew its server by an outdated fingerprint, which proves nothing any more. Compare a "
                         "SHA-256 one.");
    case ForeignRemark::OtherLogin:
        return Words::tr("It logged in in a way that Sealpost does not know. A password may do instead.");
    case ForeignRemark::OAuth2:
        return Words::tr(
            "It logged in through the browser. Here a command has to give the token, or you use an app "
            "password.");
    case ForeignRemark::ClientCertificate:
        return Words::tr("It showed a certificate of its own. Choose the file of it in the account.");
    case ForeignRemark::PasswordCommand:
        return Words::tr("A command gave its password. Sealpost runs it only if you say so.");
    case ForeignRemark::PasswordInTheFile:
        return Words::tr("Its password stands readable in the file. It is not taken over; delete it there.");
    }
    Q_UNREACHABLE();
}

QString text(ForeignFailure failure)
{
    switch (failure) {
    case ForeignFailure::TooLarge:
        return Words::tr("The file is too large to be one with accounts.");
    case ForeignFailure::NotThatFile:
        return Words::tr("This is no file with accounts. Sealpost knows its own, Thunderbird's prefs.js, "
                         "configurations of msmtp, and providers' files for mail programs.");
    case ForeignFailure::NoAccount:
        return Words::tr("In the file is no account with both a server and an address to send from.");
    case ForeignFailure::NoAddress:
        return Words::tr("The file is for all who have mail at this provider. It needs the address to send from.");
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost::Wording
