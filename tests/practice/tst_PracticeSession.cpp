#include "practice/PracticeSession.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Sealpost;

namespace {

/// Keeps in memory what a session stores.
class MemorySink final : public MessageSink
{
public:
    void begin() override { m_current.clear(); }
    void write(QByteArrayView octets) override { m_current += octets; }
    void discard() override { ++discarded; }
    bool finish(const Envelope &to, const QByteArray &who) override
    {
        if (full)
            return false;
        messages += m_current;
        envelope = to;
        username = who;
        return true;
    }

    QByteArrayList messages;
    std::optional<Envelope> envelope;
    QByteArray username;
    int discarded = 0;
    bool full = false;

private:
    QByteArray m_current;
};

/// A client that has greeted and logged in, unless it wants otherwise.
class Client
{
public:
    enum class Logged { In, Out };

    explicit Client(Logged logged = Logged::In)
        : session(sink)
    {
        say("EHLO localhost\r\n");
        if (logged == Logged::In)
            say("AUTH PLAIN AHByYWN0aWNlAHByYWN0aWNl\r\n");
    }

    QByteArray say(const QByteArray &octets) { return session.feed(octets); }

    MemorySink sink;
    PracticeSession session;
};

/// The codes at the beginning of the lines.
QByteArrayList codes(const QByteArray &replies)
{
    QByteArrayList found;
    for (const QByteArray &line : replies.split('\n')) {
        if (line.size() > 3 && line[3] == ' ')
            found += line.first(3);
    }
    return found;
}

} // namespace

class tst_PracticeSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ehloOffersWhatASenderLikes();
    void aMessageInOneFlightIsTaken();
    void aConversationIsTheSameOctetByOctet();
    void chunksAreCountedExactly();
    void chunksThatNobodyWantsAreSwallowed();
    void aBinaryMessageComesInChunksOnly();
    void dotsAreTakenAway();
    void recipientsAreRefusedByTheirNames();
    void nothingIsTakenWithoutALogin();
    void eachLoginWorks();
    void eachWrongCommandHasItsCode_data();
    void eachWrongCommandHasItsCode();
    void aMessageThatCannotBeStoredIsNotAccepted();
    void resetForgetsTheTransaction();
    void aLineWithoutEndIsNotKept();
    void aLongLoginIsTheSameInAnyPortions_data();
    void aLongLoginIsTheSameInAnyPortions();
    void tooManyMistakesEndTheSession();
    void rubbishDoesNotCrashIt();
};

void tst_PracticeSession::ehloOffersWhatASenderLikes()
{
    Client client(Client::Logged::Out);
    const QByteArray reply = client.say("EHLO localhost\r\n");
    for (const char *keyword : {"PIPELINING", "CHUNKING", "BINARYMIME", "8BITMIME", "SMTPUTF8", "DSN",
                                "ENHANCEDSTATUSCODES", "AUTH SCRAM-SHA-256 PLAIN LOGIN", "SIZE 17179869184"})
        QVERIFY2(reply.contains(keyword), keyword);
    QCOMPARE(client.say("HELO localhost\r\n"), QByteArray("250 localhost\r\n"));
}

void tst_PracticeSession::aMessageInOneFlightIsTaken()
{
    Client client;
    const QByteArray replies = client.say("MAIL FROM:<ann@example.org> SIZE=20 BODY=8BITMIME RET=HDRS ENVID=x\r\n"
                                          "RCPT TO:<bob@example.org> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;bob\r\n"
                                          "RCPT TO:<eve@example.org>\r\n"
                                          "BDAT 13 LAST\r\nSubject: x\r\n\r\n"
                                          "NOOP\r\n");
    // 13 octets are the header line and the CR of what ends the head
    QCOMPARE(codes(replies), (QByteArrayList{"250", "250", "250", "250", "500", "250"}));
    QCOMPARE(client.sink.messages, QByteArrayList{"Subject: x\r\n\r"});
    QCOMPARE(client.sink.envelope->reversePath()->wire(), QByteArray("ann@example.org"));
    QCOMPARE(client.sink.envelope->forwardPaths().size(), 2);
    QCOMPARE(client.sink.username, QByteArray("practice"));
}

void tst_PracticeSession::aConversationIsTheSameOctetByOctet()
{
    const QByteArray said =
        "MAIL FROM:<> SMTPUTF8\r\nRCPT TO:<j\xc3\xb6rg@example.org>\r\nDATA\r\n..one\r\n.\r\n"
        "MAIL FROM:<ann@example.org>\r\nRCPT TO:<bob@example.org>\r\nBDAT 3\r\nabcBDAT 0 LAST\r\n"
        "QUIT\r\n";
    Client whole;
    const QByteArray replies = whole.say(said);
    QCOMPARE(codes(replies), (QByteArrayList{"250", "250", "354", "250", "250", "250", "250", "250", "221"}));
    Client slow;
    QByteArray slowReplies;
    for (const char octet : said)
        slowReplies += slow.say(QByteArray(1, octet));
    QCOMPARE(slowReplies, replies);
    QCOMPARE(slow.sink.messages, whole.sink.messages);
    QCOMPARE(whole.sink.messages, (QByteArrayList{".one\r\n", "abc"}));
    QVERIFY(slow.session.isOver());
}

void tst_PracticeSession::chunksAreCountedExactly()
{
    Client client;
    client.say("MAIL FROM:<ann@example.org>\r\nRCPT TO:<bob@example.org>\r\n");
    QCOMPARE(client.say("BDAT 10\r\n12345"), QByteArray());
    QCOMPARE(client.say("67890"), QByteArray("250 2.0.0 10 octets\r\n"));
    QCOMPARE(client.say("BDAT 2 last\r\n\r\n"), QByteArray("250 2.0.0 12 octets received\r\n"));
    QCOMPARE(client.sink.messages, QByteArrayList{"1234567890\r\n"});
}

void tst_PracticeSession::chunksThatNobodyWantsAreSwallowed()
{
    Client client;
    QCOMPARE(codes(client.say("MAIL FROM:<ann@example.org>\r\nRCPT TO:<refuse@example.org>\r\n"
                              "BDAT 6 LAST\r\nQUIT\r\nRSET\r\n")),
             (QByteArrayList{"250", "550", "554", "250"}));
    QCOMPARE(codes(client.say("BDAT 6 LAST\r\nQUIT\r\nNOOP\r\n")), (QByteArrayList{"503", "250"}));
    QCOMPARE(client.sink.messages, QByteArrayList());
}

void tst_PracticeSession::aBinaryMessageComesInChunksOnly()
{
    Client client;
    client.say("MAIL FROM:<ann@example.org> BODY=BINARYMIME\r\nRCPT TO:<bob@example.org>\r\n");
    QCOMPARE(codes(client.say("DATA\r\n")), QByteArrayList{"503"});
    QCOMPARE(codes(client.say(QByteArray("BDAT 4 LAST\r\n\0\n\r.", 17))), QByteArrayList{"250"});
    QCOMPARE(client.sink.messages, QByteArrayList{QByteArray("\0\n\r.", 4)});
}

void tst_PracticeSession::dotsAreTakenAway()
{
    Client client;
    client.say("MAIL FROM:<ann@example.org>\r\nRCPT TO:<bob@example.org>\r\nDATA\r\n");
    QCOMPARE(client.say("..\r\n...a\r\nb.\r\n"), QByteArray());
    QCOMPARE(codes(client.say(".\r\nNOOP\r\n")), (QByteArrayList{"250", "250"}));
    QCOMPARE(client.sink.messages, QByteArrayList{".\r\n..a\r\nb.\r\n"});
}

void tst_PracticeSession::recipientsAreRefusedByTheirNames()
{
    Client client;
    QCOMPARE(client.say("MAIL FROM:<ann@example.org>\r\nRCPT TO:<refuse.me@example.org>\r\n"
                        "RCPT TO:<later@example.org>\r\nRCPT TO:<bob@example.org>\r\n"),
             QByteArray("250 2.1.0 OK\r\n550 5.1.1 No such user here\r\n450 4.2.0 Try again later\r\n"
                        "250 2.1.5 OK\r\n"));
}

void tst_PracticeSession::nothingIsTakenWithoutALogin()
{
    Client client(Client::Logged::Out);
    QCOMPARE(codes(client.say("MAIL FROM:<ann@example.org>\r\nAUTH PLAIN AHByYWN0aWNlAHdyb25n\r\n"
                              "MAIL FROM:<ann@example.org>\r\n")),
             (QByteArrayList{"530", "535", "530"}));
}

void tst_PracticeSession::eachLoginWorks()
{
    Client plain(Client::Logged::Out);
    QCOMPARE(plain.say("AUTH PLAIN\r\n"), QByteArray("334 \r\n"));
    QCOMPARE(codes(plain.say("AHByYWN0aWNlAHByYWN0aWNl\r\n")), QByteArrayList{"235"});
    Client login(Client::Logged::Out);
    QCOMPARE(login.say("auth login\r\n"), QByteArray("334 VXNlcm5hbWU6\r\n"));
    QCOMPARE(login.say("cHJhY3RpY2U=\r\n"), QByteArray("334 UGFzc3dvcmQ6\r\n"));
    QCOMPARE(codes(login.say("cHJhY3RpY2U=\r\n")), QByteArrayList{"235"});
    Client scram(Client::Logged::Out);
    QVERIFY(scram.say("AUTH SCRAM-SHA-256 biwsbj1wcmFjdGljZSxyPXg=\r\n").startsWith("334 cj14"));
    QCOMPARE(codes(scram.say("*\r\nNOOP\r\n")), (QByteArrayList{"501", "250"}));
}

void tst_PracticeSession::eachWrongCommandHasItsCode_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const QByteArray &said, const char *code) {
        QTest::newRow(said.constData()) << said + "\r\n" << QByteArray(code);
    };
    row("", "500");
    row("BREW coffee", "500");
    row("EHLO", "501");
    row("EHLO two names", "501");
    row("AUTH PLAIN", "503");
    row("STARTTLS", "503");
    row("RCPT TO:<bob@example.org>", "503");
    row("DATA", "503");
    row("DATA now", "501");
    row("BDAT", "501");
    row("BDAT x LAST", "501");
    row("BDAT -1", "501");
    row("BDAT 1 FIRST", "501");
    row("BDAT 99999999999999999999", "501");
    row("MAIL", "501");
    row("MAIL FROM:bob", "501");
    row("MAIL FROM:<bob>", "553");
    row("MAIL FROM:<j\xc3\xb6rg@example.org>", "553");
    row("MAIL FROM:<ann@example.org> SIZE=x", "501");
    row("MAIL FROM:<ann@example.org> SIZE=17179869185", "552");
    row("MAIL FROM:<ann@example.org> BODY=9BIT", "501");
    row("MAIL FROM:<ann@example.org> RET=SOME", "501");
    row("MAIL FROM:<ann@example.org> XFOO=1", "555");
    row("NOOP\r", "500");
    row("NOOP\tx", "500");
}

void tst_PracticeSession::eachWrongCommandHasItsCode()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, code);
    Client client;
    QCOMPARE(codes(client.say(said)), QByteArrayList{code});
    QCOMPARE(codes(client.say("NOOP\r\n")), QByteArrayList{"250"});
}

void tst_PracticeSession::aMessageThatCannotBeStoredIsNotAccepted()
{
    Client client;
    client.sink.full = true;
    client.say("MAIL FROM:<ann@example.org>\r\nRCPT TO:<bob@example.org>\r\nDATA\r\n");
    QCOMPARE(codes(client.say("one\r\n.\r\nNOOP\r\n")), (QByteArrayList{"452", "250"}));
}

void tst_PracticeSession::resetForgetsTheTransaction()
{
    Client client;
    client.say("MAIL FROM:<ann@example.org>\r\nRCPT TO:<bob@example.org>\r\nBDAT 3\r\nabc");
    QCOMPARE(codes(client.say("RSET\r\nBDAT 3 LAST\r\nabcMAIL FROM:<ann@example.org>\r\n")),
             (QByteArrayList{"250", "503", "250"}));
    QCOMPARE(client.sink.discarded, 1);
}

void tst_PracticeSession::aLineWithoutEndIsNotKept()
{
    Client client;
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(client.say(QByteArray(1000, 'x')), QByteArray());
    QCOMPARE(codes(client.say("\r\nNOOP\r\n")), (QByteArrayList{"500", "250"}));
}

void tst_PracticeSession::aLongLoginIsTheSameInAnyPortions_data()
{
    QTest::addColumn<qsizetype>("portion");
    for (const qsizetype portion : {1, 3, 4, 5, 2048, 100'000})
        QTest::addRow("%lld octets", static_cast<long long>(portion)) << portion;
}

void tst_PracticeSession::aLongLoginIsTheSameInAnyPortions()
{
    QFETCH(qsizetype, portion);
    Client client(Client::Logged::Out);
    const QByteArray said = "AUTH PLAIN " + QByteArray(PracticeSession::maxLine + 4, 'A') + "\r\nNOOP " +
                            QByteArray(PracticeSession::maxLine, 'x') + "\r\n";
    QByteArray replies;
    for (qsizetype at = 0; at < said.size(); at += portion)
        replies += client.say(said.mid(at, portion));
    // All NUL: more fields than PLAIN has. A line that is not AUTH's must be shorter.
    QCOMPARE(replies, QByteArray("501 5.5.2 Not a response of this mechanism\r\n500 5.5.2 Line too long\r\n"));
}

void tst_PracticeSession::tooManyMistakesEndTheSession()
{
    Client client;
    const QByteArrayList answers = codes(client.say(QByteArray("BREW\r\n").repeated(200)));
    QCOMPARE(answers.size(), PracticeSession::maxMistakes + 1);
    QCOMPARE(answers.last(), QByteArray("421"));
    QVERIFY(client.session.isOver());
    QCOMPARE(client.say("NOOP\r\n"), QByteArray());
}

void tst_PracticeSession::rubbishDoesNotCrashIt()
{
    const QByteArrayList pieces{"MAIL FROM:<a@b.c>",
                                "RCPT TO:<d@e.f>",
                                "DATA",
                                "BDAT 7",
                                " LAST",
                                "\r\n",
                                "\r\n",
                                "AUTH ",
                                "SCRAM-SHA-256",
                                " biws",
                                "RSET",
                                ".",
                                "\0",
                                "\n",
                                "EHLO x\r\n",
                                "334",
                                "=",
                                "\xff\xfe",
                                "<>",
                                "\r",
                                "BDAT 0 LAST\r\n"};
    QRandomGenerator random(5321);
    for (int conversation = 0; conversation < 500; ++conversation) {
        Client client;
        for (int i = 0; i < 100; ++i)
            client.say(pieces.at(random.bounded(int(pieces.size()))));
    }
}

QTEST_GUILESS_MAIN(tst_PracticeSession)
#include "tst_PracticeSession.moc"
