#include "ui/trust/ReviewDialog.h"

#include "ui/trust/KeyReview.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Sealpost {

ReviewDialog::ReviewDialog(const LineReport &report, QWidget *parent)
    : QDialog(parent)
    , m_review(new KeyReview(report, this))
{
    setWindowTitle(tr("Review the Server"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_review);
    column->addStretch();
    addButtons();
    connect(m_review, &KeyReview::pinWanted, this, &ReviewDialog::pinWanted);
    m_review->setFocus();
    resize(fontMetrics().averageCharWidth() * 96, 0);
    makeRoom();
}

bool ReviewDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        makeRoom();
    return done;
}

/// An answer of two lines must not take the room of a fingerprint: Qt does not enlarge a window for wrapped text.
void ReviewDialog::makeRoom()
{
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}

void ReviewDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_review->addButtonsTo(*buttons);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    layout()->addWidget(buttons);
}

void ReviewDialog::tellFailure(const QString &sentence)
{
    m_review->tellFailure(sentence);
}

} // namespace Sealpost
