#include "ReadMessage.h"
#include "Writing.h"

#include "message/OutsideMessage.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Sealpost::Test;
using namespace Qt::StringLiterals;

using Kind = MessageFailure::Kind;

namespace {

/// A pipe that gives one octet at a time, and breaks when it is told to.
class Trickle final : public QIODevice
{
public:
    Trickle(QByteArray octets, bool breaks)
        : m_octets(std::move(octets))
        , m_breaks(breaks)
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return !m_breaks; }

protected:
    qint64 readData(char *data, qint64 max) override
    {
        if (m_at == m_octets.size() || max == 0)
            return m_breaks ? -1 : 0;
        *data = m_octets[m_at++];
        return 1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_octets;
    qsizetype m_at = 0;
    bool m_breaks;
};

/// The fields that a message needs, so that none is added.
const QByteArray complete = "Date: Mon, 23 Nov 2026 10:00:00 +0000\r\nFrom: Bob <bob@example.org>\r\n"
                            "To: ann@example.org\r\nMessage-ID: <1@example.org>\r\n"_ba;

Address address(const QString &typed)
{
    return *Address::parse(typed);
}

} // namespace

class tst_OutsideMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsLegalGoesOutAsItIs_data();
    void whatIsLegalGoesOutAsItIs();
    void whatIsMissingIsAdded();
    void recipientsAreReadFromTheHeader_data();
    void recipientsAreReadFromTheHeader();
    void bccIsRemoved();
    void lineEndsBecomeCrlf_data();
    void lineEndsBecomeCrlf();
    void theMboxLineIsNotPartOfTheMessage();
    void whatIsIllegalIsEncoded_data();
    void whatIsIllegalIsEncoded();
    void headersOfEightBitsAreEncoded();
    void addressesInUtf8AskForSmtpUtf8();
    void headersWithinThePartsStayAscii();
    void longHeaderLinesAreFolded();
    void textBetweenPartsThatCannotBeSentIsLeftOut();
    void aSignedPartIsNotTouched();
    void whereEntitiesLieIsTold();
    void whatIsNoMessageIsRefused_data();
    void whatIsNoMessageIsRefused();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Result<OutsideMessage, MessageFailure> taken(const QByteArray &octets, bool breaks = false) const
    {
        Trickle source(octets, breaks);
        const StoppedClock clock;
        return OutsideMessage::takeOver(source, mailbox(u"Me <me@example.org>"_s), path(u"spool"_s), clock);
    }
    QByteArray spooled(const QByteArray &octets) const
    {
        const auto outside = taken(octets);
        return outside ? contentOf(outside->message.path) : QByteArray();
    }
    QByteArray sent(const SpooledMessage &message, Transfer transfer) const
    {
        auto stream = MessageStream::open(message, transfer, Framing::Chunks);
        return stream ? drained(*stream).value() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_OutsideMessage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_OutsideMessage::whatIsLegalGoesOutAsItIs_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("text") << complete + "Subject: Hi\r\n\r\nHello\r\n";
    QTest::newRow("no body") << complete + "\r\n";
    QTest::newRow("odd spelling") << complete + "SUBJECT:Hi\r\n there\r\nX-A:   b  \r\n\r\n.\r\n..\r\n";
    QTest::newRow("8bit, declared") << complete + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                                                  "Content-Transfer-Encoding: 8bit\r\n\r\nGr\xC3\xBC\xC3\x9F"
                                                  "e\r\n";
    QTest::newRow("multipart")
        << complete +
               "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"x\"\r\n\r\nfor old readers\r\n"
               "--x\r\nContent-Type: text/plain\r\n\r\none\r\n\r\n--x\r\n\r\ntwo\r\n--x--\r\nbehind\r\n";
    QTest::newRow("binary, declared")
        << complete +
               "MIME-Version: 1.0\r\nContent-Type: application/x\r\nContent-Transfer-Encoding: binary\r\n\r\n"
               "a\0b\nc\rd\r\n"_ba;
}

void tst_OutsideMessage::whatIsLegalGoesOutAsItIs()
{
    QFETCH(QByteArray, octets);
    const auto outside = taken(octets);
    QVERIFY(outside);
    QCOMPARE(contentOf(outside->message.path), octets);
    QCOMPARE(outside->message.size, octets.size());
    QCOMPARE(outside->message.messageId, "<1@example.org>"_ba);
    QCOMPARE(outside->from, QList{mailbox(u"Bob <bob@example.org>"_s)});
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"spool"_s});
}

void tst_OutsideMessage::whatIsMissingIsAdded()
{
    const auto outside = taken("Subject: Hi\r\n\r\nHello\r\n");
    QVERIFY(outside);
    QCOMPARE(outside->from, QList{mailbox(u"Me <me@example.org>"_s)});
    QCOMPARE(contentOf(outside->message.path),
             "Subject: Hi\r\nFrom: Me <me@example.org>\r\nDate: Tue, 24 Nov 2026 11:03:29 +0200\r\nMessage-ID: " +
                 outside->message.messageId + "\r\n\r\nHello\r\n");
}

void tst_OutsideMessage::recipientsAreReadFromTheHeader_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QList<Address>>("recipients");
    const Address ann = address(u"ann@example.org"_s);
    const Address bob = address(u"bob@example.org"_s);
    QTest::newRow("none") << ""_ba << QList<Address>{};
    QTest::newRow("To, Cc and Bcc") << "To: Ann <ann@example.org>,\r\n bob@example.org\r\nCc: c@x.org, "
                                       "ann@example.org\r\nBcc: d@x.org\r\nBcc: e@x.org\r\n"_ba
                                    << QList{ann, bob, address(u"c@x.org"_s), address(u"d@x.org"_s),
                                             address(u"e@x.org"_s)};
    QTest::newRow("group") << "To: undisclosed-recipients:;\r\nBcc: ann@example.org\r\n"_ba << QList{ann};
    QTest::newRow("raw UTF-8") << "To: J\xC3\xBCrgen <ann@example.org>\r\n"_ba << QList{ann};
    QTest::newRow("raw Latin-1") << "To: J\xFCrgen <ann@example.org>\r\n"_ba << QList{ann};
    QTest::newRow("resent")
        << "Resent-From: x@x.org\r\nResent-To: ann@example.org\r\nResent-Bcc: bob@example.org\r\n"
           "To: c@x.org\r\nBcc: d@x.org\r\n"_ba
        << QList{ann, bob};
    QTest::newRow("resent twice") << "Resent-To: ann@example.org\r\nResent-From: x@x.org\r\nResent-To: c@x.org\r\n"
                                     "Resent-Cc: d@x.org\r\nTo: e@x.org\r\n"_ba
                                  << QList{ann};
}

void tst_OutsideMessage::recipientsAreReadFromTheHeader()
{
    QFETCH(QByteArray, fields);
    QFETCH(QList<Address>, recipients);
    const auto outside = taken("Subject: Hi\r\n" + fields + "\r\nHello\r\n");
    QVERIFY(outside);
    QCOMPARE(outside->recipients, recipients);
}

void tst_OutsideMessage::bccIsRemoved()
{
    const QByteArray octets = spooled("BCC: secret@x.org,\n other@x.org\nResent-Bcc: third@x.org\n" + complete +
                                      "\nbcc: stays in the text\n");
    QCOMPARE(octets, complete + "\r\nbcc: stays in the text\r\n");
}

void tst_OutsideMessage::lineEndsBecomeCrlf_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("LF") << "a\n\nb\n"_ba
                        << "a\r\n\r\nb\r\n"_ba;
    QTest::newRow("CR") << "a\r\rb\r"_ba
                        << "a\r\n\r\nb\r\n"_ba;
    QTest::newRow("mixed") << "a\r\nb\nc\r\r\nd"_ba
                           << "a\r\nb\r\nc\r\n\r\nd"_ba;
}

void tst_OutsideMessage::lineEndsBecomeCrlf()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, lines);
    QCOMPARE(spooled(complete + "\r\n" + body), complete + "\r\n" + lines);
    QVERIFY(QFile::remove(path(u"spool"_s)));
    QCOMPARE(spooled(QByteArray(complete).replace("\r\n", "\n") + "\n" + body), complete + "\r\n" + lines);
}

void tst_OutsideMessage::theMboxLineIsNotPartOfTheMessage()
{
    QCOMPARE(spooled("From bob@example.org Mon Nov 23 10:00:00 2026\n" + complete + "\r\nFrom here\r\n"),
             complete + "\r\nFrom here\r\n");
}

void tst_OutsideMessage::whatIsIllegalIsEncoded_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("content");
    const QByteArray mime = "MIME-Version: 1.0\r\n";
    const QByteArray utf8 = "Gr\xC3\xBC\xC3\x9F"
                            "e\r\n";
    const QByteArray line = QByteArray(5000, 'x') + "\r\n";
    QTest::newRow("8 bits, no MIME") << ""_ba << utf8 << utf8;
    QTest::newRow("Latin-1, no MIME") << ""_ba
                                      << "Gr\xFC\xDF"
                                         "e\r\n"_ba
                                      << "Gr\xFC\xDF"
                                         "e\r\n"_ba;
    QTest::newRow("8 bits, said to be 7") << mime + "Content-Transfer-Encoding: 7bit\r\n" << utf8 << utf8;
    QTest::newRow("8 bits, nonsense said") << mime + "Content-Transfer-Encoding: 8-bits\r\n" << utf8 << utf8;
    QTest::newRow("a long line") << mime << line << line;
    QTest::newRow("a long line, no MIME") << ""_ba << line << line;
    QTest::newRow("NUL") << mime << "a\0b\r\n"_ba
                         << "a\0b\r\n"_ba;
    const QByteArray octets = QByteArray(3000, '\xA5');
    QTest::newRow("base64 in one line") << mime + "Content-Transfer-Encoding: base64\r\n"
                                        << octets.toBase64() + "\r\n"
                                        << octets;
    QTest::newRow("quoted-printable in one line") << mime + "Content-Transfer-Encoding: quoted-printable\r\n"
                                                  << "=C3=BC"_ba.repeated(500) + "\r\n"
                                                  << "\xC3\xBC"_ba.repeated(500) + "\r\n";
}

void tst_OutsideMessage::whatIsIllegalIsEncoded()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, content);
    const auto outside = taken(complete + fields + "\r\n" + body);
    QVERIFY(outside);
    for (const Transfer transfer : {Transfer::SevenBit, Transfer::EightBit, Transfer::Binary}) {
        const QByteArray octets = sent(outside->message, transfer);
        QVERIFY(octets.contains("\r\nMIME-Version: 1.0\r\n"));
        for (const QByteArray &line : octets.split('\n'))
            QVERIFY(line.size() <= 999 || transfer == Transfer::Binary);
        const ReadMessage read = ReadMessage::from(octets);
        QCOMPARE(read.parts.size(), 1);
        QCOMPARE(read.parts.first().content, content);
    }
}

void tst_OutsideMessage::headersOfEightBitsAreEncoded()
{
    const QByteArray octets =
        spooled(complete + "Subject: Gr\xC3\xBC\xC3\x9F"
                           "e\r\nCc: J\xC3\xBCrgen Ex <cc@example.org>\r\nX-Latin: \xFC\r\n"
                           "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                           "Content-Disposition: attachment; filename=\"\xC3\xBC x.txt\"\r\n\r\none\r\n--b\r\n"
                           "Content-Disposition: attachment; filename=\xC3\xBC.txt\r\n\r\ntwo\r\n--b--\r\n");
    for (const char octet : octets)
        QVERIFY(static_cast<uchar>(octet) < 128);
    const ReadMessage read = ReadMessage::from(octets);
    QCOMPARE(read.value(u"Subject"_s), u"Grüße"_s);
    QCOMPARE(read.value(u"X-Latin"_s), u"ü"_s);
    QCOMPARE(read.mailboxes.last(), QPair(u"Jürgen Ex"_s, u"cc@example.org"_s));
    QVERIFY(octets.contains("attachment; filename=\"=?UTF-8?B?w7wgeC50eHQ=?=\"\r\n"));
    QVERIFY(octets.contains("attachment; filename=\"=?UTF-8?B?w7wudHh0?=\"\r\n"));
}

void tst_OutsideMessage::addressesInUtf8AskForSmtpUtf8()
{
    const auto outside = taken(complete + "Cc: J\xC3\xBC <j\xC3\xBC@example.org>\r\n\r\nHello\r\n");
    QVERIFY(outside);
    QCOMPARE(outside->message.headerCharset, HeaderCharset::Utf8);
    QVERIFY(contentOf(outside->message.path).contains("Cc: =?UTF-8?B?SsO8?= <j\xC3\xBC@example.org>\r\n"));
}

void tst_OutsideMessage::headersWithinThePartsStayAscii()
{
    const auto outside =
        taken(complete + "Content-Type: message/rfc822\r\n\r\nFrom: J\xC3\xBC <j\xC3\xBC@example.org>\r\n"
                         "\r\nHello\r\n");
    QVERIFY(outside);
    QCOMPARE(outside->message.headerCharset, HeaderCharset::Ascii);
    for (const char octet : sent(outside->message, Transfer::SevenBit))
        QVERIFY(static_cast<uchar>(octet) < 128);
}

void tst_OutsideMessage::longHeaderLinesAreFolded()
{
    const QByteArray words = QByteArray("word ").repeated(400) + "end";
    const QByteArray octets = spooled(complete + "Subject: " + words + "\r\n\r\nHello\r\n");
    for (const QByteArray &line : octets.split('\n'))
        QVERIFY(line.size() <= 79);
    QCOMPARE(ReadMessage::from(octets).value(u"Subject"_s).toLatin1(), words);
}

void tst_OutsideMessage::textBetweenPartsThatCannotBeSentIsLeftOut()
{
    const QByteArray fields = complete + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n";
    const QByteArray octets = spooled(fields + "kept\r\nf\xC3\xBCr\r\n" + QByteArray(2000, 'x') +
                                      "\r\n--b\r\n\r\none\r\n--b--\r\nkept\r\n\0\r\n"_ba);
    QCOMPARE(octets, fields + "kept\r\n--b\r\n\r\none\r\n--b--\r\nkept\r\n");
}

void tst_OutsideMessage::aSignedPartIsNotTouched()
{
    const QByteArray part = "--s\r\nContent-type:  TEXT/plain\r\nX-odd:value \r\n\r\nsigned \r\n\r\n--s\r\n"
                            "Content-Type: application/pgp-signature\r\n\r\nAAAA\r\n--s--\r\n";
    const QByteArray octets =
        complete +
        "MIME-Version: 1.0\r\nContent-Type: multipart/signed; protocol=\"application/pgp-signature\";\r\n"
        "\tmicalg=pgp-sha256; boundary=s\r\n\r\n" +
        part;
    const auto outside = taken(octets);
    QVERIFY(outside);
    for (const Transfer transfer : {Transfer::SevenBit, Transfer::EightBit, Transfer::Binary})
        QCOMPARE(sent(outside->message, transfer), octets);
}

void tst_OutsideMessage::whereEntitiesLieIsTold()
{
    const auto outside =
        taken(complete + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n\n--b\n"
                         "Content-Type: message/rfc822\n\nFrom: c@d.example\n\nf\xC3\xBCr\n--b--\n");
    QVERIFY(outside);
    SpooledMessage forgotten = outside->message;
    forgotten.entities.clear();
    for (const Transfer transfer : {Transfer::SevenBit, Transfer::EightBit, Transfer::Binary})
        QCOMPARE(sent(outside->message, transfer), sent(forgotten, transfer));
    QVERIFY(sent(outside->message, Transfer::SevenBit).contains("f=C3=BCr\r\n--b--\r\n"));
    QVERIFY(sent(outside->message, Transfer::EightBit).contains("Content-Transfer-Encoding: 8bit\r\n\r\nfür"_ba));
}

void tst_OutsideMessage::whatIsNoMessageIsRefused_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("breaks");
    QTest::addColumn<MessageFailure>("why");
    const MessageFailure no{Kind::NotAMessage, {}, {}};
    QTest::newRow("nothing") << ""_ba << false << no;
    QTest::newRow("only a body") << "\r\nHello\r\n"_ba << false << no;
    QTest::newRow("text") << "Hello Ann,\r\n\r\nhow are you?\r\n"_ba << false << no;
    QTest::newRow("octets") << QByteArray(100'000, '\xA5') << false << no;
    QTest::newRow("an mbox line only") << "From bob@example.org\n"_ba << false << no;
    QTest::newRow("a bad recipient") << "To: ann@example.org, nobody\r\n\r\n"_ba << false
                                     << MessageFailure{Kind::BadAddressInHeader, u"nobody"_s, {}};
    QTest::newRow("a bad author") << "From: nobody\r\n\r\n"_ba << false
                                  << MessageFailure{Kind::BadAddressInHeader, u"nobody"_s, {}};
    QTest::newRow("NUL in a field") << "Subject: a\0b\r\n\r\n"_ba << false
                                    << MessageFailure{Kind::ControlCharacterInHeader, u"subject"_s, {}};
    QTest::newRow("a header word of 2000") << "X-A: " + QByteArray(2000, 'x') + "\r\n\r\n"
                                           << false << MessageFailure{Kind::HeaderLineTooLong, u"x-a"_s, {}};
    QTest::newRow("breaks off") << complete << true
                                << MessageFailure{Kind::SourceUnreadable, {}, u"Unknown error"_s};
}

void tst_OutsideMessage::whatIsNoMessageIsRefused()
{
    QFETCH(QByteArray, octets);
    QFETCH(bool, breaks);
    QFETCH(MessageFailure, why);
    const auto outside = taken(octets, breaks);
    QVERIFY(!outside);
    QCOMPARE(outside.error().kind, why.kind);
    QCOMPARE(outside.error().subject, why.subject);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_OutsideMessage)
#include "tst_OutsideMessage.moc"
