#include "ui/compose/DraftBar.h"

#include "ui/compose/ChangedFilesBar.h"
#include "ui/compose/ComposeForm.h"
#include "ui/compose/DraftKeeper.h"
#include "ui/compose/FormattedBar.h"
#include "wording/Wording.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Sealpost {

DraftBar::DraftBar(DraftKeeper &keeper, ComposeForm &form, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_problem(new NoticeBar(this))
    , m_restored(new NoticeBar(this))
    , m_formatted(new FormattedBar(form, this))
    , m_changed(new ChangedFilesBar(form.attachments(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (NoticeBar *bar :
         {m_restored, static_cast<NoticeBar *>(m_formatted), static_cast<NoticeBar *>(m_changed), m_problem})
        column->addWidget(bar);
    connect(&keeper, &DraftKeeper::stateChanged, this, &DraftBar::showProblem);
    connect(m_formatted, &FormattedBar::told, this, &DraftBar::fit);
    connect(m_changed, &ChangedFilesBar::answered, this, [this] {
        fit();
        Q_EMIT filesChanged();
    });
    fit();
}

void DraftBar::tellRestored()
{
    m_restored->tell(NoticeBar::Tone::Notice, tr("Restored: this message was open when Sealpost ended."));
    fit();
}

void DraftBar::tellOpened()
{
    m_formatted->follow();
    m_changed->ask();
    fit();
}

void DraftBar::dismissRestored()
{
    m_restored->dismiss();
    fit();
}

void DraftBar::showProblem()
{
    if (m_keeper.state() == DraftKeeper::State::Failing)
        m_problem->tell(NoticeBar::Tone::Problem, tr("This message cannot be kept as a draft at the moment."),
                        Wording::text(m_keeper.problem()));
    else
        m_problem->dismiss();
    fit();
}

void DraftBar::fit()
{
    const auto bars = findChildren<NoticeBar *>(Qt::FindDirectChildrenOnly);
    setHidden(std::all_of(bars.cbegin(), bars.cend(), [](const NoticeBar *bar) { return bar->isHidden(); }));
}

} // namespace Sealpost
