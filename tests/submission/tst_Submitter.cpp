#include "submission/Bench.h"

#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Kind = Smtp::Failure::Kind;
using Status = Smtp::RecipientStatus;

namespace {

const QByteArrayList withChunks{"PIPELINING", "CHUNKING", "AUTH PLAIN"};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A line, a submitter and what it said.
struct Sender {
    explicit Sender(Bench &bench)
        : line(bench.line())
        , submitter(std::make_unique<Submitter>(*line))
        , opened(line.get(), &Line::opened)
        , finished(submitter.get(), &Submitter::finished)
    {
        QObject::connect(submitter.get(), &Submitter::finished, submitter.get(),
                         [this](const SubmissionResult &ended) { result = ended; });
    }

    [[nodiscard]] bool warmUp()
    {
        line->open(Line::Purpose::Submit);
        return opened.wait();
    }

    [[nodiscard]] bool send(const Submission &submission)
    {
        submitter->submit(submission);
        return finished.wait(20000) && result;
    }

    [[nodiscard]] Kind failure() const { return result->outcome.failure.value().kind; }

    std::unique_ptr<Line> line;
    std::unique_ptr<Submitter> submitter;
    QSignalSpy opened;
    QSignalSpy finished;
    std::optional<SubmissionResult> result;
};

} // namespace

class tst_Submitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageArrivesOctetForOctet_data();
    void aMessageArrivesOctetForOctet();
    void anOpenLineIsUsedForOneMessageAfterAnother();
    void aLineThatIsBeingWarmedUpIsWaitedFor();
    void aRefusedRecipientDoesNotStopTheOthers();
    void whatWasAcceptedRaisesTheFloor();
    void whatWasRefusedRaisesNothing();
    void theServerIsJudgedAgainAtSending();
    void aDeadWarmLineIsReplacedOnce();
    void aWarmLineWhoseServerHasHadEnoughIsReplacedOnce_data();
    void aWarmLineWhoseServerHasHadEnoughIsReplacedOnce();
    void aFreshLineWhoseServerHasHadEnoughIsNot();
    void a421OnceTheServerKnowsOfTheMessageIsItsAnswer_data();
    void a421OnceTheServerKnowsOfTheMessageIsItsAnswer();
    void aLineThatSleptIsReplacedBeforeItIsWrittenTo();
    void aFreshLineThatIsCutAnywhereIsNoReasonForAnything_data();
    void aFreshLineThatIsCutAnywhereIsNoReasonForAnything();
    void whatMayHaveArrivedIsNeverSentAgain();
    void aLineThatIsUsedUpIsReplaced();
    void noLineIsAReasonToWait();
    void aSpoolThatIsGoneIsAFailureOfTheMessage();
    void progressGrowsToTheEnd();
    void cancellingWhileTheLineOpensEndsAtOnce();
    void cancellingInTheMiddleLeavesNothingBehind();
    void cancellingAfterTheWholeMessageIsUncertain();
    void itIsSaidBeforeTheLastOctetLeaves_data();
    void itIsSaidBeforeTheLastOctetLeaves();
    void whoCannotNoteTheEndKeepsTheMessage_data();
    void whoCannotNoteTheEndKeepsTheMessage();
    void cancellingBeforeItBeganEndsOnce();
    void theServersSilenceHasAnEnd();
    void aSubmitterMayGoInTheMiddle();
    void aLineMayGoInTheMiddle();
    void whoeverHearsOfTheEndMayDeleteEverything();
    void whoeverHearsOfTheEndMayGoOn();
    void severalShareALine_data();
    void severalShareALine();
    void cancellingOneThatWaitsForRoomCutsNobodyOff();
    void aMessageThatIsCutOffTakesNobodyElseWithIt();
};

void tst_Submitter::aMessageArrivesOctetForOctet_data()
{
    QTest::addColumn<bool>("chunks");
    QTest::addColumn<qint64>("size");
    for (const bool chunks : {false, true}) {
        for (const qint64 size : {0, 16384, 1000000})
            QTest::addRow("%lld octets by %s", size, chunks ? "BDAT" : "DATA") << chunks << size;
    }
}

void tst_Submitter::aMessageArrivesOctetForOctet()
{
    QFETCH(bool, chunks);
    QFETCH(qint64, size);
    Bench bench;
    if (chunks)
        bench.smtps.offers(withChunks);
    Sender sender(bench);
    const Submission submission = bench.submission({u"ann@example.org"_s}, size);
    QVERIFY(sender.send(submission));
    QVERIFY(sender.result->outcome.allAccepted());
    QVERIFY(bench.smtps.last().messages == QByteArrayList{contentOf(submission.message.path)});
    QVERIFY(bench.smtps.last().said("AUTH PLAIN"));
    QCOMPARE(sender.result->line.verdict->decision, Decision::R4);
}

void tst_Submitter::anOpenLineIsUsedForOneMessageAfterAnother()
{
    Bench bench;
    Sender sender(bench);
    for (int message = 1; message <= 5; ++message) {
        QVERIFY(sender.send(bench.submission()));
        QVERIFY(sender.result->outcome.allAccepted());
    }
    QCOMPARE(bench.smtps.connections(), 1);
    QCOMPARE(bench.smtps.last().messages.size(), 5);
    QCOMPARE(bench.credentials.asked, 1);
}

void tst_Submitter::aLineThatIsBeingWarmedUpIsWaitedFor()
{
    Bench bench;
    Sender sender(bench);
    sender.line->open(Line::Purpose::Submit);
    QVERIFY(sender.send(bench.submission()));
    QVERIFY(sender.result->outcome.allAccepted());
    QCOMPARE(bench.smtps.connections(), 1);
}

void tst_Submitter::aRefusedRecipientDoesNotStopTheOthers()
{
    Bench bench;
    bench.smtps.on("RCPT TO:<bob@", "550 5.1.1 No such user");
    Sender sender(bench);
    QVERIFY(sender.send(bench.submission({u"ann@example.org"_s, u"bob@example.org"_s, u"cleo@example.org"_s})));
    QList<Status> status;
    for (const auto &recipient : sender.result->outcome.recipients)
        status.append(recipient.status);
    QCOMPARE(status, QList<Status>({Status::Accepted, Status::Refused, Status::Accepted}));
}

void tst_Submitter::whatWasAcceptedRaisesTheFloor()
{
    Bench bench;
    Sender sender(bench);
    QVERIFY(sender.warmUp());
    QCOMPARE(bench.trust->floor(u"Work"_s, bench.account.host).value(), std::nullopt);
    QVERIFY(sender.send(bench.submission()));
    QCOMPARE(bench.trust->floor(u"Work"_s, bench.account.host).value(), std::optional(Level::Verified));
}

void tst_Submitter::whatWasRefusedRaisesNothing()
{
    Bench bench;
    bench.smtps.on(".", "554 5.7.1 No");
    Sender sender(bench);
    QVERIFY(sender.send(bench.submission()));
    QCOMPARE(sender.failure(), Kind::MessageRefused);
    QCOMPARE(bench.trust->floor(u"Work"_s, bench.account.host).value(), std::nullopt);
}

void tst_Submitter::theServerIsJudgedAgainAtSending()
{
    Bench bench;
    Sender sender(bench);
    QVERIFY(sender.warmUp());
    QVERIFY(bench.trust->pin(bench.terms(), Bench::peer(u"new-key"_s).leaf(), Pin::How::Compared));
    QVERIFY(sender.send(bench.submission()));
    QCOMPARE(sender.failure(), Kind::NotPermitted);
    QCOMPARE(sender.result->line.verdict->decision, Decision::R3a);
    QCOMPARE(sender.result->line.phase, LineReport::Phase::Held);
    QVERIFY(!bench.smtps.heard("MAIL"));
}

void tst_Submitter::aDeadWarmLineIsReplacedOnce()
{
    Bench bench;
    Sender sender(bench);
    QVERIFY(sender.warmUp());
    bench.smtps.once("MAIL", ScriptedAnswer::cut());
    QVERIFY(sender.send(bench.submission()));
    QVERIFY(sender.result->outcome.allAccepted());
    QCOMPARE(bench.smtps.connections(), 2);

    bench.smtps.on("MAIL", ScriptedAnswer::cut());
    QVERIFY(sender.send(bench.submission()));
    QCOMPARE(sender.failure(), Kind::ConnectionLost);
    QCOMPARE(bench.smtps.connections(), 3);
}

void tst_Submitter::aWarmLineWhoseServerHasHadEnoughIsReplacedOnce_data()
{
    QTest::addColumn<bool>("chunks");
    QTest::addColumn<QByteArray>("verb");
    QTest::newRow("DATA, to MAIL") << false << QByteArray("MAIL");
    QTest::newRow("BDAT, to MAIL") << true << QByteArray("MAIL");
    QTest::newRow("DATA, to RSET") << false << QByteArray("RSET");
}

void tst_Submitter::aWarmLineWhoseServerHasHadEnoughIsReplacedOnce()
{
    QFETCH(bool, chunks);
    QFETCH(QByteArray, verb);
    const ScriptedAnswer enough = ScriptedAnswer::cut("421 4.4.2 Idle for too long");
    Bench bench;
    if (chunks)
        bench.smtps.offers(withChunks);
    bench.smtps.once("RCPT", "550 5.1.1 No such user"); // so that RSET is said before the next message
    Sender sender(bench);
    QVERIFY(sender.send(bench.submission()));
    bench.smtps.once(verb, enough);
    QVERIFY(sender.send(bench.submission()));
    QVERIFY(sender.result->outcome.allAccepted());
    QVERIFY(!sender.result->outcome.failure);
    QCOMPARE(bench.smtps.connections(), 2);
    QCOMPARE(bench.smtps.last().messages.size(), 1);

    bench.smtps.on("MAIL", enough);
    QVERIFY(sender.send(bench.submission()));
    QCOMPARE(sender.failure(), Kind::ServiceUnavailable);
    QCOMPARE(sender.result->outcome.recipients.first().status, Status::Deferred);
    QVERIFY(sender.result->outcome.recipients.first().reply);
    QCOMPARE(bench.smtps.connections(), 3);
}

void tst_Submitter::aFreshLineWhoseServerHasHadEnoughIsNot()
{
    Bench bench;
    bench.smtps.on("MAIL", ScriptedAnswer::cut("421 4.3.2 Shutting down"));
    Sender sender(bench);
    QVERIFY(sender.send(bench.submission()));
    QCOMPARE(sender.failure(), Kind::ServiceUnavailable);
    QCOMPARE(bench.smtps.connections(), 1);
}

void tst_Submitter::a421OnceTheServerKnowsOfTheMessageIsItsAnswer_data()
{
    QTest::addColumn<QByteArray>("verb");
    for (const char *verb : {"RCPT", "DATA", "."})
        QTest::newRow(verb) << QByteArray(verb);
}

void tst_Submitter::a421OnceTheServerKnowsOfTheMessageIsItsAnswer()
{
    QFETCH(QByteArray, verb);
    Bench bench;
    Sender sender(bench);
    QVERIFY(sender.warmUp());
    bench.smtps.once(verb, ScriptedAnswer::cut("421 4.3.2 Shutting down"));
    QVERIFY(sender.send(bench.submission()));
    QCOMPARE(sender.failure(), Kind::ServiceUnavailable);
    QCOMPARE(sender.result->outcome.recipients.first().status, Status::Deferred);
    QCOMPARE(bench.smtps.connections(), 1);
}

void tst_Submitter::aLineThatSleptIsReplacedBeforeItIsWrittenTo()
{
    Bench bench;
    bench.smtps.offers(withChunks);
    Sender sender(bench);
    QVERIFY(sender.warmUp());
    bench.clock.goOn(std::chrono::hours(1));
    QVERIFY(sender.send(bench.submission()));
    QVERIFY(sender.result->outcome.allAccepted());
    QCOMPARE(bench.smtps.connections(), 2);
    QVERIFY(!bench.smtps.conversation(0).said("MAIL"));
}

void tst_Submitter::aFreshLineThatIsCutAnywhereIsNoReasonForAnything_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("words");
    for (const char *verb : {"", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "."}) {
        for (const char *words : {"", "250-half a reply", "421 4.3.2 Shutting down", "550 5.7.1 No", "nonsense"})
            QTest::addRow("%s: \"%s\"", *verb ? verb : "greeting", words) << QByteArray(verb) << QByteArray(words);
    }
}

// Not for a weaker rung, though everything is permitted there, nor for a second try.
void tst_Submitter::aFreshLineThatIsCutAnywhereIsNoReasonForAnything()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, words);
    Bench bench;
    bench.account.consent = Consent::PlainMailAndPassword;
    bench.account.plainPort = bench.plain.port();
    bench.startTls.listens();
    bench.plain.listens();
    if (verb.isEmpty())
        bench.smtps.greets(ScriptedAnswer::cut(words));
    else
        bench.smtps.on(verb, ScriptedAnswer::cut(words));
    Sender sender(bench);
    QVERIFY(sender.send(bench.submission()));
    const bool answered = words.startsWith("421") || words.startsWith("550");
    QCOMPARE(sender.result->outcome.anyUncertain(), verb == "." && !answered);
    QVERIFY(sender.result->outcome.with(Status::Accepted).isEmpty());
    QCOMPARE(bench.smtps.connections(), 1);
    QCOMPARE(bench.startTls.connections() + bench.plain.connections(), 0);
}

void tst_Submitter::whatMayHaveArrivedIsNeverSentAgain()
{
    Bench bench;
    bench.smtps.offers(withChunks).on("BDAT", ScriptedAnswer::cut());
    Sender sender(bench);
    QVERIFY(sender.warmUp());
    QVERIFY(sender.send(bench.submission()));
    QVERIFY(sender.result->outcome.anyUncertain());
    QCOMPARE(sender.result->line.phase, LineReport::Phase::Closed);
    QCOMPARE(bench.smtps.connections(), 1);
}

void tst_Submitter::aLineThatIsUsedUpIsReplaced()
{
    Bench bench;
    bench.smtps.offers({"PIPELINING", "LIMITS MAILMAX=1 RCPTMAX=1", "AUTH PLAIN"});
    Sender sender(bench);
    QVERIFY(sender.send(bench.submission({u"ann@example.org"_s, u"bob@example.org"_s, u"cleo@example.org"_s})));
    QVERIFY(sender.result->outcome.allAccepted());
    QVERIFY(!sender.result->outcome.failure);
    QCOMPARE(bench.smtps.connections(), 3);
}

void tst_Submitter::noLineIsAReasonToWait()
{
    Bench bench;
    bench.smtps.refuses();
    Sender sender(bench);
    QVERIFY(sender.send(bench.submission()));
    QCOMPARE(sender.failure(), Kind::Unreachable);
    QVERIFY(sender.result->outcome.failure->isTransient());
    QCOMPARE(sender.result->outcome.with(Status::Deferred).size(), 1);
    QCOMPARE(sender.result->line.verdict->decision, Decision::R0);
}

void tst_Submitter::aSpoolThatIsGoneIsAFailureOfTheMessage()
{
    Bench bench;
    Sender sender(bench);
    Submission submission = bench.submission();
    submission.message.path += u"-gone"_s;
    QVERIFY(sender.send(submission));
    QCOMPARE(sender.failure(), Kind::MessageUnreadable);
    QVERIFY(!bench.smtps.heard("MAIL"));
    QCOMPARE(sender.line->report().phase, LineReport::Phase::Open);
}

void tst_Submitter::progressGrowsToTheEnd()
{
    Bench bench;
    Sender sender(bench);
    QSignalSpy progress(sender.submitter.get(), &Submitter::progress);
    const Submission submission = bench.submission({u"ann@example.org"_s}, 1500000);
    QVERIFY(sender.send(submission));
    QVERIFY(progress.size() > 1);
    qint64 last = 0;
    for (const QList<QVariant> &said : progress) {
        QVERIFY(said.at(0).toLongLong() >= last);
        last = said.at(0).toLongLong();
        QCOMPARE(said.at(1).toLongLong(), submission.message.size);
    }
    QCOMPARE(last, submission.message.size);
}

void tst_Submitter::cancellingWhileTheLineOpensEndsAtOnce()
{
    Bench bench;
    bench.smtps.swallows();
    Sender sender(bench);
    QSignalSpy connected(&bench.smtps, &ScriptedServer::connected);
    sender.submitter->submit(bench.submission());
    QVERIFY(connected.wait());
    sender.submitter->cancel();
    QCOMPARE(sender.finished.count(), 1);
    QCOMPARE(sender.failure(), Kind::Cancelled);
}

void tst_Submitter::cancellingInTheMiddleLeavesNothingBehind()
{
    Bench bench;
    Sender sender(bench);
    QSignalSpy progress(sender.submitter.get(), &Submitter::progress);
    sender.submitter->submit(bench.submission({u"ann@example.org"_s}, 20000000));
    QVERIFY(progress.wait());
    sender.submitter->cancel();
    QCOMPARE(sender.finished.count(), 1);
    QCOMPARE(sender.failure(), Kind::Cancelled);
    QVERIFY(!sender.result->outcome.anyUncertain());
    QTRY_VERIFY(bench.smtps.last().over);
    QVERIFY(bench.smtps.last().messages.isEmpty());
}

void tst_Submitter::cancellingAfterTheWholeMessageIsUncertain()
{
    Bench bench;
    bench.smtps.on(".", ScriptedAnswer::silence());
    Sender sender(bench);
    sender.submitter->submit(bench.submission());
    QTRY_VERIFY(bench.smtps.connections() == 1 && !bench.smtps.last().messages.isEmpty());
    sender.submitter->cancel();
    QCOMPARE(sender.finished.count(), 1);
    QVERIFY(sender.result->outcome.anyUncertain());
}

void tst_Submitter::itIsSaidBeforeTheLastOctetLeaves_data()
{
    QTest::addColumn<bool>("chunks");
    QTest::addColumn<qint64>("size");
    for (const bool chunks : {false, true}) {
        for (const qint64 size : {0, 3000000})
            QTest::addRow("%lld octets by %s", size, chunks ? "BDAT" : "DATA") << chunks << size;
    }
}

void tst_Submitter::itIsSaidBeforeTheLastOctetLeaves()
{
    QFETCH(bool, chunks);
    QFETCH(qint64, size);
    Bench bench;
    if (chunks)
        bench.smtps.offers(withChunks);
    Sender sender(bench);
    int said = 0;
    qint64 sent = 0;
    const Submission submission = bench.submission({u"ann@example.org"_s}, size);
    connect(sender.submitter.get(), &Submitter::progress, this, [&](qint64 octets) { sent = octets; });
    connect(sender.submitter.get(), &Submitter::ending, this, [&] {
        ++said;
        QVERIFY(sent < submission.message.size);
        QVERIFY(bench.smtps.last().messages.isEmpty());
    });
    QVERIFY(sender.send(submission));
    QVERIFY(sender.result->outcome.allAccepted());
    QCOMPARE(said, 1);
}

void tst_Submitter::whoCannotNoteTheEndKeepsTheMessage_data()
{
    itIsSaidBeforeTheLastOctetLeaves_data();
}

void tst_Submitter::whoCannotNoteTheEndKeepsTheMessage()
{
    QFETCH(bool, chunks);
    QFETCH(qint64, size);
    Bench bench;
    if (chunks)
        bench.smtps.offers(withChunks);
    Sender sender(bench);
    connect(sender.submitter.get(), &Submitter::ending, sender.submitter.get(), &Submitter::cancel);
    QVERIFY(sender.send(bench.submission({u"ann@example.org"_s}, size)));
    QCOMPARE(sender.finished.count(), 1);
    QCOMPARE(sender.failure(), Kind::Cancelled);
    QCOMPARE(sender.result->outcome.with(Status::Deferred).size(), 1);
    QTRY_VERIFY(bench.smtps.last().over);
    QVERIFY(bench.smtps.last().messages.isEmpty());
}

void tst_Submitter::cancellingBeforeItBeganEndsOnce()
{
    Bench bench;
    Sender sender(bench);
    QVERIFY(sender.warmUp());
    sender.submitter->submit(bench.submission());
    QCOMPARE(sender.finished.count(), 0);
    sender.submitter->cancel();
    sender.submitter->cancel();
    QCOMPARE(sender.finished.count(), 1);
    QVERIFY(sender.send(bench.submission()));
    QCOMPARE(bench.smtps.last().messages.size(), 1);
}

void tst_Submitter::theServersSilenceHasAnEnd()
{
    Bench bench;
    bench.account.timeout = std::chrono::seconds(1);
    for (const char *verb : {"MAIL", "RCPT", "DATA"})
        bench.smtps.on(verb, ScriptedAnswer::silence());
    Sender sender(bench);
    QVERIFY(sender.send(bench.submission()));
    QCOMPARE(sender.failure(), Kind::TimedOut);
}

void tst_Submitter::aSubmitterMayGoInTheMiddle()
{
    Bench bench;
    Sender sender(bench);
    QSignalSpy progress(sender.submitter.get(), &Submitter::progress);
    sender.submitter->submit(bench.submission({u"ann@example.org"_s}, 20000000));
    QVERIFY(progress.wait());
    sender.submitter.reset();
    QCOMPARE(sender.finished.count(), 0);
    QCOMPARE(sender.line->report().phase, LineReport::Phase::Closed);
    QTRY_VERIFY(bench.smtps.last().over);
    QVERIFY(bench.smtps.last().messages.isEmpty());
}

void tst_Submitter::aLineMayGoInTheMiddle()
{
    Bench bench;
    Sender sender(bench);
    QSignalSpy progress(sender.submitter.get(), &Submitter::progress);
    sender.submitter->submit(bench.submission({u"ann@example.org"_s}, 20000000));
    QVERIFY(progress.wait());
    sender.line.reset();
    QCOMPARE(sender.finished.count(), 1);
    QCOMPARE(sender.failure(), Kind::Cancelled);
}

void tst_Submitter::whoeverHearsOfTheEndMayDeleteEverything()
{
    Bench bench;
    Sender sender(bench);
    connect(sender.submitter.get(), &Submitter::finished, this, [&] {
        sender.submitter.reset();
        sender.line.reset();
    });
    sender.submitter->submit(bench.submission());
    QTRY_VERIFY(!sender.line);
    QTRY_VERIFY(bench.smtps.last().over);
    QCOMPARE(bench.smtps.last().messages.size(), 1);
}

void tst_Submitter::whoeverHearsOfTheEndMayGoOn()
{
    Bench bench;
    Sender sender(bench);
    int left = 20;
    connect(sender.submitter.get(), &Submitter::finished, this, [&] {
        if (--left > 0)
            sender.submitter->submit(bench.submission());
    });
    sender.submitter->submit(bench.submission());
    QTRY_COMPARE(left, 0);
    QCOMPARE(bench.smtps.last().messages.size(), 20);
    QCOMPARE(bench.smtps.connections(), 1);
}

void tst_Submitter::severalShareALine_data()
{
    QTest::addColumn<QByteArrayList>("offers");
    QTest::newRow("BDAT: they follow one another") << withChunks;
    QTest::newRow("DATA: they wait for one another") << QByteArrayList{"PIPELINING", "AUTH PLAIN"};
    QTest::newRow("five to a line") << QByteArrayList{"PIPELINING", "CHUNKING", "AUTH PLAIN", "LIMITS MAILMAX=5"};
}

void tst_Submitter::severalShareALine()
{
    QFETCH(QByteArrayList, offers);
    Bench bench;
    bench.smtps.offers(offers);
    const auto line = bench.line();
    std::vector<std::unique_ptr<Submitter>> submitters;
    int accepted = 0;
    for (int i = 0; i < 20; ++i) {
        submitters.push_back(std::make_unique<Submitter>(*line));
        connect(submitters.back().get(), &Submitter::finished, this,
                [&](const SubmissionResult &ended) { accepted += ended.outcome.allAccepted() ? 1 : 0; });
        submitters.back()->submit(bench.submission());
    }
    QTRY_COMPARE(accepted, 20);
    const bool isLimited = offers.contains("LIMITS MAILMAX=5");
    QCOMPARE(bench.smtps.connections(), isLimited ? 4 : 1);
}

void tst_Submitter::cancellingOneThatWaitsForRoomCutsNobodyOff()
{
    Bench bench;
    Sender sender(bench);
    QVERIFY(sender.warmUp());
    Submitter other(*sender.line);
    QSignalSpy ended(&other, &Submitter::finished);
    sender.submitter->submit(bench.submission({u"ann@example.org"_s}, 3000000));
    other.submit(bench.submission());
    QSignalSpy progress(sender.submitter.get(), &Submitter::progress);
    QVERIFY(progress.wait());
    QVERIFY(!other.isDelivering());
    other.cancel();
    QCOMPARE(ended.count(), 1);
    QVERIFY(sender.finished.count() == 1 || sender.finished.wait());
    QVERIFY(sender.result->outcome.allAccepted());
}

// The line goes with it; the other one is brought over a new one.
void tst_Submitter::aMessageThatIsCutOffTakesNobodyElseWithIt()
{
    Bench bench;
    bench.smtps.offers(withChunks);
    Sender sender(bench);
    QVERIFY(sender.warmUp());
    bench.smtps.on("BDAT 1048576", ScriptedAnswer::silence());
    Submitter large(*sender.line);
    QSignalSpy ended(&large, &Submitter::finished);
    large.submit(bench.submission({u"ann@example.org"_s}, 2000000));
    sender.submitter->submit(bench.submission());
    QTRY_VERIFY(large.isDelivering());
    large.cancel();
    QCOMPARE(ended.count(), 1);
    QVERIFY(sender.finished.count() == 1 || sender.finished.wait());
    QVERIFY(sender.result->outcome.allAccepted());
    QCOMPARE(bench.smtps.connections(), 2);
}

QTEST_GUILESS_MAIN(tst_Submitter)
#include "tst_Submitter.moc"
