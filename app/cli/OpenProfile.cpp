#include "cli/OpenProfile.h"

#include "accounts/ProfileDatabase.h"
#include "cli/SecretInput.h"
#include "trust/ShownText.h"
#include "wording/Wording.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OpenProfile)
};

CommandFailure noSuchAccount(const QString &name, const Invocation &again)
{
    const QString sentence = again.spelled(Words::tr("There is no account “%1”. See: sealpost-cli account list"));
    return {ExitCode::Usage, u"no_such_account"_s, sentence.arg(shownText(name, 80))};
}

CommandFailure brokenAccount(const QString &name)
{
    return {ExitCode::Usage, u"broken_account"_s,
            Words::tr("The entry of account “%1” in accounts.ini is broken; mend it, or remove the account.")
                .arg(shownText(name, 80))};
}

CommandFailure noFolder(const QString &path)
{
    return {ExitCode::InputOutput, u"store_cannot_open"_s,
            Words::tr("--profile: “%1” is no folder.").arg(shownText(path, 200))};
}

} // namespace

Answer<std::unique_ptr<OpenProfile>> OpenProfile::open(const Arguments &arguments, Console &console)
{
    const QString folder = arguments.value(u"profile"_s);
    if (const QFileInfo given(folder); given.exists() && !given.isDir())
        return failure(noFolder(folder));
    const auto profile = Profile::open(folder.isEmpty() ? Profile::usualFolder() : folder);
    if (!profile)
        return failure(CommandFailure::ofStore(profile.error()));
    auto opened = openDatabase(*profile);
    if (!opened)
        return failure(CommandFailure::ofStore(opened.error()));
    if (opened->repair)
        console.note(Wording::text(*opened->repair));
    std::unique_ptr<OpenProfile> made(new OpenProfile(*profile, std::move(opened->database), Invocation(folder)));
    if (arguments.has(u"passphrase-stdin"_s)) {
        if (const auto begun = made->unlock(console); !begun)
            return failure(begun.error());
    }
    return made;
}

OpenProfile::OpenProfile(const Profile &profile, std::unique_ptr<Database> database, const Invocation &again)
    : m_profile(profile)
    , m_temporary(profile)
    , m_again(again)
    , m_database(std::move(database))
    , m_accounts(profile.folder())
    , m_trust(*m_database, m_clock)
    , m_passwords(profile)
    , m_credentials(m_passwords)
    , m_tokens(m_credentials, m_passwords, m_clock)
{
}

/// What is asked of the passwords from now on waits until the passphrase has been tried.
Answer<void> OpenProfile::unlock(Console &console)
{
    if (m_passwords.place() == PasswordPlace::Keyring)
        return failure(CommandFailure::usage(Words::tr(
            "--passphrase-stdin: the passwords of this profile are in the keyring, not in a sealed file.")));
    SealedStore &file = m_passwords.sealedFile();
    const QString option = u"passphrase-stdin"_s;
    const QString prompt = Words::tr("Passphrase: ");
    return (file.exists() ? readSecret(option, prompt, console) : readNewSecret(option, prompt, console))
        .map([&](const Secret &passphrase) {
            file.unlock(passphrase, &m_credentials, [&console](const Result<void, PasswordStoreFailure> &opened) {
                if (!opened)
                    console.note(Wording::text(opened.error()));
            });
        });
}

Answer<Account> OpenProfile::account(const QString &name) const
{
    const auto contents = m_accounts.load();
    if (!contents)
        return failure(CommandFailure::ofStore(contents.error()));
    for (const Account &account : contents->accounts) {
        if (account.name.compare(name, Qt::CaseInsensitive) == 0)
            return account;
    }
    return failure(contents->broken.contains(name, Qt::CaseInsensitive) ? brokenAccount(name)
                                                                        : noSuchAccount(name, m_again));
}

} // namespace Sealpost::Cli
