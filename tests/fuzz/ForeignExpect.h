#pragma once

#include "Expect.h"
#include "accounts/AccountEntry.h"
#include "accounts/IniText.h"
#include "foreign/ForeignAccount.h"

/// What must hold for an account that a file of another program gave, whatever the file says.
namespace Sealpost {

/// In accounts.ini it is what it was: nothing of a stranger's file can be a line of its own there.
inline void expectItIsWrittenAsItIs(const Account &account)
{
    IniText written;
    written.sections.emplaceBack(account.name);
    writeAccount(account, written.sections.first());
    const IniText read = IniText::parse(written.text());
    expect(read.sections.size() == 1, "it is one section");
    expect(readAccount(read.sections.first()) == account, "it is read as it was written");
}

inline void expectItIsHarmless(const ForeignAccount &found)
{
    const Account &account = found.account;
    expect(!account.name.isEmpty(), "it has a name");
    expect(account.consent == Consent::None && !account.plainPort, "nothing is permitted in clear");
    expect(!account.plainPasswordOverUnverified && !account.veryOldServer, "no safeguard is off");
    expect(account.passwordCommand.isEmpty(), "no command runs");
    expectItIsWrittenAsItIs(account);
}

} // namespace Sealpost
