#include "ui/outbox/PostNoticeStack.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Sealpost {

PostNoticeStack::PostNoticeStack(PostNotices &notices, QWidget *parent)
    : QWidget(parent)
    , m_notices(notices)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    connect(&notices, &PostNotices::told, this, &PostNoticeStack::show);
    connect(&notices, &PostNotices::over, this, [this](PostNotices::Kind kind) {
        if (const auto found = m_bars.find(kind); found != m_bars.end())
            found->second->dismiss();
    });
    for (const auto &[kind, notice] : notices.standing())
        show(kind);
}

/// A disk that fails says so again and again: the same words are told once.
void PostNoticeStack::show(PostNotices::Kind kind)
{
    const PostNotice &notice = m_notices.standing().at(kind);
    NoticeBar *&bar = m_bars[kind];
    if (!bar) {
        bar = new NoticeBar(this);
        m_column->addWidget(bar);
    }
    if (!bar->isHidden() && bar->sentence() == notice.sentence)
        return;
    bar->tell(notice.tone, notice.sentence, notice.more);
    if (notice.about)
        connect(bar->addButton(tr("Show in &Outbox")), &QPushButton::clicked, this,
                [this, id = notice.about] { Q_EMIT entryWanted(id); });
    connect(bar->addButton(tr("Got &It")), &QPushButton::clicked, &m_notices,
            [this, kind] { m_notices.dismiss(kind); });
}

} // namespace Sealpost
