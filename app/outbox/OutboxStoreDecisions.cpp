// The part of OutboxStore that carries out what a person, or another network, decides about a message.

#include "outbox/OutboxStore.h"

#include "outbox/EntryWords.h"
#include "store/Statement.h"
#include "store/Transaction.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
using Stored = Result<T, StoreFailure>;

constexpr auto nothing = [](auto &&) {};

} // namespace

Stored<void> OutboxStore::hurry(const QDateTime &now)
{
    return Statement(m_database,
                     u"UPDATE outbox_entry SET next_try = ? WHERE state = 'waiting' AND next_try IS NOT NULL"_s,
                     {storedTime(now)})
        .run()
        .map(nothing);
}

Stored<void> OutboxStore::hurryAll(const QDateTime &now)
{
    return Statement(m_database, u"UPDATE outbox_entry SET next_try = ? WHERE state = 'waiting'"_s,
                     {storedTime(now)})
        .run()
        .map(nothing);
}

Stored<bool> OutboxStore::hurry(EntryId id, const QDateTime &now)
{
    return Statement(m_database, u"UPDATE outbox_entry SET next_try = ? WHERE id = ? AND state = 'waiting'"_s,
                     {storedTime(now), id})
        .runOnOne();
}

Stored<bool> OutboxStore::requeue(EntryId id)
{
    return inTransaction(m_database, [&]() -> Stored<bool> {
        const auto free = Statement(m_database,
                                    u"UPDATE outbox_entry SET state = 'queued', next_try = NULL"
                                    " WHERE id = ? AND state NOT IN ('sending', 'sent')"_s,
                                    {id})
                              .runOnOne();
        if (!free || !*free)
            return free;
        return Statement(
                   m_database,
                   u"UPDATE outbox_recipient SET status = 'deferred' WHERE entry = ? AND status <> 'accepted'"_s,
                   {id})
            .run()
            .map([](int) { return true; });
    });
}

Stored<bool> OutboxStore::postpone(EntryId id, const QDateTime &when)
{
    return Statement(m_database,
                     u"UPDATE outbox_entry SET state = 'holding', not_before = ?"
                     " WHERE id = ? AND state IN ('holding', 'queued') AND tries = 0"_s,
                     {storedTime(when), id})
        .runOnOne();
}

Stored<bool> OutboxStore::setAside(EntryId id)
{
    return Statement(m_database,
                     u"UPDATE outbox_entry SET state = 'holding', not_before = NULL, next_try = NULL"
                     " WHERE id = ? AND state NOT IN ('sending', 'sent')"_s,
                     {id})
        .runOnOne();
}

Stored<bool> OutboxStore::restore(const Entry &before)
{
    return Statement(m_database,
                     u"UPDATE outbox_entry SET state = ?, not_before = ?, next_try = ?"
                     " WHERE id = ? AND state = 'holding' AND not_before IS NULL"_s,
                     {EntryWords::word(before.state), storedTime(before.notBefore), storedTime(before.nextTry),
                      before.id})
        .runOnOne();
}

Stored<bool> OutboxStore::resolveAsSent(EntryId id)
{
    return inTransaction(m_database, [&]() -> Stored<bool> {
        const auto found = entry(id);
        if (!found)
            return failure(found.error());
        if (!*found || (*found)->state != EntryState::Uncertain)
            return false;
        Smtp::Outcome outcome = (*found)->outcome;
        for (Smtp::RecipientResult &result : outcome.recipients) {
            if (result.status == Smtp::RecipientStatus::Uncertain)
                result.status = Smtp::RecipientStatus::Accepted;
        }
        if (outcome.allAccepted())
            outcome.failure.reset();
        return putRecipients(id, outcome.recipients)
            .and_then([&] {
                return Statement(m_database, u"UPDATE outbox_entry SET state = ? WHERE id = ?"_s,
                                 {EntryWords::word(stateAfter(outcome)), id})
                    .run();
            })
            .map([](int) { return true; });
    });
}

Stored<bool> OutboxStore::remove(EntryId id)
{
    return Statement(m_database, u"DELETE FROM outbox_entry WHERE id = ? AND state <> 'sending'"_s, {id})
        .runOnOne();
}

} // namespace Sealpost
