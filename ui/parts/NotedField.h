#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)

namespace Sealpost {

class IconLabel;

/// A field with a place under it for what is wrong with it.
///
/// The sentence is also the accessible description of what has the keyboard there, and is announced; typing again
/// takes it away.
class NotedField : public QWidget
{
    Q_OBJECT

public:
    /// Takes the field over. A QLineEdit, also one inside of it, clears its mark when it is edited.
    explicit NotedField(QWidget *field, QWidget *parent = nullptr);

    void mark(const QString &problem);
    void clearMark();
    [[nodiscard]] bool isMarked() const;
    [[nodiscard]] QString problem() const;

private:
    QWidget *m_field;
    IconLabel *m_icon;
    QLabel *m_problem;
};

} // namespace Sealpost
