#include "outbox/OutboxStore.h"

#include "outbox/EntryRows.h"
#include "outbox/EntryWords.h"
#include "store/Transaction.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using EntryRows::entryColumns;
using EntryRows::fixedColumns;
using Recipients = QList<Smtp::RecipientResult>;

template <typename T>
using Stored = Result<T, StoreFailure>;

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
        return putRecipients(*id, entry.outcome.recipients).map([&] { return *id; });
    });
}

Stored<void> OutboxStore::putRecipients(EntryId id, const Recipients &recipients)
{
    int position = 0;
    for (const Smtp::RecipientResult &result : recipients) {
        const QVariantList values = QVariantList{id, position++, QString::fromUtf8(result.recipient.wire()),
                                                 EntryWords::word(result.status)} +
                                    EntryRows::replyValues(result.reply);
        const auto put = Statement(m_database,
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

Stored<QString> OutboxStore::conversation(EntryId id) const
{
    return Statement(m_database, u"SELECT text FROM outbox_conversation WHERE entry = ?"_s, {id})
        .first([](const Row &row) { return row.text(0); })
        .map([](const std::optional<QString> &text) { return text.value_or(QString()); });
}

Stored<QSet<QString>> OutboxStore::spoolNames() const
{
    return Statement(m_database, u"SELECT spool FROM outbox_entry"_s)
        .all([](const Row &row) { return row.text(0); })
        .map([](const QStringList &names) { return QSet<QString>(names.begin(), names.end()); });
}

Stored<qint64> OutboxStore::foreignVersion() const
{
    return Statement(m_database, u"PRAGMA data_version"_s)
        .first([](const Row &row) { return row.longNumber(0); })
        .map([](const std::optional<qint64> &version) { return version.value_or(0); });
}

} // namespace Sealpost
