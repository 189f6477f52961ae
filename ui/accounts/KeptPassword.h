#pragma once

#include "accounts/Account.h"
#include "secrets/PasswordStore.h"

namespace Sealpost {

class Engine;

/// "Keep it in the keyring", or in the profile's sealed file: what the tick beside a password says.
[[nodiscard]] QString keepText(const Engine &engine);

/// Takes what was typed for this run, and stores it where it is to be kept; what was stored goes where it no longer
/// is to be. The account's entry, if it has one, is changed to that. Answers at once where nothing is to be stored.
void usePassword(Engine &engine, const Account &account, const Secret &password, PasswordKeeping keeping,
                 QObject *asker, PasswordStore::Done answer);
[[nodiscard]] QString notKeptText(PasswordStoreFailure why);

/// What was typed for an account, by its SecretName.
using TypedSecrets = QList<std::pair<QString, Secret>>;

/// To be used in this run.
void rememberSecrets(Engine &engine, const TypedSecrets &secrets);
/// Stores them where passwords are kept, one after the other. Answers once, with the first failure; at once where
/// there is nothing to keep.
void keepSecrets(Engine &engine, const TypedSecrets &secrets, QObject *asker, const PasswordStore::Done &answer);

/// Removes what was kept for an account that has become another one, or is gone, unless an account still needs it.
/// What is locked stays where it is.
void forgetLeftBehind(Engine &engine, const Account &before, const std::optional<Account> &after);
/// The same of an account that is removed; also what was typed for it.
void forgetSecrets(Engine &engine, const Account &account);

} // namespace Sealpost
