#pragma once

#include "accounts/Identities.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace Sealpost {

/// As whom an account sends, the one that new messages begin with first. What is changed here is kept with the
/// account.
class IdentitiesPage : public QWidget
{
    Q_OBJECT

public:
    explicit IdentitiesPage(QWidget *parent = nullptr);

    void setIdentities(const QList<Identity> &all);
    /// What is typed of the first one elsewhere: name, address, and whether copies are kept. What is not typed
    /// there stays as it is.
    void setFirst(const Identity &first);

    /// Empty: the account has no address yet.
    [[nodiscard]] const QList<Identity> &identities() const { return m_all; }

Q_SIGNALS:
    void edited();
    void firstChanged(const Sealpost::Identity &first);

private:
    void layOut();
    [[nodiscard]] QWidget *buttons();
    void add();
    void edit();
    void remove();
    void makeFirst();
    void take(const QList<Identity> &all, int row);
    void show(int row);
    void follow();
    [[nodiscard]] std::optional<Address> chosen() const;

    QList<Identity> m_all;
    QListWidget *m_list;
    QLabel *m_remark;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_first;
};

} // namespace Sealpost
