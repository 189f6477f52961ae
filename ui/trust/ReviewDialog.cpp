#include "ui/trust/ReviewDialog.h"

#include "ui/help/HelpKey.h"
#include "ui/parts/ScrolledPage.h"
#include "ui/trust/KeyReview.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Sealpost {

ReviewDialog::ReviewDialog(const LineReport &report, const QString &account, QWidget *parent)
    : QDialog(parent)
    , m_account(account)
    , m_review(new KeyReview(report))
    , m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(tr("Review the Server of “%1”", "an account").arg(account));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scrolled(m_review, this));
    column->addWidget(m_buttons);
    addButtons();
    connect(m_review, &KeyReview::pinWanted, this, &ReviewDialog::pinWanted);
    m_review->installEventFilter(this);
    m_review->setFocus();
    resize(fontMetrics().averageCharWidth() * 96, 0);
    makeRoom();
}

bool ReviewDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_review && event->type() == QEvent::LayoutRequest)
        makeRoom();
    return QDialog::eventFilter(watched, event);
}

/// An answer of two lines must not take the room of a fingerprint: Qt does not enlarge a window for wrapped text.
void ReviewDialog::makeRoom()
{
    const QMargins margins = layout()->contentsMargins();
    const int width = this->width() - margins.left() - margins.right();
    const int needed = m_review->heightForWidth(width) + layout()->spacing() + m_buttons->sizeHint().height() +
                       margins.top() + margins.bottom();
    const int room = screen()->availableGeometry().height() * 9 / 10;
    if (needed > height())
        resize(this->width(), qMin(needed, room));
}

void ReviewDialog::addButtons()
{
    m_review->addButtonsTo(*m_buttons);
    QPushButton *cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    addHelpKey(*this, HelpPage::Review); // no button: the question has its three answers
}

bool ReviewDialog::isOf(const LineReport &report, const QString &account) const
{
    return account == m_account && m_review->isOf(report);
}

void ReviewDialog::tellFailure(const QString &sentence)
{
    m_review->tellFailure(sentence);
}

} // namespace Sealpost
