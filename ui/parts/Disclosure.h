#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace Sealpost {

/// Something more to read, which opens beneath the words that ask for it. It is closed at first.
class Disclosure : public QWidget
{
    Q_OBJECT

public:
    /// Takes the answer over.
    Disclosure(const QString &question, QWidget *answer, QWidget *parent = nullptr);

    void setOpen(bool open);

private:
    void follow(bool open);

    QToolButton *m_question;
    QWidget *m_answer;
};

} // namespace Sealpost
