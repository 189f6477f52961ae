#include "cli/LoweringReport.h"

#include "wording/LoweringText.h"

#include <QCoreApplication>
#include <QLocale>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LoweringReport)
};

QString whenAndWhy(const Lowering &lowering)
{
    if (!lowering.time.isValid())
        return Words::tr("nobody noted when and why");
    return Words::tr("%1, reason: %2")
        .arg(QLocale().toString(lowering.time.toLocalTime(), QLocale::ShortFormat),
             Wording::typedReason(lowering.reason));
}

} // namespace

QString whatName(const Lowering &lowering)
{
    return lowering.what == Lowering::What::Permission ? lowering.permission : loweringName(lowering.what);
}

QJsonObject loweringJson(const Lowering &lowering)
{
    const QDateTime time = lowering.time.toUTC();
    return {
        {u"account"_s, lowering.account},
        {u"host"_s, lowering.host},
        {u"time"_s, time.isValid() ? QJsonValue(time.toString(Qt::ISODate)) : QJsonValue()},
        {u"what"_s, whatName(lowering)},
        {u"before"_s, lowering.before},
        {u"after"_s, lowering.after},
        {u"reason"_s, lowering.reason},
    };
}

QJsonArray loweringsJson(const QList<Lowering> &lowerings)
{
    QJsonArray all;
    for (const Lowering &lowering : lowerings)
        all += loweringJson(lowering);
    return all;
}

QString loweringsText(const QList<Lowering> &lowerings)
{
    QString text;
    for (const Lowering &lowering : lowerings)
        text += whatName(lowering) + u": "_s + Wording::text(lowering) + u"\n    "_s + whenAndWhy(lowering) + u'\n';
    return text.isEmpty() ? text
                          : Words::tr("Made less safe, and can be taken back (trust restore):") + u'\n' + text;
}

} // namespace Sealpost::Cli
