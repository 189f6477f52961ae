#include "ui/trust/TrustBar.h"

#include "ui/trust/ReportSeal.h"
#include "wording/Wording.h"

#include <QPushButton>

namespace Sealpost {

namespace {

/// Missing passwords are asked for when a message is sent; what was cancelled needs no bar.
bool isWorthSaying(const Smtp::Failure &failure)
{
    using Kind = Smtp::Failure::Kind;
    return failure.kind != Kind::PasswordMissing && failure.kind != Kind::AuthenticationRefused &&
           failure.kind != Kind::Cancelled;
}

} // namespace

void TrustBar::setReport(const LineReport &report)
{
    if (isHeld(report))
        tellHeld(report);
    else if (report.phase == LineReport::Phase::Failed && report.failure && isWorthSaying(*report.failure))
        tellFailed(report);
    else
        dismiss();
}

void TrustBar::tellHeld(const LineReport &report)
{
    const bool firstContact = isFirstContact(report);
    tell(firstContact ? Tone::Warning : Tone::Problem, Wording::sentence(report),
         Wording::explanation(report, Wording::Face::Window));
    if (firstContact)
        connect(addButton(tr("&Review the Server…")), &QPushButton::clicked, this, &TrustBar::reviewWanted);
    else if (isUpToAccount(report))
        connect(addButton(tr("Open the Acco&unt…")), &QPushButton::clicked, this, &TrustBar::accountWanted);
    else
        connect(addButton(tr("Sho&w the Connection…")), &QPushButton::clicked, this, &TrustBar::connectionWanted);
}

void TrustBar::tellFailed(const LineReport &report)
{
    const QString words = Wording::serverWords(report.failure->reply);
    tell(Tone::Warning, Wording::sentence(report),
         words.isEmpty() ? Wording::explanation(report, Wording::Face::Window) : words);
    connect(addButton(tr("Try A&gain")), &QPushButton::clicked, this, &TrustBar::retryWanted);
}

} // namespace Sealpost
