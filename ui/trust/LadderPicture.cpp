#include "ui/trust/LadderPicture.h"

#include "submission/LadderScale.h"
#include "ui/parts/PlainLabel.h"
#include "ui/trust/RungBar.h"
#include "wording/Wording.h"

#include <QGridLayout>
#include <QLabel>

namespace Sealpost {

LadderPicture::LadderPicture(QWidget *parent)
    : QWidget(parent)
    , m_rungs(new QGridLayout(this))
{
    m_rungs->setContentsMargins({});
    m_rungs->setColumnStretch(1, 1);
    hide();
}

void LadderPicture::setAttempts(const QList<RungAttempt> &attempts)
{
    if (attempts == m_attempts)
        return;
    m_attempts = attempts;
    while (const std::unique_ptr<QLayoutItem> item{m_rungs->takeAt(0)})
        delete item->widget();
    const std::chrono::milliseconds scale = ladderScale(attempts);
    for (const RungAttempt &attempt : attempts)
        add(attempt, scale);
    setVisible(!attempts.isEmpty());
}

void LadderPicture::add(const RungAttempt &attempt, std::chrono::milliseconds scale)
{
    const int row = m_rungs->count() / 2;
    QLabel *text =
        remarkLabel(tr("%1 [%2 ms]", "how a way to the server ended, how long it took")
                        .arg(Wording::attemptText(attempt), locale().toString(qlonglong(attempt.took.count()))),
                    this);
    auto *bar = new RungBar(attempt, scale, this);
    bar->setFont(text->font());
    m_rungs->addWidget(bar, row, 0, Qt::AlignTop);
    m_rungs->addWidget(text, row, 1);
}

} // namespace Sealpost
