#include "support/Transactions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sealpost;
using namespace Sealpost::Smtp;
using namespace Sealpost::Test;
using Kind = Sealpost::Smtp::Failure::Kind;

/// DATA: the message behind its 354, and what comes at the wrong moment (RFC 5321 §4.1.1.4).
class tst_SessionData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutPipeliningOneCommandAwaitsTheOther();
    void withPipeliningDataIsTheSecondRoundTrip();
    void a354WithoutAnyRecipientIsEndedEmpty_data();
    void a354WithoutAnyRecipientIsEndedEmpty();
    void aRefusedMessageIsRefusedForAll_data();
    void aRefusedMessageIsRefusedForAll();
    void successBeforeTheEndIsNone_data();
    void successBeforeTheEndIsNone();
    void repliesThatMakeNoSenseEndTheSession_data();
    void repliesThatMakeNoSenseEndTheSession();
    void aMessageRefusedInTheMiddleIsCut();
};

void tst_SessionData::withoutPipeliningOneCommandAwaitsTheOther()
{
    Conversation talk;
    talk.open({});
    talk.submit(mailTo({ann, bob}));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        S: 250 OK
        C: RCPT TO:<ann@example.org>
        S: 250 OK
        C: RCPT TO:<bob@example.org>
        S: 251 Will forward
        C: DATA
        S: 354 Go ahead
        C: (the message)
        S: 250 OK
    )");
    QCOMPARE(talk.results(), accepted({ann, bob}));
    QVERIFY(!talk.failure());
    QVERIFY(talk.isReady());
    QCOMPARE(talk.flights(), 5);
}

void tst_SessionData::withPipeliningDataIsTheSecondRoundTrip()
{
    Conversation talk;
    talk.open({"PIPELINING"});
    talk.submit(mailTo({ann, bob}));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<ann@example.org>
        C: RCPT TO:<bob@example.org>
        C: DATA
        S: 250 OK
        S: 250 OK
        S: 250 OK
        S: 354 Go ahead
        C: (the message)
        S: 250 OK
    )");
    QCOMPARE(talk.results(), accepted({ann, bob}));
    QCOMPARE(talk.flights(), 2);
}

void tst_SessionData::a354WithoutAnyRecipientIsEndedEmpty_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("refused") << QByteArray("S: 554 5.5.1 No valid recipients");
    QTest::newRow("accepted by nobody") << QByteArray("S: 354 Go ahead\nC: .\nS: 250 OK");
    QTest::newRow("refused at its end") << QByteArray("S: 354 Go ahead\nC: .\nS: 554 No valid recipients");
}

void tst_SessionData::a354WithoutAnyRecipientIsEndedEmpty()
{
    QFETCH(QByteArray, answer);
    Conversation talk;
    talk.open({"PIPELINING"});
    talk.submit(mailTo({ann}));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<ann@example.org>
        C: DATA
        S: 250 OK
        S: 550 No
    )" + answer);
    QCOMPARE(talk.results(), QStringList{u"ann@example.org: refused, 550 No"_s});
    QCOMPARE(talk.failure(), Kind::RecipientsRefused);
    QVERIFY(talk.isReady());
}

void tst_SessionData::aRefusedMessageIsRefusedForAll_data()
{
    QTest::addColumn<QByteArrayList>("offers");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("status");
    const QByteArray group =
        "C: MAIL FROM:<me@example.org>\nC: RCPT TO:<ann@example.org>\nC: RCPT TO:<bob@example.org>\n";
    const QByteArray taken = "S: 250 OK\nS: 250 OK\nS: 550 No\n";
    const QByteArray dots = group + "C: DATA\n" + taken;
    const QByteArray chunks = group + "C: BDAT 100 LAST\nC: (100 octets)\n" + taken;
    QTest::newRow("DATA") << QByteArrayList{"PIPELINING"} << dots + "S: 554 5.6.0 Spam"
                          << u"refused, 554 5.6.0 Spam"_s;
    QTest::newRow("final dot") << QByteArrayList{"PIPELINING"}
                               << dots + "S: 354 Go\nC: (the message)\nS: 554 5.6.0 Spam"
                               << u"refused, 554 5.6.0 Spam"_s;
    QTest::newRow("final dot, later") << QByteArrayList{"PIPELINING"}
                                      << dots + "S: 354 Go\nC: (the message)\nS: 452 4.3.1 Disk full"
                                      << u"deferred, 452 4.3.1 Disk full"_s;
    QTest::newRow("BDAT") << QByteArrayList{"PIPELINING", "CHUNKING"} << chunks + "S: 554 5.6.0 Spam"
                          << u"refused, 554 5.6.0 Spam"_s;
}

void tst_SessionData::aRefusedMessageIsRefusedForAll()
{
    QFETCH(QByteArrayList, offers);
    QFETCH(QByteArray, script);
    QFETCH(QString, status);
    Conversation talk;
    talk.open(offers);
    talk.submit(mailTo({ann, bob}));
    PLAY(talk, script);
    QCOMPARE(talk.results(), (QStringList{u"ann@example.org: "_s + status, u"bob@example.org: refused, 550 No"_s}));
    QCOMPARE(talk.failure(), Kind::MessageRefused);
    QVERIFY(talk.isReady());
}

void tst_SessionData::successBeforeTheEndIsNone_data()
{
    QTest::addColumn<QByteArrayList>("offers");
    QTest::addColumn<QByteArray>("script");
    const QByteArray group = "C: MAIL FROM:<me@example.org>\nC: RCPT TO:<ann@example.org>\n";
    QTest::newRow("250 instead of 354")
        << QByteArrayList{"PIPELINING"} << group + "C: DATA\nS: 250 OK\nS: 250 OK\nS: 250 OK";
    QTest::newRow("before the final dot")
        << QByteArrayList{"PIPELINING"} << group + "C: DATA\nS: 250 OK\nS: 250 OK\nS: 354 Go\nS: 250 OK";
    QTest::newRow("before the last chunk's end")
        << QByteArrayList{"PIPELINING", "CHUNKING"} << group + "C: BDAT 100 LAST\nS: 250 OK\nS: 250 OK\nS: 250 OK";
}

void tst_SessionData::successBeforeTheEndIsNone()
{
    QFETCH(QByteArrayList, offers);
    QFETCH(QByteArray, script);
    Conversation talk;
    talk.open(offers);
    talk.submit(mailTo({ann}));
    PLAY(talk, script);
    QVERIFY(talk.isFinished());
    QCOMPARE(talk.failure(), Kind::ProtocolViolation);
    QCOMPARE(talk.results(), QStringList{u"ann@example.org: deferred"_s});
}

void tst_SessionData::repliesThatMakeNoSenseEndTheSession_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("status");
    QTest::newRow("354 to MAIL") << QByteArray("S: 354 Go") << u"deferred"_s;
    QTest::newRow("334 to RCPT") << QByteArray("S: 250 OK\nS: 334 What") << u"deferred"_s;
    QTest::newRow("354 to the message")
        << QByteArray("S: 250 OK\nS: 250 OK\nS: 354 Go\nC: (the message)\nS: 354 Go") << u"uncertain"_s;
    QTest::newRow("no reply") << QByteArray("S: 250 OK\nS: OK") << u"deferred"_s;
}

void tst_SessionData::repliesThatMakeNoSenseEndTheSession()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, status);
    Conversation talk;
    talk.open({"PIPELINING"});
    talk.submit(mailTo({ann}));
    PLAY(talk, "C: MAIL FROM:<me@example.org>\nC: RCPT TO:<ann@example.org>\nC: DATA\n" + script);
    QVERIFY(talk.isFinished());
    QCOMPARE(talk.failure(), Kind::ProtocolViolation);
    QCOMPARE(talk.results(), QStringList{u"ann@example.org: "_s + status});
}

void tst_SessionData::aMessageRefusedInTheMiddleIsCut()
{
    Conversation talk;
    talk.open({"PIPELINING"});
    talk.submit(mailTo({ann}));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<ann@example.org>
        C: DATA
        S: 250 OK
        S: 250 OK
        S: 354 Go
        S: 552 5.3.4 Too large
    )");
    QVERIFY(talk.isFinished());
    QCOMPARE(talk.failure(), Kind::MessageRefused);
    QCOMPARE(talk.results(), QStringList{u"ann@example.org: refused, 552 5.3.4 Too large"_s});
}

QTEST_GUILESS_MAIN(tst_SessionData)
#include "tst_SessionData.moc"
