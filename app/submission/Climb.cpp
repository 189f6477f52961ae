#include "submission/Climb.h"

#include "accounts/CredentialSource.h"
#include "accounts/SecretName.h"
#include "net/ClientCertificateEnd.h"
#include "submission/AccountTerms.h"

#include <QPointer>
#include <QTimer>

namespace Sealpost {

namespace {

using Kind = Smtp::Failure::Kind;

QList<Encryption> rungsOf(const Account &account)
{
    QList<Encryption> rungs;
    if (account.smtpsPort)
        rungs.append(Encryption::ImplicitTls);
    if (account.startTlsPort)
        rungs.append(Encryption::StartTls);
    if (account.plainPort)
        rungs.append(Encryption::None);
    return rungs;
}

bool needsSecrets(const Account &account)
{
    return !SecretName::proxyPassword(account).isEmpty() || !SecretName::certificatePassphrase(account).isEmpty();
}

bool isOf(const DialogueEnd &end, TransportFailure::Kind kind)
{
    return end.transport && end.transport->kind == kind;
}

bool isOfProxy(const DialogueEnd &end)
{
    return end.failure.kind == Kind::ProxyUnreachable || end.failure.kind == Kind::ProxyLoginRefused ||
           end.failure.kind == Kind::ProxyRefused;
}

/// TRUST §3.3, §3.4: what ends the climb instead of letting it fall. An attack between the 220 to STARTTLS and the
/// certificate, and whatever went wrong once a certificate was there.
bool endsTheClimb(const DialogueEnd &end, Dialogue::Stage stage)
{
    const bool attacked = stage == Dialogue::Stage::Securing && end.failure.kind == Kind::ProtocolViolation;
    return attacked || stage == Dialogue::Stage::Judging || isOf(end, TransportFailure::Kind::TlsTooOld) ||
           isOf(end, TransportFailure::Kind::TlsBroken) ||
           isOf(end, TransportFailure::Kind::ClientCertificateUnreadable) ||
           isOf(end, TransportFailure::Kind::ClientCertificateLocked);
}

} // namespace

Climb::Climb(const Account &account, const LineParts &parts, const Judge &judge, const Ladder::Pace &pace,
             QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_parts(parts)
    , m_judge(judge)
    , m_ladder(rungsOf(account), pace)
{
    m_end.proxy = account.proxy;
}

Climb::~Climb() = default;

void Climb::start()
{
    if (!needsSecrets(m_account))
        return carryOut(m_ladder.begin());
    m_parts.credentials.askForWay(m_account, this, [this](const Result<WaySecrets, CredentialFailure> &given) {
        if (!given)
            return endLocked();
        begin(*given);
    });
}

void Climb::begin(const WaySecrets &secrets)
{
    m_secrets = secrets;
    if (!m_account.clientCertificate.isEmpty())
        m_end.clientCertificateEnd =
            endOfClientCertificate(m_account.clientCertificate, secrets.certificatePassphrase);
    carryOut(m_ladder.begin());
}

void Climb::endLocked()
{
    m_end.failure = Smtp::Failure{.kind = Kind::PasswordsLocked};
    m_end.judgement = Judgement{Judge::ofNothingReachable(), std::nullopt};
    Q_EMIT ended();
}

QList<RungAttempt> Climb::attempts() const
{
    QList<RungAttempt> attempts;
    for (const auto &[key, rung] : m_rungs)
        attempts.append(rung.attempt);
    return attempts;
}

bool Climb::isAbsent(Encryption rung) const
{
    const auto found = m_rungs.find(rung);
    return found != m_rungs.end() && found->second.attempt.result == RungAttempt::Result::Absent;
}

// What happens on the rungs -----------------------------------------------------------------------------------

void Climb::afterPeer(Encryption key, const PeerCertificate &peer)
{
    m_rungs.at(key).peer = peer;
    afterJudged(key, m_judge.judge(peer));
}

void Climb::afterReady(Encryption key)
{
    afterJudged(key, m_judge.judgePlain());
}

void Climb::afterJudged(Encryption key, const Result<Judgement, StoreFailure> &judged)
{
    Rung &rung = m_rungs.at(key);
    if (!judged) {
        rung.trustFailure = judged.error();
        carryOut(m_ladder.afterHeld(key));
        return;
    }
    rung.judgement = *judged;
    carryOut(m_judge.lets(judged->verdict) ? m_ladder.afterReached(key) : m_ladder.afterHeld(key));
}

void Climb::afterEnd(Encryption key, const DialogueEnd &end)
{
    Rung &rung = m_rungs.at(key);
    rung.attempt.failure = end.failure;
    if (end.failure.kind == Kind::ClientCertificateLocked && m_secrets.mayHavePassphrase)
        rung.attempt.failure->kind = Kind::PasswordsLocked;
    rung.attempt.detail = end.transport ? end.transport->detail : QString();
    if (isOf(end, TransportFailure::Kind::TlsTooOld)) {
        afterJudged(key, m_judge.ofTooOldTls());
        return;
    }
    if (endsTheClimb(end, rung.dialogue->stage())) {
        carryOut(m_ladder.afterHeld(key));
        return;
    }
    if (isOfProxy(end)) {
        settle(rung, RungAttempt::Result::Barred);
        carryOut(m_ladder.afterBarred(key));
        return;
    }
    settle(rung, RungAttempt::Result::Absent);
    carryOut(m_ladder.afterAbsent(key));
}

// What the ladder says ----------------------------------------------------------------------------------------

void Climb::carryOut(const Ladder::Actions &actions)
{
    if (actions.isEmpty())
        return;
    for (const Ladder::Action &action : actions)
        std::visit([this](const auto &single) { carryOut(single); }, action);
    const QPointer alive(this);
    Q_EMIT moved();
    if (alive && m_ladder.isOver())
        Q_EMIT ended();
}

void Climb::carryOut(const Ladder::Start &start)
{
    const Encryption key = start.rung;
    const Endpoint endpoint{m_account.host, portOf(key), key};
    Rung &rung = m_rungs[key];
    rung.attempt = {.rung = key, .port = endpoint.port};
    rung.time.start();
    rung.dialogue = std::make_unique<Dialogue>(
        endpoint, m_parts.transports.make(transportTermsOf(m_account, m_secrets)), m_account.timeout);
    const Dialogue *dialogue = rung.dialogue.get();
    connect(dialogue, &Dialogue::peerShown, this, [this, key](const auto &peer) { afterPeer(key, peer); });
    connect(dialogue, &Dialogue::ready, this, [this, key] { afterReady(key); });
    connect(dialogue, &Dialogue::ended, this, [this, key](const auto &end) { afterEnd(key, end); });
    rung.dialogue->open();
}

void Climb::carryOut(const Ladder::Arm &arm)
{
    QTimer::singleShot(arm.duration, Qt::PreciseTimer, this,
                       [this, wait = arm.wait] { carryOut(m_ladder.afterWait(wait)); });
}

void Climb::carryOut(const Ladder::Abandon &abandon)
{
    Rung &rung = m_rungs.at(abandon.rung);
    if (rung.attempt.result != RungAttempt::Result::Barred)
        settle(rung, RungAttempt::Result::Abandoned);
    rung.dialogue->disconnect(this);
    rung.dialogue->quit();
}

// A line that stood back for SMTPS may have been lost meanwhile: it has won all the same, and failed.
void Climb::carryOut(const Ladder::Win &win)
{
    Rung &rung = m_rungs.at(win.rung);
    settle(rung, RungAttempt::Result::Won);
    takeOver(rung);
    m_end.failure = rung.attempt.failure;
    rung.dialogue->disconnect(this);
    if (!m_end.failure)
        m_end.dialogue = std::move(rung.dialogue);
}

void Climb::carryOut(const Ladder::Hold &hold)
{
    Rung &rung = m_rungs.at(hold.rung);
    if (rung.attempt.result == RungAttempt::Result::Barred) {
        m_end.failure = rung.attempt.failure;
        m_end.judgement = Judgement{Judge::ofNothingReachable(), std::nullopt};
        return;
    }
    settle(rung, RungAttempt::Result::Held);
    takeOver(rung);
    if (!rung.judgement)
        m_end.failure = rung.attempt.failure;
    rung.dialogue->disconnect(this);
    rung.dialogue->quit();
}

void Climb::carryOut(const Ladder::NothingLeft &)
{
    m_end.failure = mostTellingFailure();
    if (!isEncryptionMissing()) {
        m_end.judgement = Judgement{Judge::ofNothingReachable(), std::nullopt};
        return;
    }
    const auto judged = m_judge.ofNoPlainRung();
    if (judged)
        m_end.judgement = *judged;
    else
        m_end.trustFailure = judged.error();
}

Port Climb::portOf(Encryption key) const
{
    switch (key) {
    case Encryption::ImplicitTls:
        return *m_account.smtpsPort;
    case Encryption::StartTls:
        return *m_account.startTlsPort;
    case Encryption::None:
        return *m_account.plainPort;
    }
    Q_UNREACHABLE();
}

/// Whether somebody answered, but not encrypted: that is another thing than nobody there (rows 12 to 16, not 0).
bool Climb::isEncryptionMissing() const
{
    for (const auto &[key, rung] : m_rungs) {
        const auto &failure = rung.attempt.failure;
        if (failure && (failure->kind == Kind::EncryptionUnavailable || failure->kind == Kind::TlsFailed))
            return true;
    }
    return false;
}

/// Of several, the first in which a server spoke, or else the first.
std::optional<Smtp::Failure> Climb::mostTellingFailure() const
{
    const Smtp::Failure *telling = nullptr;
    for (const auto &[key, rung] : m_rungs) {
        const auto &failure = rung.attempt.failure;
        if (failure && (!telling || (failure->reply && !telling->reply)))
            telling = &*failure;
    }
    return telling ? std::optional(*telling) : std::nullopt;
}

void Climb::settle(Rung &rung, RungAttempt::Result result)
{
    rung.attempt.result = result;
    rung.attempt.took = std::chrono::milliseconds(rung.time.elapsed());
    m_end.proxy = rung.dialogue->proxy();
}

void Climb::takeOver(Rung &rung)
{
    m_end.endpoint = rung.dialogue->endpoint();
    m_end.proxy = rung.dialogue->proxy();
    m_end.peer = rung.peer;
    m_end.judgement = rung.judgement;
    m_end.trustFailure = rung.trustFailure;
}

} // namespace Sealpost
