#include "support/Transactions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sealpost;
using namespace Sealpost::Smtp;
using namespace Sealpost::Test;
using Kind = Sealpost::Smtp::Failure::Kind;

/// One transaction after another over a line, and lines that are lost in the middle of one.
class tst_SessionTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalMessagesGoOverOneLine();
    void aRefusedTransactionIsResetInTheFlightOfTheNext();
    void anAcceptedTransactionNeedsNoReset();
    void theLimitOfTransactionsEndsTheLine();
    void aLostLineDefersBeforeTheEndAndIsUncertainAfterIt_data();
    void aLostLineDefersBeforeTheEndAndIsUncertainAfterIt();
    void aLostLineChangesNothingThatWasDecided();
    void a421IsAnAnswerToTheMessage_data();
    void a421IsAnAnswerToTheMessage();
    void anUnreadableMessageIsCut_data();
    void anUnreadableMessageIsCut();
    void garbageAfterTheEndIsUncertain();
    void eachReplyHasTheTimeOfTheRfc();
};

void tst_SessionTransaction::severalMessagesGoOverOneLine()
{
    Conversation talk;
    talk.open({"PIPELINING", "CHUNKING"});
    for (const QString &recipient : {ann, bob, cat}) {
        talk.submit(mailTo({recipient}));
        PLAY(talk, "C: MAIL FROM:<me@example.org>\nC: RCPT TO:<" + recipient.toLatin1() +
                       ">\nC: BDAT 100 LAST\nC: (100 octets)\nS: 250 OK\nS: 250 OK\nS: 250 OK");
        QCOMPARE(talk.results(), accepted({recipient}));
    }
    QCOMPARE(talk.flights(), 3);
}

void tst_SessionTransaction::aRefusedTransactionIsResetInTheFlightOfTheNext()
{
    Conversation talk;
    talk.open({"PIPELINING", "CHUNKING"});
    talk.submit(mailTo({ann}));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<ann@example.org>
        C: BDAT 100 LAST
        C: (100 octets)
        S: 250 OK
        S: 550 No
        S: 503 No recipients
    )");
    talk.submit(mailTo({bob}));
    PLAY(talk, R"(
        C: RSET
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<bob@example.org>
        C: BDAT 100 LAST
        C: (100 octets)
        S: 250 Reset
        S: 250 OK
        S: 250 OK
        S: 250 OK
    )");
    QCOMPARE(talk.results(), accepted({bob}));
}

void tst_SessionTransaction::anAcceptedTransactionNeedsNoReset()
{
    Conversation talk;
    talk.open({});
    talk.submit(mailTo({ann}));
    PLAY(talk, "C: MAIL FROM:<me@example.org>\nS: 550 No");
    talk.submit(mailTo({ann}));
    PLAY(talk, R"(
        C: RSET
        S: 250 OK
        C: MAIL FROM:<me@example.org>
        S: 250 OK
        C: RCPT TO:<ann@example.org>
        S: 250 OK
        C: DATA
        S: 354 Go
        C: (the message)
        S: 250 OK
    )");
    talk.submit(mailTo({ann}));
    PLAY(talk, "C: MAIL FROM:<me@example.org>");
}

void tst_SessionTransaction::theLimitOfTransactionsEndsTheLine()
{
    Conversation talk;
    talk.open({"PIPELINING", "CHUNKING", "LIMITS MAILMAX=1 RCPTMAX=1"});
    talk.submit(mailTo({ann, bob}));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<ann@example.org>
        C: BDAT 100 LAST
        C: (100 octets)
        S: 250 OK
        S: 250 OK
        S: 250 OK
    )");
    QVERIFY(talk.isFinished());
    QCOMPARE(talk.failure(), Kind::LineExhausted);
    QVERIFY(talk.wholeFailure()->isTransient());
    QCOMPARE(talk.results(), (QStringList{u"ann@example.org: accepted, 250 OK"_s, u"bob@example.org: deferred"_s}));
}

void tst_SessionTransaction::aLostLineDefersBeforeTheEndAndIsUncertainAfterIt_data()
{
    QTest::addColumn<QByteArrayList>("offers");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("status");
    const QByteArray group = "C: MAIL FROM:<me@example.org>\nC: RCPT TO:<ann@example.org>\n";
    const QByteArrayList dots{"PIPELINING"};
    const QByteArrayList chunks{"PIPELINING", "CHUNKING"};
    const QByteArray data = group + "C: DATA\nS: 250 OK\nS: 250 OK\nS: 354 Go\n";
    const QByteArray two = group + "C: BDAT 1048576\nC: (1048576 octets)\n";
    QTest::newRow("before any reply") << dots << qint64(100) << group + "C: DATA" << u"deferred"_s;
    QTest::newRow("in the message") << dots << qint64(100) << data << u"deferred"_s;
    QTest::newRow("after the final dot") << dots << qint64(100) << data + "C: (the message)" << u"uncertain"_s;
    QTest::newRow("in the last chunk") << chunks << qint64(100) << group + "C: BDAT 100 LAST" << u"deferred"_s;
    QTest::newRow("after the last chunk, nothing answered")
        << chunks << qint64(100) << group + "C: BDAT 100 LAST\nC: (100 octets)" << u"uncertain"_s;
    QTest::newRow("after the last chunk, all but the message answered")
        << chunks << qint64(100) << group + "C: BDAT 100 LAST\nC: (100 octets)\nS: 250 OK\nS: 250 OK"
        << u"uncertain"_s;
    QTest::newRow("after a chunk that is not the last") << chunks << chunk + 1 << two << u"deferred"_s;
    QTest::newRow("in the last of two")
        << chunks << chunk + 1 << two + "S: 250 OK\nS: 250 OK\nC: BDAT 1 LAST" << u"deferred"_s;
    QTest::newRow("after the last of two")
        << chunks << chunk + 1 << two + "S: 250 OK\nS: 250 OK\nC: BDAT 1 LAST\nC: (1 octets)\nS: 250 OK"
        << u"uncertain"_s;
}

void tst_SessionTransaction::aLostLineDefersBeforeTheEndAndIsUncertainAfterIt()
{
    QFETCH(QByteArrayList, offers);
    QFETCH(qint64, size);
    QFETCH(QByteArray, script);
    QFETCH(QString, status);
    for (const Kind why : {Kind::ConnectionLost, Kind::TimedOut, Kind::Cancelled}) {
        Conversation talk;
        talk.open(offers);
        talk.submit(mailTo({ann}, size));
        PLAY(talk, script);
        talk.gone(why);
        QVERIFY(talk.isFinished());
        QCOMPARE(talk.failure(), why);
        QCOMPARE(talk.results(), QStringList{u"ann@example.org: "_s + status});
    }
}

void tst_SessionTransaction::aLostLineChangesNothingThatWasDecided()
{
    Conversation talk;
    talk.open({"PIPELINING", "CHUNKING", "LIMITS RCPTMAX=2"});
    talk.submit(mailTo({ann, bob, cat}));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<ann@example.org>
        C: RCPT TO:<bob@example.org>
        C: BDAT 100 LAST
        C: (100 octets)
        S: 250 OK
        S: 250 OK
        S: 550 No
        S: 250 OK
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<cat@example.org>
        C: BDAT 100 LAST
        C: (100 octets again)
    )");
    talk.gone(Kind::ConnectionLost);
    QCOMPARE(talk.results(), (QStringList{u"ann@example.org: accepted, 250 OK"_s,
                                          u"bob@example.org: refused, 550 No"_s, u"cat@example.org: uncertain"_s}));
}

void tst_SessionTransaction::a421IsAnAnswerToTheMessage_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("to MAIL") << QByteArray("S: 421 4.3.2 Shutting down");
    QTest::newRow("to RCPT") << QByteArray("S: 250 OK\nS: 421 4.3.2 Shutting down");
    QTest::newRow("to DATA") << QByteArray("S: 250 OK\nS: 250 OK\nS: 421 4.3.2 Shutting down");
    QTest::newRow("in the message") << QByteArray("S: 250 OK\nS: 250 OK\nS: 354 Go\nS: 421 4.3.2 Shutting down");
    QTest::newRow("to the message") << QByteArray(
        "S: 250 OK\nS: 250 OK\nS: 354 Go\nC: (the message)\nS: 421 4.3.2 Shutting down");
}

void tst_SessionTransaction::a421IsAnAnswerToTheMessage()
{
    QFETCH(QByteArray, script);
    Conversation talk;
    talk.open({"PIPELINING"});
    talk.submit(mailTo({ann}));
    PLAY(talk, "C: MAIL FROM:<me@example.org>\nC: RCPT TO:<ann@example.org>\nC: DATA\n" + script);
    QVERIFY(talk.isFinished());
    QCOMPARE(talk.failure(), Kind::ServiceUnavailable);
    QCOMPARE(talk.results(), QStringList{u"ann@example.org: deferred, 421 4.3.2 Shutting down"_s});
}

void tst_SessionTransaction::anUnreadableMessageIsCut_data()
{
    QTest::addColumn<QByteArrayList>("offers");
    QTest::addColumn<QByteArray>("script");
    const QByteArray group = "C: MAIL FROM:<me@example.org>\nC: RCPT TO:<ann@example.org>\n";
    QTest::newRow("dots") << QByteArrayList{"PIPELINING"} << group + "C: DATA\nS: 250 OK\nS: 250 OK\nS: 354 Go";
    QTest::newRow("chunks") << QByteArrayList{"PIPELINING", "CHUNKING"} << group + "C: BDAT 100 LAST";
}

void tst_SessionTransaction::anUnreadableMessageIsCut()
{
    QFETCH(QByteArrayList, offers);
    QFETCH(QByteArray, script);
    Conversation talk;
    talk.open(offers);
    talk.submit(mailTo({ann}));
    PLAY(talk, script);
    talk.messageUnreadable();
    PLAY(talk, "");
    QVERIFY(talk.isFinished());
    QCOMPARE(talk.failure(), Kind::MessageUnreadable);
    QCOMPARE(talk.results(), QStringList{u"ann@example.org: deferred"_s});
}

void tst_SessionTransaction::garbageAfterTheEndIsUncertain()
{
    Conversation talk;
    talk.open({"PIPELINING", "CHUNKING"});
    talk.submit(mailTo({ann}));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<ann@example.org>
        C: BDAT 100 LAST
        C: (100 octets)
        S: 250 OK
        S: 250 OK
        S: fine, thank you
    )");
    QCOMPARE(talk.failure(), Kind::ProtocolViolation);
    QCOMPARE(talk.results(), QStringList{u"ann@example.org: uncertain"_s});
}

void tst_SessionTransaction::eachReplyHasTheTimeOfTheRfc()
{
    using namespace std::chrono_literals;
    const auto due = [](Conversation &talk) { return talk.session().replyTimeout(); };
    Conversation talk;
    QCOMPARE(due(talk), 5min);
    talk.open({});
    talk.submit(mailTo({ann}));
    QCOMPARE(due(talk), 5min);
    PLAY(talk, "C: MAIL FROM:<me@example.org>\nS: 250 OK\nC: RCPT TO:<ann@example.org>");
    QCOMPARE(due(talk), 5min);
    PLAY(talk, "S: 250 OK\nC: DATA");
    QCOMPARE(due(talk), 2min);
    PLAY(talk, "S: 354 Go");
    QCOMPARE(due(talk), 3min);
    PLAY(talk, "C: (the message)");
    QCOMPARE(due(talk), 10min);
}

QTEST_GUILESS_MAIN(tst_SessionTransaction)
#include "tst_SessionTransaction.moc"
