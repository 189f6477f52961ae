#include "outbox/OutboxStore.h"

#include "outbox/EntryRows.h"
#include "outbox/EntryWords.h"
#include "store/Transaction.h"

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using EntryRows::entryColumns;
using EntryRows::fixedColumns;
using Recipients = QList<Smtp::RecipientResult>;

template <typename T>
using Stored = Result<T, StoreFailure>;

constexpr auto nothing = [](auto &&) {};

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

Stored<EntryId> insertEntry(Database &database, const Entry &entry)
{
    const QVariantList values = EntryRows::fixedValues(entry);
    const QString sql = u"INSERT INTO outbox_entry (%1) VALUES (%2) RETURNING id"_s.arg(
        QLatin1StringView(fixedColumns), placeholders(values.size()));
    return Statement(database, sql, values)
        .first([](const Row &row) { return row.longNumber(0); })
        .map([](const std::optional<EntryId> &id) { return id.value_or(0); });
}

Stored<void> putRecipients(Database &database, EntryId id, const Recipients &recipients)
{
    int position = 0;
    for (const Smtp::RecipientResult &result : recipients) {
        const QVariantList values = QVariantList{id, position++, QString::fromUtf8(result.recipient.wire()),
                                                 EntryWords::word(result.status)} +
                                    EntryRows::replyValues(result.reply);
        const auto put = Statement(database,
                                   u"INSERT OR REPLACE INTO outbox_recipient"
                                   " (entry, position, address, status, reply_code, reply_enhanced, reply_text)"
                                   " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                   values)
                             .run();
        if (!put)
            return failure(put.error());
    }
    return {};
}

Stored<Recipients> recipientsOf(Database &database, EntryId id)
{
    return Statement(database,
                     u"SELECT address, status, reply_code, reply_enhanced, reply_text FROM outbox_recipient"
                     " WHERE entry = ? ORDER BY position"_s,
                     {id})
        .all(EntryRows::recipientFrom)
        .map([](const QList<std::optional<Smtp::RecipientResult>> &read) {
            Recipients recipients;
            for (const auto &result : read) {
                if (result)
                    recipients += *result;
            }
            return recipients;
        });
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

Stored<void> putSettlement(Database &database, EntryId id, const Settlement &settlement)
{
    return putRecipients(database, id, settlement.outcome.recipients)
        .and_then([&] { return putConversation(database, id, settlement.conversation); })
        .and_then([&] { return putResult(database, id, settlement); });
}

/// No wait of the RetrySchedule is longer.
QDateTime longestWait(const QDateTime &now)
{
    return now.addDuration(std::chrono::minutes(61));
}

Stored<bool> whetherOne(Statement &&statement)
{
    return statement.run().map([](int changed) { return changed == 1; });
}

Stored<bool> takeOne(Database &database, EntryId id, bool mayBeOver)
{
    return whetherOne(Statement(database,
                                u"UPDATE outbox_entry SET state = 'sending', may_be_over = ?, tries = tries + 1"
                                " WHERE id = ? AND (state IN ('queued', 'waiting')"
                                " OR (state = 'holding' AND not_before IS NOT NULL))"_s,
                                {mayBeOver ? 1 : 0, id}));
}

} // namespace

EntrySummary summaryOf(const Entry &entry)
{
    return {.id = entry.id,
            .account = entry.account,
            .state = entry.state,
            .subject = entry.subject,
            .messageId = entry.submission.message.messageId,
            .recipients = static_cast<int>(entry.outcome.recipients.size()),
            .firstRecipient =
                entry.outcome.recipients.isEmpty() ? QString() : entry.outcome.recipients.first().recipient.shown(),
            .enqueued = entry.enqueued,
            .notBefore = entry.notBefore,
            .nextTry = entry.nextTry,
            .failure = entry.outcome.failure,
            .settled = entry.settled};
}

Stored<EntryId> OutboxStore::add(const Entry &entry)
{
    return inTransaction(m_database, [&]() -> Stored<EntryId> {
        const auto id = insertEntry(m_database, entry);
        if (!id)
            return id;
        return putRecipients(m_database, *id, entry.outcome.recipients).map([&] { return *id; });
    });
}

Stored<std::optional<Entry>> OutboxStore::entry(EntryId id) const
{
    const auto recipients = recipientsOf(m_database, id);
    if (!recipients)
        return failure(recipients.error());
    return Statement(m_database, u"SELECT %1 FROM outbox_entry WHERE id = ?"_s.arg(QLatin1StringView(entryColumns)),
                     {id})
        .first([&](const Row &row) { return EntryRows::entryFrom(row, *recipients); })
        .map([](const std::optional<std::optional<Entry>> &found) { return found.value_or(std::nullopt); });
}

Stored<QList<EntrySummary>> OutboxStore::list() const
{
    const QString sql =
        u"SELECT %1, (SELECT count(*) FROM outbox_recipient WHERE entry = id),"
        " (SELECT address FROM outbox_recipient WHERE entry = id AND position = 0)"
        " FROM outbox_entry WHERE state <> 'sent' ORDER BY id"_s.arg(QLatin1StringView(entryColumns));
    const auto columns = static_cast<int>(QString::fromLatin1(entryColumns).count(u',')) + 1;
    return Statement(m_database, sql).all([columns](const Row &row) {
        EntrySummary summary = EntryRows::summaryFrom(row);
        summary.recipients = row.number(columns);
        const auto first = Address::parse(row.text(columns + 1));
        summary.firstRecipient = first ? first->shown() : row.text(columns + 1);
        return summary;
    });
}

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

Stored<bool> OutboxStore::take(EntryId id)
{
    return takeOne(m_database, id, false);
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

Stored<void> OutboxStore::settle(EntryId id, const Settlement &settlement)
{
    return inTransaction(m_database, [&] { return putSettlement(m_database, id, settlement); });
}

Stored<void> OutboxStore::settle(const QList<std::pair<EntryId, Settlement>> &settlements)
{
    return inTransaction(m_database, [&]() -> Stored<void> {
        for (const auto &[id, settlement] : settlements) {
            const auto put = putSettlement(m_database, id, settlement);
            if (!put)
                return put;
        }
        return {};
    });
}

Stored<QString> OutboxStore::conversation(EntryId id) const
{
    return Statement(m_database, u"SELECT text FROM outbox_conversation WHERE entry = ?"_s, {id})
        .first([](const Row &row) { return row.text(0); })
        .map([](const std::optional<QString> &text) { return text.value_or(QString()); });
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
    return whetherOne(Statement(m_database,
                                u"UPDATE outbox_entry SET next_try = ? WHERE id = ? AND state = 'waiting'"_s,
                                {storedTime(now), id}));
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

Stored<bool> OutboxStore::requeue(EntryId id)
{
    return inTransaction(m_database, [&]() -> Stored<bool> {
        const auto free = whetherOne(Statement(m_database,
                                               u"UPDATE outbox_entry SET state = 'queued', next_try = NULL"
                                               " WHERE id = ? AND state NOT IN ('sending', 'sent')"_s,
                                               {id}));
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
    return whetherOne(Statement(m_database,
                                u"UPDATE outbox_entry SET state = 'holding', not_before = ?"
                                " WHERE id = ? AND state IN ('holding', 'queued') AND tries = 0"_s,
                                {storedTime(when), id}));
}

Stored<bool> OutboxStore::setAside(EntryId id)
{
    return whetherOne(Statement(m_database,
                                u"UPDATE outbox_entry SET state = 'holding', not_before = NULL, next_try = NULL"
                                " WHERE id = ? AND state NOT IN ('sending', 'sent')"_s,
                                {id}));
}

Stored<bool> OutboxStore::restore(const Entry &before)
{
    return whetherOne(Statement(
        m_database,
        u"UPDATE outbox_entry SET state = ?, not_before = ?, next_try = ?"
        " WHERE id = ? AND state = 'holding' AND not_before IS NULL"_s,
        {EntryWords::word(before.state), storedTime(before.notBefore), storedTime(before.nextTry), before.id}));
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
        return putRecipients(m_database, id, outcome.recipients)
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
    return whetherOne(
        Statement(m_database, u"DELETE FROM outbox_entry WHERE id = ? AND state <> 'sending'"_s, {id}));
}

Stored<QList<EntryId>> OutboxStore::heldUntilBefore(const QDateTime &time) const
{
    return Statement(m_database, u"SELECT id FROM outbox_entry WHERE state = 'holding' AND not_before < ?"_s,
                     {storedTime(time)})
        .all([](const Row &row) { return row.longNumber(0); });
}

Stored<QSet<QString>> OutboxStore::spoolNames() const
{
    return Statement(m_database, u"SELECT spool FROM outbox_entry"_s)
        .all([](const Row &row) { return row.text(0); })
        .map([](const QStringList &names) { return QSet<QString>(names.begin(), names.end()); });
}

Stored<QList<EntryId>> OutboxStore::unfiled() const
{
    return Statement(m_database,
                     u"SELECT id FROM outbox_entry WHERE filed = 0 AND state IN ('sent', 'partly') ORDER BY id"_s)
        .all([](const Row &row) { return row.longNumber(0); });
}

Stored<void> OutboxStore::noteFiled(const QList<EntryId> &entries)
{
    return inTransaction(m_database, [&]() -> Stored<void> {
        for (const EntryId id : entries) {
            const auto noted = Statement(m_database,
                                         u"UPDATE outbox_entry SET filed = 1"
                                         " WHERE id = ? AND state IN ('sent', 'partly')"_s,
                                         {id})
                                   .run();
            if (!noted)
                return failure(noted.error());
        }
        return {};
    });
}

Stored<QStringList> OutboxStore::filedBefore(const QDateTime &time) const
{
    return Statement(m_database,
                     u"SELECT spool FROM outbox_entry WHERE filed = 1 AND state = 'sent' AND settled < ?"_s,
                     {storedTime(time)})
        .all([](const Row &row) { return row.text(0); });
}

Stored<void> OutboxStore::prune(const QStringList &spoolNames)
{
    return inTransaction(m_database, [&]() -> Stored<void> {
        for (const QString &name : spoolNames) {
            const auto gone =
                Statement(m_database, u"DELETE FROM outbox_entry WHERE spool = ? AND state = 'sent'"_s, {name})
                    .run();
            if (!gone)
                return failure(gone.error());
        }
        return {};
    });
}

Stored<qint64> OutboxStore::foreignVersion() const
{
    return Statement(m_database, u"PRAGMA data_version"_s)
        .first([](const Row &row) { return row.longNumber(0); })
        .map([](const std::optional<qint64> &version) { return version.value_or(0); });
}

} // namespace Sealpost
