#pragma once

#include "accounts/AccountCredentials.h"
#include "accounts/AccountStore.h"
#include "accounts/ProfilePasswords.h"
#include "accounts/TemporaryFolder.h"
#include "base/Clock.h"
#include "cli/Arguments.h"
#include "cli/CommandFailure.h"
#include "cli/Console.h"
#include "cli/Invocation.h"
#include "net/TlsTransport.h"
#include "oauth/TokenCredentials.h"
#include "store/Database.h"
#include "submission/Line.h"
#include "trust/TrustBook.h"

namespace Sealpost::Cli {

/// A profile with everything in it opened: what the commands work on.
class OpenProfile
{
public:
    /// That of --profile, else the usual one. A database that had to be repaired is told of at once. A passphrase
    /// on standard input (--passphrase-stdin) is read now and tried meanwhile; that it is wrong is told.
    [[nodiscard]] static Answer<std::unique_ptr<OpenProfile>> open(const Arguments &arguments, Console &console);

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] TemporaryFolder &temporary() { return m_temporary; }
    /// This program, called for this profile again.
    [[nodiscard]] const Invocation &again() const { return m_again; }
    [[nodiscard]] AccountStore &accounts() { return m_accounts; }
    [[nodiscard]] const AccountStore &accounts() const { return m_accounts; }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] TrustBook &trust() { return m_trust; }
    [[nodiscard]] ProfilePasswords &passwords() { return m_passwords; }
    [[nodiscard]] AccountCredentials &credentials() { return m_credentials; }
    [[nodiscard]] OAuth::TokenCredentials &tokens() { return m_tokens; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] LineParts lineParts() { return {m_transports, m_trust, m_tokens, m_clock}; }

    /// The account of this name; that there is none, or that its entry is broken, is a failure.
    [[nodiscard]] Answer<Account> account(const QString &name) const;

private:
    OpenProfile(const Profile &profile, std::unique_ptr<Database> database, const Invocation &again);
    [[nodiscard]] Answer<void> unlock(Console &console);

    Profile m_profile;
    TemporaryFolder m_temporary;
    Invocation m_again;
    std::unique_ptr<Database> m_database;
    SystemClock m_clock;
    AccountStore m_accounts;
    TrustBook m_trust;
    ProfilePasswords m_passwords;
    AccountCredentials m_credentials;
    OAuth::TokenCredentials m_tokens; ///< what lines ask; the others are behind it
    TlsTransportFactory m_transports;
};

} // namespace Sealpost::Cli
