#pragma once

#include "ui/outbox/PostNotices.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace Sealpost {

/// The PostNotices that stand, one below the other, above whatever page is open. Without one it takes no room.
class PostNoticeStack : public QWidget
{
    Q_OBJECT

public:
    explicit PostNoticeStack(PostNotices &notices, QWidget *parent = nullptr);

Q_SIGNALS:
    void entryWanted(Sealpost::EntryId id);

private:
    void show(PostNotices::Kind kind);

    PostNotices &m_notices;
    QVBoxLayout *m_column;
    std::map<PostNotices::Kind, NoticeBar *> m_bars;
};

} // namespace Sealpost
