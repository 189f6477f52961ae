#include "Writing.h"
#include "message/MessageReader.h"
#include "support/FileSizeLimit.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Sealpost;
using namespace Sealpost::Test;
using namespace Qt::StringLiterals;

using Kind = MessageFailure::Kind;

namespace {

Result<Draft, MessageFailure> read(const SpooledMessage &message, const QString &folder, bool cancelled = false)
{
    MessageReader reader;
    QEventLoop loop;
    Result<Draft, MessageFailure> result;
    QObject::connect(&reader, &MessageReader::wasRead, &loop, [&](const Draft &draft) {
        result = draft;
        loop.quit();
    });
    QObject::connect(&reader, &MessageReader::failed, &loop, [&](const MessageFailure &why) {
        result = failure(why);
        loop.quit();
    });
    QObject::connect(&reader, &MessageReader::progress, &reader, [&] {
        if (cancelled)
            reader.cancel();
    });
    reader.read(message, folder);
    loop.exec();
    return result;
}

long peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

QByteArray withCrlf(QByteArray lines)
{
    return lines.replace("\n", "\r\n");
}

/// A header as everybody writes it, before that of MIME.
const QByteArray someone = "From: Me <me@example.org>\nTo: ann@example.org\nSubject: Hello\n";

} // namespace

class tst_MessageReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatWasWrittenIsReadBack_data();
    void whatWasWrittenIsReadBack();
    void structureNeedNotBeTold();
    void attachmentsComeBackOctetForOctet();
    void alikeNamesAreKeptApart();
    void namesCannotLeadOutOfTheFolder_data();
    void namesCannotLeadOutOfTheFolder();
    void aLargeAttachmentTakesNoMemory();
    void messagesOfOthersCanBeRead_data();
    void messagesOfOthersCanBeRead();
    void whatADraftCannotHoldIsNotEdited_data();
    void whatADraftCannotHoldIsNotEdited();
    void afterAFailureNoFileIsLeft_data();
    void afterAFailureNoFileIsLeft();
    void aSpoolFileThatIsNotWhatItWasIsAFailure();
    void anAttachmentIsForItsOwnerAlone();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString files() const { return path(u"files"_s); }
    [[nodiscard]] Result<Draft, MessageFailure> readOctets(const QByteArray &octets) const;
    [[nodiscard]] Attachment file(const QString &name, const QByteArray &octets, const QString &shown,
                                  const QString &type) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_MessageReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkdir(files()));
}

Result<Draft, MessageFailure> tst_MessageReader::readOctets(const QByteArray &octets) const
{
    if (!put(path(u"outside.eml"_s), octets))
        qFatal("not written");
    return read({.path = path(u"outside.eml"_s), .size = octets.size()}, files());
}

Attachment tst_MessageReader::file(const QString &name, const QByteArray &octets, const QString &shown,
                                   const QString &type) const
{
    if (!put(path(name), octets))
        qFatal("not written");
    return {path(name), shown, type};
}

void tst_MessageReader::whatWasWrittenIsReadBack_data()
{
    QTest::addColumn<Draft>("draft");
    const auto row = [](const char *name, const auto &change) {
        Draft draft = smallDraft(u"Hello,\n\nthis is it."_s);
        change(draft);
        QTest::newRow(name) << draft;
    };
    row("a text", [](Draft &) {});
    row("no text", [](Draft &draft) { draft.text.clear(); });
    row("a subject", [](Draft &draft) { draft.subject = u"Note G"_s; });
    row("a subject in many scripts", [](Draft &draft) { draft.subject = u"Grüße 世界 🙂 "_s.repeated(20); });
    row("a subject with odd spaces", [](Draft &draft) { draft.subject = u" a  b\tc "_s; });
    row("a subject that looks encoded", [](Draft &draft) { draft.subject = u"=?utf-8?q?no?= =?"_s; });
    row("names", [](Draft &draft) {
        draft.from = mailbox(u"\"Lovelace, Ada \\\"A\\\"\" <me@example.org>"_s);
        draft.to = {mailbox(u"Jörg Ä. <jorg@example.org>"_s), mailbox(u"\"a.b\" <ann@example.org>"_s)};
        draft.cc = {mailbox(u"bob@example.org"_s), mailbox(u"\"odd local\"@example.org"_s)};
        draft.replyTo = mailbox(u"Replies <replies@example.org>"_s);
    });
    row("addresses in UTF-8", [](Draft &draft) {
        draft.to = {mailbox(u"Jörg <jörg@bücher.example>"_s)};
        draft.cc = {mailbox(u"用户@例え.example"_s)};
    });
    row("a thousand recipients", [](Draft &draft) {
        for (int i = 0; i < 1000; ++i)
            draft.cc += mailbox(u"Person Ä%1 <p%1@example.org>"_s.arg(i));
    });
    row("copies that nobody sees", [](Draft &draft) { draft.to.clear(); });
    row("own headers", [](Draft &draft) {
        draft.headers = {{u"In-Reply-To"_s, u"<1@example.org>"_s},
                         {u"References"_s, u"<%1@example.org> "_s.arg(QString(60, u'x')).repeated(20).trimmed()},
                         {u"X-Note"_s, u"Grüße"_s},
                         {u"X-Note"_s, u"twice"_s},
                         {u"X-Empty"_s, {}}};
    });
    row("flowed text", [](Draft &draft) {
        draft.text = u"> quoted\n>> twice\n\n"_s + QString(u"lorem ipsum "_s.repeated(100)).trimmed() +
                     u"\n  From me\n-- \nAda\n\n"_s;
    });
    row("long lines", [](Draft &draft) { draft.text = QString(5000, u'x') + u"\n🙂"_s; });
    row("html beside it", [](Draft &draft) { draft.html = u"<p>Hello,</p>\n <p>ü </p>\n\n"_s; });
    row("html alone", [](Draft &draft) {
        draft.text.clear();
        draft.html = u"<p>Hello</p>"_s;
    });
}

void tst_MessageReader::whatWasWrittenIsReadBack()
{
    QFETCH(const Draft, draft);
    const auto message = written(draft, path(u"spool"_s));
    QVERIFY(message);
    const auto again = read(*message, files());
    QVERIFY(again);
    QCOMPARE(again->text, draft.text);
    QCOMPARE(again->subject, draft.subject);
    QVERIFY(*again == draft);
}

void tst_MessageReader::structureNeedNotBeTold()
{
    Draft draft = smallDraft(u"Hello"_s);
    draft.html = u"<p>Hello</p>"_s;
    draft.attachments = {file(u"plan"_s, "octets", u"plan.pdf"_s, u"application/pdf"_s)};
    auto message = written(draft, path(u"spool"_s));
    QVERIFY(message);
    message->entities.clear();
    const auto again = read(*message, files());
    QVERIFY(again);
    QCOMPARE(again->html, draft.html);
    QCOMPARE(again->attachments.size(), 1);
}

void tst_MessageReader::attachmentsComeBackOctetForOctet()
{
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += static_cast<char>(i);
    Draft draft = smallDraft(u"Hello"_s);
    draft.attachments = {
        file(u"1"_s, {}, u"empty"_s, u"application/octet-stream"_s),
        file(u"2"_s, all + "\r\n--=_\r\n\n\r.\r\n", u"Grüße 世界 🙂.bin"_s, u"application/x-odd"_s),
        file(u"3"_s, all.repeated(20'000), u"\"a; b\\' %41 *=.png"_s, u"image/png"_s),
        file(u"4"_s, "a\nb\r\n", QString(120, u'ä') + u".txt"_s, u"text/plain"_s),
        file(u"5"_s, "<p>", u".hidden"_s, u"text/html"_s)};
    const auto message = written(draft, path(u"spool"_s));
    QVERIFY(message);
    const auto again = read(*message, files());
    QVERIFY(again);
    QCOMPARE(again->attachments.size(), draft.attachments.size());
    for (qsizetype i = 0; i < draft.attachments.size(); ++i) {
        const Attachment &before = draft.attachments[i];
        const Attachment &after = again->attachments[i];
        QCOMPARE(after.name, before.name.section(u'\\', -1));
        QCOMPARE(after.mediaType, before.mediaType);
        QVERIFY2(contentOf(after.path) == contentOf(before.path), qPrintable(before.name));
        QVERIFY(after.path.startsWith(files() + u'/'));
    }
}

void tst_MessageReader::alikeNamesAreKeptApart()
{
    QVERIFY(put(files() + u"/plan.pdf"_s, "of somebody else"));
    Draft draft = smallDraft();
    draft.attachments = {file(u"1"_s, "one", u"plan.pdf"_s, {}), file(u"2"_s, "two", u"plan.pdf"_s, {}),
                         file(u"3"_s, "three", QString(251, u'x') + u".pdf"_s, {}),
                         file(u"4"_s, "four", QString(251, u'x') + u".pdf"_s, {})};
    const auto message = written(draft, path(u"spool"_s));
    const auto again = read(*message, files());
    QVERIFY(again);
    QCOMPARE(contentOf(files() + u"/plan.pdf"_s), "of somebody else");
    QStringList names;
    QByteArrayList contents;
    for (const Attachment &attachment : again->attachments) {
        names += attachment.name;
        contents += contentOf(attachment.path);
    }
    QCOMPARE(names.first(2), (QStringList{u"plan.pdf"_s, u"plan.pdf"_s}));
    QCOMPARE(contents, (QByteArrayList{"one", "two", "three", "four"}));
}

void tst_MessageReader::namesCannotLeadOutOfTheFolder_data()
{
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QString>("name");
    QTest::newRow("folders above") << "filename=\"../../plan.pdf\""_ba << u"plan.pdf"_s;
    QTest::newRow("a path") << "filename=\"/etc/passwd\""_ba << u"passwd"_s;
    QTest::newRow("folders of another system") << "filename=\"..\\\\..\\\\plan.pdf\""_ba << u"plan.pdf"_s;
    QTest::newRow("encoded") << "filename*=UTF-8''..%2F..%2Fplan%00.pdf"_ba << u"plan"_s;
    QTest::newRow("the folder above") << "filename=\"..\""_ba << u"attachment"_s;
    QTest::newRow("nothing") << "filename=\"\""_ba << u"attachment"_s;
    QTest::newRow("no name") << "x=y"_ba << u"attachment"_s;
    QTest::newRow("the other direction") << "filename*=UTF-8''gpj%E2%80%AE.exe"_ba << u"gpj.exe"_s;
}

void tst_MessageReader::namesCannotLeadOutOfTheFolder()
{
    QFETCH(const QByteArray, parameter);
    QFETCH(const QString, name);
    const auto draft = readOctets(withCrlf(someone +
                                           "Content-Type: multipart/mixed; boundary=b\n\n"
                                           "--b\n\nText\n"
                                           "--b\nContent-Type: application/pdf\n"
                                           "Content-Disposition: attachment; " +
                                           parameter + "\n\noctets\n--b--\n"));
    QVERIFY(draft);
    QCOMPARE(draft->attachments.size(), 1);
    QCOMPARE(draft->attachments.first().name, name);
    QCOMPARE(draft->attachments.first().path, files() + u'/' + name);
}

void tst_MessageReader::aLargeAttachmentTakesNoMemory()
{
    QFile large(path(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(200 * 1024 * 1024));
    Draft draft = smallDraft();
    draft.attachments = {{large.fileName(), u"large.bin"_s, u"application/octet-stream"_s}};
    const auto message = written(draft, path(u"spool"_s));
    QVERIFY(message);
    const long before = peakKilobytes();
    const auto again = read(*message, files());
    QVERIFY(again);
    QCOMPARE(QFile(again->attachments.first().path).size(), large.size());
    QVERIFY2(peakKilobytes() - before < 20 * 1024, qPrintable(QString::number(peakKilobytes() - before)));
}

void tst_MessageReader::messagesOfOthersCanBeRead_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("attachments");
    const auto row = [](const char *name, const QByteArray &rest, const QString &text, int attachments = 0) {
        QTest::newRow(name) << withCrlf(someone + rest) << text << attachments;
    };
    row("no MIME", "\nHello,\n\nAnn\n", u"Hello,\n\nAnn"_s);
    row("quoted-printable in Latin-1",
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=ISO-8859-1\n"
        "Content-Transfer-Encoding: quoted-printable\n\nGr=FC=DFe =\nan alle\n",
        u"Grüße an alle"_s);
    row("base64",
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nSGVsbG8s\nIEFubg==\n",
        u"Hello, Ann"_s);
    row("an attachment alone",
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: image/png; name=a.png\n"
        "Content-Transfer-Encoding: base64\n\nSGVsbG8=\n--b--\n",
        {}, 1);
    row("a text that is attached",
        "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b\nContent-Type: text/plain\n"
        "Content-Disposition: attachment; filename=a.txt\n\nText\n--b--\n",
        u"Hello"_s, 1);
}

void tst_MessageReader::messagesOfOthersCanBeRead()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QString, text);
    QFETCH(const int, attachments);
    const auto draft = readOctets(octets);
    QVERIFY(draft);
    QCOMPARE(draft->text, text);
    QCOMPARE(draft->subject, u"Hello"_s);
    QCOMPARE(draft->attachments.size(), attachments);
    if (attachments > 0 && draft->attachments.first().mediaType == u"image/png"_s)
        QCOMPARE(contentOf(draft->attachments.first().path), "Hello");
}

void tst_MessageReader::whatADraftCannotHoldIsNotEdited_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const QByteArray &octets, Kind kind = Kind::NotOurStructure) {
        QTest::newRow(name) << withCrlf(octets) << kind;
    };
    const QByteArray part = "--b\n\nHello\n";
    row("signed",
        someone + "Content-Type: multipart/signed; boundary=b\n\n" + part +
            "--b\nContent-Type: application/pgp-signature\n\nx\n--b--\n",
        Kind::SignedOrEncrypted);
    row("encrypted",
        someone +
            "Content-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: application/pgp-encrypted\n\n"
            "Version: 1\n--b\nContent-Type: application/octet-stream\n\nx\n--b--\n",
        Kind::SignedOrEncrypted);
    row("S/MIME", someone + "Content-Type: application/pkcs7-mime\nContent-Transfer-Encoding: base64\n\nAAAA\n",
        Kind::SignedOrEncrypted);
    row("signed within",
        someone +
            "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/signed; boundary=b\n\n" +
            part + "--b\nContent-Type: application/pgp-signature\n\nx\n--b--\n--a--\n",
        Kind::SignedOrEncrypted);
    row("a message in it", someone + "Content-Type: multipart/mixed; boundary=b\n\n" + part +
                               "--b\nContent-Type: message/rfc822\n\nSubject: Inner\n\nText\n--b--\n");
    row("pictures in the text", someone + "Content-Type: multipart/related; boundary=b\n\n" + part +
                                    "--b\nContent-Type: image/png\nContent-ID: <1>\n\nx\n--b--\n");
    row("a picture between texts", someone + "Content-Type: multipart/mixed; boundary=b\n\n" + part +
                                       "--b\nContent-Type: image/png\nContent-Disposition: inline\n\nx\n--b--\n");
    row("two texts", someone + "Content-Type: multipart/mixed; boundary=b\n\n" + part + part + "--b--\n");
    row("three alternatives",
        someone + "Content-Type: multipart/alternative; boundary=b\n\n" + part +
            "--b\nContent-Type: text/html\n\n<p>\n--b\nContent-Type: text/calendar\n\nx\n--b--\n");
    row("a file alone", someone + "Content-Type: image/png\n\nx\n");
    row("two authors", "From: a@example.org, b@example.org\nTo: ann@example.org\n\nHello\n");
    row("no author", "To: ann@example.org\n\nHello\n");
    row("two fields To", someone + "To: bob@example.org\n\nHello\n");
    row("no address", "From: me@example.org\nTo: nobody\n\nHello\n");
    row("an unknown charset", someone + "Content-Type: text/plain; charset=x-own\n\nHello\n");
    row("not the charset that it claims", someone + "Content-Type: text/plain; charset=utf-8\n\nGr\xfc\xdf"
                                                    "e\n");
    row("an unknown encoding", someone + "Content-Transfer-Encoding: x-uuencode\n\nHello\n");
}

void tst_MessageReader::whatADraftCannotHoldIsNotEdited()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const Kind, kind);
    const auto draft = readOctets(octets);
    QVERIFY(!draft);
    QCOMPARE(draft.error(), (MessageFailure{kind, {}, {}}));
    QVERIFY(QDir(files()).isEmpty());
}

void tst_MessageReader::afterAFailureNoFileIsLeft_data()
{
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("cancelled") << true;
    QTest::newRow("no room") << false;
}

void tst_MessageReader::afterAFailureNoFileIsLeft()
{
    QFETCH(const bool, cancelled);
    Draft draft = smallDraft();
    draft.attachments = {file(u"1"_s, "small", u"small"_s, {}),
                         file(u"2"_s, QByteArray(2'000'000, 'x'), u"big"_s, {})};
    const auto message = written(draft, path(u"spool"_s));
    QVERIFY(message);
    const FileSizeLimit quota(cancelled ? 100'000'000 : 1'000'000);
    const auto again = read(*message, files(), cancelled);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, cancelled ? Kind::Cancelled : Kind::SpoolFull);
    QVERIFY(QDir(files()).isEmpty());
}

void tst_MessageReader::aSpoolFileThatIsNotWhatItWasIsAFailure()
{
    const auto message = written(smallDraft(u"Hello"_s), path(u"spool"_s));
    QVERIFY(QFile::resize(message->path, message->size - 1));
    QCOMPARE(read(*message, files()).error().kind, Kind::SpoolFailed);
    QVERIFY(QFile::remove(message->path));
    QCOMPARE(read(*message, files()).error().kind, Kind::SpoolFailed);
}

void tst_MessageReader::anAttachmentIsForItsOwnerAlone()
{
    Draft draft = smallDraft();
    draft.attachments = {file(u"1"_s, "octets", u"plan.pdf"_s, {})};
    const auto message = written(draft, path(u"spool"_s));
    const auto again = read(*message, files());
    const auto everybodyElse =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(again->attachments.first().path) & everybodyElse, QFile::Permissions());
}

QTEST_GUILESS_MAIN(tst_MessageReader)
#include "tst_MessageReader.moc"
