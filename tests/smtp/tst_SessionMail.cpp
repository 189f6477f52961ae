#include "support/Transactions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sealpost;
using namespace Sealpost::Smtp;
using namespace Sealpost::Test;
using Kind = Sealpost::Smtp::Failure::Kind;

/// MAIL: what is said with it, what cannot go to this server, and how it is refused (RFC 5321 §4.1.1.2).
class tst_SessionMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizeAndBodyAreSaidWhereTheServerHasThem_data();
    void sizeAndBodyAreSaidWhereTheServerHasThem();
    void theNullReversePathIsEmpty();
    void internationalAddressesAreSaidWithSmtpUtf8();
    void requireTlsIsSaid();
    void aMessageOverTheSizeIsNotBegun();
    void withoutSmtpUtf8TheAddressThatNeedsItIsNamed_data();
    void withoutSmtpUtf8TheAddressThatNeedsItIsNamed();
    void requireTlsIsNeverDropped_data();
    void requireTlsIsNeverDropped();
    void aRefusedSenderIsTheOnlyReason_data();
    void aRefusedSenderIsTheOnlyReason();
    void aServerThatWantsALoginDefersTheMessage_data();
    void aServerThatWantsALoginDefersTheMessage();
};

void tst_SessionMail::sizeAndBodyAreSaidWhereTheServerHasThem_data()
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

void tst_SessionMail::sizeAndBodyAreSaidWhereTheServerHasThem()
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

void tst_SessionMail::theNullReversePathIsEmpty()
{
    Conversation talk;
    talk.open({});
    MailRequest request = mailTo({ann});
    request.envelope = Envelope::make(std::nullopt, request.envelope.forwardPaths()).value();
    talk.submit(request);
    PLAY(talk, "C: MAIL FROM:<>");
}

void tst_SessionMail::internationalAddressesAreSaidWithSmtpUtf8()
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

void tst_SessionMail::requireTlsIsSaid()
{
    Conversation talk;
    talk.open({"REQUIRETLS"});
    MailRequest request = mailTo({ann});
    request.tlsOnward = TlsOnward::Required;
    talk.submit(request);
    PLAY(talk, "C: MAIL FROM:<me@example.org> REQUIRETLS");
}

void tst_SessionMail::aMessageOverTheSizeIsNotBegun()
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

void tst_SessionMail::withoutSmtpUtf8TheAddressThatNeedsItIsNamed_data()
{
    QTest::addColumn<QStringList>("recipients");
    QTest::addColumn<HeaderCharset>("header");
    QTest::addColumn<QString>("subject");
    QTest::newRow("a recipient") << QStringList{ann, u"jörg@example.org"_s} << HeaderCharset::Ascii
                                 << u"jörg@example.org"_s;
    QTest::newRow("the header only") << QStringList{ann} << HeaderCharset::Utf8 << QString();
}

void tst_SessionMail::withoutSmtpUtf8TheAddressThatNeedsItIsNamed()
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

void tst_SessionMail::requireTlsIsNeverDropped_data()
{
    QTest::addColumn<Encryption>("encryption");
    QTest::addColumn<QByteArrayList>("offers");
    QTest::newRow("not offered") << Encryption::ImplicitTls << QByteArrayList{"DSN"};
    QTest::newRow("offered in clear") << Encryption::None << QByteArrayList{"REQUIRETLS"};
}

void tst_SessionMail::requireTlsIsNeverDropped()
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

void tst_SessionMail::aRefusedSenderIsTheOnlyReason_data()
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

void tst_SessionMail::aRefusedSenderIsTheOnlyReason()
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

void tst_SessionMail::aServerThatWantsALoginDefersTheMessage_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("MAIL") << QByteArray("S: 530 5.7.0 Authentication required\nS: 503 No\nS: 503 No");
    QTest::newRow("DATA") << QByteArray("S: 250 OK\nS: 250 OK\nS: 530 5.7.0 Authentication required");
}

void tst_SessionMail::aServerThatWantsALoginDefersTheMessage()
{
    QFETCH(QByteArray, script);
    Conversation talk;
    talk.open({"PIPELINING"});
    talk.submit(mailTo({ann}));
    PLAY(talk, "C: MAIL FROM:<me@example.org>\nC: RCPT TO:<ann@example.org>\nC: DATA\n" + script);
    QCOMPARE(talk.failure(), Kind::AuthenticationRequired);
    QCOMPARE(talk.results(), QStringList{u"ann@example.org: deferred, 530 5.7.0 Authentication required"_s});
}

QTEST_GUILESS_MAIN(tst_SessionMail)
#include "tst_SessionMail.moc"
