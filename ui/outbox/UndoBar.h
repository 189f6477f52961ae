#pragma once

#include "outbox/Entry.h"
#include "ui/parts/NoticeBar.h"

#include <QTimer>

namespace Sealpost {

class PostOffice;

/// While a message can still be called back: how long, and the two ways out. It says when it is over, whichever way
/// that was.
class UndoBar : public NoticeBar
{
    Q_OBJECT

public:
    /// `what`: the message, as in "“Subject” to ann@example.org".
    UndoBar(PostOffice &post, EntryId id, const QString &what, const QDateTime &until, QWidget *parent = nullptr);

    void undo();
    void sendNow();

Q_SIGNALS:
    void undone(Sealpost::EntryId id); ///< it is set aside in the outbox: nothing sends it any more
    void over();                       ///< it goes, or has gone already

private:
    void count();
    void end();

    PostOffice &m_post;
    EntryId m_id;
    QString m_what;
    QDateTime m_until;
    QTimer m_second;
};

} // namespace Sealpost
