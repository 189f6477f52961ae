#include "ui/outbox/SendingPace.h"

#include <QCoreApplication>
#include <QLocale>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SendingPace)
};

QString leftText(qint64 seconds)
{
    return seconds < 60 ? Words::tr("%n s left", nullptr, static_cast<int>(seconds))
                        : Words::tr("%n min left", nullptr, static_cast<int>((seconds + 59) / 60));
}

} // namespace

bool SendingPace::isWorthShowing(const QDateTime &now) const
{
    return all > 0 && since.msecsTo(now) >= 1000;
}

QString SendingPace::text(const QDateTime &now) const
{
    const QLocale locale;
    const QString amount = Words::tr("%1 of %2", "octets sent, octets in all")
                               .arg(locale.formattedDataSize(sent), locale.formattedDataSize(all));
    const qint64 rate = sent * 1000 / qMax<qint64>(1, since.msecsTo(now)); // octets a second
    if (rate == 0)
        return amount;
    const QString pace = Words::tr("%1/s", "octets a second").arg(locale.formattedDataSize(rate));
    return QStringList{amount, pace, leftText((all - sent + rate - 1) / rate)}.join(u" · "_s);
}

} // namespace Sealpost
