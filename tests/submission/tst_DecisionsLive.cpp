#include "submission/LiveAttempt.h"
#include "submission/TrustRows.h"
#include "support/ScramScript.h"

#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Kind = Smtp::Failure::Kind;
using Phase = LineReport::Phase;

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
    for (qsizetype number = 0; number < trustRows().size(); ++number)
        QTest::newRow(trustRows().at(number).name) << number;
}

void tst_DecisionsLive::eachRowOfTheTable()
{
    QFETCH(qsizetype, number);
    const TrustRow &row = trustRows().at(number);
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
    QCOMPARE(attempt.report().phase == Phase::Held, row.failure == Kind::NotPermitted);
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
