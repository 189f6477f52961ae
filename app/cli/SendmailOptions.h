#pragma once

#include "cli/Arguments.h"
#include "cli/OpenProfile.h"

/// What the options of `sendmail` mean.
namespace Sealpost::Cli {

/// The accounts that come into question, the one that stands in first: --account or that of -f alone, else all.
[[nodiscard]] Answer<QList<Account>> sendmailAccounts(const OpenProfile &profile, const Arguments &arguments);

/// What can be found wrong before the message is read: an address, -N, -V, no recipients at all.
[[nodiscard]] Answer<void> checkSendmailOptions(const Arguments &arguments);

/// The operands, and with -t those of the header.
[[nodiscard]] Answer<QList<Address>> sendmailRecipients(const Arguments &arguments, const QList<Address> &ofHeader);

/// -f, "<>" and "" being the null reverse-path; else the account's address.
[[nodiscard]] Answer<std::optional<Address>> sendmailReversePath(const Arguments &arguments,
                                                                 const Account &account);

} // namespace Sealpost::Cli
