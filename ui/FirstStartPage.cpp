#include "ui/FirstStartPage.h"

#include "ui/WayButton.h"
#include "ui/parts/Icon.h"
#include "ui/parts/IconLabel.h"
#include "ui/parts/NoticeBar.h"
#include "ui/parts/PlainLabel.h"

#include <QGridLayout>

namespace Sealpost {

using namespace Qt::StringLiterals;

FirstStartPage::FirstStartPage(QWidget *parent)
    : QWidget(parent)
    , m_failure(new NoticeBar(this))
{
    auto *account = new WayButton(icon(u"account"_s), tr("&Set up my account"),
                                  tr("Your address and your password; the rest is found."), this);
    auto *practice =
        new WayButton(icon(u"practice"_s), tr("&Try it without an account"),
                      tr("A practice server runs inside this program; what you send stays here."), this);
    connect(account, &QPushButton::clicked, this, &FirstStartPage::accountWanted);
    connect(practice, &QPushButton::clicked, this, &FirstStartPage::practiceWanted);
    setFocusProxy(account);

    auto *column = new QVBoxLayout;
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(head());
    column->addSpacing(fontMetrics().height());
    column->addWidget(account);
    column->addWidget(practice);
    column->addWidget(m_failure);

    auto *centred = new QGridLayout(this);
    centred->addLayout(column, 1, 1);
    centred->setRowStretch(0, 2);
    centred->setRowStretch(2, 3);
    centred->setColumnStretch(0, 1);
    centred->setColumnStretch(1, 4);
    centred->setColumnStretch(2, 1);
}

QWidget *FirstStartPage::head()
{
    auto *head = new QWidget(this);
    auto *drawing = new IconLabel(head);
    drawing->setIconName(u"sealpost"_s);
    drawing->setSide(fontMetrics().height() * 4);
    QLabel *title = headingLabel(tr("Send mail, and see how safe the way is"), head);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    title->setFont(large);
    auto *row = new QGridLayout(head);
    row->setContentsMargins({});
    row->setHorizontalSpacing(fontMetrics().height());
    row->addWidget(drawing, 0, 0, 2, 1);
    row->addWidget(title, 0, 1, Qt::AlignBottom);
    row->addWidget(
        plainLabel(tr("Sealpost hands your mail to your own server. The seal beside Send shows whether the "
                      "line to it is encrypted, and who vouches for it."),
                   head),
        1, 1, Qt::AlignTop);
    row->setColumnStretch(1, 1);
    return head;
}

void FirstStartPage::tellFailure(const QString &sentence)
{
    m_failure->tell(NoticeBar::Tone::Problem, sentence);
}

} // namespace Sealpost
