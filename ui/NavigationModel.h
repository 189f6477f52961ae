#pragma once

#include "accounts/Account.h"

#include <QAbstractListModel>

#include <array>

namespace Sealpost {

/// What the main window can show: the pages of messages, and under their heading the accounts of the profile.
class NavigationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Page { Drafts, Outbox, Sent, Pages };

    using QAbstractListModel::QAbstractListModel;

    void setCount(Page page, int count);
    void setAccounts(const QList<Account> &accounts); ///< what is chosen is chosen no more
    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }

    // Rows
    [[nodiscard]] static std::optional<Page> pageAt(int row);
    [[nodiscard]] std::optional<Account> accountAt(int row) const;
    [[nodiscard]] int rowOf(Page page) const { return page; }
    [[nodiscard]] int rowOf(const QString &accountName) const; ///< -1: there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    static constexpr int heading = Pages;
    static constexpr int firstAccount = heading + 1;

    [[nodiscard]] QString nameOf(Page page) const;
    [[nodiscard]] QVariant headingData(int role) const;

    std::array<int, Pages> m_counts{};
    QList<Account> m_accounts;
};

} // namespace Sealpost
