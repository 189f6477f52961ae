#include "drafts/DraftStore.h"

#include "drafts/DraftRows.h"
#include "store/Transaction.h"

#include <QDir>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
using Stored = Result<T, StoreFailure>;

// What the column `state` holds.
const QString isOpen = u"open"_s;
const QString isClosed = u"closed"_s;
const QString isDiscarded = u"discarded"_s;

Stored<DraftId> putRow(Database &database, const StoredDraft &draft)
{
    static const QString sql =
        u"INSERT INTO draft (%1, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open')"
        " ON CONFLICT (id) DO UPDATE SET account = excluded.account,"
        " to_typed = excluded.to_typed, cc_typed = excluded.cc_typed,"
        " bcc_typed = excluded.bcc_typed, reply_to_typed = excluded.reply_to_typed,"
        " subject = excluded.subject, text = excluded.text, html = excluded.html,"
        " headers = excluded.headers, kept = excluded.kept,"
        " leaves_as = excluded.leaves_as, sender = excluded.sender, state = 'open'"
        " RETURNING id"_s.arg(QLatin1StringView(DraftRows::columns));
    return Statement(database, sql, DraftRows::values(draft))
        .first([](const Row &row) { return row.longNumber(0); })
        .map([](const std::optional<DraftId> &id) { return id.value_or(0); });
}

Stored<void> putFiles(Database &database, DraftId id, const QList<ChosenFile> &files, const QString &folder)
{
    static const QString sql =
        u"INSERT INTO draft_attachment (draft, position, %1) VALUES (?, ?, ?, ?, ?, ?, ?)"_s.arg(
            QLatin1StringView(DraftRows::fileColumns));
    const auto before = Statement(database, u"DELETE FROM draft_attachment WHERE draft = ?"_s, {id}).run();
    if (!before)
        return failure(before.error());
    int position = 0;
    for (const ChosenFile &file : files) {
        const auto put =
            Statement(database, sql, QVariantList{id, position++} + DraftRows::values(file, folder)).run();
        if (!put)
            return failure(put.error());
    }
    return {};
}

Stored<QList<ChosenFile>> filesOf(Database &database, DraftId id, const QString &folder)
{
    static const QString sql = u"SELECT %1 FROM draft_attachment WHERE draft = ? ORDER BY position"_s.arg(
        QLatin1StringView(DraftRows::fileColumns));
    return Statement(database, sql, {id}).all([&folder](const Row &row) {
        return DraftRows::fileFrom(row, folder);
    });
}

Stored<QList<DraftId>> idsOf(Database &database, const QString &sql)
{
    return Statement(database, sql).all([](const Row &row) { return row.longNumber(0); });
}

DraftSummary summaryFrom(const Row &row)
{
    QStringList recipients{row.text(1), row.text(2), row.text(3)};
    recipients.removeAll(QString());
    return {.id = row.longNumber(0),
            .recipients = recipients.join(u", "_s),
            .subject = row.text(4),
            .beginning = row.text(5),
            .attachments = row.number(6),
            .isOpen = row.text(7) == isOpen,
            .kept = row.time(8)};
}

} // namespace

DraftStore::DraftStore(Database &database, const Profile &profile, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_profile(profile)
{
}

Stored<DraftId> DraftStore::put(const StoredDraft &draft)
{
    const auto put = inTransaction(m_database, [&]() -> Stored<DraftId> {
        const auto id = putRow(m_database, draft);
        if (!id)
            return id;
        return putFiles(m_database, *id, draft.attachments, path(*id)).map([&] { return *id; });
    });
    if (put)
        Q_EMIT changed();
    return put;
}

Stored<std::optional<StoredDraft>> DraftStore::draft(DraftId id) const
{
    const auto files = filesOf(m_database, id, path(id));
    if (!files)
        return failure(files.error());
    return Statement(m_database, u"SELECT %1 FROM draft WHERE id = ?"_s.arg(QLatin1StringView(DraftRows::columns)),
                     {id})
        .first([&](const Row &row) { return DraftRows::draftFrom(row, *files); });
}

Stored<QList<DraftSummary>> DraftStore::all() const
{
    return Statement(m_database, u"SELECT id, to_typed, cc_typed, bcc_typed, subject, substr(text, 1, 100),"
                                 " (SELECT count(*) FROM draft_attachment WHERE draft = id), state, kept"
                                 " FROM draft WHERE state <> 'discarded' ORDER BY kept DESC, id DESC"_s)
        .all(summaryFrom);
}

Stored<QList<DraftId>> DraftStore::openOnes() const
{
    return idsOf(m_database, u"SELECT id FROM draft WHERE state = 'open' ORDER BY id"_s);
}

Stored<QList<StoredDraft>> DraftStore::leavingOnes() const
{
    const auto ids =
        idsOf(m_database, u"SELECT id FROM draft WHERE leaves_as IS NOT NULL AND state = 'open' ORDER BY id"_s);
    if (!ids)
        return failure(ids.error());
    QList<StoredDraft> leaving;
    for (const DraftId id : *ids) {
        const auto found = draft(id);
        if (!found)
            return failure(found.error());
        if (*found)
            leaving += **found;
    }
    return leaving;
}

Stored<bool> DraftStore::open(DraftId id)
{
    return setState(id, isClosed, isOpen);
}

Stored<bool> DraftStore::close(DraftId id)
{
    return setState(id, isOpen, isClosed);
}

Stored<bool> DraftStore::discard(DraftId id)
{
    return setState(id, isClosed, isDiscarded);
}

Stored<bool> DraftStore::layAside(DraftId id)
{
    return setState(id, isOpen, isDiscarded);
}

Stored<bool> DraftStore::bringBack(DraftId id)
{
    return setState(id, isDiscarded, isClosed);
}

Stored<bool> DraftStore::setState(DraftId id, const QString &from, const QString &to)
{
    const auto set =
        Statement(m_database, u"UPDATE draft SET state = ? WHERE id = ? AND state IN (?, ?)"_s, {to, id, from, to})
            .run();
    if (set)
        Q_EMIT changed();
    return set.map([](int rows) { return rows == 1; });
}

Stored<void> DraftStore::remove(DraftId id)
{
    const auto removed = Statement(m_database, u"DELETE FROM draft WHERE id = ?"_s, {id}).run();
    if (!removed)
        return failure(removed.error());
    // A folder that cannot be removed now is swept later.
    QDir(path(id)).removeRecursively();
    Q_EMIT changed();
    return {};
}

Stored<void> DraftStore::sweep()
{
    const auto swept = Statement(m_database, u"DELETE FROM draft WHERE state = 'discarded'"_s).run();
    const auto left = swept.and_then([&](int) { return idsOf(m_database, u"SELECT id FROM draft"_s); });
    const auto newest = idsOf(m_database, u"SELECT seq FROM sqlite_sequence WHERE name = 'draft'"_s);
    const auto all = m_profile.draftsFolder();
    if (!left || !newest || !all)
        return failure(!left ? left.error() : !newest ? newest.error() : all.error());
    for (const QString &name : QDir(*all).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        const DraftId id = name.toLongLong();
        if (!left->contains(id) && id <= newest->value(0))
            QDir(*all + u'/' + name).removeRecursively();
    }
    return {};
}

Stored<QString> DraftStore::folder(DraftId id) const
{
    return m_profile.draftFolder(QString::number(id));
}

QString DraftStore::path(DraftId id) const
{
    return m_profile.draftPath(QString::number(id));
}

} // namespace Sealpost
