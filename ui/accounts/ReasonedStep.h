#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace Sealpost {

class ReasonField;

/// A step that lowers safety, confirmed where it is taken: how things stand, a button that unfolds what the step
/// means, and a reason that has to be typed, for the journal. Escape folds it again, and closes no window.
class ReasonedStep : public QWidget
{
    Q_OBJECT

public:
    struct Words {
        QString begin;   ///< the button that unfolds it: "&Lower the Level…"
        QString meaning; ///< one sentence
        QString act;     ///< the button that does it
    };
    explicit ReasonedStep(const Words &words, QWidget *parent = nullptr);

    void setState(const QString &sentence, bool possible);
    void addChoice(const QString &label, QWidget *choice); ///< above the reason

protected:
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    void wanted(const QString &reason);

private:
    [[nodiscard]] QWidget *details(const Words &words);
    void unfold(bool open);
    void keep();
    void act();

    QLabel *m_sentence;
    QPushButton *m_begin;
    ReasonField *m_reason;
    QFormLayout *m_rows = nullptr;
    QWidget *m_details;
    bool m_possible = false;
};

} // namespace Sealpost
