#pragma once

#include "accounts/Account.h"
#include "base/Secret.h"

#include <QTimer>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace Sealpost {

class NotedField;
class PasswordField;

/// Who it is that sends: name, address, password. What cannot be is marked beside its field.
class PersonForm : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualPause{600};

    /// `keepText` says where a password would be kept; `pause` is how long nobody types before an address counts as
    /// typed.
    explicit PersonForm(const QString &keepText, std::chrono::milliseconds pause = usualPause,
                        QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Address> address() const; ///< empty: it is none yet
    [[nodiscard]] QString typedAddress() const;
    [[nodiscard]] QString displayName() const;
    /// As whom it sends; nothing if something is wrong, which is then marked and has the focus.
    [[nodiscard]] std::optional<Identity> identity();
    /// What was typed as the password, for as long as the form is there; its field is wiped. Empty: nothing was.
    [[nodiscard]] Secret password();
    [[nodiscard]] PasswordKeeping keeping() const; ///< what is to become of it
    [[nodiscard]] bool isTouched() const { return m_touched; }

    void markAddress(const QString &problem);
    void markPassword(const QString &problem);

Q_SIGNALS:
    void addressTyped(const Sealpost::Address &address); ///< whole, as far as can be seen
    void edited();

private:
    void connectEdits();
    void touch();
    void afterPause();
    void afterLeaving();
    [[nodiscard]] QString addressProblem() const;

    QTimer m_pause;
    bool m_touched = false;
    QLineEdit *m_displayName;
    QLineEdit *m_address;
    PasswordField *m_password;
    QCheckBox *m_keep;
    NotedField *m_addressField = nullptr;
    NotedField *m_passwordField = nullptr;
};

} // namespace Sealpost
