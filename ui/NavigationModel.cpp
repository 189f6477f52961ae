#include "ui/NavigationModel.h"

#include "accounts/Identities.h"
#include "ui/parts/Icon.h"
#include "ui/practice/PracticeRoom.h"

#include <QApplication>
#include <QFont>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

QString iconNameOf(NavigationModel::Page page)
{
    switch (page) {
    case NavigationModel::Drafts:
        return u"draft"_s;
    case NavigationModel::Outbox:
        return u"outbox"_s;
    case NavigationModel::Sent:
    case NavigationModel::Pages:
        return u"sent"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void NavigationModel::setCount(Page page, int count)
{
    if (std::exchange(m_counts.at(page), count) != count)
        Q_EMIT dataChanged(index(page), index(page));
}

void NavigationModel::setAccounts(const QList<Account> &accounts)
{
    beginResetModel();
    m_accounts = accounts;
    endResetModel();
}

std::optional<NavigationModel::Page> NavigationModel::pageAt(int row)
{
    return row >= 0 && row < Pages ? std::optional(static_cast<Page>(row)) : std::nullopt;
}

std::optional<Account> NavigationModel::accountAt(int row) const
{
    return row >= firstAccount && row < rowCount() ? std::optional(m_accounts.at(row - firstAccount))
                                                   : std::nullopt;
}

int NavigationModel::rowOf(const QString &accountName) const
{
    for (qsizetype at = 0; at < m_accounts.size(); ++at)
        if (m_accounts.at(at).name.compare(accountName, Qt::CaseInsensitive) == 0)
            return firstAccount + static_cast<int>(at);
    return -1;
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstAccount + static_cast<int>(m_accounts.size());
}

QString NavigationModel::nameOf(Page page) const
{
    const int count = m_counts.at(page);
    const auto counted = [count](const QString &name) {
        return count > 0 ? tr("%1 (%2)", "page, count").arg(name).arg(count) : name;
    };
    switch (page) {
    case Drafts:
        return counted(tr("Drafts"));
    case Outbox:
        return counted(tr("Outbox"));
    case Sent:
    case Pages:
        return tr("Sent");
    }
    Q_UNREACHABLE();
}

QVariant NavigationModel::headingData(int role) const
{
    if (role == Qt::DisplayRole)
        return tr("Accounts");
    if (role != Qt::FontRole)
        return {};
    QFont font = QApplication::font("QListView");
    font.setBold(true);
    return font;
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (index.row() == heading)
        return headingData(role);
    if (const auto page = pageAt(index.row())) {
        if (role == Qt::DisplayRole)
            return nameOf(*page);
        return role == Qt::DecorationRole ? QVariant(icon(iconNameOf(*page))) : QVariant();
    }
    const Account &account = m_accounts.at(index.row() - firstAccount);
    switch (role) {
    case Qt::DisplayRole:
        return account.name;
    case Qt::ToolTipRole:
        return sendersOf(account).join(u'\n');
    case Qt::DecorationRole:
        return icon(PracticeRoom::isItsAccount(account) ? u"practice"_s : u"account"_s);
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    return index.row() == heading ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

} // namespace Sealpost
