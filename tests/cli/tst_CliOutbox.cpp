#include "accounts/Profile.h"
#include "cli/CliRun.h"
#include "outbox/OutboxStore.h"
#include "store/Database.h"
#include "support/ScriptedServer.h"
#include "support/TestCertificate.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the real program does with messages that are not sent at once.
class tst_CliOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatCouldNotGoIsListedAndGoesWhenItIsTriedAgain();
    void whatIsNotWaitedForGoesWithTheNext();
    void whatIsHeldGoesNeitherEarlyNorWithoutBeingTold();
    void whatIsCancelledIsGone();
    void whatIsOnItsWayIsNotCancelled();
    void whatWasRefusedIsExplainedAndCanBeTriedAgain();
    void whatIsUncertainIsDecidedByAPersonAndNotTooEarly();
    void whatIsUncertainGoesAgainIfAPersonSaysSo();
    void anInterruptLeavesItInTheOutbox();
    void twoAtOnceAreDeliveredByOne();
    void aMessageWithoutItsFileIsSaid();
    void aMessageWithoutItsAccountStays();
    void aPasswordForOneRunIsForTheMessagesAccount();
    void whatTrustHeldUpIsDueWhenTheServerIsPinned();
    void aSpoolThatCannotBeWrittenIsSaid();
    void aFullDiskIsSaidAndNothingIsHalfThere();
    void aDamagedDatabaseIsKeptAsideAndTheOutboxGoesOn();

private:
    void untilHeard(const QByteArray &verb);
    QString enqueue(const QStringList &more = {}) const; ///< its id
    QString send(const QByteArray &answerToTheMessage);  ///< its id
    QJsonArray listed() const;
    QJsonObject shown(const QString &id) const;
    CliEnded outbox(const QString &words) const { return m_cli->json(u"outbox "_s.append(words).split(u' ')); }
    void settledAgo(const QString &id, std::chrono::seconds ago);

    std::unique_ptr<CliRun> m_cli;
    std::unique_ptr<ScriptedServer> m_server;
};

namespace {

const QStringList plainMessage{u"send"_s,   u"--to"_s, u"ann@example.org"_s, u"--subject"_s, u"Plans"_s,
                               u"--body"_s, u"x"_s};

} // namespace

void tst_CliOutbox::init()
{
    m_cli = std::make_unique<CliRun>();
    m_server = std::make_unique<ScriptedServer>();
    m_server->tls(testCertificatePath(u"self-signed-ec"_s));
    m_cli->haveAccount(m_server->port().number());
}

void tst_CliOutbox::cleanup()
{
    m_server.reset();
    m_cli.reset();
}

void tst_CliOutbox::untilHeard(const QByteArray &verb)
{
    QSignalSpy heard(m_server.get(), &ScriptedServer::heardLine);
    while (!m_server->heard(verb))
        QVERIFY(heard.wait(20'000));
}

QString tst_CliOutbox::enqueue(const QStringList &more) const
{
    return m_cli->json(plainMessage + QStringList{u"--no-wait"_s} + more).json()[u"id"_s].toString();
}

QString tst_CliOutbox::send(const QByteArray &answerToTheMessage)
{
    m_server->once(".", answerToTheMessage.isEmpty() ? ScriptedAnswer::cut() : ScriptedAnswer(answerToTheMessage));
    return m_cli->json(plainMessage).json()[u"id"_s].toString();
}

QJsonArray tst_CliOutbox::listed() const
{
    return outbox(u"list"_s).json()[u"entries"_s].toArray();
}

QJsonObject tst_CliOutbox::shown(const QString &id) const
{
    return outbox(u"show "_s + id).json();
}

void tst_CliOutbox::settledAgo(const QString &id, std::chrono::seconds ago)
{
    const auto profile = Profile::open(m_cli->profile());
    const auto database = Database::open(profile->databaseFile());
    OutboxStore store(**database);
    const auto entry = store.entry(id.toLongLong());
    QVERIFY(entry && *entry);
    const QDateTime then = QDateTime::currentDateTimeUtc().addDuration(-ago);
    const Settlement settlement{.outcome = (*entry)->outcome, .nextTry = {}, .settled = then};
    QVERIFY(store.settle({{(*entry)->id, settlement}}));
}

void tst_CliOutbox::whatCouldNotGoIsListedAndGoesWhenItIsTriedAgain()
{
    m_server->refuses();
    const auto first = m_cli->json(plainMessage);
    QCOMPARE(first.code, 75);
    const QString id = first.json()[u"id"_s].toString();
    const QJsonArray entries = listed();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0][u"id"_s], id);
    QCOMPARE(entries[0][u"state"_s], u"waiting"_s);
    QCOMPARE(entries[0][u"subject"_s], u"Plans"_s);
    QCOMPARE(entries[0][u"recipients"_s], QJsonValue(1));
    QVERIFY(QDateTime::fromString(entries[0][u"next_try"_s].toString(), Qt::ISODate).isValid());
    QVERIFY(m_cli->run({u"outbox"_s, u"list"_s}).output.contains("It is tried again"));
    QVERIFY(m_cli->run({u"outbox"_s, u"show"_s, id}).output.contains("outbox retry " + id.toLatin1()));

    QCOMPARE(outbox(u"run"_s).code, 75);
    m_server->listens();
    const auto again = outbox(u"run"_s);
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json()[u"entries"_s].toArray().first()[u"outcome"_s], u"sent"_s);
    QVERIFY(listed().isEmpty());
    QCOMPARE(shown(id)[u"state"_s], u"sent"_s);
    QCOMPARE(outbox(u"retry "_s + id).error()[u"kind"_s], u"already_sent"_s);
    QCOMPARE(outbox(u"cancel "_s + id).error()[u"kind"_s], u"already_sent"_s);
    QCOMPARE(outbox(u"resolve %1 --sent"_s.arg(id)).error()[u"kind"_s], u"already_sent"_s);
}

void tst_CliOutbox::whatIsNotWaitedForGoesWithTheNext()
{
    const QString id = enqueue();
    QVERIFY(!m_server->heard("EHLO"));
    QCOMPARE(listed()[0][u"state"_s], u"queued"_s);
    QCOMPARE(m_cli->json(plainMessage).code, 0);
    QCOMPARE(shown(id)[u"state"_s], u"sent"_s);
    QVERIFY(outbox(u"run"_s).json()[u"outcome"_s].isNull());
}

void tst_CliOutbox::whatIsHeldGoesNeitherEarlyNorWithoutBeingTold()
{
    const QString id = enqueue({u"--at"_s, u"+2h"_s});
    const QString then = listed()[0][u"next_try"_s].toString();
    QCOMPARE(listed()[0][u"state"_s], u"holding"_s);
    QCOMPARE(outbox(u"run"_s).code, 0);
    QVERIFY(!m_server->heard("MAIL"));
    QVERIFY(outbox(u"reschedule %1 --at +3h"_s.arg(id)).json()[u"next_try"_s].toString() > then);
    QCOMPARE(outbox(u"reschedule %1 --at 2020-01-01T08:00"_s.arg(id)).code, 64);
    QCOMPARE(outbox(u"send-now "_s + id).code, 0);
    QCOMPARE(m_server->last().messages.size(), 1);
    QCOMPARE(outbox(u"reschedule %1 --at +3h"_s.arg(id)).error()[u"kind"_s], u"already_sent"_s);
}

void tst_CliOutbox::whatIsCancelledIsGone()
{
    const QString id = enqueue();
    QVERIFY(m_cli->run({u"outbox"_s, u"show"_s, id, u"--message"_s}).output.contains("Subject: Plans\r\n"));
    QCOMPARE(outbox(u"cancel "_s + id).json()[u"cancelled"_s], id);
    QVERIFY(QDir(m_cli->profile() + u"/spool"_s).isEmpty());
    for (const QString &word : {u"show "_s, u"cancel "_s, u"retry "_s}) {
        const auto gone = outbox(word + id);
        QCOMPARE(gone.code, 64);
        QCOMPARE(gone.error()[u"kind"_s], u"no_such_entry"_s);
    }
    QCOMPARE(outbox(u"run"_s).code, 0);
    QVERIFY(!m_server->heard("MAIL"));
}

void tst_CliOutbox::whatIsOnItsWayIsNotCancelled()
{
    m_server->on("MAIL", ScriptedAnswer::silence());
    QProcess process;
    m_cli->start(process, plainMessage);
    untilHeard("MAIL");
    const QString id = listed()[0][u"id"_s].toString();
    QCOMPARE(listed()[0][u"state"_s], u"sending"_s);
    const auto cancelled = outbox(u"cancel "_s + id);
    QCOMPARE(cancelled.code, 75);
    QCOMPARE(cancelled.error()[u"kind"_s], u"on_its_way"_s);
    process.kill();
    (void)waitFor(process);
    QCOMPARE(outbox(u"cancel "_s + id).code, 0);
}

void tst_CliOutbox::whatWasRefusedIsExplainedAndCanBeTriedAgain()
{
    m_server->once("RCPT", "550 5.1.1 who?");
    const auto refused = m_cli->json(plainMessage);
    QCOMPARE(refused.code, 69);
    const QString id = refused.json()[u"id"_s].toString();
    const QJsonObject recipient = shown(id)[u"recipients"_s].toArray().first().toObject();
    QCOMPARE(recipient[u"status"_s], u"refused"_s);
    QCOMPARE(recipient[u"reply"_s], u"550 5.1.1 who?"_s);
    QCOMPARE(recipient[u"meaning"_s], u"There is no mailbox of this name."_s);
    const auto text = m_cli->run({u"outbox"_s, u"show"_s, id, u"--transcript"_s}).output;
    QVERIFY2(text.contains("There is no mailbox of this name.") && text.contains("RCPT TO"), text.constData());
    QCOMPARE(listed()[0][u"state"_s], u"refused"_s);
    QCOMPARE(outbox(u"run"_s).json()[u"entries"_s].toArray().size(), 0); // a person deals with it
    QCOMPARE(outbox(u"retry "_s + id).code, 0);
    QVERIFY(listed().isEmpty());
}

void tst_CliOutbox::whatIsUncertainIsDecidedByAPersonAndNotTooEarly()
{
    const QString id = send({});
    QCOMPARE(listed()[0][u"state"_s], u"uncertain"_s);
    QVERIFY(!shown(id)[u"decide_from"_s].isNull());
    const auto early = outbox(u"resolve %1 --sent"_s.arg(id));
    QCOMPARE(early.code, 75);
    QCOMPARE(early.error()[u"kind"_s], u"too_early"_s);
    settledAgo(id, 11min);
    const auto retried = outbox(u"retry "_s + id);
    QCOMPARE(retried.code, 64);
    QVERIFY(retried.error()[u"sentence"_s].toString().contains(u"outbox resolve "_s + id));
    QCOMPARE(outbox(u"resolve %1"_s.arg(id)).code, 64);
    QCOMPARE(outbox(u"resolve %1 --sent --again"_s.arg(id)).code, 64);
    QCOMPARE(outbox(u"resolve %1 --sent"_s.arg(id)).json()[u"state"_s], u"sent"_s);
    QVERIFY(listed().isEmpty());
    QCOMPARE(m_server->connections(), 1);
}

void tst_CliOutbox::whatIsUncertainGoesAgainIfAPersonSaysSo()
{
    const QString id = send({});
    QCOMPARE(outbox(u"resolve %1 --again"_s.arg(id)).code, 75);
    settledAgo(id, 11min);
    const auto again = outbox(u"resolve %1 --again"_s.arg(id));
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json()[u"outcome"_s], u"sent"_s);
    QCOMPARE(outbox(u"resolve %1 --again"_s.arg(enqueue())).error()[u"kind"_s], u"not_uncertain"_s);
}

void tst_CliOutbox::anInterruptLeavesItInTheOutbox()
{
    m_server->once("MAIL", ScriptedAnswer::silence());
    QProcess process;
    m_cli->start(process, plainMessage);
    untilHeard("MAIL");
    ::kill(pid_t(process.processId()), SIGINT);
    const auto ended = waitFor(process);
    QCOMPARE(ended.code, 75);
    const QString id = listed()[0][u"id"_s].toString();
    QVERIFY2(ended.output.contains("It stays in the outbox"), ended.output.constData());
    QVERIFY2(ended.output.contains("outbox retry " + id.toLatin1()), ended.output.constData());
    QCOMPARE(outbox(u"run"_s).code, 0);
}

void tst_CliOutbox::twoAtOnceAreDeliveredByOne()
{
    m_server->once("MAIL", ScriptedAnswer("250 ok").after(1100ms));
    QProcess first;
    m_cli->start(first, plainMessage);
    untilHeard("MAIL");
    const auto second = m_cli->json(plainMessage);
    QCOMPARE(second.code, 0);
    QCOMPARE(second.json()[u"outcome"_s], u"sent"_s);
    QCOMPARE(waitFor(first).code, 0);
    qsizetype messages = 0;
    for (qsizetype i = 0; i < m_server->connections(); ++i)
        messages += m_server->conversation(i).messages.size();
    QCOMPARE(messages, 2);
}

void tst_CliOutbox::aMessageWithoutItsFileIsSaid()
{
    const QString id = enqueue();
    QDir spool(m_cli->profile() + u"/spool"_s);
    for (const QString &name : spool.entryList({u"*.eml"_s}))
        QVERIFY(spool.remove(name));
    QCOMPARE(shown(id)[u"has_file"_s], QJsonValue(false));
    QVERIFY(m_cli->run({u"outbox"_s, u"show"_s, id}).output.contains("Its file is not there any more"));
    QCOMPARE(m_cli->run({u"outbox"_s, u"show"_s, id, u"--message"_s}).code, 74);
    const auto tried = outbox(u"run"_s);
    QCOMPARE(tried.code, 74);
    QCOMPARE(tried.json()[u"entries"_s].toArray().first()[u"error"_s][u"kind"_s], u"message_unreadable"_s);
    QCOMPARE(outbox(u"cancel "_s + id).code, 0);
}

void tst_CliOutbox::aMessageWithoutItsAccountStays()
{
    const QString id = enqueue();
    QCOMPARE(m_cli->json({u"account"_s, u"remove"_s, u"me"_s}).code, 0);
    QCOMPARE(outbox(u"run"_s).code, 75);
    QCOMPARE(listed()[0][u"state"_s], u"queued"_s);
    QVERIFY(shown(id)[u"host"_s].isNull());
    m_cli->haveAccount(m_server->port().number());
    QCOMPARE(outbox(u"run"_s).code, 0);
}

void tst_CliOutbox::aPasswordForOneRunIsForTheMessagesAccount()
{
    m_server->offers({"AUTH PLAIN"});
    QCOMPARE(m_cli->json({u"account"_s, u"set"_s, u"me"_s, u"--username"_s, u"me"_s}).code, 0);
    const auto without = m_cli->json(plainMessage);
    QCOMPARE(without.code, 77);
    QCOMPARE(without.json()[u"outcome"_s], u"waiting"_s);
    QVERIFY(listed()[0][u"next_try"_s].isNull()); // a person acts
    const QStringList retry{u"outbox"_s, u"retry"_s, without.json()[u"id"_s].toString(), u"--password-stdin"_s};
    QCOMPARE(m_cli->json(retry, "hunter2\n").code, 0);
    QVERIFY(m_server->heard("AUTH PLAIN " + QByteArray("\0me\0hunter2", 11).toBase64()));
}

void tst_CliOutbox::whatTrustHeldUpIsDueWhenTheServerIsPinned()
{
    const QStringList set{u"account"_s, u"set"_s, u"me"_s};
    QCOMPARE(m_cli->json(set + QStringList(u"--no-local-exception"_s)).code, 0);
    QCOMPARE(m_cli->json(plainMessage).code, 77);
    const auto nextTry = [this] { return listed()[0][u"next_try"_s].toString(); };
    const QString now = QDateTime::currentDateTimeUtc().addSecs(5).toString(Qt::ISODate);
    QVERIFY(nextTry() > now);
    QCOMPARE(m_cli->json({u"trust"_s, u"pin"_s, u"me"_s, u"--unseen"_s}).code, 0);
    QVERIFY(nextTry() <= QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    (void)enqueue();
    QCOMPARE(m_cli->json(plainMessage).code, 0);
    QVERIFY(listed().isEmpty());
}

void tst_CliOutbox::aSpoolThatCannotBeWrittenIsSaid()
{
    const QDir profile(m_cli->profile());
    QVERIFY(QDir(profile.filePath(u"spool"_s)).removeRecursively());
    (void)m_cli->file(u"profile/spool"_s, "no folder");
    const auto ended = m_cli->json(plainMessage);
    QCOMPARE(ended.code, 74);
    QVERIFY(ended.error()[u"kind"_s].toString().startsWith(u"store_"_s));
    QVERIFY(!m_server->heard("MAIL"));
}

/// A quota: no file grows beyond 64 KiB.
void tst_CliOutbox::aFullDiskIsSaidAndNothingIsHalfThere()
{
    QCOMPARE(outbox(u"list"_s).code, 0); // the database is there already
    const QString attachment = m_cli->file(u"large.bin"_s, QByteArray(1'000'000, 'x'));
    QProcess shell;
    shell.start(u"/bin/sh"_s, QStringList{u"-c"_s, u"trap '' XFSZ; ulimit -f 128; exec \"$@\""_s, u"sh"_s,
                                          m_cli->program(), u"--profile"_s, m_cli->profile(), u"--json"_s} +
                                  plainMessage + QStringList{u"--attach"_s, attachment});
    const auto ended = waitFor(shell);
    QCOMPARE(ended.code, 74);
    QCOMPARE(ended.error()[u"kind"_s], u"spool_full"_s);
    QVERIFY(listed().isEmpty());
    QVERIFY(QDir(m_cli->profile() + u"/spool"_s).isEmpty());
}

void tst_CliOutbox::aDamagedDatabaseIsKeptAsideAndTheOutboxGoesOn()
{
    (void)enqueue();
    QFile database(m_cli->profile() + u"/sealpost.sqlite"_s);
    QVERIFY(database.open(QIODevice::ReadWrite));
    QVERIFY(database.write(QByteArray(8192, 'x')) == 8192);
    database.close();
    for (const QString &beside : {u"-wal"_s, u"-shm"_s})
        QFile::remove(database.fileName() + beside);
    QVERIFY(!m_cli->run({u"outbox"_s, u"list"_s}).errors.isEmpty());
    QDir spool(m_cli->profile() + u"/spool"_s);
    for (const QString &name : spool.entryList({u"*.envelope"_s})) { // what is new may have a row soon
        QFile envelope(spool.filePath(name));
        QVERIFY(envelope.open(QIODevice::ReadWrite));
        QVERIFY(envelope.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600),
                                     QFileDevice::FileModificationTime));
    }
    QCOMPARE(m_cli->json(plainMessage).code, 0);
    QCOMPARE(listed().size(), 1);
    QCOMPARE(listed()[0][u"state"_s], u"uncertain"_s); // nobody knows how far it had come
    QCOMPARE(listed()[0][u"subject"_s], u"Plans"_s);
}

QTEST_GUILESS_MAIN(tst_CliOutbox)
#include "tst_CliOutbox.moc"
