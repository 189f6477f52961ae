#pragma once

#include "accounts/Account.h"

/// By what name the secrets of an account are kept in a PasswordStore. They go by what they open, not by the
/// account: two accounts with one login share its password. Empty: the account has no such secret.
namespace Sealpost::SecretName {

[[nodiscard]] QString password(const Account &account);     ///< ann@mail.example.org
[[nodiscard]] QString refreshToken(const Account &account); ///< OAuth 2
[[nodiscard]] QString clientSecret(const Account &account); ///< OAuth 2
[[nodiscard]] QString certificatePassphrase(const Account &account);
[[nodiscard]] QString proxyPassword(const Account &account);

/// All of them.
[[nodiscard]] QStringList all(const Account &account);
/// What is kept for `before` and no longer needed once it has become `after`, or is gone. A password that is asked
/// for each time was never kept; what one of `others` has too stays.
[[nodiscard]] QStringList leftBehind(const Account &before, const std::optional<Account> &after,
                                     const QList<Account> &others);

} // namespace Sealpost::SecretName
