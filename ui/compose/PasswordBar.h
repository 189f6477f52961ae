#pragma once

#include "accounts/Account.h"
#include "base/Secret.h"
#include "ui/parts/NoticeBar.h"

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace Sealpost {

/// Asks for a password in the window, when a message is about to need it.
class PasswordBar : public NoticeBar
{
    Q_OBJECT

public:
    explicit PasswordBar(QWidget *parent = nullptr);

    /// Offers to keep it, in these words; `keeping` is what was wished before.
    void ask(const QString &sentence, const QString &keepText, PasswordKeeping keeping,
             const QString &serverWords = {});

Q_SIGNALS:
    void given(const Sealpost::Secret &password, Sealpost::PasswordKeeping keeping);

protected:
    void hideEvent(QHideEvent *event) override; ///< what was typed goes with it

private:
    void give();

    QLineEdit *m_password;
    QCheckBox *m_keep;
};

} // namespace Sealpost
