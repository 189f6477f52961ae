#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QListView)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)

namespace Sealpost {

class PracticeRoom;

/// What the operator of the practice server would tell you: its fingerprint. And what the server has received,
/// octet for octet.
class PracticePane : public QWidget
{
    Q_OBJECT

public:
    /// The room is open.
    explicit PracticePane(PracticeRoom &room, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *received();
    void showMessage(int row);

    PracticeRoom &m_room;
    QListView *m_messages;
    QPlainTextEdit *m_octets;
};

} // namespace Sealpost
