#pragma once

#include "base/Secret.h"
#include "ui/parts/NoticeBar.h"

QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace Sealpost {

/// Asks for a password in the window, when a message is about to need it.
class PasswordBar : public NoticeBar
{
    Q_OBJECT

public:
    explicit PasswordBar(QWidget *parent = nullptr);

    void ask(const QString &sentence, const QString &serverWords = {});

Q_SIGNALS:
    void given(const Sealpost::Secret &password);

protected:
    void hideEvent(QHideEvent *event) override; ///< what was typed goes with it

private:
    void give();

    QLineEdit *m_password;
};

} // namespace Sealpost
