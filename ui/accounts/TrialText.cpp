#include "ui/accounts/TrialText.h"

#include "ui/trust/ReportSeal.h"

#include <QCoreApplication>

namespace Sealpost {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrialText)
};

using Tone = NoticeBar::Tone;

} // namespace

std::optional<TrialText> trialText(const LineReport &report, const Account &tried)
{
    if (report.phase != LineReport::Phase::Open || isHeld(report))
        return std::nullopt;
    if (!report.mechanism.isEmpty())
        return TrialText{Tone::Done, Words::tr("Tested: the server has taken the login.")};
    if (tried.username.isEmpty())
        return TrialText{Tone::Done, Words::tr("Tested: the server asks for no login.")};
    if (tried.credentialKind == Smtp::Credentials::Kind::Token)
        return TrialText{Tone::Notice, Words::tr("The server is there. Your login was not tested.")};
    return TrialText{Tone::Notice, Words::tr("The server is there. Your password was not tested."),
                     Words::tr("Type it and test again, or save: the first message asks for it.")};
}

} // namespace Sealpost
