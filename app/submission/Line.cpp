#include "submission/Line.h"

#include "accounts/CredentialSource.h"
#include "base/Clock.h"
#include "submission/AccountTerms.h"
#include "submission/Climb.h"
#include "submission/LineLogin.h"

#include <QPointer>

namespace Sealpost {

using Kind = Smtp::Failure::Kind;

Line::Line(const Account &account, const LineParts &parts, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_parts(parts)
    , m_report{.host = account.host, .proxy = account.proxy}
{
    m_start.setSingleShot(true);
    m_idle.setSingleShot(true);
    m_idle.setInterval(parts.idleLimit);
    connect(&m_start, &QTimer::timeout, this, &Line::begin);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        m_doing = Doing::Probing;
        m_dialogue->noop();
    });
}

Line::~Line()
{
    endDeliveries();
    letGo();
}

QString Line::transcript() const
{
    return m_dialogue ? m_dialogue->session().transcript().shown() : m_transcript;
}

void Line::open(Purpose purpose, Occasion occasion)
{
    m_isSecondTry = false;
    beginAnew(purpose, occasion);
}

void Line::beginAnew(Purpose purpose, Occasion occasion)
{
    const bool isOpen = m_doing == Doing::Idle || m_doing == Doing::Probing || m_doing == Doing::Resuming;
    const QPointer alive(this);
    endDeliveries();
    if (!alive)
        return;
    if (!isOpen)
        letGo();
    m_purpose = purpose;
    m_occasion = occasion;
    m_doing = isOpen ? Doing::Resuming : Doing::Climbing;
    m_idle.stop();
    m_start.start();
    if (!isOpen)
        m_report = {.phase = LineReport::Phase::Connecting, .host = m_account.host, .proxy = m_account.proxy};
    else if (isLoginDue())
        m_report.phase = LineReport::Phase::LoggingIn; // whoever waits for the line waits for that too
    else
        return;
    Q_EMIT changed();
}

void Line::close()
{
    const QPointer alive(this);
    endDeliveries();
    if (!alive)
        return;
    const bool wasOpen = m_report.phase == LineReport::Phase::Open;
    const bool wasOpening =
        m_report.phase == LineReport::Phase::Connecting || m_report.phase == LineReport::Phase::LoggingIn;
    letGo();
    if (!wasOpen && !wasOpening)
        return;
    m_report.phase = wasOpen ? LineReport::Phase::Closed : LineReport::Phase::NotChecked;
    Q_EMIT changed();
}

// A line that was open goes on where it is, once the reply that it may be waiting for is there.
void Line::begin()
{
    if (isStale())
        m_dialogue.reset();
    if (!m_dialogue) {
        climb();
    } else if (m_dialogue->session().isReady()) {
        const QPointer alive(this);
        if (judgeAgain())
            goOn();
        else if (alive)
            Q_EMIT failed();
    }
}

// Timers stand still while a computer sleeps: a server has closed such a line, and what is written to it is lost
// without anybody knowing.
bool Line::isStale() const
{
    constexpr std::chrono::seconds patience = std::chrono::minutes(5);
    return m_dialogue && m_lastHeard.secsTo(m_parts.clock.now()) > patience.count();
}

// To the server -----------------------------------------------------------------------------------------------

Judge Line::judgeNow() const
{
    return Judge(m_account, m_parts.trust, m_purpose, m_occasion);
}

void Line::climb()
{
    const Ladder::Pace pace = m_smtpsWasAbsent ? Ladder::Pace::shortened() : Ladder::Pace::usual();
    m_doing = Doing::Climbing;
    m_report = {.phase = LineReport::Phase::Connecting, .host = m_account.host, .proxy = m_account.proxy};
    m_climb = std::make_unique<Climb>(m_account, m_parts, judgeNow(), pace);
    connect(m_climb.get(), &Climb::moved, this, [this] {
        m_report.attempts = m_climb->attempts();
        Q_EMIT changed();
    });
    connect(m_climb.get(), &Climb::ended, this, &Line::afterClimb);
    m_climb->start();
}

void Line::afterClimb()
{
    ClimbEnd end = m_climb->takeEnd();
    m_report.endpoint = end.endpoint;
    m_report.proxy = end.proxy;
    m_report.peer = end.peer;
    m_report.clientCertificateEnd = end.clientCertificateEnd;
    rememberRungs(*m_climb);
    m_climb.reset();
    if (end.judgement)
        note(*end.judgement);
    if (end.dialogue) {
        adopt(std::move(end.dialogue));
    } else if (end.trustFailure) {
        failForTrust(*end.trustFailure);
    } else if (end.failure && (end.endpoint || !m_report.verdict || !m_report.verdict->level)) {
        fail(*end.failure);
    } else if (end.judgement) {
        if (conclude(LineReport::Phase::Held))
            Q_EMIT failed();
    } else {
        fail({.kind = Kind::Unreachable});
    }
}

void Line::rememberRungs(const Climb &climb)
{
    m_smtpsWasAbsent = climb.isAbsent(Encryption::ImplicitTls);
    const bool usedToWork =
        m_parts.trust.hasReached(m_account.name, m_account.host, Encryption::ImplicitTls).value_or(false);
    m_report.lowerRung =
        usedToWork && m_report.endpoint && m_report.endpoint->encryption != Encryption::ImplicitTls;
}

void Line::adopt(std::unique_ptr<Dialogue> dialogue)
{
    m_dialogue = std::move(dialogue);
    connect(m_dialogue.get(), &Dialogue::ready, this, &Line::afterReady);
    connect(m_dialogue.get(), &Dialogue::ended, this, &Line::afterEnd);
    connect(m_dialogue.get(), &Dialogue::done, this, &Line::afterDone);
    connect(m_dialogue.get(), &Dialogue::heard, this, &Line::afterHeard);
    connect(m_dialogue.get(), &Dialogue::poured, this, &Line::roomMade);
    // A delivery may be over before what is said to it has returned.
    connect(m_dialogue.get(), &Dialogue::ending, this, [this](DeliveryId id) {
        if (const auto found = m_deliveries.find(id); found != m_deliveries.end())
            std::function(found->second.ending)();
    });
    connect(m_dialogue.get(), &Dialogue::progressed, this, [this](DeliveryId id, qint64 octets) {
        if (const auto found = m_deliveries.find(id); found != m_deliveries.end())
            std::function(found->second.progressed)(octets);
    });
    m_lastAccepted.reset();
    m_doing = Doing::Greeting;
    if (m_dialogue->endpoint().encryption == Encryption::None)
        afterReady();
    else
        m_dialogue->proceed();
}

void Line::afterReady()
{
    m_lastHeard = m_parts.clock.now();
    switch (m_doing) {
    case Doing::Greeting:
        m_report.capabilities = m_dialogue->session().capabilities();
        goOn();
        return;
    case Doing::LoggingIn:
        m_report.mechanism = m_login->mechanism();
        m_login.reset();
        becomeOpen();
        return;
    case Doing::Probing:
        m_doing = Doing::Idle;
        m_idle.start();
        return;
    case Doing::Resuming:
        begin();
        return;
    case Doing::Nothing:
    case Doing::Climbing:
    case Doing::Idle:
    case Doing::Delivering:
        return;
    }
}

bool Line::isLoginDue() const
{
    const bool wantsLogin = m_purpose == Purpose::LogIn || m_purpose == Purpose::Submit;
    const bool mayLogIn = m_report.verdict && m_report.verdict->password != PasswordUse::Never;
    return wantsLogin && mayLogIn && !m_account.username.isEmpty() && m_report.mechanism.isEmpty();
}

/// The line is judged and ready: on to what the purpose wants of it.
void Line::goOn()
{
    if (isLoginDue())
        logIn();
    else
        becomeOpen();
}

void Line::logIn()
{
    m_doing = Doing::LoggingIn;
    m_report.phase = LineReport::Phase::LoggingIn;
    m_login = std::make_unique<LineLogin>(m_account, m_parts.credentials, *m_dialogue,
                                          [this] { return passwordUseNow(); });
    connect(m_login.get(), &LineLogin::failed, this, &Line::fail);
    m_login->start(m_report.verdict->password);
    Q_EMIT changed();
}

/// Judged again: while a person typed the password, a pin or a level may have gone.
PasswordUse Line::passwordUseNow()
{
    const QPointer alive(this);
    if (judgeAgain())
        return m_report.verdict->password;
    if (alive)
        Q_EMIT failed();
    return PasswordUse::Never;
}

void Line::afterEnd(const DialogueEnd &end)
{
    const Doing was = m_doing;
    const auto deliveries = std::exchange(m_deliveries, {});
    m_transcript = transcript();
    if (was == Doing::Greeting || was == Doing::LoggingIn)
        return afterFailedOpening(end.failure);
    const QPointer alive(this);
    const bool closed = conclude(LineReport::Phase::Closed);
    tellAll(deliveries, end);
    if (closed && alive && was == Doing::Resuming)
        open(m_purpose, m_occasion);
}

// A reply of 4yz says nothing about the password (RFC 4954 §6). A token may have been taken back while it was still
// good by its dates, and a person may have typed another password meanwhile: that one is tried before anybody is
// troubled, and no third one.
void Line::afterFailedOpening(const Smtp::Failure &failure)
{
    noteFailedProof(failure);
    if (failure.kind != Kind::AuthenticationRefused || (failure.reply && failure.reply->isTransient()))
        return fail(failure);
    const Secret refused = m_login ? m_login->secret() : Secret();
    m_parts.credentials.rejected(m_account, refused);
    if (m_isSecondTry || !m_parts.credentials.hasAnother(m_account, refused))
        return fail(meaningOfRefusal(failure));
    m_isSecondTry = true;
    beginAnew(m_purpose, m_occasion);
}

/// Where the token is a provider's, there is no password to type: only the person can help there.
Smtp::Failure Line::meaningOfRefusal(const Smtp::Failure &refusal) const
{
    Smtp::Failure meaning = refusal;
    if (m_account.authorization && m_account.credentialKind == Smtp::Credentials::Kind::Token)
        meaning.kind = Kind::AuthorizationMissing;
    return meaning;
}

// Or else it would only have to offer nothing but PLAIN the next time.
void Line::noteFailedProof(const Smtp::Failure &failure)
{
    if (failure.kind != Kind::ServerNotAuthentic)
        return;
    const auto recorded = m_parts.trust.recordFailedProof(trustTermsOf(m_account), m_report.peer);
    if (!recorded)
        m_report.trustFailure = recorded.error();
}

// What becomes of it ------------------------------------------------------------------------------------------

void Line::becomeOpen()
{
    m_doing = Doing::Idle;
    m_idle.start();
    m_report.phase = LineReport::Phase::Open;
    const QPointer alive(this);
    Q_EMIT changed();
    if (alive)
        Q_EMIT opened();
}

void Line::fail(const Smtp::Failure &failure)
{
    m_report.failure = failure;
    if (conclude(LineReport::Phase::Failed))
        Q_EMIT failed();
}

void Line::failForTrust(const StoreFailure &failure)
{
    m_report.trustFailure = failure;
    fail({.kind = Kind::NotPermitted});
}

/// Closes the line and says so; whether it outlived that.
bool Line::conclude(LineReport::Phase phase)
{
    letGo();
    m_report.phase = phase;
    const QPointer alive(this);
    Q_EMIT changed();
    return alive;
}

/// Ends all that runs but a message on its way, which has its own end.
void Line::letGo()
{
    m_start.stop();
    m_idle.stop();
    m_doing = Doing::Nothing;
    m_climb.reset();
    m_login.reset();
    if (!m_dialogue)
        return;
    m_transcript = transcript();
    m_dialogue->disconnect(this);
    m_dialogue->quit();
    m_dialogue.reset();
}

void Line::note(const Judgement &judgement)
{
    m_report.verdict = judgement.verdict;
    m_report.pin = judgement.pin;
    m_report.checkedAt = m_parts.clock.now();
}

} // namespace Sealpost
