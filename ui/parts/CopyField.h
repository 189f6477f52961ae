#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace Sealpost {

/// A line to be copied, not written: a command, in letters of one width and from left to right.
class CopyField : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what a screen reader calls it.
    CopyField(const QString &name, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);

private:
    QLineEdit *m_line;
};

} // namespace Sealpost
