#pragma once

#include "accounts/AccountStore.h"
#include "accounts/CommandCredentials.h"
#include "accounts/TemporaryFolder.h"
#include "base/Clock.h"
#include "submission/Line.h"

#include <memory>

namespace Sealpost {

class Database;
class DraftStore;
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
    [[nodiscard]] CommandCredentials &credentials() { return m_credentials; }

    /// Opens the database with the first call; a failure is tried again with the next.
    [[nodiscard]] Result<Database *, StoreFailure> database();
    [[nodiscard]] Result<TrustBook *, StoreFailure> trust();
    [[nodiscard]] Result<DraftStore *, StoreFailure> drafts();
    [[nodiscard]] Result<LineParts, StoreFailure> lineParts();

private:
    Profile m_profile;
    TemporaryFolder m_temporary;
    SystemClock m_clock;
    AccountStore m_accounts;
    CommandCredentials m_credentials;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<TrustBook> m_trust;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<TlsTransportFactory> m_transports;
};

} // namespace Sealpost
