#include "ui/trust/ReportSeal.h"

namespace Sealpost {

namespace {

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

} // namespace

Seal sealOf(const LineReport &report)
{
    return {stateOf(report), report.lowerRung};
}

bool isFirstContact(const LineReport &report)
{
    return report.peer && report.verdict &&
           (report.verdict->decision == Decision::R9 || report.verdict->decision == Decision::R11);
}

bool isKeyChanged(const LineReport &report)
{
    return report.peer && report.verdict &&
           (report.verdict->decision == Decision::R2 || report.verdict->decision == Decision::R3a);
}

} // namespace Sealpost
