#include "ui/compose/FormattedBar.h"

#include <QPushButton>

namespace Sealpost {

FormattedBar::FormattedBar(ComposeForm &form, QWidget *parent)
    : NoticeBar(parent)
    , m_form(form)
{
}

void FormattedBar::follow()
{
    connect(&m_form, &ComposeForm::edited, this, &FormattedBar::look, Qt::UniqueConnection);
    look();
}

/// With each key; nobody is told the same twice.
void FormattedBar::look()
{
    const ComposeForm::Formatted now = m_form.formatted();
    if (std::exchange(m_told, now) == now)
        return;
    tell();
    Q_EMIT told();
}

void FormattedBar::tell()
{
    switch (m_told) {
    case ComposeForm::Formatted::None:
        return dismiss();
    case ComposeForm::Formatted::GoesAlong:
        return NoticeBar::tell(Tone::Notice, tr("This message has a formatted version, too."),
                               tr("It goes along. Once you change the text, only the text is sent."));
    case ComposeForm::Formatted::Dropped:
        NoticeBar::tell(Tone::Notice, tr("Only the text is sent, since you have changed it."),
                        tr("The formatted version says what stood here before."));
        connect(addButton(tr("Restore the &Previous Text")), &QPushButton::clicked, &m_form,
                &ComposeForm::takeBackText);
        return;
    }
}

} // namespace Sealpost
