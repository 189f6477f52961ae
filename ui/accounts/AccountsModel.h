#pragma once

#include "accounts/Account.h"

#include <QAbstractListModel>

namespace Sealpost {

/// The accounts of the profile, by name.
class AccountsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setAccounts(const QList<Account> &accounts);
    [[nodiscard]] const Account &at(int row) const { return m_accounts.at(row); }
    [[nodiscard]] int rowOf(const QString &name) const; ///< -1: there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Account> m_accounts;
};

} // namespace Sealpost
