// The part of OutboxStore that is about delivering: what is due, is taken, and what it came to.

#include "outbox/OutboxStore.h"

#include "outbox/EntryRows.h"
#include "outbox/EntryWords.h"
#include "store/Transaction.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
using Stored = Result<T, StoreFailure>;

constexpr auto nothing = [](auto &&) {};

/// No wait of the RetrySchedule is longer.
QDateTime longestWait(const QDateTime &now)
{
    return now.addDuration(std::chrono::minutes(61));
}

Stored<void> putConversation(Database &database, EntryId id, const QString &text)
{
    if (text.isEmpty())
        return Statement(database, u"DELETE FROM outbox_conversation WHERE entry = ?"_s, {id}).run().map(nothing);
    return Statement(database, u"INSERT OR REPLACE INTO outbox_conversation (entry, text) VALUES (?, ?)"_s,
                     {id, text})
        .run()
        .map(nothing);
}

Stored<void> putResult(Database &database, EntryId id, const Settlement &settlement)
{
    const Smtp::Outcome &outcome = settlement.outcome;
    const EntryState state = stateAfter(outcome);
    const QDateTime nextTry = state == EntryState::Waiting ? settlement.nextTry : QDateTime();
    const QVariantList values = QVariantList{EntryWords::word(state), storedTime(nextTry),
                                             outcome.dsnDropped ? 1 : 0, storedTime(settlement.settled)} +
                                EntryRows::wayValues(settlement.way) + EntryRows::failureValues(outcome.failure) +
                                QVariantList{id};
    return Statement(
               database,
               u"UPDATE outbox_entry SET state = ?, may_be_over = 0, filed = 0, next_try = ?, dsn_dropped = ?,"
               " settled = ?, level = ?, decision = ?, rung = ?, failure = ?, failure_subject = ?,"
               " failure_limit = ?, reply_code = ?, reply_enhanced = ?, reply_text = ? WHERE id = ?"_s,
               values)
        .run()
        .map(nothing);
}

Stored<bool> takeOne(Database &database, EntryId id, bool mayBeOver)
{
    return Statement(database,
                     u"UPDATE outbox_entry SET state = 'sending', may_be_over = ?, tries = tries + 1"
                     " WHERE id = ? AND (state IN ('queued', 'waiting')"
                     " OR (state = 'holding' AND not_before IS NOT NULL))"_s,
                     {mayBeOver ? 1 : 0, id})
        .runOnOne();
}

} // namespace

Stored<QList<LaneKey>> OutboxStore::dueLanes(const QDateTime &now) const
{
    return Statement(m_database,
                     u"SELECT DISTINCT account, size > 1048576 FROM outbox_entry WHERE state = 'queued'"
                     " UNION SELECT account, size > 1048576 FROM outbox_entry"
                     "  WHERE state = 'holding' AND not_before <= ?"
                     " UNION SELECT account, size > 1048576 FROM outbox_entry"
                     "  WHERE state = 'waiting' AND (next_try <= ? OR next_try > ?)"_s,
                     {storedTime(now), storedTime(now), storedTime(longestWait(now))})
        .all([](const Row &row) {
            return LaneKey{row.text(0), row.number(1) == 1};
        });
}

Stored<QList<EntryId>> OutboxStore::due(const LaneKey &lane, const QDateTime &now, int most) const
{
    const QVariantList whose{lane.account, lane.large ? 1 : 0};
    return Statement(m_database,
                     u"SELECT id FROM (SELECT id FROM outbox_entry"
                     "  WHERE state = 'queued' AND account = ? AND (size > 1048576) = ? ORDER BY id LIMIT ?)"
                     " UNION ALL SELECT id FROM (SELECT id FROM outbox_entry"
                     "  WHERE state = 'holding' AND account = ? AND (size > 1048576) = ? AND not_before <= ?"
                     "  ORDER BY not_before LIMIT ?)"
                     " UNION ALL SELECT id FROM (SELECT id FROM outbox_entry"
                     "  WHERE state = 'waiting' AND account = ? AND (size > 1048576) = ?"
                     "  AND (next_try <= ? OR next_try > ?) ORDER BY next_try LIMIT ?)"
                     " ORDER BY 1 LIMIT ?"_s,
                     whose + QVariantList{most} + whose + QVariantList{storedTime(now), most} + whose +
                         QVariantList{storedTime(now), storedTime(longestWait(now)), most, most})
        .all([](const Row &row) { return row.longNumber(0); });
}

Stored<QDateTime> OutboxStore::nextDue() const
{
    return Statement(m_database, u"SELECT min(time) FROM (SELECT min(not_before) AS time FROM outbox_entry"
                                 "  WHERE state = 'holding' AND not_before IS NOT NULL"
                                 " UNION ALL SELECT min(next_try) FROM outbox_entry"
                                 "  WHERE state = 'waiting' AND next_try IS NOT NULL)"_s)
        .first([](const Row &row) { return row.time(0); })
        .map([](const std::optional<QDateTime> &time) { return time.value_or(QDateTime()); });
}

Stored<QList<EntryId>> OutboxStore::heldUntilBefore(const QDateTime &time) const
{
    return Statement(m_database, u"SELECT id FROM outbox_entry WHERE state = 'holding' AND not_before < ?"_s,
                     {storedTime(time)})
        .all([](const Row &row) { return row.longNumber(0); });
}

Stored<QList<Entry>> OutboxStore::take(const QList<EntryId> &ids, bool mayBeOver)
{
    return inTransaction(m_database, [&]() -> Stored<QList<Entry>> {
        QList<Entry> taken;
        for (const EntryId id : ids) {
            const auto mine = takeOne(m_database, id, mayBeOver);
            const auto found = mine && *mine ? entry(id) : mine.map([](bool) { return std::optional<Entry>(); });
            if (!found)
                return failure(found.error());
            if (*found)
                taken += **found;
        }
        return taken;
    });
}

Stored<void> OutboxStore::noteHandOver(EntryId id)
{
    return Statement(m_database, u"UPDATE outbox_entry SET may_be_over = 1 WHERE id = ?"_s, {id})
        .run()
        .map(nothing);
}

Stored<void> OutboxStore::settle(const QList<std::pair<EntryId, Settlement>> &settlements)
{
    return inTransaction(m_database, [&]() -> Stored<void> {
        for (const auto &[id, settlement] : settlements) {
            const auto put = putRecipients(id, settlement.outcome.recipients)
                                 .and_then([&] { return putConversation(m_database, id, settlement.conversation); })
                                 .and_then([&] { return putResult(m_database, id, settlement); });
            if (!put)
                return put;
        }
        return {};
    });
}

Stored<void> OutboxStore::holdUp(EntryId id, const QDateTime &now)
{
    static const QString reason = u"next_try, failure, failure_subject, failure_limit, reply_code, reply_enhanced, "
                                  "reply_text, level, decision, rung"_s;
    return Statement(m_database,
                     u"UPDATE outbox_entry SET state = 'waiting', (%1) = (SELECT %1 FROM outbox_entry WHERE id = ?)"
                     " WHERE account = (SELECT account FROM outbox_entry WHERE id = ?)"
                     " AND (state = 'queued' OR (state = 'waiting' AND next_try <= ?))"_s.arg(reason),
                     {id, id, storedTime(now)})
        .run()
        .map(nothing);
}

Stored<QList<EntryId>> OutboxStore::recover(const QDateTime &now)
{
    return inTransaction(m_database, [&]() -> Stored<QList<EntryId>> {
        const auto again =
            Statement(m_database,
                      u"UPDATE outbox_entry SET state = 'queued' WHERE state = 'sending' AND may_be_over = 0"_s)
                .run();
        const auto unknown = again.and_then([&](int) {
            return Statement(m_database,
                             u"UPDATE outbox_recipient SET status = 'uncertain' WHERE status = 'deferred'"
                             " AND entry IN (SELECT id FROM outbox_entry WHERE state = 'sending')"_s)
                .run();
        });
        if (!unknown)
            return failure(unknown.error());
        return Statement(m_database,
                         u"UPDATE outbox_entry SET state = 'uncertain', settled = ?"
                         " WHERE state = 'sending' RETURNING id"_s,
                         {storedTime(now)})
            .all([](const Row &row) { return row.longNumber(0); });
    });
}

} // namespace Sealpost
