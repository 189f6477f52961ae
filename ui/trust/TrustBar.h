#pragma once

#include "submission/LineReport.h"
#include "ui/parts/NoticeBar.h"

namespace Sealpost {

/// Says why no message may leave over this line. First contact has a way to go on; what is blocked has none here:
/// the way leads to the account, and the bar goes when the line is in order again.
///
/// That a server is now verified (row 3) is told too, until somebody has closed it: it happens once.
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
    void tellNowVerified(const LineReport &report);
    [[nodiscard]] bool says(const QString &sentence, const QString &more);

    QStringList m_said;              ///< what stands there
    std::optional<HostName> m_newAt; ///< where the news was, while it stands there
};

} // namespace Sealpost
