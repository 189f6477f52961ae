#include "ReadMessage.h"
#include "Writing.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Sealpost;
using namespace Sealpost::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto everyTransfer = {Transfer::SevenBit, Transfer::EightBit, Transfer::Binary};

/// What breaks encoders: every octet, dots and boundaries at line starts, lines of every kind, a length that no
/// group of three and no line of 76 divides.
QByteArray awkwardOctets()
{
    QByteArray octets;
    for (int octet = 0; octet < 256; ++octet)
        octets += static_cast<char>(octet);
    return octets.repeated(300) + "\r\n.\r\n..\r\n\n.\r.\r\r\n--\r\n" + QByteArray(1000, '.');
}

bool isSevenBit(const QByteArray &octets)
{
    return std::none_of(octets.cbegin(), octets.cend(),
                        [](char c) { return static_cast<uchar>(c) > 127 || c == '\0'; });
}

qsizetype longestLine(const QByteArray &octets)
{
    qsizetype longest = 0;
    for (const QByteArray &line : octets.split('\n'))
        longest = std::max(longest, line.size());
    return longest - 1;
}

/// What a server makes of DATA: dots undone, the end removed (RFC 5321 §4.5.2).
QByteArray undotted(QByteArray octets)
{
    octets.chop(3);
    if (octets.startsWith('.'))
        octets.remove(0, 1);
    return octets.replace("\r\n.", "\r\n");
}

} // namespace

class tst_MessageStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyTransferCarriesTheSameContent_data();
    void everyTransferCarriesTheSameContent();
    void theWeakestTransferThatSufficesIsTold_data();
    void theWeakestTransferThatSufficesIsTold();
    void textIsEncodedTheShorterWay_data();
    void textIsEncodedTheShorterWay();
    void portionsOfAnySizeMakeTheSameOctets_data();
    void portionsOfAnySizeMakeTheSameOctets();
    void dotsAreDoubledAndTheEndIsMarked();
    void aMessageWithoutALineEndGetsOneForDots();
    void aSpoolFromBeforeARestartIsReadToo();
    void lettersInAddressesStayUtf8();
    void aSpoolThatIsNotWhatItWasIsAFailure_data();
    void aSpoolThatIsNotWhatItWasIsAFailure();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    SpooledMessage spooled(const QByteArray &octets) const
    {
        SpooledMessage message;
        message.path = path(u"spool"_s);
        message.size = octets.size();
        return put(message.path, octets) ? message : SpooledMessage();
    }
    Draft fullDraft() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_MessageStream::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

/// Text, an alternative, and attachments of every kind.
Draft tst_MessageStream::fullDraft() const
{
    Draft draft = smallDraft(u"Grüße,\n.\n..dots\n> quoted\n-- \nAnn"_s);
    draft.html = u"<p>Grüße</p>"_s;
    put(path(u"awkward.bin"_s), awkwardOctets());
    put(path(u"lines.txt"_s), "unix\nold mac\rdos\r\nüber\n\n.\nno end");
    put(path(u"empty"_s), {});
    put(path(u"mail.eml"_s), "From: a@example.org\n\n.\nHi\n");
    put(path(u"one"_s), "x");
    for (const QString &name : {u"awkward.bin"_s, u"lines.txt"_s, u"empty"_s, u"mail.eml"_s, u"one"_s})
        draft.attachments += Attachment{path(name), {}, {}};
    return draft;
}

void tst_MessageStream::everyTransferCarriesTheSameContent_data()
{
    QTest::addColumn<Transfer>("transfer");
    QTest::addColumn<Framing>("framing");
    QTest::newRow("7bit, DATA") << Transfer::SevenBit << Framing::Dots;
    QTest::newRow("8bit, DATA") << Transfer::EightBit << Framing::Dots;
    QTest::newRow("7bit, BDAT") << Transfer::SevenBit << Framing::Chunks;
    QTest::newRow("8bit, BDAT") << Transfer::EightBit << Framing::Chunks;
    QTest::newRow("binary, BDAT") << Transfer::Binary << Framing::Chunks;
}

void tst_MessageStream::everyTransferCarriesTheSameContent()
{
    QFETCH(Transfer, transfer);
    QFETCH(Framing, framing);
    const Draft draft = fullDraft();
    const auto message = written(draft, path(u"spool"_s));
    QVERIFY(message);
    auto stream = MessageStream::open(*message, transfer, framing);
    QVERIFY(stream);
    const QByteArray sent = drained(*stream).value();
    const QByteArray received = framing == Framing::Dots ? undotted(sent) : sent;
    QCOMPARE(stream->size(), received.size());
    QCOMPARE(stream->body(), transfer);
    QVERIFY(transfer != Transfer::SevenBit || isSevenBit(received));
    QVERIFY(transfer == Transfer::Binary || longestLine(received) <= 998);

    const ReadMessage read = ReadMessage::from(received);
    QCOMPARE(read.defects, QStringList());
    for (const auto &[type, encoding] : read.containers)
        QVERIFY(encoding == QString::fromLatin1(nameOf(transfer)) || type == "multipart/alternative"_L1);
    QCOMPARE(read.parts.size(), 7);
    QCOMPARE(read.parts[0].content, "Grüße,\r\n.\r\n..dots\r\n> quoted\r\n-- \r\nAnn\r\n"_ba);
    QCOMPARE(read.parts[1].content, "<p>Grüße</p>\r\n"_ba);
    for (qsizetype i = 0; i < draft.attachments.size(); ++i)
        QCOMPARE(read.parts[i + 2].content, contentOf(draft.attachments[i].path));
}

void tst_MessageStream::theWeakestTransferThatSufficesIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("attached");
    QTest::addColumn<QList<Transfer>>("bodies");
    QTest::newRow("ASCII") << u"Hello"_s << false
                           << QList{Transfer::SevenBit, Transfer::SevenBit, Transfer::SevenBit};
    QTest::newRow("UTF-8") << u"Grüße"_s << false
                           << QList{Transfer::SevenBit, Transfer::EightBit, Transfer::EightBit};
    QTest::newRow("ASCII and a file") << u"Hello"_s << true
                                      << QList{Transfer::SevenBit, Transfer::SevenBit, Transfer::Binary};
    QTest::newRow("UTF-8 and a file") << u"Grüße"_s << true
                                      << QList{Transfer::SevenBit, Transfer::EightBit, Transfer::Binary};
    QTest::newRow("a line of 2000") << QString(2000, u'x') << false
                                    << QList{Transfer::SevenBit, Transfer::SevenBit, Transfer::Binary};
}

void tst_MessageStream::theWeakestTransferThatSufficesIsTold()
{
    QFETCH(QString, text);
    QFETCH(bool, attached);
    QFETCH(QList<Transfer>, bodies);
    Draft draft = smallDraft(text);
    QVERIFY(put(path(u"a.bin"_s), "x"));
    if (attached)
        draft.attachments += Attachment{path(u"a.bin"_s), {}, {}};
    const auto message = written(draft, path(u"spool"_s));
    QVERIFY(message);
    QList<Transfer> told;
    for (const Transfer transfer : everyTransfer)
        told += MessageStream::open(*message, transfer, Framing::Chunks)->body();
    QCOMPARE(told, bodies);
}

void tst_MessageStream::textIsEncodedTheShorterWay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("some umlauts") << u"It is only the Köchin who says so"_s << u"quoted-printable"_s;
    QTest::newRow("all Japanese") << u"日本語"_s << u"base64"_s;
}

void tst_MessageStream::textIsEncodedTheShorterWay()
{
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    const auto message = written(smallDraft(text), path(u"spool"_s));
    auto stream = MessageStream::open(*message, Transfer::SevenBit, Framing::Chunks);
    const QByteArray octets = drained(*stream).value();
    QVERIFY(octets.endsWith("\r\n"));
    QCOMPARE(stream->size(), octets.size());
    const ReadMessage read = ReadMessage::from(octets);
    QCOMPARE(read.parts.first().encoding, encoding);
    QCOMPARE(read.parts.first().content, text.toUtf8() + "\r\n");
}

void tst_MessageStream::portionsOfAnySizeMakeTheSameOctets_data()
{
    everyTransferCarriesTheSameContent_data();
}

void tst_MessageStream::portionsOfAnySizeMakeTheSameOctets()
{
    QFETCH(Transfer, transfer);
    QFETCH(Framing, framing);
    const auto message = written(fullDraft(), path(u"spool"_s));
    QVERIFY(message);
    auto whole = MessageStream::open(*message, transfer, framing);
    const QByteArray octets = whole->read(10'000'000).value();
    QVERIFY(whole->atEnd());
    QCOMPARE(whole->read(1).value(), QByteArray());
    for (const qsizetype portion : {1, 2, 3, 57, 76, 78, 1000, 16384, 58367, 58368, 58369}) {
        auto stream = MessageStream::open(*message, transfer, framing);
        QCOMPARE(drained(*stream, portion).value(), octets);
    }
}

void tst_MessageStream::dotsAreDoubledAndTheEndIsMarked()
{
    const SpooledMessage message = spooled("From: a@example.org\r\n\r\n.\r\n..\r\na.b\r\n.c\r\n");
    auto stream = MessageStream::open(message, Transfer::SevenBit, Framing::Dots);
    QCOMPARE(drained(*stream, 1).value(), "From: a@example.org\r\n\r\n..\r\n...\r\na.b\r\n..c\r\n.\r\n"_ba);
    QCOMPARE(stream->size(), message.size);
}

void tst_MessageStream::aMessageWithoutALineEndGetsOneForDots()
{
    for (const QByteArray &end : {"x"_ba, "x\r"_ba, "x\n"_ba, ""_ba}) {
        const SpooledMessage message = spooled("From: a@example.org\r\n\r\n" + end);
        auto dots = MessageStream::open(message, Transfer::SevenBit, Framing::Dots);
        const QByteArray added = end.isEmpty() ? QByteArray() : "\r\n"_ba;
        QCOMPARE(drained(*dots).value(), "From: a@example.org\r\n\r\n" + end + added + ".\r\n");
        QCOMPARE(dots->size(), message.size + added.size());
        auto chunks = MessageStream::open(message, Transfer::SevenBit, Framing::Chunks);
        QCOMPARE(drained(*chunks).value(), contentOf(message.path));
        QCOMPARE(chunks->size(), message.size);
    }
}

void tst_MessageStream::aSpoolFromBeforeARestartIsReadToo()
{
    auto message = written(fullDraft(), path(u"spool"_s));
    QVERIFY(message);
    for (const Transfer transfer : everyTransfer) {
        auto known = MessageStream::open(*message, transfer, Framing::Chunks);
        SpooledMessage forgotten = *message;
        forgotten.entities.clear();
        auto found = MessageStream::open(forgotten, transfer, Framing::Chunks);
        QCOMPARE(drained(*found).value(), drained(*known).value());
        QCOMPARE(found->size(), known->size());
        QCOMPARE(found->body(), known->body());
    }
}

void tst_MessageStream::lettersInAddressesStayUtf8()
{
    Draft draft = smallDraft();
    draft.to = {mailbox(u"jürgen@example.org"_s)};
    const auto message = written(draft, path(u"spool"_s));
    auto stream = MessageStream::open(*message, Transfer::EightBit, Framing::Dots);
    QCOMPARE(stream->body(), Transfer::EightBit);
    QVERIFY(drained(*stream)->contains("To: jürgen@example.org\r\n"_ba));
}

void tst_MessageStream::aSpoolThatIsNotWhatItWasIsAFailure_data()
{
    QTest::addColumn<qint64>("sizeBefore");
    QTest::addColumn<qint64>("sizeAfter");
    QTest::newRow("shorter when opened") << qint64(1000) << qint64(-1);
    QTest::newRow("longer when opened") << qint64(10'000'000) << qint64(-1);
    QTest::newRow("shorter when read") << qint64(-1) << qint64(1000);
}

void tst_MessageStream::aSpoolThatIsNotWhatItWasIsAFailure()
{
    QFETCH(qint64, sizeBefore);
    QFETCH(qint64, sizeAfter);
    const auto message = written(fullDraft(), path(u"spool"_s));
    if (sizeBefore >= 0)
        QVERIFY(QFile::resize(message->path, sizeBefore));
    auto stream = MessageStream::open(*message, Transfer::SevenBit, Framing::Dots);
    QCOMPARE(stream.has_value(), sizeAfter >= 0);
    if (!stream)
        return;
    QVERIFY(QFile::resize(message->path, sizeAfter));
    const auto octets = drained(*stream);
    QVERIFY(!octets);
    QCOMPARE(octets.error().kind, MessageFailure::Kind::SpoolFailed);
}

QTEST_GUILESS_MAIN(tst_MessageStream)
#include "tst_MessageStream.moc"
