#include "ui/accounts/KeptPassword.h"

#include "accounts/SecretName.h"
#include "ui/Engine.h"
#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeptPassword)
};

void store(Engine &engine, const Account &account, PasswordKeeping keeping)
{
    const auto kept = engine.accounts().find(account.name);
    if (!kept || !*kept || (*kept)->passwordKeeping == keeping)
        return; // one that is not there yet is saved whole
    Account changed = **kept;
    changed.passwordKeeping = keeping;
    // The worst that can come of a failure is that the password is asked for again.
    static_cast<void>(engine.accounts().save(changed));
}

QStringList leftBehind(Engine &engine, const Account &before, const std::optional<Account> &after)
{
    const auto contents = engine.accounts().load();
    if (!contents || !contents->broken.isEmpty())
        return {}; // a broken entry may need them
    QList<Account> others = contents->accounts;
    others.removeIf([&](const Account &other) { return other.name == before.name; });
    return SecretName::leftBehind(before, after, others);
}

} // namespace

QString keepText(const Engine &engine)
{
    return engine.passwords().place() == PasswordPlace::Keyring
               ? Words::tr("&Keep it in the keyring of this computer")
               : Words::tr("&Keep it, sealed by a passphrase");
}

void usePassword(Engine &engine, const Account &account, const Secret &password, PasswordKeeping keeping,
                 QObject *asker, PasswordStore::Done answer)
{
    engine.credentials().remember(account, password);
    if (keeping == PasswordKeeping::Asked) {
        Account asked = account;
        asked.passwordKeeping = keeping;
        forgetLeftBehind(engine, account, asked);
        store(engine, account, keeping);
        return answer({});
    }
    engine.credentials().keep(account, password, asker, std::move(answer));
    store(engine, account, keeping);
}

QString notKeptText(PasswordStoreFailure why)
{
    return Words::tr("The password is not kept, and will be asked for. %1").arg(Wording::text(why));
}

void rememberSecrets(Engine &engine, const TypedSecrets &secrets)
{
    for (const auto &[name, secret] : secrets)
        engine.credentials().remember(name, secret);
}

void keepSecrets(Engine &engine, const TypedSecrets &secrets, QObject *asker, const PasswordStore::Done &answer)
{
    if (secrets.isEmpty())
        return answer({});
    const auto &[name, secret] = secrets.first();
    const auto afterFirst = [=, &engine,
                             others = secrets.sliced(1)](const Result<void, PasswordStoreFailure> &kept) {
        if (kept)
            keepSecrets(engine, others, asker, answer);
        else
            answer(kept);
    };
    engine.credentials().keep(name, secret, asker, afterFirst);
}

void forgetLeftBehind(Engine &engine, const Account &before, const std::optional<Account> &after)
{
    for (const QString &name : leftBehind(engine, before, after))
        engine.passwords().remove(name, &engine.credentials(), [](const auto &) {});
}

void forgetSecrets(Engine &engine, const Account &account)
{
    Account stored = account; // a password that is not was typed perhaps
    stored.passwordKeeping = PasswordKeeping::Stored;
    for (const QString &name : leftBehind(engine, stored, {}))
        engine.credentials().forget(name);
    forgetLeftBehind(engine, account, {});
}

} // namespace Sealpost
