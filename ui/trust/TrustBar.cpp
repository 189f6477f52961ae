#include "ui/trust/TrustBar.h"

#include "ui/trust/ReportSeal.h"
#include "wording/Wording.h"

#include <QPushButton>

#include <utility>

namespace Sealpost {

namespace {

/// What a login lacks is asked for when a message is sent; what was cancelled needs no bar.
bool isWorthSaying(const Smtp::Failure &failure)
{
    using Kind = Smtp::Failure::Kind;
    return failure.kind != Kind::PasswordMissing && failure.kind != Kind::PasswordsLocked &&
           failure.kind != Kind::AuthorizationMissing && failure.kind != Kind::AuthenticationRefused &&
           failure.kind != Kind::Cancelled;
}

} // namespace

void TrustBar::setReport(const LineReport &report)
{
    if (isHeld(report))
        tellHeld(report);
    else if (report.phase == LineReport::Phase::Failed && report.failure && isWorthSaying(*report.failure))
        tellFailed(report);
    else if (isNowVerified(report))
        tellNowVerified(report);
    else if (m_newAt != report.host)
        dismiss();
}

/// A report that changes nothing here interrupts nobody, and leaves the button alone that has the keyboard.
bool TrustBar::says(const QString &sentence, const QString &more)
{
    const QStringList said{sentence, more};
    return std::exchange(m_said, said) == said && !isHidden();
}

void TrustBar::tellHeld(const LineReport &report)
{
    const bool firstContact = isFirstContact(report);
    const QString sentence = Wording::sentence(report);
    const QString more = Wording::explanation(report, Wording::Face::Window);
    m_newAt.reset();
    if (says(sentence, more))
        return;
    tell(firstContact ? Tone::Warning : Tone::Problem, sentence, more);
    if (firstContact) {
        connect(addButton(tr("&Review the Server…")), &QPushButton::clicked, this, &TrustBar::reviewWanted);
        return;
    }
    // The safe way first: what was in the way may be gone.
    connect(addButton(tr("Try A&gain")), &QPushButton::clicked, this, &TrustBar::retryWanted);
    if (isUpToAccount(report))
        connect(addButton(tr("Open the Acco&unt…")), &QPushButton::clicked, this, &TrustBar::accountWanted);
    else
        connect(addButton(tr("Sho&w the Connection…")), &QPushButton::clicked, this, &TrustBar::connectionWanted);
}

void TrustBar::tellFailed(const LineReport &report)
{
    const QString words = Wording::serverWords(report.failure->reply);
    const QString sentence = Wording::sentence(report);
    const QString more = words.isEmpty() ? Wording::explanation(report, Wording::Face::Window) : words;
    m_newAt.reset();
    if (says(sentence, more))
        return;
    tell(Tone::Warning, sentence, more);
    connect(addButton(tr("Try A&gain")), &QPushButton::clicked, this, &TrustBar::retryWanted);
}

void TrustBar::tellNowVerified(const LineReport &report)
{
    const QString sentence = Wording::sentence(report);
    const QString more = Wording::explanation(report, Wording::Face::Window);
    if (std::exchange(m_newAt, report.host) == report.host)
        return; // told, and perhaps closed
    m_said = {sentence, more};
    tell(Tone::Done, sentence, more);
    connect(addButton(tr("Sho&w the Connection…")), &QPushButton::clicked, this, &TrustBar::connectionWanted);
    connect(addButton(tr("&Hide")), &QPushButton::clicked, this, &TrustBar::dismiss);
}

} // namespace Sealpost
