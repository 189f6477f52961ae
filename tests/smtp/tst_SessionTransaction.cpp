#include "support/Conversation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sealpost;
using namespace Sealpost::Smtp;
using namespace Sealpost::Test;
using Kind = Sealpost::Smtp::Failure::Kind;

#define PLAY(talk, script) QCOMPARE((talk).play(script), QString())

namespace {

const QString ann = u"ann@example.org"_s;
const QString bob = u"bob@example.org"_s;
const QString cat = u"cat@example.org"_s;

QStringList accepted(const QStringList &recipients)
{
    QStringList results;
    for (const QString &recipient : recipients)
        results += recipient + u": accepted, 250 OK"_s;
    return results;
}

constexpr qint64 chunk = Transaction::maxChunk;

} // namespace

/// Messages over a line that is ready: from MAIL to the reply to the message.
class tst_SessionTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The ways a message goes
    void withoutPipeliningOneCommandAwaitsTheOther();
    void withPipeliningDataIsTheSecondRoundTrip();
    void withChunkingAMessageIsOneFlight();
    void chunksWithoutPipeliningGoOneByOne();
    void aLargeMessageWaitsForTheRecipientsBehindItsFirstChunk();
    void noMoreThanAWindowOfChunksIsUnanswered();
    void aMessageOfExactlyOneChunkIsOneFlight();
    void severalMessagesGoOverOneLine();

    // Parameters
    void sizeAndBodyAreSaidWhereTheServerHasThem_data();
    void sizeAndBodyAreSaidWhereTheServerHasThem();
    void theNullReversePathIsEmpty();
    void internationalAddressesAreSaidWithSmtpUtf8();
    void requireTlsIsSaid();
    void dsnIsSaid_data();
    void dsnIsSaid();
    void dsnIsDroppedWhereTheServerLacksIt();

    // What cannot go to this server
    void aMessageOverTheSizeIsNotBegun();
    void withoutSmtpUtf8TheAddressThatNeedsItIsNamed_data();
    void withoutSmtpUtf8TheAddressThatNeedsItIsNamed();
    void requireTlsIsNeverDropped_data();
    void requireTlsIsNeverDropped();

    // Refusals
    void refusedRecipientDoesNotStopTheOthers();
    void aRefusedSenderIsTheOnlyReason_data();
    void aRefusedSenderIsTheOnlyReason();
    void withoutAnyRecipientDataIsNotSaid();
    void a354WithoutAnyRecipientIsEndedEmpty_data();
    void a354WithoutAnyRecipientIsEndedEmpty();
    void aRefusedMessageIsRefusedForAll_data();
    void aRefusedMessageIsRefusedForAll();
    void afterARefusedChunkNoneFollows();
    void aRefusedTransactionIsResetInTheFlightOfTheNext();
    void anAcceptedTransactionNeedsNoReset();
    void aServerThatWantsALoginDefersTheMessage_data();
    void aServerThatWantsALoginDefersTheMessage();

    // More recipients than go at once
    void tooManyRecipientsGoInTheNextTransaction_data();
    void tooManyRecipientsGoInTheNextTransaction();
    void oneAloneIsNeverTooMany();
    void anotherReasonIsNotTooMany();
    void recipientsAreSharedOutByTheServersLimit();
    void anyServerTakesAHundredRecipients();
    void aMessageThatWasRefusedOnceIsNotTriedForTheRest();
    void aGroupOfRefusedRecipientsDoesNotStopTheNext();
    void theLimitOfTransactionsEndsTheLine();

    // What makes no sense
    void successBeforeTheEndIsNone_data();
    void successBeforeTheEndIsNone();
    void repliesThatMakeNoSenseEndTheSession_data();
    void repliesThatMakeNoSenseEndTheSession();
    void aMessageRefusedInTheMiddleIsCut();

    // Lines that are lost
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

// The ways a message goes -------------------------------------------------------------------------------------

void tst_SessionTransaction::withoutPipeliningOneCommandAwaitsTheOther()
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

void tst_SessionTransaction::withPipeliningDataIsTheSecondRoundTrip()
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

void tst_SessionTransaction::withChunkingAMessageIsOneFlight()
{
    Conversation talk;
    talk.open({"PIPELINING", "CHUNKING"});
    talk.submit(mailTo({ann, bob}));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<ann@example.org>
        C: RCPT TO:<bob@example.org>
        C: BDAT 100 LAST
        C: (100 octets)
        S: 250 OK
        S: 250 OK
        S: 250 OK
        S: 250 OK
    )");
    QCOMPARE(talk.results(), accepted({ann, bob}));
    QCOMPARE(talk.flights(), 1);
}

void tst_SessionTransaction::chunksWithoutPipeliningGoOneByOne()
{
    Conversation talk;
    talk.open({"CHUNKING"});
    talk.submit(mailTo({ann}, chunk + 7));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        S: 250 OK
        C: RCPT TO:<ann@example.org>
        S: 250 OK
        C: BDAT 1048576
        C: (1048576 octets)
        S: 250 OK
        C: BDAT 7 LAST
        C: (7 octets)
        S: 250 OK
    )");
    QCOMPARE(talk.results(), accepted({ann}));
}

void tst_SessionTransaction::aLargeMessageWaitsForTheRecipientsBehindItsFirstChunk()
{
    Conversation talk;
    talk.open({"PIPELINING", "CHUNKING"});
    talk.submit(mailTo({ann, bob}, 3 * chunk));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<ann@example.org>
        C: RCPT TO:<bob@example.org>
        C: BDAT 1048576
        C: (1048576 octets)
        S: 250 OK
        S: 250 OK
        S: 250 OK
        C: BDAT 1048576
        C: (1048576 octets)
        C: BDAT 1048576 LAST
        C: (1048576 octets)
        S: 250 1048576 octets received
        S: 250 1048576 octets received
        S: 250 OK
    )");
    QCOMPARE(talk.results(), accepted({ann, bob}));
}

void tst_SessionTransaction::noMoreThanAWindowOfChunksIsUnanswered()
{
    Conversation talk;
    talk.open({"PIPELINING", "CHUNKING"});
    talk.submit(mailTo({ann}, 100 * chunk));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<ann@example.org>
        C: BDAT 1048576
        C: (1048576 octets)
        S: 250 OK
        S: 250 OK
    )" + QByteArray("C: BDAT 1048576\nC: (1048576 octets)\n").repeated(Session::chunkWindow - 1));
    PLAY(talk, "S: 250 OK\nC: BDAT 1048576\nC: (1048576 octets)");
}

void tst_SessionTransaction::aMessageOfExactlyOneChunkIsOneFlight()
{
    Conversation talk;
    talk.open({"PIPELINING", "CHUNKING"});
    talk.submit(mailTo({ann}, chunk));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<ann@example.org>
        C: BDAT 1048576 LAST
        C: (1048576 octets)
        S: 250 OK
        S: 250 OK
        S: 250 OK
    )");
    QCOMPARE(talk.results(), accepted({ann}));
}

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

// Parameters --------------------------------------------------------------------------------------------------

void tst_SessionTransaction::sizeAndBodyAreSaidWhereTheServerHasThem_data()
{
    QTest::addColumn<QByteArrayList>("offers");
    QTest::addColumn<Transfer>("body");
    QTest::addColumn<QByteArray>("parameters");
    QTest::newRow("size") << QByteArrayList{"SIZE 1000"} << Transfer::SevenBit << QByteArray(" SIZE=100");
    QTest::newRow("size without limit") << QByteArrayList{"SIZE"} << Transfer::SevenBit << QByteArray(" SIZE=100");
    QTest::newRow("size 0 is no limit")
        << QByteArrayList{"SIZE 0"} << Transfer::SevenBit << QByteArray(" SIZE=100");
    QTest::newRow("exactly the limit") << QByteArrayList{"SIZE 100"} << Transfer::SevenBit
                                       << QByteArray(" SIZE=100");
    QTest::newRow("7bit") << QByteArrayList{"8BITMIME"} << Transfer::SevenBit << QByteArray();
    QTest::newRow("8bit") << QByteArrayList{"8BITMIME"} << Transfer::EightBit << QByteArray(" BODY=8BITMIME");
    QTest::newRow("binary") << QByteArrayList{"CHUNKING", "BINARYMIME"} << Transfer::Binary
                            << QByteArray(" BODY=BINARYMIME");
    QTest::newRow("all") << QByteArrayList{"SIZE", "8BITMIME"} << Transfer::EightBit
                         << QByteArray(" SIZE=100 BODY=8BITMIME");
}

void tst_SessionTransaction::sizeAndBodyAreSaidWhereTheServerHasThem()
{
    QFETCH(QByteArrayList, offers);
    QFETCH(Transfer, body);
    QFETCH(QByteArray, parameters);
    Conversation talk;
    talk.open(offers);
    MailRequest request = mailTo({ann});
    request.body = body;
    talk.submit(request);
    PLAY(talk, "C: MAIL FROM:<me@example.org>" + parameters);
}

void tst_SessionTransaction::theNullReversePathIsEmpty()
{
    Conversation talk;
    talk.open({});
    MailRequest request = mailTo({ann});
    request.envelope = Envelope::make(std::nullopt, request.envelope.forwardPaths()).value();
    talk.submit(request);
    PLAY(talk, "C: MAIL FROM:<>");
}

void tst_SessionTransaction::internationalAddressesAreSaidWithSmtpUtf8()
{
    Conversation talk;
    talk.open({"PIPELINING", "SMTPUTF8", "8BITMIME"});
    talk.submit(mailTo({u"jörg@bücher.example"_s}));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org> SMTPUTF8
        C: RCPT TO:<jörg@xn--bcher-kva.example>
        C: DATA
    )");
    MailRequest request = mailTo({ann});
    request.headerCharset = HeaderCharset::Utf8;
    Conversation other;
    other.open({"SMTPUTF8"});
    other.submit(request);
    PLAY(other, "C: MAIL FROM:<me@example.org> SMTPUTF8");
}

void tst_SessionTransaction::requireTlsIsSaid()
{
    Conversation talk;
    talk.open({"REQUIRETLS"});
    MailRequest request = mailTo({ann});
    request.tlsOnward = TlsOnward::Required;
    talk.submit(request);
    PLAY(talk, "C: MAIL FROM:<me@example.org> REQUIRETLS");
}

void tst_SessionTransaction::dsnIsSaid_data()
{
    QTest::addColumn<DsnRequest>("dsn");
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QByteArray>("rcpt");
    using Dsn = DsnRequest;
    QTest::newRow("as usual") << Dsn{} << QByteArray("RET=HDRS") << QByteArray("SUCCESS,FAILURE,DELAY");
    QTest::newRow("full") << Dsn{Dsn::Return::Full, Dsn::OnFailure, {}} << QByteArray("RET=FULL")
                          << QByteArray("FAILURE");
    QTest::newRow("never") << Dsn{Dsn::Return::Headers, Dsn::Never, {}} << QByteArray("RET=HDRS")
                           << QByteArray("NEVER");
    QTest::newRow("id") << Dsn{Dsn::Return::Headers, Dsn::OnDelay, "QQ314159"}
                        << QByteArray("RET=HDRS ENVID=QQ314159") << QByteArray("DELAY");
    QTest::newRow("id as xtext") << Dsn{Dsn::Return::Headers, Dsn::OnSuccess, "a+b=c d\r\n"}
                                 << QByteArray("RET=HDRS ENVID=a+2Bb+3Dc+20d+0D+0A") << QByteArray("SUCCESS");
}

void tst_SessionTransaction::dsnIsSaid()
{
    QFETCH(DsnRequest, dsn);
    QFETCH(QByteArray, mail);
    QFETCH(QByteArray, rcpt);
    Conversation talk;
    talk.open({"DSN"});
    MailRequest request = mailTo({ann});
    request.dsn = dsn;
    talk.submit(request);
    PLAY(talk,
         "C: MAIL FROM:<me@example.org> " + mail + "\nS: 250 OK\nC: RCPT TO:<ann@example.org> NOTIFY=" + rcpt);
}

void tst_SessionTransaction::dsnIsDroppedWhereTheServerLacksIt()
{
    Conversation talk;
    talk.open({"PIPELINING"});
    MailRequest request = mailTo({ann});
    request.dsn = DsnRequest{};
    talk.submit(request);
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<ann@example.org>
        C: DATA
        S: 250 OK
        S: 250 OK
        S: 354 Go
        C: (the message)
        S: 250 OK
    )");
    QVERIFY(talk.outcome()->dsnDropped);
    QVERIFY(talk.outcome()->allAccepted());
}

// What cannot go to this server -------------------------------------------------------------------------------

void tst_SessionTransaction::aMessageOverTheSizeIsNotBegun()
{
    Conversation talk;
    talk.open({"SIZE 99"});
    talk.submit(mailTo({ann}));
    PLAY(talk, "");
    QCOMPARE(talk.failure(), Kind::MessageTooLarge);
    QCOMPARE(talk.wholeFailure()->limit, 99);
    QCOMPARE(talk.results(), QStringList{u"ann@example.org: refused"_s});
    QVERIFY(talk.isReady());
}

void tst_SessionTransaction::withoutSmtpUtf8TheAddressThatNeedsItIsNamed_data()
{
    QTest::addColumn<QStringList>("recipients");
    QTest::addColumn<HeaderCharset>("header");
    QTest::addColumn<QString>("subject");
    QTest::newRow("a recipient") << QStringList{ann, u"jörg@example.org"_s} << HeaderCharset::Ascii
                                 << u"jörg@example.org"_s;
    QTest::newRow("the header only") << QStringList{ann} << HeaderCharset::Utf8 << QString();
}

void tst_SessionTransaction::withoutSmtpUtf8TheAddressThatNeedsItIsNamed()
{
    QFETCH(QStringList, recipients);
    QFETCH(HeaderCharset, header);
    Conversation talk;
    talk.open({"8BITMIME"});
    MailRequest request = mailTo(recipients);
    request.headerCharset = header;
    talk.submit(request);
    PLAY(talk, "");
    QCOMPARE(talk.failure(), Kind::SmtpUtf8Unavailable);
    QTEST(talk.wholeFailure()->subject, "subject");
    QVERIFY(talk.isReady());
}

void tst_SessionTransaction::requireTlsIsNeverDropped_data()
{
    QTest::addColumn<Encryption>("encryption");
    QTest::addColumn<QByteArrayList>("offers");
    QTest::newRow("not offered") << Encryption::ImplicitTls << QByteArrayList{"DSN"};
    QTest::newRow("offered in clear") << Encryption::None << QByteArrayList{"REQUIRETLS"};
}

void tst_SessionTransaction::requireTlsIsNeverDropped()
{
    QFETCH(Encryption, encryption);
    QFETCH(QByteArrayList, offers);
    Conversation talk(encryption);
    talk.open(offers);
    MailRequest request = mailTo({ann});
    request.tlsOnward = TlsOnward::Required;
    talk.submit(request);
    PLAY(talk, "");
    QCOMPARE(talk.failure(), Kind::RequireTlsUnavailable);
    QVERIFY(talk.isReady());
}

// Refusals ----------------------------------------------------------------------------------------------------

void tst_SessionTransaction::refusedRecipientDoesNotStopTheOthers()
{
    Conversation talk;
    talk.open({"PIPELINING"});
    talk.submit(mailTo({ann, bob, cat}));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<ann@example.org>
        C: RCPT TO:<bob@example.org>
        C: RCPT TO:<cat@example.org>
        C: DATA
        S: 250 OK
        S: 550 5.1.1 No such user
        S: 250 OK
        S: 451 4.3.0 Later
        S: 354 Go ahead
        C: (the message)
        S: 250 OK
    )");
    QCOMPARE(talk.results(), (QStringList{u"ann@example.org: refused, 550 5.1.1 No such user"_s,
                                          u"bob@example.org: accepted, 250 OK"_s,
                                          u"cat@example.org: deferred, 451 4.3.0 Later"_s}));
    QCOMPARE(talk.failure(), Kind::RecipientsRefused);
    QCOMPARE(talk.wholeFailure()->subject, ann);
    QCOMPARE(talk.wholeFailure()->reply->code, 550);
}

void tst_SessionTransaction::aRefusedSenderIsTheOnlyReason_data()
{
    QTest::addColumn<QByteArrayList>("offers");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("result");
    const QByteArray mail = "C: MAIL FROM:<me@example.org>\n";
    const QByteArray rcpt = "C: RCPT TO:<ann@example.org>\n";
    const QString refused = u"ann@example.org: refused, 550 5.7.1 Not your address"_s;
    QTest::newRow("one by one") << QByteArrayList{} << mail + "S: 550 5.7.1 Not your address" << refused;
    QTest::newRow("later") << QByteArrayList{} << mail + "S: 450 4.7.1 Later"
                           << u"ann@example.org: deferred, 450 4.7.1 Later"_s;
    QTest::newRow("pipelined") << QByteArrayList{"PIPELINING"}
                               << mail + rcpt +
                                      "C: DATA\nS: 550 5.7.1 Not your address\nS: 503 MAIL first\nS: 503 RCPT first"
                               << refused;
    QTest::newRow("in one flight") << QByteArrayList{"PIPELINING", "CHUNKING"}
                                   << mail + rcpt +
                                          "C: BDAT 100 LAST\nC: (100 octets)\nS: 550 5.7.1 Not your address\n"
                                          "S: 503 MAIL first\nS: 503 RCPT first"
                                   << refused;
    QTest::newRow("refused, but then all is well")
        << QByteArrayList{"PIPELINING", "CHUNKING"}
        << mail + rcpt + "C: BDAT 100 LAST\nC: (100 octets)\nS: 550 5.7.1 Not your address\nS: 250 OK\nS: 250 OK"
        << refused;
}

void tst_SessionTransaction::aRefusedSenderIsTheOnlyReason()
{
    QFETCH(QByteArrayList, offers);
    QFETCH(QByteArray, script);
    QFETCH(QString, result);
    Conversation talk;
    talk.open(offers);
    talk.submit(mailTo({ann}));
    PLAY(talk, script);
    QCOMPARE(talk.failure(), Kind::SenderRefused);
    QCOMPARE(talk.results(), QStringList{result});
    QVERIFY(talk.isReady());
}

void tst_SessionTransaction::withoutAnyRecipientDataIsNotSaid()
{
    Conversation talk;
    talk.open({});
    talk.submit(mailTo({ann}));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        S: 250 OK
        C: RCPT TO:<ann@example.org>
        S: 550 No
    )");
    QCOMPARE(talk.failure(), Kind::RecipientsRefused);
    QVERIFY(talk.isReady());
}

void tst_SessionTransaction::a354WithoutAnyRecipientIsEndedEmpty_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("refused") << QByteArray("S: 554 5.5.1 No valid recipients");
    QTest::newRow("accepted by nobody") << QByteArray("S: 354 Go ahead\nC: .\nS: 250 OK");
    QTest::newRow("refused at its end") << QByteArray("S: 354 Go ahead\nC: .\nS: 554 No valid recipients");
}

void tst_SessionTransaction::a354WithoutAnyRecipientIsEndedEmpty()
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

void tst_SessionTransaction::aRefusedMessageIsRefusedForAll_data()
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

void tst_SessionTransaction::aRefusedMessageIsRefusedForAll()
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

void tst_SessionTransaction::afterARefusedChunkNoneFollows()
{
    Conversation talk;
    talk.open({"PIPELINING", "CHUNKING"});
    talk.submit(mailTo({ann}, 20 * chunk));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<ann@example.org>
        C: BDAT 1048576
        C: (1048576 octets)
        S: 250 OK
        S: 250 OK
        C: BDAT 1048576
        S: 552 5.3.4 Too large
        C: (1048576 octets)
        S: 503 5.5.1 RSET first
    )");
    QCOMPARE(talk.results(), QStringList{u"ann@example.org: refused, 552 5.3.4 Too large"_s});
    QVERIFY(talk.isReady());
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

void tst_SessionTransaction::aServerThatWantsALoginDefersTheMessage_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("MAIL") << QByteArray("S: 530 5.7.0 Authentication required\nS: 503 No\nS: 503 No");
    QTest::newRow("DATA") << QByteArray("S: 250 OK\nS: 250 OK\nS: 530 5.7.0 Authentication required");
}

void tst_SessionTransaction::aServerThatWantsALoginDefersTheMessage()
{
    QFETCH(QByteArray, script);
    Conversation talk;
    talk.open({"PIPELINING"});
    talk.submit(mailTo({ann}));
    PLAY(talk, "C: MAIL FROM:<me@example.org>\nC: RCPT TO:<ann@example.org>\nC: DATA\n" + script);
    QCOMPARE(talk.failure(), Kind::AuthenticationRequired);
    QCOMPARE(talk.results(), QStringList{u"ann@example.org: deferred, 530 5.7.0 Authentication required"_s});
}

// More recipients than go at once -----------------------------------------------------------------------------

void tst_SessionTransaction::tooManyRecipientsGoInTheNextTransaction_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("452") << QByteArray("452 Too many recipients");
    QTest::newRow("452 4.5.3") << QByteArray("452 4.5.3 Too many recipients");
    QTest::newRow("552, as RFC 821 has it") << QByteArray("552 Too many recipients");
    QTest::newRow("552 5.5.3") << QByteArray("552 5.5.3 Too many recipients");
}

void tst_SessionTransaction::tooManyRecipientsGoInTheNextTransaction()
{
    QFETCH(QByteArray, reply);
    Conversation talk;
    talk.open({"PIPELINING"});
    talk.submit(mailTo({ann, bob, cat}));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<ann@example.org>
        C: RCPT TO:<bob@example.org>
        C: RCPT TO:<cat@example.org>
        C: DATA
        S: 250 OK
        S: 250 OK
    )" + ("S: " + reply + "\nS: " + reply) +
                   R"(
        S: 354 Go ahead
        C: (the message)
        S: 250 OK
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<bob@example.org>
        C: RCPT TO:<cat@example.org>
        C: DATA
        S: 250 OK
        S: 250 OK
        S: 250 OK
        S: 354 Go ahead
        C: (the message again)
        S: 250 OK
    )");
    QCOMPARE(talk.results(), accepted({ann, bob, cat}));
    QVERIFY(!talk.failure());
}

void tst_SessionTransaction::oneAloneIsNeverTooMany()
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
        S: 452 Too many recipients
        S: 452 Too many recipients
        S: 503 No recipients
    )");
    QCOMPARE(talk.results(), (QStringList{u"ann@example.org: deferred, 452 Too many recipients"_s,
                                          u"bob@example.org: deferred, 452 Too many recipients"_s}));
}

void tst_SessionTransaction::anotherReasonIsNotTooMany()
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
        S: 452 4.2.2 Mailbox full
        S: 354 Go ahead
        C: (the message)
        S: 250 OK
    )");
    QCOMPARE(talk.results(), (QStringList{u"ann@example.org: accepted, 250 OK"_s,
                                          u"bob@example.org: deferred, 452 4.2.2 Mailbox full"_s}));
}

void tst_SessionTransaction::recipientsAreSharedOutByTheServersLimit()
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
        S: 250 OK
        S: 250 OK
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<cat@example.org>
        C: BDAT 100 LAST
        C: (100 octets again)
        S: 250 OK
        S: 250 OK
        S: 250 OK
    )");
    QCOMPARE(talk.results(), accepted({ann, bob, cat}));
}

void tst_SessionTransaction::anyServerTakesAHundredRecipients()
{
    QStringList recipients;
    QByteArray hundred = "C: MAIL FROM:<me@example.org>\n";
    for (int i = 0; i < 101; ++i) {
        recipients += u"r%1@example.org"_s.arg(i);
        if (i < 100)
            hundred += "C: RCPT TO:<" + recipients.last().toLatin1() + ">\n";
    }
    Conversation talk;
    talk.open({"PIPELINING", "CHUNKING"});
    talk.submit(mailTo(recipients));
    PLAY(talk, hundred + "C: BDAT 100 LAST\nC: (100 octets)\n" + QByteArray("S: 250 OK\n").repeated(102) +
                   "C: MAIL FROM:<me@example.org>\nC: RCPT TO:<r100@example.org>\nC: BDAT 100 LAST\n"
                   "C: (100 octets again)\nS: 250 OK\nS: 250 OK\nS: 250 OK");
    QCOMPARE(talk.results(), accepted(recipients));
}

void tst_SessionTransaction::aMessageThatWasRefusedOnceIsNotTriedForTheRest()
{
    Conversation talk;
    talk.open({"PIPELINING", "CHUNKING", "LIMITS RCPTMAX=1"});
    talk.submit(mailTo({ann, bob}));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<ann@example.org>
        C: BDAT 100 LAST
        C: (100 octets)
        S: 250 OK
        S: 250 OK
        S: 554 Spam
    )");
    QCOMPARE(talk.results(),
             (QStringList{u"ann@example.org: refused, 554 Spam"_s, u"bob@example.org: refused, 554 Spam"_s}));
}

void tst_SessionTransaction::aGroupOfRefusedRecipientsDoesNotStopTheNext()
{
    Conversation talk;
    talk.open({"PIPELINING", "LIMITS RCPTMAX=1"});
    talk.submit(mailTo({ann, bob}));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<ann@example.org>
        C: DATA
        S: 250 OK
        S: 550 No
        S: 554 No valid recipients
        C: RSET
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<bob@example.org>
        C: DATA
        S: 250 OK
        S: 250 OK
        S: 250 OK
        S: 354 Go ahead
        C: (the message)
        S: 250 OK
    )");
    QCOMPARE(talk.results(),
             (QStringList{u"ann@example.org: refused, 550 No"_s, u"bob@example.org: accepted, 250 OK"_s}));
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

// What makes no sense -----------------------------------------------------------------------------------------

void tst_SessionTransaction::successBeforeTheEndIsNone_data()
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

void tst_SessionTransaction::successBeforeTheEndIsNone()
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

void tst_SessionTransaction::repliesThatMakeNoSenseEndTheSession_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("status");
    QTest::newRow("354 to MAIL") << QByteArray("S: 354 Go") << u"deferred"_s;
    QTest::newRow("334 to RCPT") << QByteArray("S: 250 OK\nS: 334 What") << u"deferred"_s;
    QTest::newRow("354 to the message")
        << QByteArray("S: 250 OK\nS: 250 OK\nS: 354 Go\nC: (the message)\nS: 354 Go") << u"uncertain"_s;
    QTest::newRow("no reply") << QByteArray("S: 250 OK\nS: OK") << u"deferred"_s;
}

void tst_SessionTransaction::repliesThatMakeNoSenseEndTheSession()
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

void tst_SessionTransaction::aMessageRefusedInTheMiddleIsCut()
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

// Lines that are lost -----------------------------------------------------------------------------------------

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
