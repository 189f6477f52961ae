#pragma once

#include <QWidget>

namespace Sealpost {

class ChangedFilesBar;
class ComposeForm;
class DraftKeeper;
class FormattedBar;
class NoticeBar;

/// What there is to know about the message as a draft: that it cannot be kept, that it was restored, what has
/// become of its attachments and of its formatted version.
class DraftBar : public QWidget
{
    Q_OBJECT

public:
    DraftBar(DraftKeeper &keeper, ComposeForm &form, QWidget *parent = nullptr);

    void tellRestored(); ///< it was open when the program ended
    void tellOpened();   ///< what has changed since it was kept
    void dismissRestored();

Q_SIGNALS:
    void filesChanged(); ///< a person has decided about an attachment

private:
    void showProblem();
    void fit(); ///< takes no place when there is nothing to say

    DraftKeeper &m_keeper;
    NoticeBar *m_problem;
    NoticeBar *m_restored;
    FormattedBar *m_formatted;
    ChangedFilesBar *m_changed;
};

} // namespace Sealpost
