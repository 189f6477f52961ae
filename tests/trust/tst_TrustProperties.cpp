#include "trust/Verdict.h"

#include <QSet>
#include <QTest>

using namespace Sealpost;

namespace {

const QList<QList<CertificateProblem>> problemSets{
    {},
    {CertificateProblem::SelfSigned},
    {CertificateProblem::Expired},
    {CertificateProblem::Expired, CertificateProblem::NameMismatch},
    {CertificateProblem::WeakKey},
};

const QList<std::optional<Level>> floors{{}, Level::Plain, Level::Unverified, Level::Pinned, Level::Verified};

template <typename Enum>
Enum take(unsigned &number, Enum last)
{
    const unsigned count = unsigned(last) + 1;
    const Enum value = Enum(number % count);
    number /= count;
    return value;
}

bool takeBool(unsigned &number)
{
    return take(number, 1U) == 1U;
}

template <typename Value>
Value take(unsigned &number, const QList<Value> &values)
{
    return values.at(take(number, unsigned(values.size() - 1)));
}

/// Every combination of facts has a number; the facts are its digits.
Facts factsOf(unsigned number)
{
    Facts facts;
    facts.line = take(number, LineKind::Tls);
    facts.problems = take(number, problemSets);
    facts.tooWeak = takeBool(number);
    facts.veryOldServerAllowed = takeBool(number);
    facts.pin = take(number, PinMatch::Mismatch);
    facts.everyPinUnseen = takeBool(number);
    facts.strictPin = takeBool(number);
    facts.dane = take(number, DaneMatch::Mismatch);
    facts.local = take(number, LocalException::Yes);
    facts.floor = take(number, floors);
    facts.keyLastVerified = takeBool(number);
    facts.consent = take(number, Consent::PlainMailAndPassword);
    facts.plainPasswordOverUnverified = takeBool(number);
    facts.occasion = take(number, Occasion::Review);
    return facts;
}

constexpr unsigned combinations = 3 * 5 * 2 * 2 * 3 * 2 * 2 * 3 * 2 * 5 * 2 * 4 * 2 * 2;

bool somethingLeaves(const Verdict &verdict)
{
    return verdict.message == MessageUse::Goes || verdict.password != PasswordUse::Never;
}

/// Counts the combinations for which `claim` is false, so that a failure costs one line and not a million.
template <typename Claim>
unsigned violations(Claim claim)
{
    unsigned count = 0;
    for (unsigned number = 0; number < combinations; ++number) {
        const Facts facts = factsOf(number);
        if (!claim(facts, judge(facts)))
            ++count;
    }
    return count;
}

} // namespace

/// What holds for every combination of facts, whatever the table looks like.
class tst_TrustProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsReached();
    void nothingLeavesAtLevelZeroOrOffline();
    void aPasswordLeavesOnlyWhereTheMessageDoes();
    void belowTheFloorNothingLeavesButToAPinnedKeyOrThisComputer();
    void anotherKeyIsTrustedOnlyByRow3();
    void aComparedOrStrictPinIsNeverOverruled();
    void aWeakLineIsNeverMoreThanUnverified();
    void withoutConsentNothingLeavesToStrangers();
    void inClearNothingLeavesWithoutItsConsent();
    void aReviewLetsNothingLeaveToStrangers();
    void levelFiveNeedsSomebodyWhoVouches();
    void daneAgainstItIsFinal();
    void aServerThatCouldNotProveItselfGetsNoPasswordInClear();
};

void tst_TrustProperties::everyRowIsReached()
{
    QSet<int> rows;
    QCOMPARE(violations([&](const Facts &, const Verdict &verdict) {
                 rows += int(verdict.decision);
                 return true;
             }),
             0U);
    QCOMPARE(rows.size(), int(Decision::R16) + 1);
}

void tst_TrustProperties::nothingLeavesAtLevelZeroOrOffline()
{
    QCOMPARE(violations([](const Facts &, const Verdict &verdict) {
                 return verdict.level.value_or(Level::Blocked) != Level::Blocked || !somethingLeaves(verdict);
             }),
             0U);
}

void tst_TrustProperties::aPasswordLeavesOnlyWhereTheMessageDoes()
{
    QCOMPARE(violations([](const Facts &, const Verdict &verdict) {
                 return verdict.password == PasswordUse::Never || verdict.message == MessageUse::Goes;
             }),
             0U);
}

void tst_TrustProperties::belowTheFloorNothingLeavesButToAPinnedKeyOrThisComputer()
{
    QCOMPARE(violations([](const Facts &facts, const Verdict &verdict) {
                 const bool below = facts.floor && verdict.level < facts.floor;
                 return !below || !somethingLeaves(verdict) || verdict.decision == Decision::R5 ||
                        verdict.decision == Decision::R6;
             }),
             0U);
}

void tst_TrustProperties::anotherKeyIsTrustedOnlyByRow3()
{
    QCOMPARE(violations([](const Facts &facts, const Verdict &verdict) {
                 return facts.pin != PinMatch::Mismatch || !somethingLeaves(verdict) ||
                        verdict.decision == Decision::R3;
             }),
             0U);
}

void tst_TrustProperties::aComparedOrStrictPinIsNeverOverruled()
{
    QCOMPARE(violations([](const Facts &facts, const Verdict &verdict) {
                 const bool firm = facts.pin == PinMatch::Mismatch && (!facts.everyPinUnseen || facts.strictPin);
                 return !firm || !somethingLeaves(verdict);
             }),
             0U);
}

void tst_TrustProperties::aWeakLineIsNeverMoreThanUnverified()
{
    QCOMPARE(violations([](const Facts &facts, const Verdict &verdict) {
                 return !facts.tooWeak || verdict.level <= Level::Unverified;
             }),
             0U);
}

void tst_TrustProperties::withoutConsentNothingLeavesToStrangers()
{
    QCOMPARE(violations([](const Facts &facts, const Verdict &verdict) {
                 const bool known = facts.isValidated() || facts.dane == DaneMatch::Match ||
                                    facts.pin == PinMatch::Match || facts.local == LocalException::Yes;
                 return known || facts.consent != Consent::None || !somethingLeaves(verdict);
             }),
             0U);
}

void tst_TrustProperties::inClearNothingLeavesWithoutItsConsent()
{
    QCOMPARE(violations([](const Facts &facts, const Verdict &verdict) {
                 if (facts.line != LineKind::Plain || facts.local == LocalException::Yes)
                     return true;
                 const bool mail = facts.consent >= Consent::PlainMail;
                 const bool password = facts.consent == Consent::PlainMailAndPassword;
                 return (mail || verdict.message == MessageUse::Waits) &&
                        (password || verdict.password == PasswordUse::Never);
             }),
             0U);
}

void tst_TrustProperties::aReviewLetsNothingLeaveToStrangers()
{
    QCOMPARE(violations([](const Facts &facts, const Verdict &verdict) {
                 const bool stranger = verdict.level == Level::Unverified || verdict.level == Level::Plain;
                 return facts.occasion != Occasion::Review || !stranger || !somethingLeaves(verdict);
             }),
             0U);
}

void tst_TrustProperties::levelFiveNeedsSomebodyWhoVouches()
{
    QCOMPARE(violations([](const Facts &facts, const Verdict &verdict) {
                 return verdict.level != Level::Verified || facts.isValidated() ||
                        (facts.isTls() && facts.dane == DaneMatch::Match);
             }),
             0U);
}

void tst_TrustProperties::daneAgainstItIsFinal()
{
    QCOMPARE(violations([](const Facts &facts, const Verdict &verdict) {
                 return facts.dane != DaneMatch::Mismatch || !somethingLeaves(verdict);
             }),
             0U);
}

void tst_TrustProperties::aServerThatCouldNotProveItselfGetsNoPasswordInClear()
{
    QCOMPARE(violations([](Facts facts, const Verdict &before) {
                 facts.proofFailed = true;
                 const Verdict after = judge(facts);
                 const bool narrowed = before.password == PasswordUse::Any;
                 return after.password == (narrowed ? PasswordUse::ScramOnly : before.password) &&
                        after.proofFailed == narrowed && after.decision == before.decision &&
                        after.level == before.level && after.message == before.message;
             }),
             0U);
}

QTEST_GUILESS_MAIN(tst_TrustProperties)
#include "tst_TrustProperties.moc"
