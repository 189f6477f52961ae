#pragma once

#include "ui/parts/NoticeBar.h"

namespace Sealpost {

class AttachmentsModel;

/// Says of each attachment, one after the other, that it is not any more what was chosen, and asks what to do.
class ChangedFilesBar : public NoticeBar
{
    Q_OBJECT

public:
    explicit ChangedFilesBar(AttachmentsModel &attachments, QWidget *parent = nullptr);

    /// About the first one that has changed; goes if there is none.
    void ask();

Q_SIGNALS:
    void answered();

private:
    void askAbout(int row);

    AttachmentsModel &m_attachments;
};

} // namespace Sealpost
