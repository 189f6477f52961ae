#include "cli/LadderText.h"

#include "submission/LadderScale.h"
#include "wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype barColumns = 16;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LadderText)
};

/// Told apart by their shape; the colour only helps.
QChar markOf(RungAttempt::Result result)
{
    switch (result) {
    case RungAttempt::Result::Won:
        return u'●';
    case RungAttempt::Result::Absent:
        return u'○';
    case RungAttempt::Result::Held:
    case RungAttempt::Result::Barred:
        return u'×';
    case RungAttempt::Result::Abandoned:
        return u'–';
    case RungAttempt::Result::Running:
        return u'…';
    }
    Q_UNREACHABLE();
}

/// At least one column, so that each rung that was tried has a bar.
QString barOf(std::chrono::milliseconds took, std::chrono::milliseconds scale)
{
    return QString(std::clamp<qsizetype>(barColumns * took / scale, 1, barColumns), u'━').leftJustified(barColumns);
}

bool endedTheClimb(const RungAttempt &attempt)
{
    return attempt.result == RungAttempt::Result::Won || attempt.result == RungAttempt::Result::Held;
}

} // namespace

QString ladderText(const LineReport &report, Ink ink)
{
    const std::chrono::milliseconds scale = ladderScale(report.attempts);
    QString text;
    for (const RungAttempt &attempt : report.attempts) {
        if (ink != Ink::Words) {
            const QString drawn = markOf(attempt.result) + u' ' + barOf(attempt.took, scale);
            text += u"  "_s + (endedTheClimb(attempt) ? inked(drawn, report.verdict, ink) : drawn);
        }
        text += u"  "_s + Wording::attemptText(attempt) + Words::tr(" [%1 ms]").arg(attempt.took.count()) + u'\n';
    }
    return text;
}

} // namespace Sealpost::Cli
