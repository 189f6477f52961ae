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

/// As whom the account sends a message that does not say who it is from: -f where that is one of it.
[[nodiscard]] Identity sendmailSender(const Arguments &arguments, const Account &account);

/// -f, "<>" and "" being the null reverse-path; else the address that the account sends a message as that is from
/// these.
[[nodiscard]] Answer<std::optional<Address>> sendmailReversePath(const Arguments &arguments, const Account &account,
                                                                 const QList<Mailbox> &from);

} // namespace Sealpost::Cli
