#pragma once

#include "accounts/Account.h"
#include "base/Secret.h"

#include <QGroupBox>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace Sealpost {

class NotedField;
class PasswordField;

/// Whether an account logs in with tokens of a provider (OAuth 2), and of which. What cannot be is marked beside
/// its field.
class SignInBox : public QGroupBox
{
    Q_OBJECT

public:
    explicit SignInBox(QWidget *parent = nullptr);

    void setAccount(const Account &account);
    void chooseProviderAt(const HostName &host); ///< its own mail server; a person's own where it is nobody's here
    [[nodiscard]] bool isChosen() const;
    void focusClientId();
    /// What is chosen here; what else the account proves itself by stays if nothing is.
    void writeTo(Account &account) const;
    /// Whether all is there that the choice needs; else it is marked, and the first one has the focus.
    [[nodiscard]] bool check();

    /// What was typed as the client secret, for as long as the box is there; its field is wiped. Empty: nothing
    /// was.
    [[nodiscard]] std::optional<Secret> clientSecret();

Q_SIGNALS:
    void edited();
    void chosen(bool isProvider);
    void authorizeWanted();

private:
    void layOut();
    NotedField *addLine(const QString &label, QLineEdit *edit, const QString &name);
    void connectParts();
    void showChosen();
    void checkEndpoint(QLineEdit &edit, NotedField &field) const;
    [[nodiscard]] bool isOwn() const;
    [[nodiscard]] AuthorizationServer typed() const;

    QComboBox *m_provider; ///< an item's data is the provider's word, "own", or nothing: no provider
    QLineEdit *m_clientId;
    PasswordField *m_clientSecret;
    QLineEdit *m_authorizationEndpoint;
    QLineEdit *m_tokenEndpoint;
    QLineEdit *m_scope;
    QLabel *m_remark;
    QPushButton *m_authorize;
    QFormLayout *m_rows;
    NotedField *m_clientIdField = nullptr;
    NotedField *m_authorizationField = nullptr;
    NotedField *m_tokenField = nullptr;
    NotedField *m_scopeField = nullptr;
    QList<QWidget *> m_ofAny; ///< shown with any provider
    QList<QWidget *> m_ofOwn; ///< shown with a person's own
};

} // namespace Sealpost
