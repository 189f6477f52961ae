#include "wording/PlainText.h"
#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

using Kind = StoreFailure::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StoreFailureText)
};

} // namespace

QString text(const StoreFailure &failure)
{
    const QString path = plain(failure.path);
    switch (failure.kind) {
    case Kind::CannotOpen:
        return Words::tr("%1 cannot be opened; check who may read and write it.").arg(path);
    case Kind::Newer:
        return Words::tr("%1 was written by a newer Sealpost; update this one.").arg(path);
    case Kind::Corrupt:
        return Words::tr("%1 is damaged. It is mended when Sealpost is started again.").arg(path);
    case Kind::Full:
        return Words::tr("%1 cannot be written: there is no space left on the disk.").arg(path);
    case Kind::ReadOnly:
        return Words::tr("%1 cannot be written: it is read-only.").arg(path);
    case Kind::Busy:
        return Words::tr("%1 is in use by another program for too long; try again.").arg(path);
    case Kind::Other:
        return Words::tr("%1 cannot be used: %2.").arg(path, plain(failure.detail));
    }
    Q_UNREACHABLE();
}

QString text(const Repair &repair)
{
    const QString kept = Words::tr("The profile's database was damaged. It is kept as %1, and was made anew.")
                             .arg(plain(repair.aside));
    if (repair.lost.isEmpty())
        return kept + u' ' + Words::tr("All of it could be read.");
    return kept + u' ' +
           Words::tr("Some of it could not be read: review your servers again. Messages that were waiting are found"
                     " again in the outbox, as uncertain.");
}

QString text(CredentialFailure failure)
{
    switch (failure) {
    case CredentialFailure::NoneStored:
        return Words::tr("No password is stored for this account.");
    case CredentialFailure::Locked:
        return Words::tr("The passwords on this computer are locked.");
    case CredentialFailure::NotAuthorized:
        return Words::tr("Sealpost is not authorised by the provider of this account, or no longer.");
    case CredentialFailure::Unreachable:
        return Words::tr("The provider that authorises Sealpost for this account gives no answer.");
    case CredentialFailure::CommandFailed:
        return Words::tr("The account's password command failed or printed nothing.");
    case CredentialFailure::Declined:
        return Words::tr("No password was given.");
    }
    Q_UNREACHABLE();
}

QString text(PasswordStoreFailure failure)
{
    switch (failure) {
    case PasswordStoreFailure::NotThere:
        return Words::tr("No such password is stored.");
    case PasswordStoreFailure::Denied:
        return Words::tr("The stored passwords are locked, and were not unlocked.");
    case PasswordStoreFailure::WrongPassphrase:
        return Words::tr("The passphrase of the stored passwords is another one, or their file was changed.");
    case PasswordStoreFailure::Unreadable:
        return Words::tr("The file of the stored passwords is damaged, or of a newer Sealpost.");
    case PasswordStoreFailure::CannotWrite:
        return Words::tr("The stored passwords cannot be written: there is no room, or no permission.");
    case PasswordStoreFailure::Unavailable:
        return Words::tr("There is no keyring on this computer, or it does not answer.");
    }
    Q_UNREACHABLE();
}

QString text(PracticeServer::Failure failure)
{
    switch (failure) {
    case PracticeServer::Failure::CannotListen:
        return Words::tr("The practice server cannot listen on that port of this computer.");
    case PracticeServer::Failure::FolderUnusable:
        return Words::tr("The practice server cannot write into its folder.");
    case PracticeServer::Failure::NoCertificate:
        return Words::tr("The practice server could not make its certificate.");
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost::Wording
