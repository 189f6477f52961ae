#include "ui/accounts/TrustPage.h"

#include "ui/accounts/LevelBox.h"
#include "ui/accounts/LoweringsBox.h"
#include "ui/accounts/TrustSettings.h"
#include "ui/parts/TabOrder.h"
#include "ui/trust/KeyReview.h"
#include "ui/trust/ReportSeal.h"

#include <QDialogButtonBox>
#include <QGroupBox>
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
    delete m_reviewing;
    m_reviewing = nullptr;
    m_review = nullptr;
    if (!isDue)
        return;
    m_reviewing = reviewOf(report);
    m_column->insertWidget(0, m_reviewing);
    m_reviewing->show();
    takeTurn(*m_reviewing, *m_level);
}

QWidget *TrustPage::reviewOf(const LineReport &report)
{
    auto *group = new QGroupBox(tr("The server's key"), this);
    m_review = new KeyReview(report, group);
    connect(m_review, &KeyReview::pinWanted, this, &TrustPage::pinWanted);
    auto *buttons = new QDialogButtonBox(group);
    m_review->addButtonsTo(*buttons);
    auto *column = new QVBoxLayout(group);
    column->addWidget(m_review);
    column->addWidget(buttons);
    return group;
}

void TrustPage::focusReview()
{
    if (m_review)
        m_review->setFocus();
}

void TrustPage::tellPinFailure(const QString &sentence)
{
    if (m_review)
        m_review->tellFailure(sentence);
}

} // namespace Sealpost
