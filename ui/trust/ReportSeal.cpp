#include "ui/trust/ReportSeal.h"

#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportSeal)
};

std::optional<Pin::How> howPinned(const LineReport &report)
{
    return report.pin ? std::optional(report.pin->how) : std::nullopt;
}

SealState judged(const LineReport &report, SealState otherwise)
{
    return report.verdict ? sealStateOf(*report.verdict, howPinned(report)) : otherwise;
}

SealState stateOf(const LineReport &report)
{
    switch (report.phase) {
    case LineReport::Phase::NotChecked:
    case LineReport::Phase::Closed:
        return SealState::NotChecked;
    case LineReport::Phase::Connecting:
    case LineReport::Phase::LoggingIn:
        return judged(report, SealState::Checking);
    case LineReport::Phase::Open:
    case LineReport::Phase::Held:
    case LineReport::Phase::Failed:
        return judged(report, SealState::Offline);
    }
    Q_UNREACHABLE();
}

bool isOneOf(const LineReport &report, const QList<Decision> &decisions)
{
    return report.verdict && decisions.contains(report.verdict->decision);
}

} // namespace

// Where nothing may leave, no other rung is used either.
Seal sealOf(const LineReport &report)
{
    return {stateOf(report), report.lowerRung && !isHeld(report)};
}

QString sealSentence(const LineReport &report)
{
    const QString sentence = Wording::sentence(report);
    if (!sealOf(report).lowerRung)
        return sentence;
    return Words::tr("%1 The usual way there (SMTPS) does not work now; another one is used.").arg(sentence);
}

QString subMarkName(const Seal &seal)
{
    return seal.lowerRung ? u"seal-lower-rung"_s : QString();
}

bool isHeld(const LineReport &report)
{
    if (!report.verdict)
        return false;
    return report.phase == LineReport::Phase::Held ||
           (report.phase == LineReport::Phase::Open && report.verdict->message == MessageUse::Waits);
}

bool isFirstContact(const LineReport &report)
{
    return report.peer && isOneOf(report, {Decision::R9, Decision::R11});
}

bool mustBeCompared(const LineReport &report)
{
    return report.peer && isOneOf(report, {Decision::R2, Decision::R3a, Decision::R7, Decision::R8});
}

bool canBeCompared(const LineReport &report)
{
    const bool pinnedUnseen =
        report.peer && isOneOf(report, {Decision::R5}) && report.pin && report.pin->how == Pin::How::Unseen;
    return isFirstContact(report) || mustBeCompared(report) || pinnedUnseen;
}

bool isNowVerified(const LineReport &report)
{
    return report.phase == LineReport::Phase::Open && isOneOf(report, {Decision::R3});
}

bool isUpToAccount(const LineReport &report)
{
    return mustBeCompared(report) || isOneOf(report, {Decision::R1a, Decision::R12, Decision::R16});
}

} // namespace Sealpost
