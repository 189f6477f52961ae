#include "ui/compose/Readiness.h"

#include "ui/compose/Remedy.h"
#include "ui/trust/ReportSeal.h"

namespace Sealpost {

namespace {

Readiness afterFailure(const LineReport &report, const Account &account)
{
    if (report.trustFailure)
        return Readiness::ReviewLine;
    switch (report.failure ? remedyOf(*report.failure, account) : Remedy::Read) {
    case Remedy::TypePassword:
        return Readiness::TypePassword;
    case Remedy::Unlock:
        return Readiness::Unlock;
    case Remedy::Authorize:
        return Readiness::Authorize;
    case Remedy::MendAccount:
        return Readiness::MendAccount;
    case Remedy::ReviewLine:
        return Readiness::ReviewLine;
    case Remedy::Read:
        return Readiness::Go;
    }
    Q_UNREACHABLE();
}

} // namespace

Readiness readinessOf(const LineReport &report, const Account &account, bool wantsPassword)
{
    if (isHeld(report))
        return Readiness::ReviewLine;
    switch (report.phase) {
    case LineReport::Phase::NotChecked:
    case LineReport::Phase::Connecting:
    case LineReport::Phase::LoggingIn:
    case LineReport::Phase::Closed:
        return Readiness::Wait;
    case LineReport::Phase::Open:
        return wantsPassword ? Readiness::TypePassword : Readiness::Go;
    case LineReport::Phase::Held:
        return Readiness::ReviewLine;
    case LineReport::Phase::Failed:
        return afterFailure(report, account);
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost
