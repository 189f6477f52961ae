#pragma once

#include "accounts/Account.h"
#include "base/Secret.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace Sealpost {

class NotedField;
class PasswordField;
class ProxyBox;
class RungField;
class SignInBox;
struct AccountStart;

/// The fields of an account. What cannot be is marked beside its field.
class AccountForm : public QWidget
{
    Q_OBJECT

public:
    explicit AccountForm(QWidget *parent = nullptr);
    ~AccountForm() override;

    void setAccount(const Account &account);
    void setTemplate(const Account &account);  ///< a new one that is like it, under another name
    void startFrom(const AccountStart &start); ///< a new one, with what was typed elsewhere

    /// The account as it stands there; nothing if something is wrong, which is then marked and has the focus.
    [[nodiscard]] std::optional<Account> account();

    /// As whom it sends first, as far as the form shows it; empty: no address is typed yet.
    [[nodiscard]] std::optional<Identity> identity() const;
    void setIdentity(const Identity &identity);

    /// The tick beside the password, in these words.
    void offerToKeep(const QString &keepText);

    /// What was typed as the password, for as long as the form is there; its field is wiped. Empty: nothing was.
    [[nodiscard]] Secret password();
    [[nodiscard]] Secret proxyPassword(); ///< likewise
    [[nodiscard]] SignInBox &signIn() { return *m_signIn; }
    [[nodiscard]] bool isTouched() const { return m_touched; }
    void markName(const QString &problem);
    void markAddress(const QString &problem);
    void markPassword(const QString &problem);

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QFormLayout *addGroup(const QString &title);
    void addPersonRows();
    void addServerRows();
    void addCopyRows();
    void addMoreRows();
    [[nodiscard]] QWidget *rungs();
    NotedField *addLine(QFormLayout &rows, const QString &label, QLineEdit *edit, const QString &name);
    void connectEdits();
    void suggestFromAddress();
    void takeServerApart();
    void followSignIn(bool isByProvider);
    void fill(const Account &account);
    void fillServer(const Account &account);
    void touch();

    void writeIdentity(Account &account, const Address &address) const;
    void writeLogin(Account &account) const;
    [[nodiscard]] PasswordKeeping keeping(const Account &account) const;
    [[nodiscard]] NotedField *firstMarked() const;
    [[nodiscard]] std::optional<Address> address();
    [[nodiscard]] std::optional<HostName> host();
    [[nodiscard]] bool hasRung();
    [[nodiscard]] bool hasUserForPassword();

    std::optional<Account> m_before; ///< what the form does not show stays as it was
    bool m_touched = false;
    QLineEdit *m_displayName;
    QLineEdit *m_address;
    QLineEdit *m_host;
    QLineEdit *m_username;
    PasswordField *m_password;
    QCheckBox *m_keepPassword;
    QLineEdit *m_name;
    QLineEdit *m_passwordCommand;
    QComboBox *m_sentCopy; ///< an item's data is what it stands for: true, false, or nothing
    QCheckBox *m_copyToSelf;
    RungField *m_smtps;
    RungField *m_startTls;
    RungField *m_plain;
    SignInBox *m_signIn;
    ProxyBox *m_proxy;
    NotedField *m_addressField = nullptr;
    NotedField *m_hostField = nullptr;
    NotedField *m_usernameField = nullptr;
    NotedField *m_passwordField = nullptr;
    NotedField *m_nameField = nullptr;
    NotedField *m_rungsField = nullptr;
    QList<QPair<QFormLayout *, QWidget *>> m_ofPassword; ///< rows that a provider makes needless
};

} // namespace Sealpost
