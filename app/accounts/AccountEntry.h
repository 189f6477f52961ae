#pragma once

#include "accounts/Account.h"

namespace Sealpost {

class IniSection;

/// An account as a section of accounts.ini. The keys are the words of the command line's options.
///
/// Empty if a key of ours has a value that makes no sense, or address or host are missing: guessing could weaken
/// what the person meant.
[[nodiscard]] std::optional<Account> readAccount(const IniSection &section);

/// Writes what differs from a new account's values; keys that are not ours stay as they are.
void writeAccount(const Account &account, IniSection &section);

} // namespace Sealpost
