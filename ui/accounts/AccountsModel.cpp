#include "ui/accounts/AccountsModel.h"

#include "ui/parts/Icon.h"
#include "ui/practice/PracticeRoom.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

void AccountsModel::setAccounts(const QList<Account> &accounts)
{
    beginResetModel();
    m_accounts = accounts;
    endResetModel();
}

int AccountsModel::rowOf(const QString &name) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_accounts.at(row).name.compare(name, Qt::CaseInsensitive) == 0)
            return row;
    return -1;
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    const Account &account = m_accounts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return account.name;
    case Qt::ToolTipRole:
        return account.identity.shown();
    case Qt::DecorationRole:
        return icon(PracticeRoom::isItsAccount(account) ? u"practice"_s : u"account"_s);
    default:
        return {};
    }
}

} // namespace Sealpost
