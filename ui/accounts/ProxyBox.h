#pragma once

#include "base/Proxy.h"
#include "base/Secret.h"

#include <QGroupBox>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace Sealpost {

class NotedField;
class PasswordField;

/// Through what an account's connections go to its server. What cannot be is marked beside its field.
class ProxyBox : public QGroupBox
{
    Q_OBJECT

public:
    explicit ProxyBox(QWidget *parent = nullptr);

    void setProxy(const Proxy &proxy);
    /// As it stands there; nothing if something is wrong, which is then marked and has the focus.
    [[nodiscard]] std::optional<Proxy> proxy();
    /// What was typed for its login, for as long as the box is there; its field is wiped. Empty: nothing was.
    [[nodiscard]] Secret password();

Q_SIGNALS:
    void edited();

private:
    void layOut();
    void connectParts();
    void showChosen();
    [[nodiscard]] Proxy::Kind kind() const;
    [[nodiscard]] std::optional<Proxy> typed() const;
    [[nodiscard]] static std::optional<Proxy> refused(NotedField &field, const QString &problem);

    QComboBox *m_kind; ///< an item's data is its Proxy::Kind, as int
    QLineEdit *m_address;
    QLineEdit *m_username;
    PasswordField *m_password;
    NotedField *m_addressField = nullptr;
    NotedField *m_usernameField = nullptr;
    QList<QWidget *> m_ofServer; ///< shown with a proxy that is named here
};

} // namespace Sealpost
