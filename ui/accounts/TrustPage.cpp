#include "ui/accounts/TrustPage.h"

#include "ui/accounts/LevelBox.h"
#include "ui/accounts/LoweringsBox.h"
#include "ui/accounts/TrustSettings.h"
#include "ui/parts/TabOrder.h"
#include "ui/trust/ReportSeal.h"
#include "ui/trust/ReviewBox.h"

#include <QVBoxLayout>

namespace Sealpost {

TrustPage::TrustPage(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_level(new LevelBox(engine, this))
    , m_lowerings(new LoweringsBox(engine, this))
    , m_settings(new TrustSettings(this))
{
    m_column->addWidget(m_level);
    m_column->addWidget(m_lowerings);
    m_column->addWidget(m_settings);
    m_column->addStretch();
}

void TrustPage::setReport(const LineReport &report)
{
    m_level->setReport(report);
    const bool isDue = canBeCompared(report);
    if (isDue && m_review && m_review->isOf(report))
        return; // what is being typed there stays
    delete m_review;
    m_review = nullptr;
    if (!isDue)
        return;
    m_review = new ReviewBox(report, this);
    connect(m_review, &ReviewBox::pinWanted, this, &TrustPage::pinWanted);
    m_column->insertWidget(0, m_review);
    m_review->show();
    takeTurn(*m_review, *m_level);
}

void TrustPage::focusReview()
{
    if (m_review)
        m_review->takeKeyboard();
}

void TrustPage::tellPinFailure(const QString &sentence)
{
    if (m_review)
        m_review->tellFailure(sentence);
}

} // namespace Sealpost
