#include "ui/Engine.h"

#include "accounts/ProfileDatabase.h"
#include "accounts/SettingsStore.h"
#include "base/CryptoLibrary.h"
#include "drafts/DraftStore.h"
#include "net/TlsTransport.h"
#include "trust/TrustBook.h"
#include "ui/outbox/PostOffice.h"

namespace Sealpost {

Engine::Engine(const Profile &profile)
    : m_profile(profile)
    , m_temporary(profile)
    , m_accounts(profile.folder())
    , m_passwords(profile)
    , m_credentials(m_passwords)
    , m_tokens(m_credentials, m_passwords, m_clock)
{
}

Engine::~Engine() = default;

Settings Engine::settings() const
{
    const auto contents = SettingsStore(m_profile.folder()).load();
    return contents ? contents->settings : Settings();
}

Result<Database *, StoreFailure> Engine::database()
{
    if (!m_database) {
        auto opened = openDatabase(m_profile);
        if (!opened)
            return failure(opened.error());
        m_database = std::move(opened->database);
        m_repair = opened->repair;
    }
    return m_database.get();
}

Result<TrustBook *, StoreFailure> Engine::trust()
{
    return database().map([this](Database *database) {
        if (!m_trust)
            m_trust = std::make_unique<TrustBook>(*database, m_clock);
        return m_trust.get();
    });
}

Result<DraftStore *, StoreFailure> Engine::drafts()
{
    return database().map([this](Database *database) {
        if (!m_drafts)
            m_drafts = std::make_unique<DraftStore>(*database, m_profile);
        return m_drafts.get();
    });
}

Result<LineParts, StoreFailure> Engine::lineParts()
{
    const auto book = trust();
    if (!book)
        return failure(book.error());
    if (!m_transports) {
        openCryptoLibrary(); // certificates are read by it
        m_transports = std::make_unique<TlsTransportFactory>();
    }
    return LineParts{*m_transports, **book, m_tokens, m_clock};
}

Result<PostOffice *, StoreFailure> Engine::post()
{
    if (m_post)
        return m_post.get();
    const auto parts = lineParts();
    if (!parts)
        return failure(parts.error());
    const auto spool = m_profile.spoolFolder();
    if (!spool)
        return failure(spool.error());
    m_post = std::make_unique<PostOffice>(m_profile, *spool, *m_database, m_accounts, *parts);
    return m_post.get();
}

} // namespace Sealpost
