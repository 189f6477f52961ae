#pragma once

#include "ui/compose/ComposeForm.h"
#include "ui/parts/NoticeBar.h"

namespace Sealpost {

/// Says that a formatted version goes along with the text, or that it does not any more since somebody has changed
/// that, and takes the change back.
class FormattedBar : public NoticeBar
{
    Q_OBJECT

public:
    explicit FormattedBar(ComposeForm &form, QWidget *parent = nullptr);

    void follow(); ///< what stands in the form, from now on

Q_SIGNALS:
    void told(); ///< something else than before

private:
    void look();
    void tell();

    ComposeForm &m_form;
    ComposeForm::Formatted m_told = ComposeForm::Formatted::None;
};

} // namespace Sealpost
