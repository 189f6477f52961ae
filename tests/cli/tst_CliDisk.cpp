#include "cli/CliRun.h"
#include "support/ScriptedServer.h"
#include "support/SmallDisk.h"
#include "support/TestCertificate.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// What the real program does where the profile's disk is full or read-only. The disk is a real one.
class tst_CliDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aReadOnlyProfileIsSaid_data();
    void aReadOnlyProfileIsSaid();
    void aFullDiskIsSaidAndNothingIsHalfThere_data();
    void aFullDiskIsSaidAndNothingIsHalfThere();
    void whatIsInTheOutboxGoesWhenThereIsRoomAgain();
    void whatTheServerHasTakenIsWrittenDownWhenThereIsRoomAgain();
    void aNewProfileOnAFullDiskIsSaid();

private:
    [[nodiscard]] CliEnded cli(const QStringList &words) const { return m_cli->json(words); }
    [[nodiscard]] QStringList listed() const; ///< ids
    void verifyThatNothingIsHalfThere() const;

    std::unique_ptr<CliRun> m_cli;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<SmallDisk> m_disk;
    QString m_earlier; ///< the id of what is in the outbox already
};

namespace {

constexpr qint64 diskSize = 4 * 1024 * 1024;

QStringList send(qsizetype size = 20)
{
    return {u"send"_s,  u"--to"_s,      u"ann@example.org"_s, u"--subject"_s,
            u"Plans"_s, u"--no-wait"_s, u"--body"_s,          u"line of text\n"_s.repeated(size / 13)};
}

const QStringList list{u"outbox"_s, u"list"_s};
const QStringList runOutbox{u"outbox"_s, u"run"_s};

} // namespace

void tst_CliDisk::init()
{
    m_cli = std::make_unique<CliRun>();
    m_disk = std::make_unique<SmallDisk>(QFileInfo(m_cli->profile()).path(), diskSize);
    m_server = std::make_unique<ScriptedServer>();
    m_server->tls(testCertificatePath(u"self-signed-ec"_s));
    m_cli->haveAccount(m_server->port().number());
    m_earlier = cli(send()).json()[u"id"_s].toString();
    QCOMPARE(listed(), QStringList{m_earlier});
}

void tst_CliDisk::cleanup()
{
    m_server.reset();
    m_disk.reset();
    m_cli.reset();
}

QStringList tst_CliDisk::listed() const
{
    QStringList ids;
    const auto ended = cli(list);
    for (const QJsonValue &entry : ended.json()[u"entries"_s].toArray())
        ids += entry[u"id"_s].toString();
    return ended.code == 0 ? ids : QStringList{u"error"_s};
}

/// Of each message that is listed its two files, and nothing else.
void tst_CliDisk::verifyThatNothingIsHalfThere() const
{
    const QDir profile(m_cli->profile());
    QCOMPARE(QDir(profile.filePath(u"spool"_s)).entryList(QDir::Files).size(), 2 * listed().size());
    QCOMPARE(QDir(profile.filePath(u"temporary"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList());
}

void tst_CliDisk::aReadOnlyProfileIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("send") << send();
    QTest::newRow("outbox list") << list;
    QTest::newRow("outbox run") << runOutbox;
    QTest::newRow("outbox cancel") << QStringList{u"outbox"_s, u"cancel"_s, u"1"_s};
    QTest::newRow("account list") << QStringList{u"account"_s, u"list"_s};
}

void tst_CliDisk::aReadOnlyProfileIsSaid()
{
    QFETCH(QStringList, words);
    m_disk->setReadOnly(true);
    const auto ended = cli(words);
    QCOMPARE(ended.code, 74);
    QCOMPARE(ended.error()[u"kind"_s], u"store_read_only"_s);
    const auto said = m_cli->run(words).errors;
    QVERIFY2(said.contains("cannot be written: it is read-only"), said.constData());
    QVERIFY(!m_server->heard("EHLO"));

    m_disk->setReadOnly(false);
    QCOMPARE(listed(), QStringList{m_earlier});
    verifyThatNothingIsHalfThere();
    QCOMPARE(cli(words).code, 0);
}

void tst_CliDisk::aFullDiskIsSaidAndNothingIsHalfThere_data()
{
    QTest::addColumn<qint64>("left");
    for (const qint64 kilobytes : {0, 4, 12, 24, 36, 48, 64, 96, 128, 160, 224})
        QTest::addRow("%lld KiB left", static_cast<long long>(kilobytes)) << kilobytes * 1024;
}

void tst_CliDisk::aFullDiskIsSaidAndNothingIsHalfThere()
{
    QFETCH(qint64, left);
    const QStringList message = send(60'000);
    m_disk->fillUp(left);
    const auto first = cli(message);
    QVERIFY2(first.code == 0 || first.code == 74, first.output.constData());
    QVERIFY(left > 0 || first.code == 74);
    if (first.code == 74) {
        const QString kind = first.error()[u"kind"_s].toString();
        QVERIFY2(kind == u"store_full"_s || kind == u"spool_full"_s, first.output.constData());
        QVERIFY(first.error()[u"sentence"_s].toString().contains(u"space"_s));
    }
    const auto meanwhile = cli(list);
    QVERIFY(meanwhile.code == 0 || meanwhile.error()[u"kind"_s] == u"store_full"_s);

    m_disk->makeRoom();
    QCOMPARE(listed().size(), first.code == 0 ? 2 : 1);
    QVERIFY(listed().contains(m_earlier));
    verifyThatNothingIsHalfThere();
    QCOMPARE(cli(message).code, 0);
    QCOMPARE(cli(runOutbox).code, 0);
    QCOMPARE(m_server->last().messages.size(), first.code == 0 ? 3 : 2);
}

void tst_CliDisk::whatIsInTheOutboxGoesWhenThereIsRoomAgain()
{
    m_disk->fillUp();
    const auto full = cli(runOutbox);
    QCOMPARE(full.code, 74);
    QVERIFY2(full.error()[u"sentence"_s].toString().contains(u"no space left"_s), full.output.constData());
    QVERIFY(!m_server->heard("MAIL")); // what could not be written down is not done
    m_disk->makeRoom();
    QCOMPARE(cli(runOutbox).code, 0);
    QCOMPARE(m_server->last().messages.size(), 1);
    QCOMPARE(listed(), QStringList());
}

void tst_CliDisk::whatTheServerHasTakenIsWrittenDownWhenThereIsRoomAgain()
{
    m_server->on(".", [this](const QByteArray &) {
        m_disk->fillUp();
        return ScriptedAnswer("250 2.0.0 Taken");
    });
    QProcess process;
    m_cli->start(process, runOutbox);
    process.setReadChannel(QProcess::StandardError);
    QTRY_VERIFY_WITH_TIMEOUT(process.peek(1000).contains("It is tried until it succeeds"), 20'000);
    m_disk->makeRoom();
    QCOMPARE(waitFor(process).code, 0);
    QCOMPARE(listed(), QStringList());
    QCOMPARE(cli(runOutbox).code, 0);
    QCOMPARE(m_server->connections(), 1);
    QCOMPARE(m_server->last().messages.size(), 1);
}

void tst_CliDisk::aNewProfileOnAFullDiskIsSaid()
{
    QVERIFY(QDir(m_cli->profile()).removeRecursively());
    m_disk->fillUp();
    const auto full = cli(list);
    QCOMPARE(full.code, 74);
    QCOMPARE(full.error()[u"kind"_s], u"store_full"_s);
    m_disk->makeRoom();
    QCOMPARE(listed(), QStringList());
}

int main(int argc, char *argv[])
{
    if (!SmallDisk::mayMount())
        qFatal("This test needs a disk of its own, and may not mount one here.");
    QCoreApplication program(argc, argv);
    tst_CliDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_CliDisk.moc"
