// What a Submitter does with a Line.

#include "base/Clock.h"
#include "submission/AccountTerms.h"
#include "submission/Climb.h"
#include "submission/Line.h"
#include "submission/LineLogin.h"

namespace Sealpost {

bool Line::isReadyToDeliver() const
{
    return m_doing == Doing::Idle && isForMessages() && !isStale();
}

bool Line::isOnItsWay() const
{
    const bool isOpening = m_doing == Doing::Climbing || m_doing == Doing::Greeting ||
                           m_doing == Doing::LoggingIn || m_doing == Doing::Resuming;
    return isOpening && isForMessages();
}

bool Line::isForMessages() const
{
    return m_purpose == Purpose::Submit && m_occasion == Occasion::Sending;
}

bool Line::judgeAgain()
{
    const Judge judge = judgeNow();
    const auto judged = m_report.peer ? judge.judge(*m_report.peer) : judge.judgePlain();
    if (!judged) {
        m_report.trustFailure = judged.error();
        conclude(LineReport::Phase::Failed);
        return false;
    }
    note(*judged);
    if (judge.lets(judged->verdict))
        return true;
    conclude(LineReport::Phase::Held);
    return false;
}

Smtp::MessageEncoding Line::encoding() const
{
    return m_dialogue->session().encoding();
}

void Line::deliver(const Smtp::MailRequest &request, MessageFeed feed, const Delivery &delivery)
{
    m_idle.stop();
    m_doing = Doing::Delivering;
    m_delivery = delivery;
    m_dialogue->submit(request, std::move(feed));
}

void Line::afterDone(const Smtp::Outcome &outcome)
{
    const std::optional<Delivery> delivery = std::exchange(m_delivery, std::nullopt);
    m_lastHeard = m_parts.clock.now();
    m_doing = Doing::Idle;
    m_idle.start();
    if (delivery)
        delivery->done(outcome);
}

void Line::endDelivery()
{
    if (m_delivery)
        m_dialogue->end(Smtp::Failure::Kind::Cancelled);
}

// The message is with the server whatever becomes of this: a floor that did not rise is reported, not feared.
void Line::noteAccepted()
{
    const auto recorded =
        m_parts.trust.recordAccepted(trustTermsOf(m_account), *m_report.endpoint, *m_report.verdict, m_report.peer);
    if (!recorded)
        m_report.trustFailure = recorded.error();
}

// Row 15 became row 16.
void Line::noteLoginDemanded()
{
    m_report.verdict = Verdict{Decision::R16, Level::Plain, PasswordUse::Never, MessageUse::Waits};
    conclude(LineReport::Phase::Held);
}

} // namespace Sealpost
