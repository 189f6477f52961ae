#include "ui/outbox/OutboxModel.h"

#include "base/Clock.h"
#include "ui/compose/SentText.h"
#include "ui/outbox/PostOffice.h"
#include "ui/parts/Icon.h"
#include "ui/parts/ShownSubject.h"
#include "wording/EntryText.h"

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestSubject = 500; ///< characters; no column is as wide, and none reads more in a tooltip

constexpr bool isBefore(const EntrySummary &entry, EntryId id)
{
    return entry.id < id;
}

/// Where the entry is in a list that is sorted by id, or would be.
qsizetype placeOf(const QList<EntrySummary> &entries, EntryId id)
{
    return std::lower_bound(entries.begin(), entries.end(), id, isBefore) - entries.begin();
}

bool isIn(const QList<EntrySummary> &entries, EntryId id)
{
    const qsizetype place = placeOf(entries, id);
    return place < entries.size() && entries.at(place).id == id;
}

/// Icons are drawn from a file: each once.
const QIcon &iconCalled(const QString &name)
{
    static QHash<QString, QIcon> known;
    const auto found = known.constFind(name);
    return found != known.cend() ? *found : *known.insert(name, icon(name));
}

} // namespace

QString iconNameOf(const EntrySummary &entry)
{
    switch (entry.state) {
    case EntryState::Holding:
        return u"clock"_s;
    case EntryState::Queued:
    case EntryState::Sending:
        return u"send"_s;
    case EntryState::Waiting:
        return entry.nextTry.isValid() ? u"clock"_s : u"warning"_s;
    case EntryState::Sent:
        return u"done"_s;
    case EntryState::Partly:
        return u"warning"_s;
    case EntryState::Refused:
        return u"problem"_s;
    case EntryState::Uncertain:
        return u"uncertain"_s;
    }
    Q_UNREACHABLE();
}

OutboxModel::OutboxModel(PostOffice &post, QObject *parent)
    : QAbstractTableModel(parent)
    , m_post(post)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    connect(&m_soon, &QTimer::timeout, this, &OutboxModel::reload);
    connect(&post, &PostOffice::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&post.outbox(), &Outbox::progress, this, &OutboxModel::noteProgress);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!m_entries.isEmpty())
            Q_EMIT dataChanged(index(0, What), index(rowCount() - 1, What));
        Q_EMIT reloaded();
    });
    m_minute.start(1min);
    reload();
}

void OutboxModel::reload()
{
    m_soon.stop();
    const auto entries = m_post.store().list();
    if (!entries)
        return Q_EMIT unreadable(entries.error());
    take(*entries);
    Q_EMIT reloaded();
}

/// Both lists are sorted by id.
void OutboxModel::take(const QList<EntrySummary> &entries)
{
    removeGone(entries);
    for (qsizetype place = 0; place < entries.size(); ++place) {
        const int row = static_cast<int>(place);
        if (row < rowCount() && m_entries.at(row).id == entries.at(place).id) {
            if (std::exchange(m_entries[row], entries.at(place)) != entries.at(place))
                touch(row);
            continue;
        }
        qsizetype end = place + 1;
        while (end < entries.size() && !isIn(m_entries, entries.at(end).id))
            ++end;
        beginInsertRows({}, row, static_cast<int>(end) - 1);
        m_entries = m_entries.first(place) + entries.sliced(place, end - place) + m_entries.sliced(place);
        endInsertRows();
        place = end - 1;
    }
}

void OutboxModel::removeGone(const QList<EntrySummary> &entries)
{
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last;
        while (first >= 0 && !isIn(entries, m_entries.at(first).id))
            --first;
        if (first == last)
            continue;
        beginRemoveRows({}, first + 1, last);
        for (int row = first + 1; row <= last; ++row)
            m_paces.remove(m_entries.at(row).id);
        m_entries.remove(first + 1, last - first);
        endRemoveRows();
        last = first + 1;
    }
}

void OutboxModel::touch(int row)
{
    if (m_entries.at(row).state != EntryState::Sending)
        m_paces.remove(m_entries.at(row).id);
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
}

int OutboxModel::rowOf(EntryId id) const
{
    return isIn(m_entries, id) ? static_cast<int>(placeOf(m_entries, id)) : -1;
}

void OutboxModel::noteProgress(EntryId id, qint64 sent, qint64 all)
{
    SendingPace &pace = m_paces[id];
    if (!pace.since.isValid() || sent < pace.sent) // another attempt
        pace.since = m_post.clock().now();
    pace.sent = sent;
    pace.all = all;
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row, What), index(row, What));
}

std::optional<SendingPace> OutboxModel::pace(EntryId id) const
{
    const auto found = m_paces.constFind(id);
    const bool shown = found != m_paces.cend() && found->isWorthShowing(m_post.clock().now());
    return shown ? std::optional(*found) : std::nullopt;
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    const EntrySummary &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() != State))
        return text(entry, index.column());
    if (role == Qt::DecorationRole && index.column() == State)
        return iconCalled(iconNameOf(entry));
    return {};
}

QString OutboxModel::text(const EntrySummary &entry, int column) const
{
    switch (column) {
    case State:
        return Wording::stateWord(entry.state);
    case Subject:
        return shownSubject(entry.subject, longestSubject);
    case To:
        return recipientsText(entry.firstRecipient, entry.recipients);
    default:
        return what(entry);
    }
}

QString OutboxModel::what(const EntrySummary &entry) const
{
    const QDateTime now = m_post.clock().now();
    const auto sending = entry.state == EntryState::Sending ? pace(entry.id) : std::nullopt;
    return sending ? sending->text(now) : Wording::sentence(entry, now);
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Subject:
        return tr("Subject");
    case To:
        return tr("To");
    default:
        return tr("What happens");
    }
}

} // namespace Sealpost
