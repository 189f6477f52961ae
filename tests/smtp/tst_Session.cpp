#include "support/Conversation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sealpost;
using namespace Sealpost::Smtp;
using namespace Sealpost::Test;
using Kind = Sealpost::Smtp::Failure::Kind;

/// The line itself: greeting, EHLO, STARTTLS, NOOP, QUIT. Messages are in tst_SessionTransaction, AUTH in
/// tst_SessionLogin.
class tst_Session : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greetingAndEhloMakeALineReady();
    void aServerWithoutEhloIsGreetedWithHelo_data();
    void aServerWithoutEhloIsGreetedWithHelo();
    void aServerThatRefusesTheLineSaysSo_data();
    void aServerThatRefusesTheLineSaysSo();
    void whatMakesNoSenseEndsTheSession_data();
    void whatMakesNoSenseEndsTheSession();
    void inClearNothingButEhloAndStartTlsIsSaid();
    void whatWasOfferedInClearIsForgotten();
    void withoutStartTlsThereIsNoLine_data();
    void withoutStartTlsThereIsNoLine();
    void anotherReplyInTheHandshakeIsAViolation();
    void afterTheHandshakeHeloWillDo();
    void theEncodingIsWhatTheServerOffers_data();
    void theEncodingIsWhatTheServerOffers();
    void noopKeepsTheLine();
    void aServerMayCloseAnIdleLine();
    void aLostIdleLineHasNoOutcome();
    void whatComesAfterTheEndChangesNothing();
    void quitIsTheLastWord();
    void theTranscriptIsTheConversation();
};

void tst_Session::greetingAndEhloMakeALineReady()
{
    for (const Encryption encryption : {Encryption::ImplicitTls, Encryption::None}) {
        Conversation talk(encryption);
        PLAY(talk, R"(
            S: 220-mail.example.org
            S: 220 No spam, please
            C: EHLO client.example
            S: 250-mail.example.org greets client.example
            S: 250-starttls
            S: 250 pipelining
        )");
        QVERIFY(talk.isReady());
        QVERIFY(talk.session().capabilities().pipelining());
    }
}

void tst_Session::aServerWithoutEhloIsGreetedWithHelo_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("unknown") << QByteArray("500 What?");
    QTest::newRow("not implemented") << QByteArray("502 5.5.1 EHLO is not implemented");
    QTest::newRow("parameter") << QByteArray("504 What?");
}

void tst_Session::aServerWithoutEhloIsGreetedWithHelo()
{
    QFETCH(QByteArray, reply);
    Conversation talk;
    PLAY(talk, "S: 220 hi\nC: EHLO client.example\nS: " + reply + "\nC: HELO client.example\nS: 250 hello");
    QVERIFY(talk.isReady());
    QVERIFY(talk.session().capabilities() == Capabilities());
    QVERIFY((talk.session().encoding() == MessageEncoding{Transfer::SevenBit, Framing::Dots}));
}

void tst_Session::aServerThatRefusesTheLineSaysSo_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("transient");
    QTest::newRow("greeting 554") << QByteArray("S: 554 No SMTP service here") << false;
    QTest::newRow("greeting 421") << QByteArray("S: 421 4.3.2 Too busy") << true;
    QTest::newRow("greeting 450") << QByteArray("S: 450 Not now") << true;
    QTest::newRow("EHLO 550") << QByteArray("S: 220 hi\nC: EHLO client.example\nS: 550 Not you") << false;
    QTest::newRow("EHLO 421") << QByteArray("S: 220 hi\nC: EHLO client.example\nS: 421 Bye") << true;
    QTest::newRow("EHLO 451") << QByteArray("S: 220 hi\nC: EHLO client.example\nS: 451 Later") << true;
    QTest::newRow("HELO 550") << QByteArray("S: 220 hi\nC: EHLO client.example\nS: 500 What?\n"
                                            "C: HELO client.example\nS: 550 Not you")
                              << false;
}

void tst_Session::aServerThatRefusesTheLineSaysSo()
{
    QFETCH(QByteArray, script);
    Conversation talk;
    PLAY(talk, script);
    QVERIFY(talk.isFinished());
    QCOMPARE(talk.failure(), Kind::ServiceUnavailable);
    QVERIFY(talk.wholeFailure()->reply);
    QTEST(talk.wholeFailure()->isTransient(), "transient");
    QVERIFY(!talk.outcome());
}

void tst_Session::whatMakesNoSenseEndsTheSession_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("greeting 250") << QByteArray("S: 250 OK");
    QTest::newRow("greeting 354") << QByteArray("S: 354 Go ahead");
    QTest::newRow("no SMTP") << QByteArray("S: * OK IMAP4rev1");
    QTest::newRow("EHLO 334") << QByteArray("S: 220 hi\nC: EHLO client.example\nS: 334 VXNlcg==");
    QTest::newRow("two replies to EHLO") << QByteArray("S: 220 hi\nC: EHLO client.example\nS: 250 OK\nS: 250 OK");
    QTest::newRow("unasked") << QByteArray("S: 220 hi\nC: EHLO client.example\nS: 250 OK\nS: 550 No");
}

void tst_Session::whatMakesNoSenseEndsTheSession()
{
    QFETCH(QByteArray, script);
    Conversation talk;
    PLAY(talk, script);
    QVERIFY(talk.isFinished());
    QCOMPARE(talk.failure(), Kind::ProtocolViolation);
    QVERIFY(!talk.isReady());
}

void tst_Session::inClearNothingButEhloAndStartTlsIsSaid()
{
    Conversation talk(Encryption::StartTls);
    PLAY(talk, R"(
        S: 220 mail.example.org
        C: EHLO client.example
        S: 250-mail.example.org
        S: 250-AUTH PLAIN
        S: 250 STARTTLS
        C: STARTTLS
        S: 220 Go ahead
        -- TLS
        C: EHLO client.example
        S: 250-mail.example.org
        S: 250 AUTH SCRAM-SHA-256
    )");
    QVERIFY(talk.isReady());
}

void tst_Session::whatWasOfferedInClearIsForgotten()
{
    Conversation talk(Encryption::StartTls);
    PLAY(talk, R"(
        S: 220 mail.example.org
        C: EHLO client.example
        S: 250-mail.example.org
        S: 250-AUTH PLAIN LOGIN
        S: 250-CHUNKING
        S: 250 STARTTLS
        C: STARTTLS
        S: 220 Go ahead
        -- TLS
        C: EHLO client.example
    )");
    QVERIFY(talk.session().capabilities() == Capabilities());
    PLAY(talk, "S: 250-mail.example.org\nS: 250 AUTH SCRAM-SHA-256");
    QCOMPARE(talk.session().capabilities().mechanisms(), QByteArrayList{"SCRAM-SHA-256"});
    QVERIFY(!talk.session().capabilities().chunking());
}

void tst_Session::withoutStartTlsThereIsNoLine_data()
{
    QTest::addColumn<QByteArray>("script");
    const QByteArray offered = "S: 220 hi\nC: EHLO client.example\nS: 250-hi\nS: 250 STARTTLS\nC: STARTTLS\n";
    QTest::newRow("not offered") << QByteArray("S: 220 hi\nC: EHLO client.example\nS: 250-hi\nS: 250 AUTH PLAIN");
    QTest::newRow("no EHLO") << QByteArray("S: 220 hi\nC: EHLO client.example\nS: 502 What?");
    QTest::newRow("454") << QByteArray(offered + "S: 454 4.7.0 TLS is not available");
    QTest::newRow("501") << QByteArray(offered + "S: 501 No parameters allowed");
    QTest::newRow("503") << QByteArray(offered + "S: 503 What?");
    QTest::newRow("421") << QByteArray(offered + "S: 421 Not today");
}

void tst_Session::withoutStartTlsThereIsNoLine()
{
    QFETCH(QByteArray, script);
    Conversation talk(Encryption::StartTls);
    PLAY(talk, script);
    QVERIFY(talk.isFinished());
    QCOMPARE(talk.failure(), Kind::EncryptionUnavailable);
}

void tst_Session::anotherReplyInTheHandshakeIsAViolation()
{
    const QByteArray offered = "S: 220 hi\nC: EHLO client.example\nS: 250-hi\nS: 250 STARTTLS\nC: STARTTLS\n";
    for (const char *replies : {"S: 220 Go\nS: 250 OK", "S: 250 OK", "S: 354 Go"}) {
        Conversation talk(Encryption::StartTls);
        PLAY(talk, offered + replies);
        QCOMPARE(talk.failure(), Kind::ProtocolViolation);
    }
}

void tst_Session::afterTheHandshakeHeloWillDo()
{
    Conversation talk(Encryption::StartTls);
    PLAY(talk, R"(
        S: 220 mail.example.org
        C: EHLO client.example
        S: 250-mail.example.org
        S: 250 STARTTLS
        C: STARTTLS
        S: 220 Go ahead
        -- TLS
        C: EHLO client.example
        S: 502 What?
        C: HELO client.example
        S: 250 hi
    )");
    QVERIFY(talk.isReady());
}

void tst_Session::theEncodingIsWhatTheServerOffers_data()
{
    QTest::addColumn<QByteArrayList>("offers");
    QTest::addColumn<Transfer>("transfer");
    QTest::addColumn<Framing>("framing");
    QTest::newRow("nothing") << QByteArrayList{} << Transfer::SevenBit << Framing::Dots;
    QTest::newRow("8BITMIME") << QByteArrayList{"8BITMIME"} << Transfer::EightBit << Framing::Dots;
    QTest::newRow("CHUNKING") << QByteArrayList{"CHUNKING"} << Transfer::SevenBit << Framing::Chunks;
    QTest::newRow("both") << QByteArrayList{"CHUNKING", "8BITMIME"} << Transfer::EightBit << Framing::Chunks;
    QTest::newRow("binary") << QByteArrayList{"CHUNKING", "BINARYMIME"} << Transfer::Binary << Framing::Chunks;
    QTest::newRow("binary without chunks") << QByteArrayList{"BINARYMIME"} << Transfer::SevenBit << Framing::Dots;
}

void tst_Session::theEncodingIsWhatTheServerOffers()
{
    QFETCH(QByteArrayList, offers);
    Conversation talk;
    talk.open(offers);
    QTEST(talk.session().encoding().transfer, "transfer");
    QTEST(talk.session().encoding().framing, "framing");
}

void tst_Session::noopKeepsTheLine()
{
    Conversation talk;
    talk.open({});
    talk.noop();
    QVERIFY(!talk.isReady());
    PLAY(talk, "C: NOOP\nS: 250 OK");
    QVERIFY(talk.isReady());
}

void tst_Session::aServerMayCloseAnIdleLine()
{
    Conversation talk;
    talk.open({});
    PLAY(talk, "S: 421 4.4.2 Timeout");
    QCOMPARE(talk.failure(), Kind::ServiceUnavailable);
    QVERIFY(!talk.outcome());
}

void tst_Session::aLostIdleLineHasNoOutcome()
{
    Conversation talk;
    talk.open({});
    talk.gone(Kind::ConnectionLost);
    QCOMPARE(talk.failure(), Kind::ConnectionLost);
    QVERIFY(!talk.outcome());
}

void tst_Session::whatComesAfterTheEndChangesNothing()
{
    Conversation talk;
    PLAY(talk, "S: 554 No");
    PLAY(talk, "S: 220 Yes\nS: what?");
    talk.gone(Kind::ConnectionLost);
    QCOMPARE(talk.failure(), Kind::ServiceUnavailable);
}

void tst_Session::quitIsTheLastWord()
{
    Conversation talk;
    talk.open({});
    QCOMPARE(talk.session().quit(), QByteArray("QUIT\r\n"));
    QVERIFY(!talk.isReady());
    PLAY(talk, "S: 221 Bye");
    QVERIFY(talk.isFinished());
}

void tst_Session::theTranscriptIsTheConversation()
{
    Conversation talk;
    PLAY(talk, "S: 220 hi\nC: EHLO client.example\nS: 250-mail.example.org\nS: 250 2.0.0 DSN");
    QCOMPARE(talk.session().transcript().shown(),
             u"S: 220 hi\nC: EHLO client.example\nS: 250-2.0.0 mail.example.org\nS: 250 2.0.0 DSN\n"_s);
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_Session.moc"
