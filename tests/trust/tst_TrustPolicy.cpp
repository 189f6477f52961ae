#include "trust/Verdict.h"

#include <QTest>

#include <functional>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

constexpr auto selfSigned = CertificateProblem::SelfSigned;
constexpr auto expired = CertificateProblem::Expired;
constexpr auto misnamed = CertificateProblem::NameMismatch;

constexpr auto blocked = Level::Blocked;
constexpr auto never = PasswordUse::Never;
constexpr auto scramOnly = PasswordUse::ScramOnly;
constexpr auto any = PasswordUse::Any;
constexpr auto goes = MessageUse::Goes;
constexpr auto waits = MessageUse::Waits;

// The lines that the rows start from; each row then says what is special about it.

Facts verified()
{
    return {.line = LineKind::Tls};
}

Facts unverified()
{
    return {.line = LineKind::Tls, .problems = {selfSigned}};
}

Facts plain(Consent consent = Consent::None)
{
    return {.line = LineKind::Plain, .consent = consent};
}

Facts with(Facts facts, const std::function<void(Facts &)> &change)
{
    change(facts);
    return facts;
}

void row(const char *title, const Facts &facts, const Verdict &verdict)
{
    QTest::newRow(title) << facts << verdict;
}

constexpr auto matched = [](Facts &f) { f.pin = PinMatch::Match; };
constexpr auto mismatched = [](Facts &f) { f.pin = PinMatch::Mismatch; };
constexpr auto unseenMismatched = [](Facts &f) {
    f.pin = PinMatch::Mismatch;
    f.everyPinUnseen = true;
};
constexpr auto local = [](Facts &f) { f.local = LocalException::Yes; };
constexpr auto reviewed = [](Facts &f) { f.occasion = Occasion::Review; };

auto floor(Level level)
{
    return [level](Facts &f) { f.floor = level; };
}

auto consent(Consent consent)
{
    return [consent](Facts &f) { f.consent = consent; };
}

} // namespace

/// The truth table of TRUST §4: each row, and both sides of each of its borders.
class tst_TrustPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRowThatMatchesDecides_data();
    void theFirstRowThatMatchesDecides();

private:
    static void nothingThere();
    static void tooWeak();
    static void changedKeys();
    static void knownKeys();
    static void belowTheFloor();
    static void firstContact();
    static void withoutTls();
};

void tst_TrustPolicy::theFirstRowThatMatchesDecides_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<Verdict>("verdict");
    nothingThere();
    tooWeak();
    changedKeys();
    knownKeys();
    belowTheFloor();
    firstContact();
    withoutTls();
}

void tst_TrustPolicy::theFirstRowThatMatchesDecides()
{
    QFETCH(Facts, facts);
    QFETCH(Verdict, verdict);
    const Verdict judged = judge(facts);
    QCOMPARE(decisionName(judged.decision), decisionName(verdict.decision));
    QCOMPARE(judged.level, verdict.level);
    QCOMPARE(judged.password, verdict.password);
    QCOMPARE(judged.message, verdict.message);
}

void tst_TrustPolicy::nothingThere()
{
    const Verdict offline{Decision::R0, {}, never, waits};
    row("R0: nothing reachable", {}, offline);
    row("R0: whatever the account permits", with({}, consent(Consent::PlainMailAndPassword)), offline);
    row("R0: not even on this computer", with({}, local), offline);
}

void tst_TrustPolicy::tooWeak()
{
    const auto daneMismatch = [](Facts &f) { f.dane = DaneMatch::Mismatch; };
    const auto weak = [](Facts &f) { f.tooWeak = true; };
    const auto allowed = [](Facts &f) { f.tooWeak = f.veryOldServerAllowed = true; };
    const Verdict wrongDane{Decision::R1, blocked, never, waits};
    row("R1: DANE is against it", with(verified(), daneMismatch), wrongDane);
    row("R1: an authority does not help", with(with(verified(), matched), daneMismatch), wrongDane);

    const Verdict notStrongEnough{Decision::R1a, blocked, never, waits};
    row("R1a: too weak", with(verified(), weak), notStrongEnough);
    row("R1a: a pin does not help", with(with(unverified(), matched), weak), notStrongEnough);
    row("R1a: this computer does not help", with(with(verified(), local), weak), notStrongEnough);
    row("R1a: consent does not help", with(with(unverified(), consent(Consent::PlainMailAndPassword)), weak),
        notStrongEnough);

    const auto revoked = [](Facts &f) { f.problems = {CertificateProblem::Revoked}; };
    row("R1a: revoked", with(verified(), revoked), notStrongEnough);
    row("R1a: revoked, a pin does not help", with(with(unverified(), matched), revoked), notStrongEnough);
    row("R1a: revoked, this computer does not help", with(with(unverified(), local), revoked), notStrongEnough);
    row("R1a: revoked, consent does not help",
        with(with(unverified(), consent(Consent::PlainMailAndPassword)), revoked), notStrongEnough);
    row("R1a: revoked, the switch for old servers does not help", with(with(verified(), allowed), revoked),
        notStrongEnough);

    row("R1a: allowed, an authority does not count: row 11", with(verified(), allowed),
        {Decision::R11, Level::Unverified, never, waits});
    row("R1a: allowed, a pin does not count: row 11", with(with(unverified(), matched), allowed),
        {Decision::R11, Level::Unverified, never, waits});
    row("R1a: allowed, with consent: row 10", with(with(verified(), consent(Consent::UnverifiedTls)), allowed),
        {Decision::R10, Level::Unverified, scramOnly, goes});
    row("R1a: allowed, below the floor: row 8", with(with(verified(), floor(Level::Verified)), allowed),
        {Decision::R8, blocked, never, waits});
    row("R1a: allowed, another key: row 2", with(with(verified(), unseenMismatched), allowed),
        {Decision::R2, blocked, never, waits});
    row("R1a: allowed but not needed: row 4", with(verified(), [](Facts &f) { f.veryOldServerAllowed = true; }),
        {Decision::R4, Level::Verified, any, goes});
}

void tst_TrustPolicy::changedKeys()
{
    const auto dane = [](Facts &f) { f.dane = DaneMatch::Match; };
    const auto strict = [](Facts &f) { f.strictPin = true; };
    const Verdict changed{Decision::R2, blocked, never, waits};
    row("R2: another key, nobody vouches", with(unverified(), mismatched), changed);
    row("R2: also if no pin was compared", with(unverified(), unseenMismatched), changed);
    row("R2: also with every consent", with(with(unverified(), mismatched), consent(Consent::PlainMailAndPassword)),
        changed);
    row("R2: also on this computer", with(with(unverified(), mismatched), local), changed);
    row("R2: also in a review", with(with(unverified(), mismatched), reviewed), changed);

    const Verdict nowVerified{Decision::R3, Level::Verified, any, goes};
    row("R3: another key, an authority vouches, pins unseen", with(verified(), unseenMismatched), nowVerified);
    row("R3: DANE vouches", with(with(unverified(), unseenMismatched), dane), nowVerified);

    const Verdict askFirst{Decision::R3a, blocked, never, waits};
    row("R3a: an authority vouches, a pin was compared", with(verified(), mismatched), askFirst);
    row("R3a: DANE vouches, a pin was compared", with(with(unverified(), mismatched), dane), askFirst);
    row("R3a: pins unseen, but strict", with(with(verified(), unseenMismatched), strict), askFirst);
    row("R3a: also on this computer", with(with(verified(), mismatched), local), askFirst);
}

void tst_TrustPolicy::knownKeys()
{
    const Verdict vouchedFor{Decision::R4, Level::Verified, any, goes};
    row("R4: an authority vouches", verified(), vouchedFor);
    row("R4: and the pin matches", with(verified(), matched), vouchedFor);
    row("R4: DANE vouches", with(unverified(), [](Facts &f) { f.dane = DaneMatch::Match; }), vouchedFor);
    row("R4: above every floor", with(verified(), floor(Level::Verified)), vouchedFor);
    row("R4: also on this computer", with(verified(), local), vouchedFor);
    row("R4: also in a review", with(verified(), reviewed), vouchedFor);

    const Verdict pinned{Decision::R5, Level::Pinned, any, goes};
    row("R5: the pin matches", with(unverified(), matched), pinned);
    row("R5: expired",
        with(unverified(),
             [](Facts &f) {
                 f.pin = PinMatch::Match;
                 f.problems = {selfSigned, expired, misnamed};
             }),
        pinned);
    row("R5: the person's pin outweighs a floor of 5", with(with(unverified(), matched), floor(Level::Verified)),
        pinned);
    row("R5: also on this computer", with(with(unverified(), matched), local), pinned);

    const Verdict onThisComputer{Decision::R6, Level::Local, any, goes};
    row("R6: this computer", with(unverified(), local), onThisComputer);
    row("R6: no consent needed, no review either", with(with(unverified(), local), reviewed), onThisComputer);
    row("R6: before the floor", with(with(unverified(), local), floor(Level::Verified)), onThisComputer);
}

void tst_TrustPolicy::belowTheFloor()
{
    const auto expiredOnly = [](Facts &f) {
        f.problems = {expired};
        f.floor = Level::Verified;
        f.keyLastVerified = true;
    };
    row("R7: only expired, the key last verified", with(unverified(), expiredOnly),
        {Decision::R7, blocked, never, waits});

    const Verdict below{Decision::R8, blocked, never, waits};
    row("R8: expired and misnamed", with(with(unverified(), expiredOnly), [](Facts &f) { f.problems += misnamed; }),
        below);
    row("R8: expired, another key",
        with(with(unverified(), expiredOnly), [](Facts &f) { f.keyLastVerified = false; }), below);
    row("R8: expired, floor 4", with(with(unverified(), expiredOnly), floor(Level::Pinned)), below);
    row("R8: not expired, the key last verified",
        with(with(unverified(), expiredOnly), [](Facts &f) { f.problems = {selfSigned}; }), below);
    row("R8: floor 5", with(unverified(), floor(Level::Verified)), below);
    row("R8: floor 4", with(unverified(), floor(Level::Pinned)), below);
    row("R8: also in a review", with(with(unverified(), floor(Level::Pinned)), reviewed), below);
    row("R8: also with every consent",
        with(with(unverified(), floor(Level::Pinned)), consent(Consent::PlainMailAndPassword)), below);
}

void tst_TrustPolicy::firstContact()
{
    const Verdict review{Decision::R9, Level::Unverified, never, waits};
    row("R9: a person is looking", with(unverified(), reviewed), review);
    row("R9: floor 3", with(with(unverified(), reviewed), floor(Level::Unverified)), review);
    row("R9: floor 1", with(with(unverified(), reviewed), floor(Level::Plain)), review);
    row("R9: before any consent", with(with(unverified(), reviewed), consent(Consent::PlainMailAndPassword)),
        review);

    const Verdict permitted{Decision::R10, Level::Unverified, scramOnly, goes};
    row("R10: consent", with(unverified(), consent(Consent::UnverifiedTls)), permitted);
    row("R10: each further consent includes it", with(unverified(), consent(Consent::PlainMail)), permitted);
    row("R10: floor 3", with(with(unverified(), consent(Consent::UnverifiedTls)), floor(Level::Unverified)),
        permitted);
    row("R10: floor 1", with(with(unverified(), consent(Consent::UnverifiedTls)), floor(Level::Plain)), permitted);
    row("R10: PLAIN has its own tick",
        with(with(unverified(), consent(Consent::UnverifiedTls)),
             [](Facts &f) { f.plainPasswordOverUnverified = true; }),
        {Decision::R10, Level::Unverified, any, goes});

    const Verdict waiting{Decision::R11, Level::Unverified, never, waits};
    row("R11: no consent", unverified(), waiting);
    row("R11: the tick alone is no consent",
        with(unverified(), [](Facts &f) { f.plainPasswordOverUnverified = true; }), waiting);
    row("R11: floor 3", with(unverified(), floor(Level::Unverified)), waiting);
    row("R11: only expired, no floor yet", with(unverified(), [](Facts &f) { f.problems = {expired}; }), waiting);
}

void tst_TrustPolicy::withoutTls()
{
    const Verdict gone{Decision::R12, blocked, never, waits};
    const auto everyConsent = Consent::PlainMailAndPassword;
    row("R12: floor 3", with(plain(everyConsent), floor(Level::Unverified)), gone);
    row("R12: floor 4", with(plain(everyConsent), floor(Level::Pinned)), gone);
    row("R12: floor 5", with(plain(everyConsent), floor(Level::Verified)), gone);
    row("R12: also on this computer", with(with(plain(), local), floor(Level::Unverified)), gone);

    const Verdict onThisComputer{Decision::R13, Level::Local, any, goes};
    row("R13: this computer", with(plain(), local), onThisComputer);
    row("R13: floor 1", with(with(plain(), local), floor(Level::Plain)), onThisComputer);

    row("R14: password permitted", plain(everyConsent), {Decision::R14, Level::Plain, any, goes});
    row("R14: floor 1", with(plain(everyConsent), floor(Level::Plain)), {Decision::R14, Level::Plain, any, goes});
    row("R15: mail permitted", plain(Consent::PlainMail), {Decision::R15, Level::Plain, never, goes});
    row("R15: floor 1", with(plain(Consent::PlainMail), floor(Level::Plain)),
        {Decision::R15, Level::Plain, never, goes});

    const Verdict notPermitted{Decision::R16, Level::Plain, never, waits};
    row("R16: no consent", plain(), notPermitted);
    row("R16: consent to TLS alone", plain(Consent::UnverifiedTls), notPermitted);
    row("R16: also in a review", with(plain(), reviewed), notPermitted);
    row("R16: in a review, before any consent", with(plain(everyConsent), reviewed), notPermitted);
    row("R16: a floor of 1 is no consent", with(plain(), floor(Level::Plain)), notPermitted);
}

QTEST_GUILESS_MAIN(tst_TrustPolicy)
#include "tst_TrustPolicy.moc"
