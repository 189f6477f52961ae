#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RungText)
};

QString absentText(const QString &where, const RungAttempt &attempt)
{
    if (!attempt.failure)
        return Words::tr("%1 is not there.").arg(where);
    return Words::tr("%1 is not there: %2").arg(where, text(*attempt.failure));
}

QString barredText(const QString &where, const RungAttempt &attempt)
{
    if (!attempt.failure)
        return Words::tr("%1 was not reached.").arg(where);
    return Words::tr("%1 was not reached: %2").arg(where, text(*attempt.failure));
}

} // namespace

QString rungName(Encryption rung)
{
    switch (rung) {
    case Encryption::ImplicitTls:
        return Words::tr("SMTPS");
    case Encryption::StartTls:
        return Words::tr("STARTTLS");
    case Encryption::None:
        return Words::tr("unencrypted");
    }
    Q_UNREACHABLE();
}

QString attemptText(const RungAttempt &attempt)
{
    const QString where = Words::tr("%1 (port %2)").arg(rungName(attempt.rung)).arg(attempt.port.number());
    switch (attempt.result) {
    case RungAttempt::Result::Won:
        return Words::tr("%1 is the line.").arg(where);
    case RungAttempt::Result::Absent:
        return absentText(where, attempt);
    case RungAttempt::Result::Held:
        return Words::tr("%1 answered, but may not be used.").arg(where);
    case RungAttempt::Result::Barred:
        return barredText(where, attempt);
    case RungAttempt::Result::Abandoned:
        return Words::tr("%1 was given up; it was not needed any more.").arg(where);
    case RungAttempt::Result::Running:
        return Words::tr("%1 is being tried.").arg(where);
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost::Wording
