#include "ui/MailPages.h"

#include "ui/Engine.h"
#include "ui/drafts/DraftsView.h"
#include "ui/outbox/OutboxView.h"
#include "ui/outbox/PostOffice.h"
#include "ui/parts/NoticeBar.h"
#include "ui/sent/SentView.h"
#include "wording/Wording.h"

#include <QVBoxLayout>

namespace Sealpost {

namespace {

QWidget *unopened(const StoreFailure &why, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *notice = new NoticeBar(page);
    notice->tell(NoticeBar::Tone::Problem, Wording::text(why));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(notice);
    column->addStretch();
    return page;
}

} // namespace

MailPages::MailPages(Engine &engine, PostOffice &post, QWidget *parent)
    : QStackedWidget(parent)
    , m_settings(engine.profile().folder())
    , m_catalog(engine.profile().sentFolder())
    , m_outbox(new OutboxView(engine, post, this))
{
    using Model = NavigationModel;
    const auto drafts = engine.drafts();
    const auto folder = engine.temporary().path();
    if (drafts) {
        m_drafts = new DraftsView(**drafts, this);
        connect(m_drafts, &DraftsView::countChanged, this,
                [this](int count) { Q_EMIT countChanged(Model::Drafts, count); });
        connect(m_drafts, &DraftsView::openWanted, this, &MailPages::draftWanted);
    }
    if (folder)
        m_sent = new SentView(m_catalog, m_settings, *folder, this);
    connect(m_outbox, &OutboxView::countChanged, this,
            [this](int count) { Q_EMIT countChanged(Model::Outbox, count); });
    // In the order of NavigationModel::Page.
    addWidget(m_drafts ? static_cast<QWidget *>(m_drafts) : unopened(drafts.error(), this));
    addWidget(m_outbox);
    addWidget(m_sent ? static_cast<QWidget *>(m_sent) : unopened(folder.error(), this));
}

void MailPages::showPage(NavigationModel::Page page)
{
    setCurrentIndex(page);
}

int MailPages::count(NavigationModel::Page page) const
{
    if (page == NavigationModel::Drafts)
        return m_drafts ? m_drafts->count() : 0;
    return page == NavigationModel::Outbox ? m_outbox->count() : 0;
}

} // namespace Sealpost
