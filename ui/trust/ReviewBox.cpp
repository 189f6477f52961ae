#include "ui/trust/ReviewBox.h"

#include "ui/trust/KeyReview.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace Sealpost {

ReviewBox::ReviewBox(const LineReport &report, QWidget *parent)
    : QGroupBox(tr("The server's key"), parent)
    , m_review(new KeyReview(report, this))
{
    connect(m_review, &KeyReview::pinWanted, this, &ReviewBox::pinWanted);
    auto *buttons = new QDialogButtonBox(this);
    m_review->addButtonsTo(*buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_review);
    column->addWidget(buttons);
}

bool ReviewBox::isOf(const LineReport &report) const
{
    return m_review->isOf(report);
}

// No focus proxy: the title of a box that has one looks chosen.
void ReviewBox::takeKeyboard()
{
    m_review->setFocus();
}

void ReviewBox::tellFailure(const QString &sentence)
{
    m_review->tellFailure(sentence);
}

} // namespace Sealpost
