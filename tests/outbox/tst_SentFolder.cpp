#include "outbox/SentFolder.h"

#include "outbox/SentBench.h"
#include "support/FileSizeLimit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Sealpost::Test;
using namespace Qt::StringLiterals;

namespace {

/// What Python's mailbox and email make of the folder.
QList<QJsonObject> readByOthers(const QString &folder)
{
    QProcess python;
    QSignalSpy finished(&python, &QProcess::finished);
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(QStringLiteral(SEALPOST_PYTHON),
                 {QStringLiteral(SEALPOST_SOURCE_DIR "/tests/outbox/read_maildir.py"), folder});
    finished.wait();
    QList<QJsonObject> messages;
    for (const QByteArray &line : python.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            messages += QJsonDocument::fromJson(line).object();
    }
    return messages;
}

QFileDevice::Permissions ownerOnly()
{
    return QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser | QFile::WriteUser |
           QFile::ExeUser;
}

} // namespace

class tst_SentFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherMailProgramsReadTheCopies();
    void blindRecipientsAreShownInTheCopyAlone();
    void theSealStaysWithTheCopy();
    void aCopyMadeAgainIsTheSame();
    void aCopyThatAReaderHasMarkedIsNotMadeAgain();
    void whatACrashLeftUnfinishedIsReplaced();
    void nobodyElseMayReadIt();
    void aFullDiskLeavesNothingBehind();
    void aFolderThatCannotBeMadeIsAFailure();
    void aSpoolFileThatIsNotWholeIsNotKept();

private:
    /// Empty: it was kept.
    static std::optional<StoreFailure> keep(SentFolder &sent, const SentCopy &copy)
    {
        QSignalSpy kept(&sent, &SentFolder::kept);
        QSignalSpy notKept(&sent, &SentFolder::notKept);
        sent.keep(copy);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(kept.count() + notKept.count(), 1, 10000); }();
        return notKept.isEmpty() ? std::nullopt : std::optional(notKept[0][1].value<StoreFailure>());
    }
};

void tst_SentFolder::otherMailProgramsReadTheCopies()
{
    SentBench bench;
    SentFolder sent(bench.sentPath());
    QVERIFY(put(bench.folder.filePath(u"holiday.bin"_s), QByteArray("\0\r\n\xff.\n", 6).repeated(200'000)));
    Draft draft = smallDraft(u"Grüße\n.\nFrom here\n"_s);
    draft.subject = u"1 Ünïcode"_s;
    draft.attachments = {{bench.folder.filePath(u"holiday.bin"_s), {}, {}}};
    const Entry entry = bench.sent(draft);
    QCOMPARE(keep(sent, SentCopy::of(entry, bench.spool)), std::nullopt);
    draft.subject = u"2 plain"_s;
    draft.attachments.clear();
    QCOMPARE(keep(sent, SentCopy::of(bench.sent(draft), bench.spool)), std::nullopt);

    const QList<QJsonObject> read = readByOthers(bench.sentPath());
    QCOMPARE(read.size(), 2);
    QCOMPARE(read[0][u"subject"].toString(), u"1 Ünïcode"_s);
    QCOMPARE(read[0][u"message_id"].toString().toUtf8(), entry.submission.message.messageId);
    QCOMPARE(read[0][u"attachments"].toArray(), QJsonArray{1'200'000});
    for (const QJsonObject &message : read) {
        QVERIFY(message[u"text"].toString().startsWith(u"Grüße\n.\n"_s));
        QCOMPARE(message[u"flags"].toString(), u"S"_s);
        QCOMPARE(message[u"folder"].toString(), u"cur"_s);
        QCOMPARE(message[u"carriage_returns"].toInt(), 0);
        QCOMPARE(message[u"defects"].toArray(), QJsonArray());
    }
}

void tst_SentFolder::blindRecipientsAreShownInTheCopyAlone()
{
    SentBench bench;
    SentFolder sent(bench.sentPath());
    Draft draft = smallDraft(u"text"_s);
    draft.cc = {mailbox(u"\"Bob, the other\" <bob@example.org>"_s)};
    draft.bcc = {mailbox(u"eve@example.org"_s), mailbox(u"me@example.org"_s)};
    const Entry entry = bench.sent(draft);
    QCOMPARE(keep(sent, SentCopy::of(entry, bench.spool)), std::nullopt);
    QCOMPARE(readByOthers(bench.sentPath())[0][u"bcc"].toString(), u"eve@example.org, me@example.org"_s);
    QVERIFY(!contentOf(bench.spool.path(entry.submission.message.path)).contains("eve@example.org"));
}

void tst_SentFolder::theSealStaysWithTheCopy()
{
    SentBench bench;
    SentFolder sent(bench.sentPath());
    QCOMPARE(keep(sent, SentCopy::of(bench.sent(smallDraft()), bench.spool)), std::nullopt);
    const QByteArray octets = contentOf(bench.sentPath() + u"/cur/"_s + bench.copies().first());
    QVERIFY2(octets.startsWith("X-Sealpost-Seal: verified smtps\n"), octets.left(200).constData());
}

void tst_SentFolder::aCopyMadeAgainIsTheSame()
{
    SentBench bench;
    const SentCopy copy = SentCopy::of(bench.sent(smallDraft()), bench.spool);
    for (int run = 0; run < 2; ++run) {
        SentFolder sent(bench.sentPath());
        QCOMPARE(keep(sent, copy), std::nullopt);
        QCOMPARE(keep(sent, copy), std::nullopt);
        QCOMPARE(bench.copies(), QStringList{copy.name + u":2,S"_s});
        QCOMPARE(bench.unfinished(), QStringList());
    }
}

void tst_SentFolder::aCopyThatAReaderHasMarkedIsNotMadeAgain()
{
    SentBench bench;
    const SentCopy copy = SentCopy::of(bench.sent(smallDraft()), bench.spool);
    SentFolder before(bench.sentPath());
    QCOMPARE(keep(before, copy), std::nullopt);
    const QString path = bench.sentPath() + u"/cur/"_s + copy.name;
    QVERIFY(QFile::rename(path + u":2,S"_s, path + u":2,RS"_s));
    SentFolder after(bench.sentPath());
    QCOMPARE(keep(after, copy), std::nullopt);
    QCOMPARE(bench.copies(), QStringList{copy.name + u":2,RS"_s});
}

void tst_SentFolder::whatACrashLeftUnfinishedIsReplaced()
{
    SentBench bench;
    const SentCopy copy = SentCopy::of(bench.sent(smallDraft(u"whole"_s)), bench.spool);
    QVERIFY(QDir().mkpath(bench.sentPath() + u"/tmp"_s));
    QVERIFY(put(bench.sentPath() + u"/tmp/"_s + copy.name, "hal"));
    SentFolder sent(bench.sentPath());
    QCOMPARE(keep(sent, copy), std::nullopt);
    QVERIFY(contentOf(bench.sentPath() + u"/cur/"_s + copy.name + u":2,S"_s).contains("\n\nwhole"));
    QCOMPARE(bench.unfinished(), QStringList());
}

void tst_SentFolder::nobodyElseMayReadIt()
{
    SentBench bench;
    SentFolder sent(bench.sentPath());
    QCOMPARE(keep(sent, SentCopy::of(bench.sent(smallDraft()), bench.spool)), std::nullopt);
    for (const QString &folder : {u""_s, u"/tmp"_s, u"/new"_s, u"/cur"_s})
        QCOMPARE(QFile::permissions(bench.sentPath() + folder), ownerOnly());
    const auto ofCopy = QFile::permissions(bench.sentPath() + u"/cur/"_s + bench.copies().first());
    QCOMPARE(ofCopy, ownerOnly() & ~(QFile::ExeOwner | QFile::ExeUser));
}

void tst_SentFolder::aFullDiskLeavesNothingBehind()
{
    SentBench bench;
    SentFolder sent(bench.sentPath());
    const SentCopy copy = SentCopy::of(bench.sent(smallDraft(u"long "_s.repeated(20'000))), bench.spool);
    {
        const FileSizeLimit quota(10'000);
        QCOMPARE(keep(sent, copy)->kind, StoreFailure::Kind::Full);
    }
    QCOMPARE(bench.copies(), QStringList());
    QCOMPARE(bench.unfinished(), QStringList());
    QCOMPARE(keep(sent, copy), std::nullopt);
}

void tst_SentFolder::aFolderThatCannotBeMadeIsAFailure()
{
    SentBench bench;
    QVERIFY(put(bench.sentPath(), "a file"));
    SentFolder sent(bench.sentPath());
    const SentCopy copy = SentCopy::of(bench.sent(smallDraft()), bench.spool);
    QCOMPARE(keep(sent, copy)->kind, StoreFailure::Kind::CannotOpen);
    QVERIFY(QFile::remove(bench.sentPath()));
    QCOMPARE(keep(sent, copy), std::nullopt);
}

void tst_SentFolder::aSpoolFileThatIsNotWholeIsNotKept()
{
    SentBench bench;
    SentFolder sent(bench.sentPath());
    const SentCopy copy = SentCopy::of(bench.sent(smallDraft(u"text"_s)), bench.spool);
    QVERIFY(QFile::resize(copy.message.path, copy.message.size - 1));
    QVERIFY(keep(sent, copy).has_value());
    QCOMPARE(bench.copies(), QStringList());
}

QTEST_GUILESS_MAIN(tst_SentFolder)
#include "tst_SentFolder.moc"
