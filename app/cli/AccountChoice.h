#pragma once

#include "cli/Arguments.h"
#include "cli/OpenProfile.h"

/// Which account a message goes through where nobody says --account: the one of its From, else the first.
namespace Sealpost::Cli {

/// The accounts that come into question: --account alone, else all; never empty.
[[nodiscard]] Answer<QList<Account>> candidateAccounts(const OpenProfile &profile, const Arguments &arguments);

/// The first that sends as this address.
[[nodiscard]] std::optional<Account> withAddress(const QList<Account> &accounts, const Address &address);

/// The one that sends as whom a message is from; else the first.
[[nodiscard]] Account accountOf(const QList<Mailbox> &from, const QList<Account> &accounts);

/// As whom the account sends a message that is from these.
[[nodiscard]] Identity identityOf(const QList<Mailbox> &from, const Account &account);

struct Sender {
    Account account;
    Identity identity; ///< of the account
};

/// --from, and an account that sends as that address; else the first account, as its first identity.
[[nodiscard]] Answer<Sender> chosenSender(const QList<Account> &accounts, const Arguments &arguments);

} // namespace Sealpost::Cli
