#pragma once

#include <QWidget>

namespace Sealpost {

class AttachmentsModel;
class ChangedFilesBar;
class DraftKeeper;
class NoticeBar;
struct StoredDraft;

/// What there is to know about the message as a draft: that it cannot be kept, that it was restored, what has
/// become of its attachments.
class DraftBar : public QWidget
{
    Q_OBJECT

public:
    DraftBar(DraftKeeper &keeper, AttachmentsModel &attachments, QWidget *parent = nullptr);

    void tellRestored();                       ///< it was open when the program ended
    void tellOpened(const StoredDraft &draft); ///< what has changed since it was kept
    void dismissRestored();

Q_SIGNALS:
    void filesChanged(); ///< a person has decided about an attachment

private:
    void showProblem();
    void fit(); ///< takes no place when there is nothing to say

    DraftKeeper &m_keeper;
    NoticeBar *m_problem;
    NoticeBar *m_restored;
    NoticeBar *m_formatted;
    ChangedFilesBar *m_changed;
};

} // namespace Sealpost
