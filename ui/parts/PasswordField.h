#pragma once

#include "base/Secret.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace Sealpost {

/// A password as it is typed, which whoever types it may look at. What stands there is wiped when it is taken, or
/// goes.
class PasswordField : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordField(const QString &name, QWidget *parent = nullptr);
    ~PasswordField() override;

    /// What was typed, for as long as the field is there; what is seen of it is gone afterwards. Empty: nothing
    /// was.
    [[nodiscard]] Secret take();
    void give(const Secret &password);  ///< as if it had been typed, and taken
    [[nodiscard]] bool isEmpty() const; ///< nothing was typed

Q_SIGNALS:
    void edited();

private:
    void reveal(bool shown);

    QLineEdit *m_line;
    Secret m_taken;
};

} // namespace Sealpost
