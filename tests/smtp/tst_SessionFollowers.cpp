#include "support/Transactions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sealpost;
using namespace Sealpost::Smtp;
using namespace Sealpost::Test;
using Kind = Sealpost::Smtp::Failure::Kind;

namespace {

const QByteArrayList chunks{"PIPELINING", "CHUNKING"};

QByteArray said(const QString &recipient)
{
    return "C: MAIL FROM:<me@example.org>\nC: RCPT TO:<" + recipient.toLatin1() +
           ">\nC: BDAT 100 LAST\nC: (100 octets)\n";
}

/// A line on which messages to ann, bob and cat are said, and nothing is answered.
struct ThreeUnanswered : Conversation {
    QString begin()
    {
        open(chunks);
        QString wrong;
        for (const QString &recipient : {ann, bob, cat}) {
            submit(mailTo({recipient}));
            wrong += play(recipient == ann ? said(recipient) : "C: RSET\n" + said(recipient));
        }
        return wrong;
    }
};

} // namespace

/// Messages that follow one another without waiting for a reply (RFC 2920, RFC 3030 §4.2).
class tst_SessionFollowers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageFollowsBehindAReset();
    void repliesGoToTheMessageThatTheyAnswer();
    void aRefusalTouchesNobodyElse_data();
    void aRefusalTouchesNobodyElse();
    void behindAnAcceptanceThereIsNoReset();
    void nothingFollowsBehindDataOrWithoutPipelining_data();
    void nothingFollowsBehindDataOrWithoutPipelining();
    void noMoreThanThirtyTwoAreUnanswered();
    void noMoreOctetsAreInFlightThanPermitted();
    void aLargeOneIsWhollySaidBeforeAnotherFollows();
    void anAcceptanceIsHeardWhileTheNextIsPoured();
    void whoIsOneTooManyGoesBehindTheFollowers();
    void theLimitOfTransactionsIsNotOverstepped();
    void anObstacleEndsOneAlone();
    void aLineThatIsLostEndsEachOnItsOwnTerms_data();
    void aLineThatIsLostEndsEachOnItsOwnTerms();
    void a421EndsEachOnItsOwnTerms_data();
    void a421EndsEachOnItsOwnTerms();
    void onlyA421SaysThatNothingMoreWasRead_data();
    void onlyA421SaysThatNothingMoreWasRead();
    void a421BeforeAnotherTryLeavesThatUnread();
    void aReplyTooManyIsAViolation();
    void whatIsSaidOfOneIsNotSaidOfAnother();
};

void tst_SessionFollowers::aMessageFollowsBehindAReset()
{
    ThreeUnanswered talk;
    QCOMPARE(talk.begin(), QString());
    QCOMPARE(talk.flights(), 3);
    QVERIFY(!talk.isReady());
    PLAY(talk, "S: 250 OK\nS: 250 OK\nS: 250 OK");
    QCOMPARE(talk.results(1), accepted({ann}));
    QVERIFY(!talk.outcome(2));
    PLAY(talk, "S: 250 Reset\nS: 250 OK\nS: 250 OK\nS: 250 OK");
    QCOMPARE(talk.results(2), accepted({bob}));
    PLAY(talk, "S: 250 Reset\nS: 250 OK\nS: 250 OK\nS: 250 OK");
    QCOMPARE(talk.results(3), accepted({cat}));
    QVERIFY(talk.isReady());
}

void tst_SessionFollowers::repliesGoToTheMessageThatTheyAnswer()
{
    ThreeUnanswered talk;
    QCOMPARE(talk.begin(), QString());
    PLAY(talk, "S: 250 OK\nS: 250 OK\nS: 250 first\nS: 250 OK\nS: 250 OK\nS: 250 OK\nS: 250 second");
    PLAY(talk, "S: 250 OK\nS: 250 OK\nS: 250 OK\nS: 250 third");
    QCOMPARE(talk.results(1), QStringList{u"ann@example.org: accepted, 250 first"_s});
    QCOMPARE(talk.results(2), QStringList{u"bob@example.org: accepted, 250 second"_s});
    QCOMPARE(talk.results(3), QStringList{u"cat@example.org: accepted, 250 third"_s});
}

void tst_SessionFollowers::aRefusalTouchesNobodyElse_data()
{
    QTest::addColumn<QByteArray>("replies");
    QTest::addColumn<QString>("result");
    QTest::newRow("MAIL") << QByteArray("550 No\nS: 503 MAIL first\nS: 503 MAIL first") << u"refused, 550 No"_s;
    QTest::newRow("MAIL, for now") << QByteArray("451 No\nS: 503 MAIL first\nS: 503 MAIL first")
                                   << u"deferred, 451 No"_s;
    QTest::newRow("RCPT") << QByteArray("250 OK\nS: 550 No\nS: 503 RCPT first") << u"refused, 550 No"_s;
    QTest::newRow("BDAT") << QByteArray("250 OK\nS: 250 OK\nS: 554 No") << u"refused, 554 No"_s;
    QTest::newRow("BDAT, for now") << QByteArray("250 OK\nS: 250 OK\nS: 452 No") << u"deferred, 452 No"_s;
}

void tst_SessionFollowers::aRefusalTouchesNobodyElse()
{
    QFETCH(QByteArray, replies);
    QFETCH(QString, result);
    for (int refused = 1; refused <= 3; ++refused) {
        ThreeUnanswered talk;
        QCOMPARE(talk.begin(), QString());
        const QByteArray well = "250 OK\nS: 250 OK\nS: 250 OK";
        const QStringList recipients{ann, bob, cat};
        for (int number = 1; number <= 3; ++number) {
            PLAY(talk, (number > 1 ? "S: 250 Reset\nS: " : "S: ") + (number == refused ? replies : well));
            const QStringList expected = number == refused ? QStringList{recipients[number - 1] + u": "_s + result}
                                                           : accepted({recipients[number - 1]});
            QCOMPARE(talk.results(number), expected);
        }
        QVERIFY(talk.isReady());
        talk.submit(mailTo({ann}));
        PLAY(talk, refused == 3 ? "C: RSET\n" + said(ann) : said(ann));
    }
}

void tst_SessionFollowers::behindAnAcceptanceThereIsNoReset()
{
    Conversation talk;
    talk.open(chunks);
    talk.submit(mailTo({ann}));
    PLAY(talk, said(ann) + "S: 250 OK\nS: 250 OK\nS: 250 OK");
    talk.submit(mailTo({bob}));
    PLAY(talk, said(bob));
    talk.submit(mailTo({cat}));
    PLAY(talk, "C: RSET\n" + said(cat));
}

void tst_SessionFollowers::nothingFollowsBehindDataOrWithoutPipelining_data()
{
    QTest::addColumn<QByteArrayList>("offers");
    QTest::addColumn<QByteArray>("script");
    const QByteArray mail = "C: MAIL FROM:<me@example.org>\n";
    const QByteArray rcpt = "C: RCPT TO:<ann@example.org>\n";
    QTest::newRow("DATA") << QByteArrayList{"PIPELINING"}
                          << mail + rcpt + "C: DATA\nS: 250 OK\nS: 250 OK\nS: 354 Go\nC: (the message)";
    QTest::newRow("BDAT") << QByteArrayList{"CHUNKING"}
                          << mail + "S: 250 OK\n" + rcpt + "S: 250 OK\nC: BDAT 100 LAST\nC: (100 octets)";
}

void tst_SessionFollowers::nothingFollowsBehindDataOrWithoutPipelining()
{
    QFETCH(QByteArrayList, offers);
    QFETCH(QByteArray, script);
    Conversation talk;
    talk.open(offers);
    QCOMPARE(talk.session().mostUnanswered(), std::size_t(1));
    talk.submit(mailTo({ann}));
    for (const QByteArray &line : script.split('\n')) {
        QVERIFY(!talk.session().takesAnother());
        (void)talk.play(line);
    }
    QVERIFY(!talk.session().takesAnother());
    PLAY(talk, "S: 250 OK");
    QVERIFY(talk.session().takesAnother());
}

void tst_SessionFollowers::noMoreThanThirtyTwoAreUnanswered()
{
    Conversation talk;
    talk.open(chunks);
    QCOMPARE(talk.session().mostUnanswered(), Session::maxUnanswered);
    for (std::size_t i = 0; i < Session::maxUnanswered; ++i) {
        QVERIFY(talk.session().takesAnother());
        talk.submit(mailTo({ann}));
        PLAY(talk, i == 0 ? said(ann) : "C: RSET\n" + said(ann));
    }
    QVERIFY(!talk.session().takesAnother());
    PLAY(talk, "S: 250 OK\nS: 250 OK\nS: 250 OK");
    QVERIFY(talk.session().takesAnother());
}

void tst_SessionFollowers::noMoreOctetsAreInFlightThanPermitted()
{
    Conversation talk;
    talk.open(chunks);
    for (int i = 0; i < 8; ++i) {
        QVERIFY(talk.session().takesAnother());
        talk.submit(mailTo({ann}, chunk));
        (void)talk.play("");
        (void)talk.play((i == 0 ? QByteArray() : "C: RSET\n") + said(ann).replace("100", "1048576"));
    }
    QVERIFY(!talk.session().takesAnother());
}

void tst_SessionFollowers::aLargeOneIsWhollySaidBeforeAnotherFollows()
{
    Conversation talk;
    talk.open(chunks);
    talk.submit(mailTo({ann}, chunk + 7));
    PLAY(talk, said(ann).replace("100 LAST", "1048576").replace("100", "1048576"));
    QVERIFY(!talk.session().takesAnother());
    PLAY(talk, "S: 250 OK\nS: 250 OK\nC: BDAT 7 LAST");
    QVERIFY(!talk.session().takesAnother());
    PLAY(talk, "C: (7 octets)");
    talk.submit(mailTo({bob}));
    PLAY(talk, "C: RSET\n" + said(bob) + "S: 250 OK\nS: 250 OK\nS: 250 OK\nS: 250 OK\nS: 250 OK\nS: 250 OK");
    QCOMPARE(talk.results(1), accepted({ann}));
    QCOMPARE(talk.results(2), accepted({bob}));
}

void tst_SessionFollowers::anAcceptanceIsHeardWhileTheNextIsPoured()
{
    Conversation talk;
    talk.open(chunks);
    talk.submit(mailTo({ann}));
    PLAY(talk, said(ann));
    talk.submit(mailTo({bob}));
    PLAY(talk, R"(
        C: RSET
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<bob@example.org>
        C: BDAT 100 LAST
        S: 250 OK
        S: 250 OK
        S: 250 OK
    )");
    QCOMPARE(talk.results(1), accepted({ann}));
    PLAY(talk, "C: (100 octets)\nS: 250 OK\nS: 250 OK\nS: 250 OK\nS: 250 OK");
    QCOMPARE(talk.results(2), accepted({bob}));
}

// The one who was one too many is tried again behind what has been said meanwhile.
void tst_SessionFollowers::whoIsOneTooManyGoesBehindTheFollowers()
{
    Conversation talk;
    talk.open(chunks);
    talk.submit(mailTo({ann, bob}));
    PLAY(talk, R"(
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<ann@example.org>
        C: RCPT TO:<bob@example.org>
        C: BDAT 100 LAST
        C: (100 octets)
    )");
    talk.submit(mailTo({cat}));
    PLAY(talk, "C: RSET\n" + said(cat));
    PLAY(talk, R"(
        S: 250 OK
        S: 250 OK
        S: 452 4.5.3 Too many
        S: 250 OK
        C: RSET
        C: MAIL FROM:<me@example.org>
        C: RCPT TO:<bob@example.org>
        C: BDAT 100 LAST
        C: (100 octets again)
        S: 250 Reset
        S: 250 OK
        S: 250 OK
        S: 250 OK
    )");
    QCOMPARE(talk.results(2), accepted({cat}));
    QVERIFY(!talk.outcome(1));
    PLAY(talk, "S: 250 Reset\nS: 250 OK\nS: 250 OK\nS: 250 OK");
    QCOMPARE(talk.results(1), accepted({ann, bob}));
}

void tst_SessionFollowers::theLimitOfTransactionsIsNotOverstepped()
{
    Conversation talk;
    talk.open({"PIPELINING", "CHUNKING", "LIMITS MAILMAX=2"});
    talk.submit(mailTo({ann}));
    PLAY(talk, said(ann));
    talk.submit(mailTo({bob}));
    PLAY(talk, "C: RSET\n" + said(bob));
    QVERIFY(!talk.session().takesAnother());
    PLAY(talk, "S: 250 OK\nS: 250 OK\nS: 250 OK\nS: 250 OK\nS: 250 OK\nS: 250 OK\nS: 250 OK");
    QCOMPARE(talk.results(1), accepted({ann}));
    QCOMPARE(talk.results(2), accepted({bob}));
    talk.submit(mailTo({cat}));
    QCOMPARE(talk.failure(), Kind::LineExhausted);
    QCOMPARE(talk.results(3), QStringList{u"cat@example.org: deferred"_s});
}

void tst_SessionFollowers::anObstacleEndsOneAlone()
{
    Conversation talk;
    talk.open({"PIPELINING", "CHUNKING", "SIZE 1000"});
    talk.submit(mailTo({ann}));
    PLAY(talk, said(ann).replace("org>\nC: RCPT", "org> SIZE=100\nC: RCPT"));
    talk.submit(mailTo({bob}, 1001));
    QCOMPARE(talk.results(2), QStringList{u"bob@example.org: refused"_s});
    PLAY(talk, "S: 250 OK\nS: 250 OK\nS: 250 OK");
    QCOMPARE(talk.results(1), accepted({ann}));
}

void tst_SessionFollowers::aLineThatIsLostEndsEachOnItsOwnTerms_data()
{
    QTest::addColumn<int>("answered"); // replies that come before the line is lost
    for (int answered = 0; answered <= 11; ++answered)
        QTest::addRow("after %d replies", answered) << answered;
}

void tst_SessionFollowers::aLineThatIsLostEndsEachOnItsOwnTerms()
{
    QFETCH(int, answered);
    for (const Kind why : {Kind::ConnectionLost, Kind::TimedOut, Kind::Cancelled}) {
        ThreeUnanswered talk;
        QCOMPARE(talk.begin(), QString());
        talk.submit(mailTo({ann}));
        PLAY(talk, "C: RSET\nC: MAIL FROM:<me@example.org>\nC: RCPT TO:<ann@example.org>\nC: BDAT 100 LAST");
        PLAY(talk, QByteArray("S: 250 OK\n").repeated(answered));
        talk.gone(why);
        QCOMPARE(talk.failure(), why);
        const QStringList recipients{ann, bob, cat};
        for (int number = 1; number <= 3; ++number) { // the first is answered by 3 replies, each other by 4
            const bool isAnswered = answered >= 3 + 4 * (number - 1);
            const QString recipient = recipients[number - 1];
            QCOMPARE(talk.results(number),
                     isAnswered ? accepted({recipient}) : QStringList{recipient + u": uncertain"_s});
        }
        QCOMPARE(talk.results(4), QStringList{u"ann@example.org: deferred"_s});
    }
}

void tst_SessionFollowers::a421EndsEachOnItsOwnTerms_data()
{
    aLineThatIsLostEndsEachOnItsOwnTerms_data();
}

void tst_SessionFollowers::a421EndsEachOnItsOwnTerms()
{
    QFETCH(int, answered);
    ThreeUnanswered talk;
    QCOMPARE(talk.begin(), QString());
    PLAY(talk, QByteArray("S: 250 OK\n").repeated(answered) + "S: 421 Closing");
    QCOMPARE(talk.failure(), Kind::ServiceUnavailable);
    const QStringList recipients{ann, bob, cat};
    for (int number = 1; number <= 3; ++number) {
        const int last = 3 + 4 * (number - 1);
        const int first = last - (number == 1 ? 3 : 4);
        const QString recipient = recipients[number - 1];
        if (answered >= last)
            QCOMPARE(talk.results(number), accepted({recipient}));
        else if (answered >= first)
            QCOMPARE(talk.results(number), QStringList{recipient + u": deferred, 421 Closing"_s});
        else
            QCOMPARE(talk.results(number), QStringList{recipient + u": deferred"_s});
    }
}

// Another 4yz is an answer to one of them, after which the server may have read on.
void tst_SessionFollowers::onlyA421SaysThatNothingMoreWasRead_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<QString>("first");
    QTest::newRow("421") << QByteArray("421 Closing") << u"deferred, 421 Closing"_s;
    QTest::newRow("451") << QByteArray("451 Not now") << u"deferred, 451 Not now"_s;
    QTest::newRow("250") << QByteArray("250 OK") << u"accepted, 250 OK"_s;
}

void tst_SessionFollowers::onlyA421SaysThatNothingMoreWasRead()
{
    QFETCH(QByteArray, last);
    QFETCH(QString, first);
    ThreeUnanswered talk;
    QCOMPARE(talk.begin(), QString());
    PLAY(talk, "S: 250 OK\nS: 250 OK\nS: " + last);
    talk.gone(Kind::ConnectionLost);
    const QString rest = last.startsWith("421") ? u": deferred"_s : u": uncertain"_s;
    QCOMPARE(talk.results(1), QStringList{ann + u": "_s + first});
    QCOMPARE(talk.results(2), QStringList{bob + rest});
    QCOMPARE(talk.results(3), QStringList{cat + rest});
}

// Whoever is tried again goes behind: the first in the list is not the first to be answered.
void tst_SessionFollowers::a421BeforeAnotherTryLeavesThatUnread()
{
    Conversation talk;
    talk.open(chunks);
    talk.submit(mailTo({ann, bob}));
    PLAY(talk, said(ann).replace("C: BDAT", "C: RCPT TO:<bob@example.org>\nC: BDAT"));
    talk.submit(mailTo({cat}));
    PLAY(talk, "C: RSET\n" + said(cat) + "S: 250 OK\nS: 250 OK\nS: 452 4.5.3 Too many\nS: 250 OK\nC: RSET\n" +
                   said(bob).replace("octets)", "octets again)") + "S: 421 Closing");
    QCOMPARE(talk.results(1), accepted({ann}) + QStringList{u"bob@example.org: deferred"_s});
    QCOMPARE(talk.results(2), QStringList{u"cat@example.org: deferred, 421 Closing"_s});
}

void tst_SessionFollowers::aReplyTooManyIsAViolation()
{
    ThreeUnanswered talk;
    QCOMPARE(talk.begin(), QString());
    PLAY(talk, QByteArray("S: 250 OK\n").repeated(12));
    QCOMPARE(talk.failure(), Kind::ProtocolViolation);
    QCOMPARE(talk.results(3), accepted({cat}));
    QVERIFY(talk.finish()->unfinished.isEmpty());
}

void tst_SessionFollowers::whatIsSaidOfOneIsNotSaidOfAnother()
{
    ThreeUnanswered talk;
    QCOMPARE(talk.begin(), QString());
    PLAY(talk, "S: 250 OK\nS: 250 OK\nS: 250 OK\nS: 250 Reset");
    talk.gone(Kind::ConnectionLost);
    const auto unfinished = talk.finish()->unfinished;
    QCOMPARE(unfinished.size(), 2);
    QCOMPARE(unfinished[0].conversation,
             u"C: RSET\nC: MAIL FROM:<me@example.org>\nC: RCPT TO:<bob@example.org>\nC: BDAT 100 LAST\n"
             "-- 100 octets of the message\nS: 250 Reset\n"_s);
    QVERIFY(!unfinished[0].mailAnswered);
    QVERIFY(!unfinished[1].conversation.contains(bob));
}

QTEST_GUILESS_MAIN(tst_SessionFollowers)
#include "tst_SessionFollowers.moc"
