#include "ui/sent/SentModel.h"

#include "ui/parts/ShownTime.h"
#include "wording/PlainText.h"

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namedAtMost = 3;

bool isLater(const SentMessage &a, const SentMessage &b)
{
    return a.date > b.date;
}

QString nameOf(const Mailbox &mailbox)
{
    return Wording::plain(mailbox.displayName.isEmpty() ? mailbox.address.shown() : mailbox.displayName);
}

QString shown(const SentMessage &message, int column)
{
    switch (column) {
    case SentModel::Recipients:
        return shownRecipients(message.recipients);
    case SentModel::Subject:
        return message.subject.isEmpty() ? SentModel::tr("(no subject)") : Wording::plain(message.subject);
    case SentModel::Date:
        return shownTime(message.date);
    default:
        return {};
    }
}

} // namespace

QString shownRecipients(const QList<Mailbox> &recipients)
{
    QStringList names;
    for (const Mailbox &recipient : recipients.first(std::min(namedAtMost, recipients.size())))
        names += nameOf(recipient);
    const auto others = static_cast<int>(recipients.size() - names.size());
    const QString named = names.join(u", "_s);
    return others == 0 ? named : SentModel::tr("%1 and %n other(s)", nullptr, others).arg(named);
}

SentModel::SentModel(SentCatalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&catalog, &SentCatalog::added, this, &SentModel::add);
    connect(&catalog, &SentCatalog::removed, this, &SentModel::remove);
}

/// The first time the messages come in order, lot by lot.
void SentModel::add(const QList<SentMessage> &messages)
{
    QList<SentMessage> sorted = messages;
    std::stable_sort(sorted.begin(), sorted.end(), isLater);
    if (!m_messages.isEmpty() && isLater(sorted.first(), m_messages.last())) {
        for (const SentMessage &message : sorted)
            insert(message);
        return;
    }
    const int row = rowCount();
    beginInsertRows({}, row, row + static_cast<int>(sorted.size()) - 1);
    m_messages += sorted;
    endInsertRows();
}

void SentModel::insert(const SentMessage &message)
{
    const auto place = std::upper_bound(m_messages.cbegin(), m_messages.cend(), message, isLater);
    const auto row = static_cast<int>(place - m_messages.cbegin());
    beginInsertRows({}, row, row);
    m_messages.insert(row, message);
    endInsertRows();
}

void SentModel::remove(const QSet<QString> &names)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!names.contains(at(row).name))
            continue;
        beginRemoveRows({}, row, row);
        m_messages.removeAt(row);
        endRemoveRows();
    }
}

int SentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

int SentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant SentModel::data(const QModelIndex &index, int role) const
{
    return role == Qt::DisplayRole ? shown(at(index.row()), index.column()) : QVariant();
}

QVariant SentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Recipients:
        return tr("To");
    case Subject:
        return tr("Subject");
    case Date:
        return tr("Sent");
    default:
        return {};
    }
}

} // namespace Sealpost
