#include "store/Transaction.h"
#include "submission/Bench.h"
#include "support/ScramScript.h"

#include <QHostInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Kind = Smtp::Failure::Kind;
using Phase = LineReport::Phase;
using Purpose = Line::Purpose;
using Proof = Test::ScramScript::Proof;
using Tried = RungAttempt::Result;

namespace {

/// A line and what it said.
struct Watched {
    explicit Watched(Bench &bench)
        : line(bench.line())
        , opened(line.get(), &Line::opened)
        , failed(line.get(), &Line::failed)
        , changed(line.get(), &Line::changed)
    {
    }

    [[nodiscard]] bool opens(Purpose purpose, Occasion occasion = Occasion::Sending)
    {
        return ends(purpose, occasion, 1, 0);
    }
    [[nodiscard]] bool fails(Purpose purpose, Occasion occasion = Occasion::Sending)
    {
        return ends(purpose, occasion, 0, 1);
    }

    [[nodiscard]] const LineReport &report() const { return line->report(); }
    [[nodiscard]] Kind failure() const { return report().failure.value().kind; }
    [[nodiscard]] QList<Tried> attempts() const
    {
        QList<Tried> results;
        for (const RungAttempt &attempt : report().attempts)
            results.append(attempt.result);
        return results;
    }

    std::unique_ptr<Line> line;
    QSignalSpy opened;
    QSignalSpy failed;
    QSignalSpy changed;

private:
    bool ends(Purpose purpose, Occasion occasion, int openings, int failures)
    {
        opened.clear();
        failed.clear();
        line->open(purpose, occasion);
        QSignalSpy &expected = openings > 0 ? opened : failed;
        return expected.wait(15000) && opened.count() == openings && failed.count() == failures;
    }
};

} // namespace

Q_DECLARE_METATYPE(Sealpost::ScriptedAnswer)

class tst_Line : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLookTellsWhatTheServerOffersAndSaysNothingSecret();
    void aLoginProvesThePassword();
    void withoutAUserNameNobodyLogsIn();
    void aRefusedPasswordGetsOneTry();
    void aPasswordThatIsTypedMeanwhileIsTriedToo();
    void aTemporaryRefusalSaysNothingAboutThePassword();
    void withoutACommonMechanismNoPasswordIsAskedFor();
    void aPasswordThatIsNotThereIsAFailure();
    void aPinThatGoesWhileThePasswordIsTypedKeepsItHere();
    void overUnverifiedTlsAPasswordDoesNotLeaveInClear();
    void aServerThatCouldNotProveItselfGetsNoPasswordInClearUntilItIsForgiven_data();
    void aServerThatCouldNotProveItselfGetsNoPasswordInClearUntilItIsForgiven();
    void aServerThatWasReviewedAndPinnedIsUsedOverTheSameLine();
    void ehloNamesNothingPrivate();
    void aWarmLineIsKeptWithNoop();
    void aWarmLineWhoseNoopIsRefusedSaysSo_data();
    void aWarmLineWhoseNoopIsRefusedSaysSo();
    void whatIsAskedOfALineWhileItsNoopIsOutIsDoneAfterIt();
    void aLostLineSaysSo();
    void aLostLineOpensAgainWhenAsked();
    void anOpenLineIsJudgedAgainWhenItIsOpenedAgain();
    void theReportSaysHowTheRungsWereTried();
    void aLowerRungIsMarkedOnceSmtpsHasWorked();
    void octetsBehindThe220EndTheClimb();
    void aClosedLineSaysNothingMore();
    void aLineMayGoWhileItOpens();
    void everythingOffIsAFailure();
    void aTrustBookThatCannotBeReadLetsNothingLeave();
    void theTranscriptHoldsNoPassword();
    void aLateGreetingIsTooLate();
};

void tst_Line::aLookTellsWhatTheServerOffersAndSaysNothingSecret()
{
    Bench bench;
    Watched watched(bench);
    QVERIFY(watched.opens(Purpose::Look));
    const LineReport &report = watched.report();
    QCOMPARE(report.phase, Phase::Open);
    QCOMPARE(report.verdict->decision, Decision::R4);
    QCOMPARE(report.endpoint, std::optional(bench.smtps.endpoint()));
    QVERIFY(report.capabilities->pipelining());
    QVERIFY(report.peer->isValidated());
    QVERIFY(report.checkedAt.isValid());
    QVERIFY(report.mechanism.isEmpty());
    QCOMPARE(bench.credentials.asked, 0);
    QCOMPARE(bench.smtps.last().lines.size(), 1);
}

void tst_Line::aLoginProvesThePassword()
{
    Bench bench;
    Watched watched(bench);
    QVERIFY(watched.opens(Purpose::LogIn));
    QCOMPARE(watched.report().mechanism, QByteArray("PLAIN"));
    QVERIFY(bench.smtps.heard("AUTH PLAIN " + QByteArray("\0me\0hunter2", 11).toBase64()));
}

void tst_Line::withoutAUserNameNobodyLogsIn()
{
    Bench bench;
    bench.account.username.clear();
    Watched watched(bench);
    QVERIFY(watched.opens(Purpose::Submit));
    QCOMPARE(bench.credentials.asked, 0);
    QVERIFY(!bench.smtps.heard("AUTH"));
}

void tst_Line::aRefusedPasswordGetsOneTry()
{
    Bench bench;
    bench.smtps.offers({"AUTH CRAM-MD5 PLAIN LOGIN"}).on("AUTH", "535 5.7.8 No").on("=", "535 5.7.8 No");
    Watched watched(bench);
    QVERIFY(watched.fails(Purpose::Submit));
    QCOMPARE(watched.report().phase, Phase::Failed);
    QCOMPARE(watched.failure(), Kind::AuthenticationRefused);
    QCOMPARE(bench.credentials.rejections, 1);
    int tries = 0;
    for (const QByteArray &line : bench.smtps.last().lines)
        tries += line.startsWith("AUTH") ? 1 : 0;
    QCOMPARE(tries, 1);
}

void tst_Line::aPasswordThatIsTypedMeanwhileIsTriedToo()
{
    Bench bench;
    const QByteArray right = QByteArray("\0me\0right", 9).toBase64();
    bench.smtps.on("AUTH", "535 5.7.8 No").on("AUTH PLAIN " + right, "235 2.7.0 Welcome");
    Watched watched(bench);
    // The answer with the wrong one is on its way by then.
    bench.credentials.whileAsked = [&] {
        QMetaObject::invokeMethod(
            watched.line.get(), [&] { bench.remember("right"); }, Qt::QueuedConnection);
        bench.credentials.whileAsked = [] {};
    };
    QVERIFY(watched.opens(Purpose::Submit));
    QCOMPARE(bench.credentials.rejections, 1);
    QCOMPARE(bench.credentials.asked, 2);
}

void tst_Line::aTemporaryRefusalSaysNothingAboutThePassword()
{
    Bench bench;
    bench.smtps.on("AUTH", "454 4.7.0 Later");
    Watched watched(bench);
    QVERIFY(watched.fails(Purpose::Submit));
    QCOMPARE(bench.credentials.rejections, 0);
    QVERIFY(watched.report().failure->isTransient());
}

void tst_Line::withoutACommonMechanismNoPasswordIsAskedFor()
{
    Bench bench;
    for (const QByteArrayList &offers : {QByteArrayList{"AUTH GSSAPI"}, QByteArrayList{"PIPELINING"}}) {
        bench.smtps.offers(offers);
        Watched watched(bench);
        QVERIFY(watched.fails(Purpose::Submit));
        QCOMPARE(watched.failure(), Kind::NoMechanism);
    }
    QCOMPARE(bench.credentials.asked, 0);
    QVERIFY(!bench.smtps.heard("AUTH"));
}

void tst_Line::aPasswordThatIsNotThereIsAFailure()
{
    Bench bench;
    bench.account.passwordCommand = u"exit 1"_s;
    Watched watched(bench);
    QVERIFY(watched.fails(Purpose::LogIn));
    QCOMPARE(watched.failure(), Kind::PasswordMissing);
    QVERIFY(!bench.smtps.heard("AUTH"));
}

void tst_Line::aPinThatGoesWhileThePasswordIsTypedKeepsItHere()
{
    Bench bench;
    bench.smtps.tls(Bench::certificate(u"self-signed"_s));
    QVERIFY(bench.trust->pin(bench.terms(), Bench::peer(u"self-signed"_s).leaf(), Pin::How::Compared));
    bench.credentials.whileAsked = [&bench] {
        std::ignore = bench.trust->unpin(bench.terms(), std::nullopt, u"lost"_s);
    };
    for (const Purpose purpose : {Purpose::LogIn, Purpose::Submit}) {
        Watched watched(bench);
        QVERIFY(watched.fails(purpose));
        QCOMPARE(watched.report().phase, Phase::Held);
        QCOMPARE(watched.report().verdict->decision, Decision::R11);
    }
    QCOMPARE(bench.credentials.asked, 1);
    QVERIFY(!bench.smtps.heard("AUTH"));
}

void tst_Line::overUnverifiedTlsAPasswordDoesNotLeaveInClear()
{
    Bench bench;
    bench.account.consent = Consent::UnverifiedTls;
    bench.smtps.tls(Bench::certificate(u"self-signed"_s));
    Watched watched(bench);
    QVERIFY(watched.fails(Purpose::Submit));
    QCOMPARE(watched.failure(), Kind::NoMechanism);
    QVERIFY(!bench.smtps.heard("AUTH"));

    bench.account.plainPasswordOverUnverified = true;
    Watched permitted(bench);
    QVERIFY(permitted.opens(Purpose::Submit));
    QCOMPARE(permitted.report().verdict->decision, Decision::R10);
}

void tst_Line::aServerThatCouldNotProveItselfGetsNoPasswordInClearUntilItIsForgiven_data()
{
    QTest::addColumn<Proof>("proof");
    QTest::newRow("false") << Proof::False;
    QTest::newRow("garbage") << Proof::Garbage;
    QTest::newRow("missing") << Proof::Missing;
    QTest::newRow("withdrawn") << Proof::Withdrawn;
}

void tst_Line::aServerThatCouldNotProveItselfGetsNoPasswordInClearUntilItIsForgiven()
{
    QFETCH(Proof, proof);
    Bench bench;
    const auto opensWith = [&bench](const QByteArray &offered) {
        bench.smtps.offers({offered});
        return std::make_unique<Watched>(bench);
    };
    const Test::ScramScript liar(bench.smtps, "hunter2", proof);
    const auto lied = opensWith("AUTH SCRAM-SHA-256 PLAIN LOGIN");
    QVERIFY(lied->fails(Purpose::Submit));
    QCOMPARE(lied->failure(), Kind::ServerNotAuthentic);

    const auto stripped = opensWith("AUTH PLAIN LOGIN");
    QVERIFY(stripped->fails(Purpose::Submit));
    QCOMPARE(stripped->failure(), Kind::NoMechanism);
    QVERIFY(stripped->report().verdict->proofFailed);

    const Test::ScramScript honest(bench.smtps);
    const auto proved = opensWith("AUTH SCRAM-SHA-256 PLAIN LOGIN");
    QVERIFY(proved->opens(Purpose::Submit));
    QCOMPARE(proved->report().mechanism, QByteArray("SCRAM-SHA-256"));
    QVERIFY(opensWith("AUTH PLAIN LOGIN")->fails(Purpose::Submit)); // somebody may have fetched that proof
    QVERIFY(!bench.smtps.heard("AUTH PLAIN"));
    QVERIFY(!bench.smtps.heard("AUTH LOGIN"));

    QVERIFY(bench.trust->forgiveFailedProof(bench.account.name, bench.account.host, u"asked the operator"_s));
    QVERIFY(opensWith("AUTH PLAIN LOGIN")->opens(Purpose::Submit));
    QVERIFY(bench.smtps.heard("AUTH PLAIN"));
}

void tst_Line::aServerThatWasReviewedAndPinnedIsUsedOverTheSameLine()
{
    Bench bench;
    bench.smtps.tls(Bench::certificate(u"self-signed"_s));
    Watched watched(bench);
    QVERIFY(watched.opens(Purpose::Look, Occasion::Review));
    QCOMPARE(watched.report().verdict->decision, Decision::R9);
    QVERIFY(watched.report().capabilities);

    QVERIFY(bench.trust->pin(bench.terms(), watched.report().peer->leaf(), Pin::How::Compared));
    QVERIFY(watched.opens(Purpose::Submit));
    QCOMPARE(watched.report().verdict->decision, Decision::R5);
    QCOMPARE(watched.report().pin->how, Pin::How::Compared);
    QCOMPARE(watched.report().mechanism, QByteArray("PLAIN"));
    QCOMPARE(bench.smtps.connections(), 1);
}

void tst_Line::ehloNamesNothingPrivate()
{
    Bench bench;
    Watched watched(bench);
    QVERIFY(watched.opens(Purpose::Look));
    QCOMPARE(bench.smtps.last().lines.first(), QByteArray("EHLO [127.0.0.1]"));
    const QByteArray said = bench.smtps.last().underTls;
    QVERIFY(!said.contains(QHostInfo::localHostName().toUtf8()));
}

void tst_Line::aWarmLineIsKeptWithNoop()
{
    Bench bench;
    bench.idleLimit = std::chrono::milliseconds(5);
    Watched watched(bench);
    QVERIFY(watched.opens(Purpose::Submit));
    watched.changed.clear();
    const auto noops = [&bench] { return bench.smtps.last().lines.count("NOOP"); };
    QTRY_VERIFY(noops() >= 3);
    QCOMPARE(watched.changed.count(), 0);
    QCOMPARE(watched.report().phase, Phase::Open);
    QCOMPARE(bench.smtps.connections(), 1);
}

void tst_Line::aWarmLineWhoseNoopIsRefusedSaysSo_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("421") << ScriptedAnswer::cut("421 4.4.2 Idle for too long");
    QTest::newRow("the line is cut") << ScriptedAnswer::cut();
    QTest::newRow("500") << ScriptedAnswer("500 5.5.1 What?");
}

void tst_Line::aWarmLineWhoseNoopIsRefusedSaysSo()
{
    QFETCH(ScriptedAnswer, answer);
    Bench bench;
    bench.smtps.on("NOOP", answer);
    bench.idleLimit = std::chrono::milliseconds(5);
    Watched watched(bench);
    QVERIFY(watched.opens(Purpose::Submit));
    QTRY_COMPARE(watched.report().phase, Phase::Closed);
    QCOMPARE(watched.failed.count(), 0);
}

void tst_Line::whatIsAskedOfALineWhileItsNoopIsOutIsDoneAfterIt()
{
    Bench bench;
    bench.smtps.on("NOOP", ScriptedAnswer("250 OK").after(std::chrono::milliseconds(50)));
    bench.idleLimit = std::chrono::milliseconds(5);
    Watched watched(bench);
    QVERIFY(watched.opens(Purpose::Submit));
    QTRY_VERIFY(bench.smtps.heard("NOOP"));
    QVERIFY(watched.opens(Purpose::Submit));
    QCOMPARE(bench.smtps.connections(), 1);
}

void tst_Line::aLostLineSaysSo()
{
    Bench bench;
    Watched watched(bench);
    QVERIFY(watched.opens(Purpose::Submit));
    watched.changed.clear();
    bench.smtps.cut();
    QVERIFY(watched.changed.wait());
    QCOMPARE(watched.report().phase, Phase::Closed);
    QCOMPARE(watched.failed.count(), 0);
}

void tst_Line::aLostLineOpensAgainWhenAsked()
{
    Bench bench;
    Watched watched(bench);
    QVERIFY(watched.opens(Purpose::Submit));
    bench.smtps.say("421 4.4.2 Idle for too long");
    bench.smtps.cut();
    QTRY_COMPARE(watched.report().phase, Phase::Closed);
    QVERIFY(watched.opens(Purpose::Submit));
    QCOMPARE(watched.report().phase, Phase::Open);
    QCOMPARE(bench.smtps.connections(), 2);
}

void tst_Line::anOpenLineIsJudgedAgainWhenItIsOpenedAgain()
{
    Bench bench;
    Watched watched(bench);
    QVERIFY(watched.opens(Purpose::Submit));
    QVERIFY(watched.opens(Purpose::Submit));
    QCOMPARE(bench.smtps.connections(), 1);
    QVERIFY(bench.trust->pin(bench.terms(), Bench::peer(u"new-key"_s).leaf(), Pin::How::Compared));
    QVERIFY(watched.fails(Purpose::Submit));
    QCOMPARE(watched.report().phase, Phase::Held);
    QCOMPARE(watched.report().verdict->decision, Decision::R3a);
    QCOMPARE(watched.report().pin->spkiSha256, Bench::peer(u"new-key"_s).leaf().spkiSha256);
    QTRY_VERIFY(bench.smtps.last().over);
}

void tst_Line::theReportSaysHowTheRungsWereTried()
{
    Bench bench;
    bench.smtps.refuses();
    bench.startTls.listens();
    Watched watched(bench);
    QVERIFY(watched.opens(Purpose::Look));
    QCOMPARE(watched.attempts(), QList<Tried>({Tried::Absent, Tried::Won}));
    QCOMPARE(watched.report().attempts.first().failure->kind, Kind::Unreachable);
    QVERIFY(!watched.report().attempts.first().detail.isEmpty());
    QCOMPARE(watched.report().attempts.last().port, bench.startTls.port());
    QCOMPARE(watched.report().endpoint->encryption, Encryption::StartTls);
}

void tst_Line::aLowerRungIsMarkedOnceSmtpsHasWorked()
{
    Bench bench;
    bench.startTls.listens();
    bench.smtps.refuses();
    Watched before(bench);
    QVERIFY(before.opens(Purpose::Look));
    QVERIFY(!before.report().lowerRung);

    bench.reachFloor(Level::Verified);
    Watched after(bench);
    QVERIFY(after.opens(Purpose::Look));
    QVERIFY(after.report().lowerRung);
    QCOMPARE(after.report().verdict->decision, Decision::R4);
}

void tst_Line::octetsBehindThe220EndTheClimb()
{
    Bench bench;
    bench.account.plainPort = bench.plain.port();
    bench.account.consent = Consent::PlainMailAndPassword;
    bench.smtps.refuses();
    bench.plain.listens();
    bench.startTls.listens().on("STARTTLS", "220 2.0.0 Go ahead\r\n250 evil");
    Watched watched(bench);
    QVERIFY(watched.fails(Purpose::Submit));
    QCOMPARE(watched.report().phase, Phase::Failed);
    QCOMPARE(bench.plain.connections(), 0);
    QVERIFY(!bench.startTls.heard("AUTH"));
}

void tst_Line::aClosedLineSaysNothingMore()
{
    Bench bench;
    Watched watched(bench);
    watched.line->open(Purpose::Submit);
    QSignalSpy connected(&bench.smtps, &ScriptedServer::connected);
    QVERIFY(connected.wait());
    watched.line->close();
    QTRY_VERIFY(bench.smtps.last().over);
    QCOMPARE(watched.report().phase, Phase::NotChecked);
    QCOMPARE(watched.opened.count() + watched.failed.count(), 0);

    QVERIFY(watched.opens(Purpose::Submit));
    watched.line->close();
    QCOMPARE(watched.report().phase, Phase::Closed);
    QTRY_VERIFY(bench.smtps.last().said("QUIT"));
}

void tst_Line::aLineMayGoWhileItOpens()
{
    Bench bench;
    for (const Phase phase : {Phase::Connecting, Phase::LoggingIn, Phase::Open}) {
        Watched watched(bench);
        connect(watched.line.get(), &Line::changed, this, [&] {
            if (watched.line && watched.report().phase == phase)
                watched.line.reset();
        });
        watched.line->open(Purpose::Submit);
        QTRY_VERIFY(!watched.line);
        QCOMPARE(watched.opened.count(), 0);
    }
}

void tst_Line::everythingOffIsAFailure()
{
    Bench bench;
    bench.account.smtpsPort = std::nullopt;
    bench.account.startTlsPort = std::nullopt;
    Watched watched(bench);
    QVERIFY(watched.fails(Purpose::Look));
    QCOMPARE(watched.report().verdict->decision, Decision::R0);
}

void tst_Line::aTrustBookThatCannotBeReadLetsNothingLeave()
{
    Bench bench;
    const QString path = bench.folder.filePath(u"sealpost.sqlite"_s);
    const auto impatient = Database::open(path, std::chrono::milliseconds(1));
    QVERIFY(impatient);
    bench.trust = std::make_unique<TrustBook>(**impatient, bench.clock);
    const auto held = Transaction::begin(*bench.database);
    QVERIFY(held);
    Watched watched(bench);
    QVERIFY(watched.fails(Purpose::Submit));
    QCOMPARE(watched.report().phase, Phase::Failed);
    QVERIFY(watched.report().trustFailure);
    QCOMPARE(bench.smtps.last().underTls, QByteArray());
}

void tst_Line::theTranscriptHoldsNoPassword()
{
    Bench bench;
    Watched watched(bench);
    QVERIFY(watched.opens(Purpose::Submit));
    const QString open = watched.line->transcript();
    QVERIFY(open.contains(u"EHLO [127.0.0.1]"));
    QVERIFY(!open.contains(QString::fromLatin1(QByteArray("\0me\0hunter2", 11).toBase64())));
    watched.line->close();
    QVERIFY(watched.line->transcript().startsWith(open));
}

void tst_Line::aLateGreetingIsTooLate()
{
    Bench bench;
    bench.account.timeout = std::chrono::seconds(1);
    bench.smtps.greets(ScriptedAnswer::silence());
    Watched watched(bench);
    QVERIFY(watched.fails(Purpose::Look));
    QCOMPARE(watched.failure(), Kind::TimedOut);
}

QTEST_GUILESS_MAIN(tst_Line)
#include "tst_Line.moc"
