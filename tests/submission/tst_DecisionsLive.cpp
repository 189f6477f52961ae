#include "submission/LiveAttempt.h"
#include "support/ScramScript.h"

#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Kind = Smtp::Failure::Kind;
using Phase = LineReport::Phase;

namespace {

/// What may have left when a message was to be sent.
enum class Left { Nothing, Message, PasswordAndMessage };

/// A row of TRUST §4 before real servers.
struct Row {
    const char *name; ///< begins with its number
    Decision decision;
    std::optional<Level> level;
    Left left;
    std::optional<Kind> failure; ///< empty: it was sent
    void (*arrange)(Bench &);
};

void presents(Bench &bench, const QString &certificate)
{
    bench.smtps.tls(Bench::certificate(certificate));
}

void pinned(Bench &bench, const QString &certificate, Pin::How how)
{
    if (!bench.trust->pin(bench.terms(), Bench::peer(certificate).leaf(), how))
        qFatal("not pinned");
}

/// Nothing but the unencrypted rung answers.
void onlyInClear(Bench &bench, Consent consent)
{
    bench.account.consent = consent;
    bench.account.plainPort = bench.plain.port();
    bench.smtps.refuses();
    bench.plain.listens();
}

constexpr auto nobody = Left::Nothing;
constexpr auto both = Left::PasswordAndMessage;
constexpr auto held = Kind::NotPermitted;
constexpr auto blocked = Level::Blocked;

// Row 1 has no row here until there is DANE; row 9 is reached by a review, not by sending.
const QList<Row> rows{
    {"0 nothing reachable", Decision::R0, {}, nobody, Kind::Unreachable, [](Bench &b) { b.smtps.refuses(); }},
    {"1a TLS 1.1 at most", Decision::R1a, blocked, nobody, held, [](Bench &b) { b.smtps.tlsAtMost("TLSv1.1"); }},
    {"1a RSA 1024", Decision::R1a, blocked, nobody, held, [](Bench &b) { b.presentsWeak(u"weak-key"_s); }},
    {"1a signed with SHA-1", Decision::R1a, blocked, nobody, held,
     [](Bench &b) { b.presentsWeak(u"weak-sha1"_s); }},
    {"1a RSA 1024, pinned", Decision::R1a, blocked, nobody, held,
     [](Bench &b) {
         b.presentsWeak(u"weak-key"_s);
         pinned(b, u"weak-key"_s, Pin::How::Compared);
     }},
    {"1a revoked, though STARTTLS would be there", Decision::R1a, blocked, nobody, held,
     [](Bench &b) {
         b.staplesRevoked();
         b.startTls.listens();
     }},
    {"1a revoked, pinned", Decision::R1a, blocked, nobody, held,
     [](Bench &b) {
         b.staplesRevoked();
         pinned(b, u"revoked"_s, Pin::How::Compared);
     }},
    {"2 the key has changed", Decision::R2, blocked, nobody, held,
     [](Bench &b) {
         presents(b, u"self-signed-new-key"_s);
         pinned(b, u"self-signed"_s, Pin::How::Unseen);
     }},
    {"2 the key has changed, everything permitted", Decision::R2, blocked, nobody, held,
     [](Bench &b) {
         onlyInClear(b, Consent::PlainMailAndPassword);
         b.startTls.listens().tls(Bench::certificate(u"self-signed-new-key"_s));
         pinned(b, u"self-signed"_s, Pin::How::Compared);
     }},
    {"3 vouched for, the old pin was not compared",
     Decision::R3,
     Level::Verified,
     both,
     {},
     [](Bench &b) { pinned(b, u"new-key"_s, Pin::How::Unseen); }},
    {"3a vouched for, the old pin was compared", Decision::R3a, blocked, nobody, held,
     [](Bench &b) { pinned(b, u"new-key"_s, Pin::How::Compared); }},
    {"3a vouched for, strict pin", Decision::R3a, blocked, nobody, held,
     [](Bench &b) {
         b.account.strictPin = true;
         pinned(b, u"new-key"_s, Pin::How::Unseen);
     }},
    {"4 verified", Decision::R4, Level::Verified, both, {}, [](Bench &) {}},
    {"4 verified, the pin matches",
     Decision::R4,
     Level::Verified,
     both,
     {},
     [](Bench &b) { pinned(b, u"valid"_s, Pin::How::Compared); }},
    {"4 verified by STARTTLS",
     Decision::R4,
     Level::Verified,
     both,
     {},
     [](Bench &b) {
         b.smtps.refuses();
         b.startTls.listens();
     }},
    {"5 pinned",
     Decision::R5,
     Level::Pinned,
     both,
     {},
     [](Bench &b) {
         presents(b, u"self-signed"_s);
         pinned(b, u"self-signed"_s, Pin::How::Compared);
     }},
    {"5 pinned, the certificate has expired",
     Decision::R5,
     Level::Pinned,
     both,
     {},
     [](Bench &b) {
         presents(b, u"self-signed-expired"_s);
         pinned(b, u"self-signed"_s, Pin::How::Unseen);
     }},
    {"6 this computer",
     Decision::R6,
     Level::Local,
     both,
     {},
     [](Bench &b) {
         b.account.localException = true;
         presents(b, u"self-signed"_s);
     }},
    {"7 only expired, with the key last verified", Decision::R7, blocked, nobody, held,
     [](Bench &b) {
         b.reachFloor(Level::Verified);
         presents(b, u"expired-renewable"_s);
     }},
    {"8 not verified any more", Decision::R8, blocked, nobody, held,
     [](Bench &b) {
         b.reachFloor(Level::Verified);
         presents(b, u"unknown-issuer"_s);
     }},
    {"8 not pinned any more", Decision::R8, blocked, nobody, held,
     [](Bench &b) {
         b.account.consent = Consent::PlainMailAndPassword;
         b.reachFloor(Level::Pinned);
         presents(b, u"self-signed"_s);
     }},
    {"10 unverified TLS is permitted, no login",
     Decision::R10,
     Level::Unverified,
     Left::Message,
     {},
     [](Bench &b) {
         b.account.consent = Consent::UnverifiedTls;
         b.account.username.clear();
         presents(b, u"self-signed"_s);
     }},
    {"10 unverified TLS is permitted, PLAIN is not", Decision::R10, Level::Unverified, nobody, Kind::NoMechanism,
     [](Bench &b) {
         b.account.consent = Consent::UnverifiedTls;
         presents(b, u"self-signed"_s);
     }},
    {"10 unverified TLS is permitted, and PLAIN",
     Decision::R10,
     Level::Unverified,
     both,
     {},
     [](Bench &b) {
         b.account.consent = Consent::UnverifiedTls;
         b.account.plainPasswordOverUnverified = true;
         presents(b, u"self-signed"_s);
     }},
    {"11 self-signed", Decision::R11, Level::Unverified, nobody, held,
     [](Bench &b) { presents(b, u"self-signed"_s); }},
    {"11 for another name", Decision::R11, Level::Unverified, nobody, held,
     [](Bench &b) { presents(b, u"misnamed"_s); }},
    {"11 the CN beside another SAN", Decision::R11, Level::Unverified, nobody, held,
     [](Bench &b) { presents(b, u"cn-beside-other-san"_s); }},
    {"11 RSA 1024, a very old server", Decision::R11, Level::Unverified, nobody, held,
     [](Bench &b) {
         b.account.veryOldServer = true;
         b.presentsWeak(u"weak-key"_s);
     }},
    {"12 encryption has disappeared", Decision::R12, blocked, nobody, held,
     [](Bench &b) {
         onlyInClear(b, Consent::PlainMailAndPassword);
         b.reachFloor(Level::Unverified);
     }},
    {"12 STARTTLS was taken out", Decision::R12, blocked, nobody, held,
     [](Bench &b) {
         b.smtps.refuses();
         b.startTls.listens().offersInClear({"AUTH PLAIN"});
         b.reachFloor(Level::Verified);
     }},
    {"13 this computer, in clear",
     Decision::R13,
     Level::Local,
     both,
     {},
     [](Bench &b) {
         onlyInClear(b, Consent::None);
         b.account.localException = true;
     }},
    {"14 everything is permitted in clear",
     Decision::R14,
     Level::Plain,
     both,
     {},
     [](Bench &b) { onlyInClear(b, Consent::PlainMailAndPassword); }},
    {"15 a message is permitted in clear",
     Decision::R15,
     Level::Plain,
     Left::Message,
     {},
     [](Bench &b) { onlyInClear(b, Consent::PlainMail); }},
    {"16 nothing is permitted in clear", Decision::R16, Level::Plain, nobody, held,
     [](Bench &b) { onlyInClear(b, Consent::UnverifiedTls); }},
    {"16 permitted, but there is no unencrypted rung", Decision::R16, Level::Plain, nobody, held,
     [](Bench &b) {
         b.account.consent = Consent::PlainMailAndPassword;
         b.smtps.startsInClear();
     }},
};

} // namespace

class tst_DecisionsLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRowOfTheTable_data();
    void eachRowOfTheTable();
    void row3RetiresThePinsThatNobodyCompared();
    void row6PinsTheKeySoThatAChangeIsRow2();
    void row9ShowsTheServerAndSaysNothingSecret();
    void inAReviewNothingSecretIsSaidInClear();
    void aReviewProvesThePasswordToAServerThatIsKnown();
    void row10ProvesThePasswordByScramAndNeverSaysIt();
    void row10SaysNoPasswordToAServerThatCannotProveItself();
    void row15BecomesRow16WhenTheServerDemandsALogin();
};

void tst_DecisionsLive::eachRowOfTheTable_data()
{
    QTest::addColumn<qsizetype>("number");
    for (qsizetype number = 0; number < rows.size(); ++number)
        QTest::newRow(rows.at(number).name) << number;
}

void tst_DecisionsLive::eachRowOfTheTable()
{
    QFETCH(qsizetype, number);
    const Row &row = rows.at(number);
    Bench bench;
    row.arrange(bench);
    LiveAttempt attempt(bench);
    QVERIFY(attempt.run());
    QVERIFY(attempt.report().verdict);
    QCOMPARE(decisionName(attempt.report().verdict->decision), decisionName(row.decision));
    QCOMPARE(attempt.report().verdict->level, row.level);
    QCOMPARE(attempt.failure(), row.failure);
    QCOMPARE(attempt.passwordLeft(), row.left == Left::PasswordAndMessage);
    QCOMPARE(attempt.messageLeft(), row.left != Left::Nothing);
    QCOMPARE(attempt.report().phase == Phase::Held, row.failure == held);
}

void tst_DecisionsLive::row3RetiresThePinsThatNobodyCompared()
{
    Bench bench;
    pinned(bench, u"new-key"_s, Pin::How::Unseen);
    LiveAttempt attempt(bench);
    QVERIFY(attempt.run());
    QVERIFY(bench.trust->pins().value().isEmpty());
    LiveAttempt again(bench);
    QVERIFY(again.run());
    QCOMPARE(again.report().verdict->decision, Decision::R4);
}

void tst_DecisionsLive::row6PinsTheKeySoThatAChangeIsRow2()
{
    Bench bench;
    bench.account.localException = true;
    presents(bench, u"self-signed"_s);
    LiveAttempt first(bench);
    QVERIFY(first.run());
    QCOMPARE(bench.trust->pins().value().size(), 1);
    presents(bench, u"self-signed-new-key"_s);
    LiveAttempt second(bench);
    QVERIFY(second.run());
    QCOMPARE(second.report().verdict->decision, Decision::R2);
    QCOMPARE(bench.smtps.last().underTls, QByteArray());
}

void tst_DecisionsLive::row9ShowsTheServerAndSaysNothingSecret()
{
    Bench bench;
    bench.account.consent = Consent::PlainMailAndPassword;
    bench.account.plainPasswordOverUnverified = true;
    presents(bench, u"self-signed"_s);
    const auto line = bench.line();
    QSignalSpy opened(line.get(), &Line::opened);
    line->open(Line::Purpose::LogIn, Occasion::Review);
    QVERIFY(opened.wait());
    QCOMPARE(line->report().verdict->decision, Decision::R9);
    QCOMPARE(line->report().peer->leaf(), Bench::peer(u"self-signed"_s).leaf());
    QVERIFY(line->report().capabilities);
    QCOMPARE(bench.smtps.last().lines, QByteArrayList{"EHLO [127.0.0.1]"});
    QVERIFY(line->report().mechanism.isEmpty());
}

void tst_DecisionsLive::inAReviewNothingSecretIsSaidInClear()
{
    Bench bench;
    onlyInClear(bench, Consent::PlainMailAndPassword);
    const auto line = bench.line();
    QSignalSpy opened(line.get(), &Line::opened);
    line->open(Line::Purpose::LogIn, Occasion::Review);
    QVERIFY(opened.wait());
    QCOMPARE(line->report().verdict->decision, Decision::R16);
    QVERIFY(!bench.plain.heard("AUTH"));
}

void tst_DecisionsLive::aReviewProvesThePasswordToAServerThatIsKnown()
{
    Bench bench;
    const auto line = bench.line();
    QSignalSpy opened(line.get(), &Line::opened);
    line->open(Line::Purpose::LogIn, Occasion::Review);
    QVERIFY(opened.wait());
    QCOMPARE(line->report().verdict->decision, Decision::R4);
    QCOMPARE(line->report().mechanism, QByteArray("PLAIN"));
}

void tst_DecisionsLive::row10ProvesThePasswordByScramAndNeverSaysIt()
{
    Bench bench;
    bench.account.consent = Consent::UnverifiedTls;
    presents(bench, u"self-signed"_s);
    const Test::ScramScript scram(bench.smtps);
    bench.smtps.offers({"AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-256"});
    LiveAttempt attempt(bench);
    QVERIFY(attempt.run());
    QCOMPARE(attempt.report().verdict->decision, Decision::R10);
    QCOMPARE(attempt.failure(), std::nullopt);
    QCOMPARE(attempt.report().mechanism, QByteArray("SCRAM-SHA-256"));
    QVERIFY(!attempt.passwordLeft());
    QCOMPARE(bench.smtps.last().messages.size(), 1);
}

void tst_DecisionsLive::row10SaysNoPasswordToAServerThatCannotProveItself()
{
    Bench bench;
    bench.account.consent = Consent::UnverifiedTls;
    presents(bench, u"self-signed"_s);
    const Test::ScramScript liar(bench.smtps, "hunter2", Test::ScramScript::Proof::False);
    bench.smtps.offers({"AUTH PLAIN LOGIN SCRAM-SHA-256"});
    LiveAttempt attempt(bench);
    QVERIFY(attempt.run());
    QCOMPARE(attempt.failure(), std::optional(Kind::ServerNotAuthentic));
    QVERIFY(!attempt.passwordLeft());
    QVERIFY(!attempt.messageLeft());
}

void tst_DecisionsLive::row15BecomesRow16WhenTheServerDemandsALogin()
{
    Bench bench;
    onlyInClear(bench, Consent::PlainMail);
    bench.plain.on("MAIL", "530 5.7.0 Authentication required");
    LiveAttempt attempt(bench);
    QVERIFY(attempt.run());
    QCOMPARE(attempt.failure(), std::optional(Kind::AuthenticationRequired));
    QCOMPARE(attempt.report().verdict->decision, Decision::R16);
    QVERIFY(!attempt.passwordLeft());
}

QTEST_GUILESS_MAIN(tst_DecisionsLive)
#include "tst_DecisionsLive.moc"
