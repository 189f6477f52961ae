#include "support/Transactions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sealpost;
using namespace Sealpost::Smtp;
using namespace Sealpost::Test;

/// BDAT: the message in chunks (RFC 3030).
class tst_SessionBdat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withChunkingAMessageIsOneFlight();
    void chunksWithoutPipeliningGoOneByOne();
    void aLargeMessageWaitsForTheRecipientsBehindItsFirstChunk();
    void noMoreThanAWindowOfChunksIsUnanswered();
    void aMessageOfExactlyOneChunkIsOneFlight();
    void afterARefusedChunkNoneFollows();
};

void tst_SessionBdat::withChunkingAMessageIsOneFlight()
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

void tst_SessionBdat::chunksWithoutPipeliningGoOneByOne()
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

void tst_SessionBdat::aLargeMessageWaitsForTheRecipientsBehindItsFirstChunk()
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

void tst_SessionBdat::noMoreThanAWindowOfChunksIsUnanswered()
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

void tst_SessionBdat::aMessageOfExactlyOneChunkIsOneFlight()
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

void tst_SessionBdat::afterARefusedChunkNoneFollows()
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

QTEST_GUILESS_MAIN(tst_SessionBdat)
#include "tst_SessionBdat.moc"
