#include "outbox/Courier.h"

#include "base/Clock.h"
#include "outbox/EnvelopeFile.h"
#include "outbox/OutboxStore.h"
#include "outbox/SentKeeper.h"
#include "outbox/Spool.h"

#include <QSet>

namespace Sealpost {

using namespace std::chrono_literals;

namespace {

/// A message without a row is one whose process is about to add it, or died before it could, or lost its row with
/// the database. After so long it is not the first.
constexpr auto timeToAddRow = 10min;

/// So late, and nobody would say that it went at its time.
constexpr auto missedBy = 1min;

Entry uncertain(Entry entry)
{
    entry.state = EntryState::Uncertain;
    entry.notBefore = {};
    for (Smtp::RecipientResult &result : entry.outcome.recipients)
        result.status = Smtp::RecipientStatus::Uncertain;
    return entry;
}

} // namespace

Courier::Courier(const QString &lockFile, Outbox &outbox, OutboxStore &store, const Spool &spool,
                 SentKeeper &keeper, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_lockFile(lockFile)
    , m_outbox(outbox)
    , m_store(store)
    , m_spool(spool)
    , m_keeper(keeper)
    , m_clock(clock)
{
    m_again.setSingleShot(true);
    m_search.setInterval(timeToAddRow);
    connect(&m_again, &QTimer::timeout, this, &Courier::tryToBegin);
    connect(&outbox, &Outbox::changed, &keeper, &SentKeeper::look);
    connect(&outbox, &Outbox::idle, &keeper,
            &SentKeeper::look); // a person says in another process that it was sent
    connect(&m_search, &QTimer::timeout, this, [this] {
        if (const auto found = findAgain(); !found)
            Q_EMIT failed(found.error());
    });
}

void Courier::start()
{
    if (!isDelivering())
        tryToBegin();
}

void Courier::tryToBegin()
{
    if (!m_lock)
        m_lock = FileLock::onKept(m_lockFile);
    if (!m_lock)
        return m_again.start(patience);
    const auto begun = begin();
    if (begun) {
        m_search.start();
        m_keeper.start();
        Q_EMIT began();
        return;
    }
    m_lock.reset(); // another process may be luckier
    m_again.start(patience);
    Q_EMIT failed(begun.error());
}

Result<void, StoreFailure> Courier::begin()
{
    const auto late = m_store.heldUntilBefore(m_clock.now().toUTC().addDuration(-missedBy));
    if (!late)
        return failure(late.error());
    const auto begun = findAgain().and_then([this] { return m_outbox.start(); });
    if (begun && !late->isEmpty())
        Q_EMIT missed(*late);
    return begun;
}

/// What was in a database that is lost. Nobody knows how far it had come: it may have been sent.
Result<void, StoreFailure> Courier::findAgain()
{
    const auto known = m_store.spoolNames();
    if (!known)
        return failure(known.error());
    QList<EntryId> found;
    for (const QString &name : m_spool.names()) {
        const bool isNew =
            std::abs(m_spool.keptAt(name).secsTo(m_clock.now())) < std::chrono::seconds(timeToAddRow).count();
        const auto entry =
            known->contains(name) || isNew ? std::nullopt : EnvelopeFile::entryFrom(m_spool.envelope(name), name);
        if (!entry)
            continue;
        const auto id = m_store.add(uncertain(*entry));
        if (!id)
            return failure(id.error());
        found += *id;
    }
    if (!found.isEmpty())
        Q_EMIT foundAgain(found);
    return {};
}

} // namespace Sealpost
