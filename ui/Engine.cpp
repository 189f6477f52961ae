#include "ui/Engine.h"

#include "base/CryptoLibrary.h"
#include "drafts/DraftStore.h"
#include "net/TlsTransport.h"
#include "store/Database.h"
#include "trust/TrustBook.h"

namespace Sealpost {

Engine::Engine(const Profile &profile)
    : m_profile(profile)
    , m_temporary(profile)
    , m_accounts(profile.folder())
{
}

Engine::~Engine() = default;

Result<Database *, StoreFailure> Engine::database()
{
    if (!m_database) {
        auto database = Database::open(m_profile.databaseFile());
        if (!database)
            return failure(database.error());
        m_database = std::move(*database);
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
    return LineParts{*m_transports, **book, m_credentials, m_clock};
}

} // namespace Sealpost
