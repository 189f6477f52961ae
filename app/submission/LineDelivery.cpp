// What a Submitter does with a Line.

#include "base/Clock.h"
#include "submission/AccountTerms.h"
#include "submission/Climb.h"
#include "submission/Line.h"
#include "submission/LineLogin.h"

#include <QPointer>

namespace Sealpost {

bool Line::isReadyToDeliver() const
{
    if (!isForMessages())
        return false;
    const bool mayFollow = isDelivering() && m_dialogue->session().takesAnother() && isKnownToBeAlive();
    return mayFollow || (m_doing == Doing::Idle && !isStale());
}

int Line::capacity() const
{
    const bool isOpen = m_doing == Doing::Idle || m_doing == Doing::Delivering;
    return isOpen && isKnownToBeAlive() ? static_cast<int>(m_dialogue->session().mostUnanswered()) : 1;
}

/// What is handed over on a line that died unnoticed is uncertain: until a reply has come, that is one message.
bool Line::isKnownToBeAlive() const
{
    constexpr std::chrono::seconds patience{10};
    return m_lastHeard.secsTo(m_parts.clock.now()) < patience.count();
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
    const bool lets = judged && judge.lets(judged->verdict);
    if (!lets && isDelivering())
        return false;
    if (!judged) {
        m_report.trustFailure = judged.error();
        conclude(LineReport::Phase::Failed);
        return false;
    }
    note(*judged);
    if (!lets)
        conclude(LineReport::Phase::Held);
    return lets;
}

Smtp::MessageEncoding Line::encoding() const
{
    return m_dialogue->session().encoding();
}

void Line::deliver(DeliveryId id, const Smtp::MailRequest &request, MessageFeed feed, const Delivery &delivery)
{
    m_idle.stop();
    m_doing = Doing::Delivering;
    m_deliveries.emplace(id, delivery);
    m_dialogue->submit(id, request, std::move(feed));
}

void Line::afterDone(const Smtp::Done &done)
{
    const auto delivery = m_deliveries.extract(done.posting);
    m_lastHeard = m_parts.clock.now();
    if (m_deliveries.empty()) {
        m_doing = Doing::Idle;
        m_idle.start();
    }
    if (delivery)
        delivery.mapped().done(done);
}

void Line::afterHeard()
{
    m_lastHeard = m_parts.clock.now();
    Q_EMIT roomMade();
}

void Line::endDelivery(DeliveryId delivery)
{
    if (m_deliveries.contains(delivery))
        m_dialogue->end(Smtp::Failure::Kind::Cancelled, delivery);
}

void Line::endDeliveries()
{
    if (!m_deliveries.empty())
        m_dialogue->end(Smtp::Failure::Kind::Cancelled);
}

/// Whoever hears of it may open the line again, or be the end of it. Who still waits for room learns of it too.
void Line::tellAll(const std::map<DeliveryId, Delivery> &deliveries, const DialogueEnd &end)
{
    const QPointer alive(this);
    for (const Smtp::Unfinished &one : end.unfinished) {
        if (const auto found = deliveries.find(one.posting); found != deliveries.end())
            found->second.ended(end, one);
    }
    if (alive)
        Q_EMIT roomMade();
}

// The message is with the server whatever becomes of this: a floor that did not rise is reported, not feared.
void Line::noteAccepted()
{
    if (m_lastAccepted == m_report.verdict)
        return;
    const auto recorded =
        m_parts.trust.recordAccepted(trustTermsOf(m_account), *m_report.endpoint, *m_report.verdict, m_report.peer);
    if (!recorded)
        m_report.trustFailure = recorded.error();
    else
        m_lastAccepted = m_report.verdict;
}

// Row 15 became row 16.
void Line::noteLoginDemanded()
{
    m_report.verdict = Verdict{Decision::R16, Level::Plain, PasswordUse::Never, MessageUse::Waits};
    if (m_deliveries.empty())
        conclude(LineReport::Phase::Held);
}

} // namespace Sealpost
