#include "wording/ExpiryText.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExpiryText)
};

constexpr qint64 daysAhead = 30;

QString expiredText(int days)
{
    return days == 0 ? Words::tr("The client certificate of this account expired today.")
                     : Words::tr("The client certificate of this account expired %n day(s) ago.", nullptr, days);
}

} // namespace

QString expiryText(const QDateTime &end, const QDateTime &now)
{
    const qint64 days = now.toLocalTime().date().daysTo(end.toLocalTime().date());
    if (end <= now)
        return expiredText(int(-days));
    if (days > daysAhead)
        return {};
    return days == 0
               ? Words::tr("The client certificate of this account expires today.")
               : Words::tr("The client certificate of this account expires in %n day(s).", nullptr, int(days));
}

QString expiryText(const LineReport &report)
{
    if (!report.clientCertificateEnd)
        return {};
    return expiryText(*report.clientCertificateEnd,
                      report.checkedAt.isValid() ? report.checkedAt : QDateTime::currentDateTime());
}

} // namespace Sealpost::Wording
