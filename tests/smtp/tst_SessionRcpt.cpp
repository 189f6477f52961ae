#include "support/Transactions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sealpost;
using namespace Sealpost::Smtp;
using namespace Sealpost::Test;
using Kind = Sealpost::Smtp::Failure::Kind;

/// RCPT: delivery reports, refused recipients, and more of them than go at once (RFC 5321 §4.1.1.3).
class tst_SessionRcpt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dsnIsSaid_data();
    void dsnIsSaid();
    void reportsNameTheRecipientAsItWasTyped_data();
    void reportsNameTheRecipientAsItWasTyped();
    void dsnIsDroppedWhereTheServerLacksIt();
    void refusedRecipientDoesNotStopTheOthers();
    void withoutAnyRecipientDataIsNotSaid();
    void tooManyRecipientsGoInTheNextTransaction_data();
    void tooManyRecipientsGoInTheNextTransaction();
    void oneAloneIsNeverTooMany();
    void anotherReasonIsNotTooMany();
    void recipientsAreSharedOutByTheServersLimit();
    void anyServerTakesAHundredRecipients();
    void aMessageThatWasRefusedOnceIsNotTriedForTheRest();
    void aGroupOfRefusedRecipientsDoesNotStopTheNext();
};

void tst_SessionRcpt::dsnIsSaid_data()
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

void tst_SessionRcpt::dsnIsSaid()
{
    QFETCH(DsnRequest, dsn);
    QFETCH(QByteArray, mail);
    QFETCH(QByteArray, rcpt);
    Conversation talk;
    talk.open({"DSN"});
    MailRequest request = mailTo({ann});
    request.dsn = dsn;
    talk.submit(request);
    PLAY(talk, "C: MAIL FROM:<me@example.org> " + mail +
                   "\nS: 250 OK\nC: RCPT TO:<ann@example.org> NOTIFY=" + rcpt + " ORCPT=rfc822;ann@example.org");
}

void tst_SessionRcpt::reportsNameTheRecipientAsItWasTyped_data()
{
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QByteArray>("parameter");
    QTest::newRow("what xtext has to encode")
        << u"a+b=c@example.org"_s << QByteArray(" ORCPT=rfc822;a+2Bb+3Dc@example.org");
    QTest::newRow("quoted") << u"\"a b\"@example.org"_s << QByteArray(" ORCPT=rfc822;\"a+20b\"@example.org");
    QTest::newRow("international") << u"jos\u00e9+x@example.org"_s
                                   << QByteArray(" ORCPT=utf-8;jos\xc3\xa9\\x{2B}x@example.org");
    const QString longDomain = (QString(56, u'a') + u'.').repeated(3) + u"example.org"_s;
    QTest::newRow("longer than it may be") << u"\u00e9"_s + QString(61, u'+') + u'@' + longDomain << QByteArray();
}

void tst_SessionRcpt::reportsNameTheRecipientAsItWasTyped()
{
    QFETCH(QString, recipient);
    QFETCH(QByteArray, parameter);
    Conversation talk;
    talk.open({"DSN", "SMTPUTF8"});
    MailRequest request = mailTo({recipient});
    request.dsn = DsnRequest{DsnRequest::Return::Headers, DsnRequest::OnFailure, {}};
    const QByteArray utf8 = request.needsSmtpUtf8() ? " SMTPUTF8" : "";
    talk.submit(request);
    PLAY(talk, "C: MAIL FROM:<me@example.org>" + utf8 + " RET=HDRS\nS: 250 OK\nC: RCPT TO:<" +
                   Address::parse(recipient)->wire() + "> NOTIFY=FAILURE" + parameter);
}

void tst_SessionRcpt::dsnIsDroppedWhereTheServerLacksIt()
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

void tst_SessionRcpt::refusedRecipientDoesNotStopTheOthers()
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

void tst_SessionRcpt::withoutAnyRecipientDataIsNotSaid()
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

void tst_SessionRcpt::tooManyRecipientsGoInTheNextTransaction_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("452") << QByteArray("452 Too many recipients");
    QTest::newRow("452 4.5.3") << QByteArray("452 4.5.3 Too many recipients");
    QTest::newRow("552, as RFC 821 has it") << QByteArray("552 Too many recipients");
    QTest::newRow("552 5.5.3") << QByteArray("552 5.5.3 Too many recipients");
}

void tst_SessionRcpt::tooManyRecipientsGoInTheNextTransaction()
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

void tst_SessionRcpt::oneAloneIsNeverTooMany()
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

void tst_SessionRcpt::anotherReasonIsNotTooMany()
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

void tst_SessionRcpt::recipientsAreSharedOutByTheServersLimit()
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

void tst_SessionRcpt::anyServerTakesAHundredRecipients()
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

void tst_SessionRcpt::aMessageThatWasRefusedOnceIsNotTriedForTheRest()
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

void tst_SessionRcpt::aGroupOfRefusedRecipientsDoesNotStopTheNext()
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

QTEST_GUILESS_MAIN(tst_SessionRcpt)
#include "tst_SessionRcpt.moc"
