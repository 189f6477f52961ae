#pragma once

#include "accounts/AccountCredentials.h"
#include "accounts/AccountStore.h"
#include "accounts/ProfilePasswords.h"
#include "accounts/Settings.h"
#include "accounts/TemporaryFolder.h"
#include "base/Clock.h"
#include "oauth/TokenCredentials.h"
#include "store/Repair.h"
#include "submission/Line.h"

#include <memory>

namespace Sealpost {

class Database;
class DraftStore;
class PostOffice;
class TlsTransportFactory;

/// The engine of one profile, as the window uses it. What costs time to open is opened when it is first needed, so
/// that a window stands at once.
class Engine
{
public:
    explicit Engine(const Profile &profile);
    ~Engine();

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] TemporaryFolder &temporary() { return m_temporary; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] AccountStore &accounts() { return m_accounts; }
    [[nodiscard]] Settings settings() const; ///< as the file has them now; unreadable, they are the usual ones
    [[nodiscard]] ProfilePasswords &passwords() { return m_passwords; }
    [[nodiscard]] const ProfilePasswords &passwords() const { return m_passwords; }
    [[nodiscard]] AccountCredentials &credentials() { return m_credentials; }
    [[nodiscard]] OAuth::TokenCredentials &tokens() { return m_tokens; }

    /// Opens the database with the first call; a failure is tried again with the next.
    [[nodiscard]] Result<Database *, StoreFailure> database();
    [[nodiscard]] Result<TrustBook *, StoreFailure> trust();
    [[nodiscard]] Result<DraftStore *, StoreFailure> drafts();
    [[nodiscard]] Result<LineParts, StoreFailure> lineParts();
    [[nodiscard]] Result<PostOffice *, StoreFailure> post(); ///< delivers nothing until it is started

    [[nodiscard]] const std::optional<Repair> &repair() const { return m_repair; } ///< of the database, once open

private:
    Profile m_profile;
    TemporaryFolder m_temporary;
    SystemClock m_clock;
    AccountStore m_accounts;
    ProfilePasswords m_passwords;
    AccountCredentials m_credentials;
    OAuth::TokenCredentials m_tokens; ///< what lines ask; the others are behind it
    std::unique_ptr<Database> m_database;
    std::optional<Repair> m_repair;
    std::unique_ptr<TrustBook> m_trust;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<TlsTransportFactory> m_transports;
    std::unique_ptr<PostOffice> m_post; ///< its lines need all of the others
};

} // namespace Sealpost
