#pragma once

#include "cli/Arguments.h"
#include "cli/OpenProfile.h"

/// Which account a message goes through where nobody says --account: the one of its From, else the first.
namespace Sealpost::Cli {

/// The accounts that come into question: --account alone, else all; never empty.
[[nodiscard]] Answer<QList<Account>> candidateAccounts(const OpenProfile &profile, const Arguments &arguments);

[[nodiscard]] std::optional<Account> withAddress(const QList<Account> &accounts, const Address &address);

/// The one whose address a message is from; else the first.
[[nodiscard]] Account accountOf(const QList<Mailbox> &from, const QList<Account> &accounts);

} // namespace Sealpost::Cli
