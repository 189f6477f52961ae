#pragma once

#include "accounts/Account.h"
#include "base/Result.h"

namespace Sealpost {

inline constexpr qsizetype mostIdentities = 50;       ///< of an account
inline constexpr qsizetype longestIdentityLine = 300; ///< characters of a name or an organization

/// What is wrong with an identity, or among those of an account.
enum class IdentityProblem {
    BadDisplayName, ///< a control character, or over longestIdentityLine
    BadReplyTo,     ///< so its name
    BadOrganization,
    BadSignature, ///< a control character other than line feed and tab, or over Identity::longestSignature
    AddressTwice,
    TooMany,
    NotThere, ///< none has this address
    LastOne,  ///< an account sends as somebody
};

[[nodiscard]] std::optional<IdentityProblem> whatIsWrongWith(const Identity &identity);

/// The identities of an account, the first one first, as they are after a step. None of them fails on identities
/// that were sound but for the problem it names.
using IdentitiesAfter = Result<QList<Identity>, IdentityProblem>;
[[nodiscard]] IdentitiesAfter withIdentity(QList<Identity> all, const Identity &added);
[[nodiscard]] IdentitiesAfter withIdentity(QList<Identity> all, const Address &of, const Identity &changed);
[[nodiscard]] IdentitiesAfter withoutIdentity(QList<Identity> all, const Address &of);
[[nodiscard]] IdentitiesAfter withFirstIdentity(QList<Identity> all, const Address &of);

/// The account with these identities, one or more of them, in the place of its own.
[[nodiscard]] Account withIdentities(Account account, const QList<Identity> &all);

/// As whom a message with this reverse-path was sent: the identity whose address it is, else the first.
[[nodiscard]] Identity senderOf(const Account &account, const std::optional<Address> &reversePath);

/// All that an account sends as, as people read it, the first one first.
[[nodiscard]] QStringList sendersOf(const Account &account);

/// The signature in a text that was typed, or in a file: without a separator of its own (RFC 3676 §4.3), without
/// carriage returns, and without empty lines around it.
[[nodiscard]] QString signatureIn(QString text);

} // namespace Sealpost
