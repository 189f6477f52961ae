#pragma once

#include "submission/LineReport.h"
#include "ui/parts/NoticeBar.h"

namespace Sealpost {

/// Says why no message may leave over this line. First contact has a way to go on; what is blocked has none here:
/// the way leads to the account, and the bar goes when the line is in order again.
class TrustBar : public NoticeBar
{
    Q_OBJECT

public:
    using NoticeBar::NoticeBar;

    void setReport(const LineReport &report);

Q_SIGNALS:
    void reviewWanted();
    void accountWanted();
    void connectionWanted();
    void retryWanted();

private:
    void tellHeld(const LineReport &report);
    void tellFailed(const LineReport &report);
};

} // namespace Sealpost
