#include "ui/trust/LineReportView.h"

#include "ui/parts/Announcement.h"
#include "ui/parts/Icon.h"
#include "ui/parts/IconLabel.h"
#include "ui/parts/PlainLabel.h"
#include "ui/trust/LadderPicture.h"
#include "ui/trust/ReportSeal.h"
#include "wording/CausesText.h"
#include "wording/Wording.h"

#include <QGridLayout>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

void setOptional(QLabel *label, const QString &text)
{
    setPlainText(*label, text);
    label->setVisible(!text.isEmpty());
}

} // namespace

LineReportView::LineReportView(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_word(headingLabel({}, this))
    , m_sentence(plainLabel({}, this))
    , m_explanation(plainLabel({}, this))
    , m_causes(plainLabel({}, this))
    , m_serverWords(plainLabel({}, this))
    , m_ladder(new LadderPicture(this))
    , m_offers(remarkLabel({}, this))
{
    m_icon->setSide(smallIconSize() * 2);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    int row = 0;
    for (QLabel *label : {m_word, m_sentence, m_explanation, m_causes, m_serverWords})
        grid->addWidget(label, row++, 1);
    grid->addWidget(m_ladder, row++, 1);
    grid->addWidget(m_offers, row, 1);
}

void LineReportView::setReport(const LineReport &report)
{
    const Seal seal = sealOf(report);
    m_icon->setIconName(iconName(seal.state));
    m_icon->setMark(subMarkName(seal));
    setPlainText(*m_word, Wording::word(seal.state));
    setPlainText(*m_sentence, sealSentence(report));
    setOptional(m_explanation, Wording::explanation(report, Wording::Face::Window));
    setOptional(m_causes, Wording::causesText(report));
    setOptional(m_serverWords, report.failure ? Wording::serverWords(report.failure->reply) : QString());
    m_ladder->setAttempts(report.attempts);
    setOptional(m_offers, report.capabilities
                              ? tr("The server offers: %1").arg(report.capabilities->shown().join(u", "_s))
                              : QString());
    setAccessibleName(
        tr("%1. %2", "word of the seal, then its sentence").arg(m_word->text(), sealSentence(report)));
    announceChange(this);
}

} // namespace Sealpost
