#include "ReadMessage.h"
#include "Writing.h"
#include "support/FileSizeLimit.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <algorithm>

using namespace Sealpost;
using namespace Sealpost::Test;
using namespace Qt::StringLiterals;

using Kind = MessageFailure::Kind;

namespace {

QByteArray allOctets()
{
    QByteArray octets;
    for (int octet = 0; octet < 256; ++octet)
        octets += static_cast<char>(octet);
    return octets + "\r\n.\r\n\r\r\n\n";
}

qsizetype longestLine(const QByteArray &octets)
{
    qsizetype longest = 0;
    for (const QByteArray &line : octets.split('\n'))
        longest = std::max(longest, line.size());
    return longest - 1; // its CR
}

QByteArray headerOf(const QByteArray &message)
{
    return message.first(message.indexOf("\r\n\r\n") + 2);
}

} // namespace

class tst_MessageWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSmallMessageIsPlainText();
    void messagesHaveIdsThatTellNothing();
    void bccIsInTheEnvelopeOnly();
    void aDraftWithoutSenderOrRecipientHasNoEnvelope();
    void headersReadBackAsTheyWereMeant_data();
    void headersReadBackAsTheyWereMeant();
    void noLineIsOver78WhereItNeedNotBe();
    void aSubjectOfAMegabyteArrives_data();
    void aSubjectOfAMegabyteArrives();
    void anEmptySubjectHasNoField();
    void furtherHeadersAreWritten();
    void anOrganizationIsTakenAtItsWord();
    void headersThatCannotBeWrittenAreRefused_data();
    void headersThatCannotBeWrittenAreRefused();
    void anAddressInUtf8AsksForSmtpUtf8();
    void textAndHtmlAreAlternatives();
    void attachmentsLieRawInTheSpool();
    void whereEntitiesLieIsTold();
    void attachmentNamesAreMadeSafe_data();
    void attachmentNamesAreMadeSafe();
    void mediaTypesComeFromNameAndContent_data();
    void mediaTypesComeFromNameAndContent();
    void whatCannotBeAttachedIsNamed_data();
    void whatCannotBeAttachedIsNamed();
    void anAttachmentThatChangesIsNotSent_data();
    void anAttachmentThatChangesIsNotSent();
    void whatLiesAtTheSpoolPathStays();
    void aSpoolWithoutRoomIsFull();
    void theSpoolIsForItsOwnerAlone();
    void afterCancelNothingIsLeft();
    void thousandsOfRecipientsAreWritten();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray octetsOf(const Draft &draft) const
    {
        const auto message = written(draft, path(u"spool"_s));
        return message ? contentOf(message->path) : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_MessageWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_MessageWriter::aSmallMessageIsPlainText()
{
    Draft draft = smallDraft(u"Hello,\nAnn"_s);
    draft.subject = u"Greetings"_s;
    const auto message = written(draft, path(u"spool"_s));
    QVERIFY(message);
    QCOMPARE(message->path, path(u"spool"_s));
    const QByteArray octets = contentOf(message->path);
    QCOMPARE(message->size, octets.size());
    QCOMPARE(octets, "Date: Tue, 24 Nov 2026 11:03:29 +0200\r\n"
                     "From: me@example.org\r\n"
                     "To: ann@example.org\r\n"
                     "Subject: Greetings\r\n"
                     "Message-ID: " +
                         message->messageId +
                         "\r\n"
                         "MIME-Version: 1.0\r\n"
                         "Content-Type: text/plain; charset=utf-8; format=flowed\r\n"
                         "Content-Transfer-Encoding: 7bit\r\n"
                         "\r\n"
                         "Hello,\r\n"
                         "Ann\r\n");
}

void tst_MessageWriter::messagesHaveIdsThatTellNothing()
{
    Draft draft = smallDraft();
    draft.from = mailbox(u"me@bücher.example"_s);
    const auto first = written(draft, path(u"1"_s));
    const auto second = written(draft, path(u"2"_s));
    QVERIFY(first && second);
    QVERIFY(first->messageId != second->messageId);
    QVERIFY(first->messageId.endsWith("@xn--bcher-kva.example>"));
    QCOMPARE(ReadMessage::from(contentOf(first->path)).value(u"Message-ID"_s),
             QString::fromLatin1(first->messageId));
}

void tst_MessageWriter::bccIsInTheEnvelopeOnly()
{
    Draft draft = smallDraft();
    draft.to.clear();
    draft.bcc = {mailbox(u"bob@example.org"_s)};
    QCOMPARE(MessageWriter::envelopeOf(draft)->forwardPaths(), QList{draft.bcc.first().address});
    const QByteArray octets = octetsOf(draft);
    QVERIFY(!octets.contains("bob"));
    QVERIFY(octets.contains("To: undisclosed-recipients:;\r\n"));
}

void tst_MessageWriter::aDraftWithoutSenderOrRecipientHasNoEnvelope()
{
    Draft draft = smallDraft();
    draft.to.clear();
    QCOMPARE(MessageWriter::envelopeOf(draft).error().kind, Kind::NoRecipients);
    draft.from.reset();
    QCOMPARE(MessageWriter::envelopeOf(draft).error().kind, Kind::NoSender);
    QCOMPARE(written(draft, path(u"spool"_s)).error().kind, Kind::NoSender);
}

void tst_MessageWriter::headersReadBackAsTheyWereMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII")
        << u"Plain words, and a few more of them so that the line has to be folded once or twice"_s;
    QTest::newRow("umlauts") << u"Grüße aus Köln"_s;
    QTest::newRow("Japanese") << u"日本語の件名です。"_s.repeated(12);
    QTest::newRow("ASCII before Japanese") << u"a"_s + u"日本語"_s.repeated(40);
    QTest::newRow("two octets before Japanese") << u"é"_s + u"日本語"_s.repeated(40);
    QTest::newRow("Greek") << u"Καλημέρα κόσμε "_s.repeated(12) + u"!"_s;
    QTest::newRow("emoji") << u"😀👍🏽 "_s.repeated(30) + u"x"_s;
    QTest::newRow("looks encoded") << u"=?utf-8?q?no=21?="_s;
    QTest::newRow("white space") << u"two  spaces, one behind "_s;
    QTest::newRow("a long word") << QString(2000, u'x');
    QTest::newRow("special characters") << u"\"quoted\" \\ (comment) <a@b> ; :,"_s;
}

void tst_MessageWriter::headersReadBackAsTheyWereMeant()
{
    QFETCH(QString, text);
    Draft draft = smallDraft();
    draft.subject = text;
    draft.from->displayName = text.trimmed().simplified();
    draft.to = {*draft.from, mailbox(u"bob@example.org"_s)};
    const QByteArray octets = octetsOf(draft);
    QVERIFY(std::all_of(octets.cbegin(), octets.cend(), [](char c) { return static_cast<uchar>(c) < 128; }));
    const ReadMessage read = ReadMessage::from(octets);
    QCOMPARE(read.defects, QStringList());
    QCOMPARE(read.value(u"Subject"_s), text);
    const QPair me(draft.from->displayName, u"me@example.org"_s);
    QCOMPARE(read.mailboxes, (QList{me, me, QPair(QString(), u"bob@example.org"_s)}));
}

void tst_MessageWriter::noLineIsOver78WhereItNeedNotBe()
{
    Draft draft = smallDraft(u"words of a paragraph "_s.repeated(40));
    draft.subject = u"Wörter "_s.repeated(40);
    draft.from->displayName = u"Ann, the one with a name of many words and a comma "_s.repeated(5);
    QVERIFY(put(path(u"file.bin"_s), "x"));
    draft.attachments = {
        {path(u"file.bin"_s), u"ein sehr langer Name für eine Datei "_s.repeated(5) + u".bin"_s, {}}};
    QVERIFY(longestLine(octetsOf(draft)) <= 78);
}

void tst_MessageWriter::aSubjectOfAMegabyteArrives_data()
{
    QTest::addColumn<QString>("subject");
    QTest::newRow("words") << (u"word "_s.repeated(200'000) + u"end"_s);
    QTest::newRow("one word") << QString(1'000'000, u'w');
    QTest::newRow("not ASCII") << QString(500'000, u'ü');
}

void tst_MessageWriter::aSubjectOfAMegabyteArrives()
{
    QFETCH(QString, subject);
    Draft draft = smallDraft();
    draft.subject = subject;
    const QByteArray octets = octetsOf(draft);
    QVERIFY(longestLine(octets) <= 78);
    QCOMPARE(ReadMessage::from(octets).value(u"Subject"_s), subject);
}

void tst_MessageWriter::anEmptySubjectHasNoField()
{
    QVERIFY(!octetsOf(smallDraft()).contains("Subject"));
}

void tst_MessageWriter::furtherHeadersAreWritten()
{
    Draft draft = smallDraft();
    draft.replyTo = mailbox(u"Team <team@example.org>"_s);
    draft.headers = {{u"Organization"_s, u"Bücher & Söhne"_s},
                     {u"References"_s, u"<a@example.org> "_s.repeated(20) + u"<b@example.org>"_s}};
    const ReadMessage read = ReadMessage::from(octetsOf(draft));
    QCOMPARE(read.value(u"Reply-To"_s), u"Team <team@example.org>"_s);
    QCOMPARE(read.value(u"Organization"_s), draft.headers[0].value);
    QCOMPARE(read.value(u"References"_s), draft.headers[1].value);
}

void tst_MessageWriter::anOrganizationIsTakenAtItsWord()
{
    Draft draft = smallDraft();
    draft.headers = {{u"Organization"_s, u"=?utf-8?q?Not?= a word"_s}};
    QCOMPARE(ReadMessage::from(octetsOf(draft)).value(u"Organization"_s), draft.headers[0].value);
}

void tst_MessageWriter::headersThatCannotBeWrittenAreRefused_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<MessageFailure>("why");
    const auto with = [](auto change) {
        Draft draft = smallDraft();
        change(draft);
        return draft;
    };
    const auto control = [](const QString &field) {
        return MessageFailure{Kind::ControlCharacterInHeader, field, {}};
    };
    const QString injected = u"x\r\nBcc: bob@example.org"_s;
    QTest::newRow("CR LF in the subject") << with([&](Draft &d) { d.subject = injected; }) << control(u"Subject"_s);
    QTest::newRow("LF at the end of the subject")
        << with([](Draft &d) { d.subject = u"x\n"_s; }) << control(u"Subject"_s);
    QTest::newRow("NUL in the subject") << with([](Draft &d) { d.subject = QChar(0); }) << control(u"Subject"_s);
    QTest::newRow("CR LF in a name") << with([&](Draft &d) { d.to[0].displayName = injected; }) << control(u"To"_s);
    QTest::newRow("CR LF in the sender's name")
        << with([&](Draft &d) { d.from->displayName = injected; }) << control(u"From"_s);
    QTest::newRow("CR LF in a field") << with([&](Draft &d) {
        d.headers = {{u"X-A"_s, injected}};
    }) << control(u"X-A"_s);
    const auto badName = [&](const QString &name) {
        QTest::newRow(qPrintable(u"field name \"%1\""_s.arg(name.simplified()))) << with([&](Draft &d) {
            d.headers = {{name, u"x"_s}};
        }) << MessageFailure{Kind::BadHeaderName, name, {}};
    };
    for (const QString &name : {QString(), u"X A"_s, u"X:A"_s, u"X-Ä"_s, u"X\r\nA"_s, u"Bcc"_s, u"RESENT-BCC"_s,
                                u"From"_s, u"content-type"_s, u"MIME-Version"_s})
        badName(name);
    QTest::newRow("a word of 1000") << with([](Draft &d) {
        d.headers = {{u"X-A"_s, QString(1000, u'a')}};
    }) << MessageFailure{Kind::HeaderLineTooLong, u"X-A"_s, {}};
}

void tst_MessageWriter::headersThatCannotBeWrittenAreRefused()
{
    QFETCH(Draft, draft);
    QFETCH(MessageFailure, why);
    const auto message = written(draft, path(u"spool"_s));
    QVERIFY(!message);
    QCOMPARE(message.error(), why);
    QVERIFY(!QFile::exists(path(u"spool"_s)));
}

void tst_MessageWriter::anAddressInUtf8AsksForSmtpUtf8()
{
    Draft draft = smallDraft();
    draft.bcc = {mailbox(u"jürgen@example.org"_s)};
    QCOMPARE(written(draft, path(u"1"_s))->headerCharset, HeaderCharset::Ascii);
    draft.cc = draft.bcc;
    const auto message = written(draft, path(u"2"_s));
    QCOMPARE(message->headerCharset, HeaderCharset::Utf8);
    QVERIFY(contentOf(message->path).contains("Cc: j\xC3\xBCrgen@example.org\r\n"));
}

void tst_MessageWriter::textAndHtmlAreAlternatives()
{
    Draft draft = smallDraft(u"Plain"_s);
    draft.html = u"<p>Rïch</p>"_s;
    const ReadMessage read = ReadMessage::from(octetsOf(draft));
    QCOMPARE(read.containers, (QList{QPair(u"multipart/alternative"_s, u"8bit"_s)}));
    QCOMPARE(read.parts.size(), 2);
    QCOMPARE(read.parts[0].type, u"text/plain"_s);
    QVERIFY(read.parts[0].isFlowed);
    QCOMPARE(read.parts[1].type, u"text/html"_s);
    QCOMPARE(read.parts[1].content, "<p>R\xC3\xAF"
                                    "ch</p>\r\n"_ba);
}

void tst_MessageWriter::attachmentsLieRawInTheSpool()
{
    Draft draft = smallDraft(u"See below"_s);
    QVERIFY(put(path(u"a.bin"_s), allOctets()));
    QVERIFY(put(path(u"empty.txt"_s), {}));
    QVERIFY(put(path(u"lines.txt"_s), "unix\nold mac\rdos\r\nno end"));
    for (const QString &name : {u"a.bin"_s, u"empty.txt"_s, u"lines.txt"_s})
        draft.attachments += Attachment{path(name), {}, {}};
    const QByteArray octets = octetsOf(draft);
    QVERIFY(octets.contains("\r\n\r\n" + allOctets() + "\r\n--"));
    const ReadMessage read = ReadMessage::from(octets);
    QCOMPARE(read.defects, QStringList());
    QCOMPARE(read.containers, (QList{QPair(u"multipart/mixed"_s, u"binary"_s)}));
    QCOMPARE(read.parts.size(), 4);
    QCOMPARE(read.parts[0].content, "See below\r\n"_ba);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(read.parts[i + 1].name, QFileInfo(draft.attachments[i].path).fileName());
        QCOMPARE(read.parts[i + 1].content, contentOf(draft.attachments[i].path));
    }
}

void tst_MessageWriter::whereEntitiesLieIsTold()
{
    Draft draft = smallDraft(u"Plain"_s);
    draft.html = u"<p>Rich</p>"_s;
    QVERIFY(put(path(u"a.bin"_s), allOctets()));
    draft.attachments += Attachment{path(u"a.bin"_s), {}, {}};
    const auto message = written(draft, path(u"spool"_s));
    const QByteArray octets = contentOf(message->path);
    QList<QByteArray> leaves;
    QList<int> depths;
    for (const SpooledEntity &entity : message->entities) {
        depths += entity.depth;
        QVERIFY(octets.first(entity.body).endsWith("\r\n\r\n"));
        if (!entity.isComposite)
            leaves += octets.sliced(entity.body, entity.end - entity.body);
    }
    QCOMPARE(depths, (QList{0, 1, 2, 2, 1}));
    QCOMPARE(leaves, (QList{"Plain\r\n"_ba, "<p>Rich</p>\r\n"_ba, allOctets()}));
}

void tst_MessageWriter::attachmentNamesAreMadeSafe_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("seen");
    QTest::newRow("none given") << QString() << u"file.bin"_s;
    QTest::newRow("plain") << u"report.pdf"_s << u"report.pdf"_s;
    QTest::newRow("spaces") << u"my report.pdf"_s << u"my report.pdf"_s;
    QTest::newRow("quotes") << u"a \"b\".pdf"_s << u"a \"b\".pdf"_s;
    QTest::newRow("special") << u"a;b=c%20'd'*.pdf"_s << u"a;b=c%20'd'*.pdf"_s;
    QTest::newRow("umlauts") << u"Übersicht für Žofie.pdf"_s << u"Übersicht für Žofie.pdf"_s;
    QTest::newRow("long") << u"日本語"_s.repeated(20) + u".pdf"_s << u"日本語"_s.repeated(20) + u".pdf"_s;
    QTest::newRow("too long") << QString(400, u'a') + u".pdf"_s << QString(251, u'a') + u".pdf"_s;
    QTest::newRow("folders") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("folders of another system") << u"C:\\dir\\file.txt"_s << u"file.txt"_s;
    QTest::newRow("only folders") << u"/../"_s << u"attachment"_s;
    QTest::newRow("dots") << u".."_s << u"attachment"_s;
    QTest::newRow("CR LF") << u"a\r\nBcc: x.txt"_s << u"aBcc: x.txt"_s;
    QTest::newRow("right to left") << u"photo\u202Egpj.exe"_s << u"photogpj.exe"_s;
}

void tst_MessageWriter::attachmentNamesAreMadeSafe()
{
    QFETCH(QString, given);
    QFETCH(QString, seen);
    QVERIFY(put(path(u"file.bin"_s), "x"));
    Draft draft = smallDraft();
    draft.attachments += Attachment{path(u"file.bin"_s), given, {}};
    const ReadMessage read = ReadMessage::from(octetsOf(draft));
    QCOMPARE(read.defects, QStringList());
    QCOMPARE(read.parts.last().name, seen);
}

void tst_MessageWriter::mediaTypesComeFromNameAndContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("type");
    const QByteArray png = "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"_ba;
    QTest::newRow("name") << u"a.pdf"_s << "%PDF-1.7\n"_ba << QString() << u"application/pdf"_s;
    QTest::newRow("content") << u"picture"_s << png << QString() << u"image/png"_s;
    QTest::newRow("given") << u"a.bin"_s << "x"_ba << u"Application/X-Own"_s << u"application/x-own"_s;
    QTest::newRow("given wrongly") << u"a.pdf"_s << "%PDF-1.7\n"_ba << u"x\r\nBcc: y"_s << u"application/pdf"_s;
    QTest::newRow("a message") << u"a.eml"_s << "From: a@b\n\nx"_ba << QString() << u"application/octet-stream"_s;
    QTest::newRow("a message, given") << u"a.eml"_s << "\xFF\x01"_ba << u"message/rfc822"_s
                                      << u"application/octet-stream"_s;
}

void tst_MessageWriter::mediaTypesComeFromNameAndContent()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, given);
    QFETCH(QString, type);
    QVERIFY(put(path(name), content));
    Draft draft = smallDraft();
    draft.attachments += Attachment{path(name), {}, given};
    QCOMPARE(ReadMessage::from(octetsOf(draft)).parts.last().type, type);
}

void tst_MessageWriter::whatCannotBeAttachedIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nothing there") << u"missing"_s << Kind::AttachmentMissing;
    QTest::newRow("a folder") << u"folder"_s << Kind::AttachmentIsNoFile;
    QTest::newRow("a pipe") << u"pipe"_s << Kind::AttachmentIsNoFile;
    QTest::newRow("a link to nothing") << u"link"_s << Kind::AttachmentMissing;
    // A file that opens and then fails, for root as well.
    if (QFile::exists(u"/proc/self/mem"_s))
        QTest::newRow("not readable") << u"/proc/self/mem"_s << Kind::AttachmentUnreadable;
    if (QFile::exists(u"/proc/version"_s))
        QTest::newRow("longer than it says") << u"/proc/version"_s << Kind::AttachmentChanged;
}

void tst_MessageWriter::whatCannotBeAttachedIsNamed()
{
    QFETCH(QString, file);
    QFETCH(Kind, kind);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QCOMPARE(mkfifo(qPrintable(path(u"pipe"_s)), 0600), 0);
    QVERIFY(QFile::link(path(u"missing"_s), path(u"link"_s)));
    Draft draft = smallDraft();
    draft.attachments += Attachment{QDir(m_folder->path()).absoluteFilePath(file), {}, {}};
    const auto message = written(draft, path(u"spool"_s));
    QVERIFY(!message);
    QCOMPARE(message.error().kind, kind);
    QCOMPARE(message.error().subject, draft.attachments.first().path);
    QVERIFY(!QFile::exists(path(u"spool"_s)));
}

void tst_MessageWriter::anAttachmentThatChangesIsNotSent_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("grows") << u"grows"_s;
    QTest::newRow("shrinks") << u"shrinks"_s;
    QTest::newRow("is written to") << u"is written to"_s;
    QTest::newRow("goes") << u"goes"_s;
}

void tst_MessageWriter::anAttachmentThatChangesIsNotSent()
{
    QFETCH(QString, how);
    const QString name = path(u"file.bin"_s);
    QVERIFY(put(name, QByteArray(4 << 20, 'x')));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime(QDate(2026, 1, 1), QTime(0, 0)), QFile::FileModificationTime));
    const auto change = [&] {
        if (how == "grows"_L1)
            file.seek(file.size());
        if (how == "shrinks"_L1)
            file.resize(1000);
        else if (how == "goes"_L1)
            file.remove();
        else
            file.write("y");
        file.flush();
    };

    const StoppedClock clock;
    MessageWriter writer(clock);
    QSignalSpy failures(&writer, &MessageWriter::failed);
    QEventLoop loop;
    bool changed = false;
    connect(&writer, &MessageWriter::failed, &loop, &QEventLoop::quit);
    connect(&writer, &MessageWriter::written, &loop, &QEventLoop::quit);
    connect(&writer, &MessageWriter::progress, &loop, [&](qint64 octets) {
        if (octets < 1 << 20 || changed)
            return;
        changed = true;
        change();
    });
    Draft draft = smallDraft();
    draft.attachments += Attachment{name, {}, {}};
    writer.write(draft, path(u"spool"_s));
    loop.exec();
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures[0][0].value<MessageFailure>(), (MessageFailure{Kind::AttachmentChanged, name, {}}));
    QVERIFY(!QFile::exists(path(u"spool"_s)));
}

void tst_MessageWriter::whatLiesAtTheSpoolPathStays()
{
    QVERIFY(put(path(u"spool"_s), "older"));
    QCOMPARE(written(smallDraft(), path(u"spool"_s)).error().kind, Kind::SpoolFailed);
    QCOMPARE(contentOf(path(u"spool"_s)), "older"_ba);
}

void tst_MessageWriter::aSpoolWithoutRoomIsFull()
{
    const FileSizeLimit quota(100);
    QCOMPARE(written(smallDraft(), path(u"spool"_s)).error().kind, Kind::SpoolFull);
    QVERIFY(!QFile::exists(path(u"spool"_s)));
}

void tst_MessageWriter::theSpoolIsForItsOwnerAlone()
{
    QVERIFY(written(smallDraft(), path(u"spool"_s)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(path(u"spool"_s)) & others, QFile::Permissions());
}

void tst_MessageWriter::afterCancelNothingIsLeft()
{
    QVERIFY(put(path(u"file.bin"_s), QByteArray(4 << 20, 'x')));
    Draft draft = smallDraft();
    draft.attachments += Attachment{path(u"file.bin"_s), {}, {}};
    const StoppedClock clock;
    MessageWriter writer(clock);
    QSignalSpy failures(&writer, &MessageWriter::failed);
    QSignalSpy successes(&writer, &MessageWriter::written);
    QEventLoop loop;
    connect(&writer, &MessageWriter::failed, &loop, &QEventLoop::quit);
    connect(&writer, &MessageWriter::progress, &writer, [&](qint64 octets) {
        if (octets > 1 << 20)
            writer.cancel();
    });
    writer.write(draft, path(u"spool"_s));
    loop.exec();
    writer.cancel();
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures[0][0].value<MessageFailure>().kind, Kind::Cancelled);
    QVERIFY(successes.isEmpty());
    QVERIFY(!QFile::exists(path(u"spool"_s)));
}

void tst_MessageWriter::thousandsOfRecipientsAreWritten()
{
    Draft draft = smallDraft();
    for (int i = 0; i < 10'000; ++i)
        draft.to += mailbox(u"Pérson %1 <p%1@example.org>"_s.arg(i));
    const QByteArray octets = octetsOf(draft);
    QVERIFY(longestLine(headerOf(octets)) <= 78);
    QCOMPARE(MessageWriter::envelopeOf(draft)->forwardPaths().size(), 10'001);
    QVERIFY(octets.contains("<p9999@example.org>\r\n"));
}

QTEST_GUILESS_MAIN(tst_MessageWriter)
#include "tst_MessageWriter.moc"
