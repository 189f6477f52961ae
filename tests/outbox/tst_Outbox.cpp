#include "outbox/Outbox.h"
#include "outbox/OutboxStore.h"
#include "outbox/Spool.h"

#include "accounts/AccountStore.h"
#include "outbox/Entries.h"
#include "store/Transaction.h"
#include "submission/Bench.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Kind = Smtp::Failure::Kind;

namespace {

/// An outbox over the scripted servers of a Bench.
struct OutboxBench {
    OutboxBench()
        : accounts(bench.folder.path())
        , spool(bench.folder.path())
        , database(*Database::open(databasePath(), std::chrono::milliseconds(10)))
        , store(*database)
        , outbox(std::make_unique<Outbox>(store, spool, accounts, bench.parts()))
    {
        if (!accounts.save(bench.account))
            qFatal("no account");
    }

    EntryId enqueue(const QStringList &recipients = {u"ann@example.org"_s}, EntryState state = EntryState::Queued,
                    qint64 size = 0)
    {
        Submission submission = bench.submission(recipients, size);
        const QString name = spool.newName();
        if (!QFile::rename(submission.message.path, spool.path(name)))
            qFatal("no spool file");
        submission.message.path = name;
        const auto id = store.add({.account = bench.account.name,
                                   .state = state,
                                   .submission = submission,
                                   .subject = u"Plans"_s,
                                   .outcome = untriedOutcome(submission.envelope),
                                   .enqueued = bench.clock.now().toUTC(),
                                   .notBefore = {},
                                   .nextTry = {}});
        return id ? *id : -1;
    }

    QString databasePath() const { return bench.folder.filePath(u"outbox.sqlite"_s); }
    Entry entry(EntryId id) { return store.entry(id)->value(); }
    EntryState stateOf(EntryId id) { return entry(id).state; }
    QList<EntryId> enqueueMany(int count)
    {
        bench.smtps.offers({"PIPELINING", "CHUNKING", "AUTH PLAIN"});
        QList<EntryId> ids;
        for (int i = 0; i < count; ++i)
            ids += enqueue();
        return ids;
    }
    qsizetype countOf(const QList<EntryId> &ids, EntryState state)
    {
        return std::count_if(ids.begin(), ids.end(), [&](EntryId id) { return stateOf(id) == state; });
    }
    qsizetype arrived() const
    {
        qsizetype count = 0;
        for (qsizetype i = 0; i < bench.smtps.connections(); ++i)
            count += bench.smtps.conversation(i).messages.size();
        return count;
    }

    Bench bench;
    AccountStore accounts;
    Spool spool;
    std::unique_ptr<Database> database; ///< one that does not wait for others
    OutboxStore store;
    std::unique_ptr<Outbox> outbox;
};

/// Another process that holds the database for itself.
class Hindrance
{
public:
    explicit Hindrance(const OutboxBench &queue)
        : m_database(*Database::open(queue.databasePath(), std::chrono::milliseconds(10)))
    {
    }
    void begin()
    {
        if (auto held = Transaction::begin(*m_database))
            m_held.emplace(std::move(*held));
        else
            qFatal("not held");
    }
    void end() { m_held.reset(); }

private:
    std::unique_ptr<Database> m_database;
    std::optional<Transaction> m_held;
};

} // namespace

class tst_Outbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsQueuedGoesOverOneLine();
    void manyGoAtOnceAndEachOnce();
    void aRefusalAmongManyTouchesNobodyElse();
    void aLineThatIsCutAmongManyDoublesNobody();
    void a421AmongManyLeavesNobodyInDoubt();
    void aServerThatStaysShutMakesThemWait();
    void alsoThoseThatGoTogetherAreOnTheDiskBefore();
    void aLargeOneDoesNotHoldUpTheSmallOnes();
    void whatIsAnsweredTogetherIsKeptTogetherUntilTheDiskTakesIt();
    void sendingIsOnTheDiskBeforeTheServerHearsOfIt();
    void stoppedItEndsWhatIsInHandAndTakesNothingNew();
    void whatIsDeferredGoesAgainAtItsTime();
    void theRestGoesAgainAndNobodyTwice();
    void howItWentIsKeptBesideIt();
    void aLineThatIsLentCarriesTheNextMessage();
    void aLineThatIsLentIsKeptForWhatIsDueSoon();
    void aLineThatNobodyNeedsIsClosed();
    void whatIsRefusedIsNotTriedAgain();
    void aLineThatIsLostAfterTheEndIsUncertainAndStaysSo();
    void withoutALineNobodyKnocksAgainAndAgain();
    void anotherNetworkIsAReasonToTryAtOnce();
    void whatADeadProcessLeftIsSetRight();
    void anAccountThatIsGoneKeepsItsMessages();
    void whatTheServerSaidIsKeptUntilTheDiskTakesIt();
    void withoutANoteOnTheDiskTheMessageIsNotEnded();
};

void tst_Outbox::whatIsQueuedGoesOverOneLine()
{
    OutboxBench queue;
    const QList<EntryId> ids{queue.enqueue(), queue.enqueue(), queue.enqueue()};
    QSignalSpy idle(queue.outbox.get(), &Outbox::idle);
    QVERIFY(queue.outbox->start());
    QVERIFY(idle.wait());
    for (const EntryId id : ids)
        QCOMPARE(queue.stateOf(id), EntryState::Sent);
    QCOMPARE(queue.bench.smtps.connections(), 1);
    QCOMPARE(queue.bench.smtps.last().messages.size(), 3);
}

void tst_Outbox::manyGoAtOnceAndEachOnce()
{
    OutboxBench queue;
    const QList<EntryId> ids = queue.enqueueMany(100);
    QSignalSpy idle(queue.outbox.get(), &Outbox::idle);
    QVERIFY(queue.outbox->start());
    QVERIFY(idle.wait(30000));
    QCOMPARE(queue.countOf(ids, EntryState::Sent), 100);
    QCOMPARE(queue.bench.smtps.connections(), 1);
    QCOMPARE(queue.arrived(), 100);
    QVERIFY(queue.bench.smtps.last().said("RSET"));
}

void tst_Outbox::aRefusalAmongManyTouchesNobodyElse()
{
    OutboxBench queue;
    queue.bench.smtps.on("RCPT TO:<bob@example.org>", "550 5.1.1 No such user");
    QList<EntryId> ids = queue.enqueueMany(10);
    const EntryId refused = queue.enqueue({u"bob@example.org"_s});
    ids += queue.enqueueMany(10);
    QSignalSpy idle(queue.outbox.get(), &Outbox::idle);
    QVERIFY(queue.outbox->start());
    QVERIFY(idle.wait(30000));
    QCOMPARE(queue.countOf(ids, EntryState::Sent), 20);
    QCOMPARE(queue.stateOf(refused), EntryState::Refused);
    const QString said = *queue.store.conversation(refused);
    QVERIFY(said.contains(u"S: 550 5.1.1 No such user"_s));
    QVERIFY(!said.contains(u"ann@example.org"_s));
}

void tst_Outbox::aLineThatIsCutAmongManyDoublesNobody()
{
    OutboxBench queue;
    const QList<EntryId> ids = queue.enqueueMany(100);
    int chunks = 0;
    queue.bench.smtps.on("BDAT", [&](const QByteArray &) {
        return ++chunks == 20 ? ScriptedAnswer::reset() : ScriptedAnswer("250 2.0.0 Taken");
    });
    QSignalSpy idle(queue.outbox.get(), &Outbox::idle);
    QVERIFY(queue.outbox->start());
    QVERIFY(idle.wait(30000));
    const qsizetype sent = queue.countOf(ids, EntryState::Sent);
    const qsizetype uncertain = queue.countOf(ids, EntryState::Uncertain);
    QCOMPARE(sent + uncertain, 100);
    QVERIFY(uncertain >= 1 && uncertain <= 32);
    QVERIFY(queue.arrived() >= sent && queue.arrived() <= 100);
}

// Whoever was handed over behind it was not read, and goes over another line.
void tst_Outbox::a421AmongManyLeavesNobodyInDoubt()
{
    OutboxBench queue;
    const QList<EntryId> ids = queue.enqueueMany(100);
    int chunks = 0;
    queue.bench.smtps.on("BDAT", [&](const QByteArray &) {
        return ++chunks == 20 ? ScriptedAnswer::farewell("421 4.3.2 Shutting down")
                              : ScriptedAnswer("250 2.0.0 Taken");
    });
    QSignalSpy idle(queue.outbox.get(), &Outbox::idle);
    QVERIFY(queue.outbox->start());
    QVERIFY(idle.wait(30000));
    QCOMPARE(queue.countOf(ids, EntryState::Sent), 99);
    QCOMPARE(queue.stateOf(ids[19]), EntryState::Waiting);
    QCOMPARE(queue.entry(ids[19]).outcome.recipients.first().reply->code, 421);
    QCOMPARE(queue.bench.smtps.connections(), 2);
    QCOMPARE(queue.arrived(), 100); // with the one that was not taken: nobody came twice
}

void tst_Outbox::aServerThatStaysShutMakesThemWait()
{
    OutboxBench queue;
    const QList<EntryId> ids = queue.enqueueMany(50);
    int chunks = 0;
    queue.bench.smtps.on("BDAT", [&](const QByteArray &) {
        return ++chunks >= 20 ? ScriptedAnswer::farewell("421 4.3.2 Shutting down")
                              : ScriptedAnswer("250 2.0.0 Taken");
    });
    QSignalSpy idle(queue.outbox.get(), &Outbox::idle);
    QVERIFY(queue.outbox->start());
    QVERIFY(idle.wait(30000));
    QCOMPARE(queue.countOf(ids, EntryState::Sent), 19);
    QCOMPARE(queue.countOf(ids, EntryState::Waiting), 31);
    for (const EntryId id : ids.sliced(19))
        QVERIFY(queue.entry(id).nextTry.isValid());
}

void tst_Outbox::alsoThoseThatGoTogetherAreOnTheDiskBefore()
{
    OutboxBench queue;
    const QList<EntryId> ids = queue.enqueueMany(40);
    qsizetype heard = 0;
    connect(&queue.bench.smtps, &ScriptedServer::heardLine, this, [&](const QByteArray &line) {
        if (!line.startsWith("BDAT"))
            return;
        ++heard;
        const qsizetype open = queue.countOf(ids, EntryState::Queued);
        QVERIFY(ids.size() - open >= heard); // each is Sending, or further
    });
    QVERIFY(queue.outbox->start());
    QTRY_COMPARE_WITH_TIMEOUT(queue.countOf(ids, EntryState::Sent), 40, 30000);
    QCOMPARE(heard, 40);
}

void tst_Outbox::aLargeOneDoesNotHoldUpTheSmallOnes()
{
    OutboxBench queue;
    const EntryId large = queue.enqueue({u"ann@example.org"_s}, EntryState::Queued, LaneKey::smallUpTo + 100'000);
    queue.bench.smtps.offers({"PIPELINING", "CHUNKING", "AUTH PLAIN"})
        .on("BDAT 1048576", ScriptedAnswer::silence());
    const EntryId small = queue.enqueue({u"bob@example.org"_s});
    QVERIFY(queue.outbox->start());
    QTRY_COMPARE(queue.stateOf(small), EntryState::Sent);
    QCOMPARE(queue.stateOf(large), EntryState::Sending);
    QCOMPARE(queue.bench.smtps.connections(), 2);
}

void tst_Outbox::whatIsAnsweredTogetherIsKeptTogetherUntilTheDiskTakesIt()
{
    OutboxBench queue;
    const QList<EntryId> ids = queue.enqueueMany(40);
    Hindrance hindrance(queue);
    int chunks = 0;
    queue.bench.smtps.on("BDAT", [&](const QByteArray &) {
        if (++chunks == 10)
            hindrance.begin();
        return ScriptedAnswer("250 2.0.0 Taken");
    });
    QSignalSpy failed(queue.outbox.get(), &Outbox::failed);
    QVERIFY(queue.outbox->start());
    QTRY_VERIFY(failed.count() > 0);
    hindrance.end();
    QTRY_COMPARE_WITH_TIMEOUT(queue.countOf(ids, EntryState::Sent), 40, 30000);
    QCOMPARE(queue.arrived(), 40);
}

void tst_Outbox::sendingIsOnTheDiskBeforeTheServerHearsOfIt()
{
    OutboxBench queue;
    const EntryId id = queue.enqueue();
    QList<EntryState> seen;
    connect(queue.outbox.get(), &Outbox::changed, this, [&](EntryId changed) {
        QCOMPARE(changed, id);
        seen += queue.stateOf(id);
        if (seen.size() == 1)
            QVERIFY(!queue.bench.smtps.heard("MAIL"));
    });
    QVERIFY(queue.outbox->start());
    QTRY_COMPARE(seen, (QList{EntryState::Sending, EntryState::Sent}));
}

void tst_Outbox::whatIsDeferredGoesAgainAtItsTime()
{
    OutboxBench queue;
    queue.bench.smtps.on("RCPT", "451 4.7.1 Greylisted");
    const EntryId id = queue.enqueue();
    QVERIFY(queue.outbox->start());
    QTRY_COMPARE(queue.stateOf(id), EntryState::Waiting);
    QCOMPARE(queue.entry(id).tries, 1);
    const qint64 wait = queue.bench.clock.now().secsTo(queue.entry(id).nextTry);
    QVERIFY2(wait > 50 && wait <= 60, qPrintable(QString::number(wait)));
    queue.bench.smtps.on("RCPT", "250 2.1.5 Welcome back");
    queue.bench.clock.goOn(std::chrono::seconds(61));
    queue.outbox->wake();
    QTRY_COMPARE(queue.stateOf(id), EntryState::Sent);
}

void tst_Outbox::theRestGoesAgainAndNobodyTwice()
{
    OutboxBench queue;
    queue.bench.smtps.on("RCPT TO:<bob@example.org>", "450 4.2.1 Busy");
    const EntryId id = queue.enqueue({u"ann@example.org"_s, u"bob@example.org"_s});
    QVERIFY(queue.outbox->start());
    QTRY_COMPARE(queue.stateOf(id), EntryState::Waiting);
    QCOMPARE(queue.entry(id).rest()->forwardPaths(), QList{address(u"bob@example.org"_s)});
    queue.bench.smtps.on("RCPT TO:<bob@example.org>", "250 2.1.5 Now");
    QVERIFY(queue.outbox->tryAgain());
    QTRY_COMPARE(queue.stateOf(id), EntryState::Sent);
    QCOMPARE(queue.bench.smtps.last().lines.count("RCPT TO:<ann@example.org>"), 1);
    QCOMPARE(queue.bench.smtps.connections(), 1); // kept for the minute
}

void tst_Outbox::stoppedItEndsWhatIsInHandAndTakesNothingNew()
{
    OutboxBench queue;
    const EntryId inHand = queue.enqueue();
    EntryId after = 0;
    connect(
        queue.outbox.get(), &Outbox::changed, this,
        [&] {
            after = queue.enqueue();
            queue.outbox->stop();
        },
        Qt::SingleShotConnection);
    QSignalSpy idle(queue.outbox.get(), &Outbox::idle);
    QVERIFY(queue.outbox->start());
    QVERIFY(idle.wait());
    QCOMPARE(queue.stateOf(inHand), EntryState::Sent);
    QCOMPARE(queue.stateOf(after), EntryState::Queued);
}

void tst_Outbox::howItWentIsKeptBesideIt()
{
    OutboxBench queue;
    queue.bench.smtps.on("RCPT TO:<bob@example.org>", "550 5.1.1 No such user");
    const EntryId good = queue.enqueue();
    const EntryId bad = queue.enqueue({u"bob@example.org"_s});
    QVERIFY(queue.outbox->start());
    QTRY_COMPARE(queue.stateOf(bad), EntryState::Refused);
    QCOMPARE(queue.entry(good).way, (WayTaken{Level::Verified, Decision::R4, Encryption::ImplicitTls}));
    QVERIFY(queue.entry(good).settled.isValid());
    QCOMPARE(*queue.store.conversation(good), QString());
    const QString said = *queue.store.conversation(bad);
    QVERIFY(said.contains(u"C: RCPT TO:<bob@example.org>\n"_s));
    QVERIFY(said.contains(u"S: 550 5.1.1 No such user\n"_s));
}

void tst_Outbox::aLineThatIsLentCarriesTheNextMessage()
{
    OutboxBench queue;
    auto line = queue.bench.line();
    QSignalSpy opened(line.get(), &Line::opened);
    line->open(Line::Purpose::Submit);
    QVERIFY(opened.wait());
    QVERIFY(queue.outbox->start());
    const EntryId id = queue.enqueue();
    queue.outbox->lend(std::move(line));
    QTRY_COMPARE(queue.stateOf(id), EntryState::Sent);
    QCOMPARE(queue.bench.smtps.connections(), 1);
}

void tst_Outbox::aLineThatIsLentIsKeptForWhatIsDueSoon()
{
    OutboxBench queue;
    auto line = queue.bench.line();
    QSignalSpy opened(line.get(), &Line::opened);
    line->open(Line::Purpose::Submit);
    QVERIFY(opened.wait());
    const EntryId id = queue.enqueue({u"ann@example.org"_s}, EntryState::Holding);
    QVERIFY(*queue.store.postpone(id, queue.bench.clock.now().toUTC().addSecs(30)));
    QVERIFY(queue.outbox->start());
    QSignalSpy idle(queue.outbox.get(), &Outbox::idle);
    queue.outbox->lend(std::move(line));
    QVERIFY(idle.wait());
    QVERIFY(!queue.bench.smtps.last().over);
    queue.bench.clock.goOn(std::chrono::seconds(31));
    queue.outbox->wake();
    QTRY_COMPARE(queue.stateOf(id), EntryState::Sent);
    QCOMPARE(queue.bench.smtps.connections(), 1);
}

void tst_Outbox::aLineThatNobodyNeedsIsClosed()
{
    OutboxBench queue;
    auto line = queue.bench.line();
    QSignalSpy opened(line.get(), &Line::opened);
    line->open(Line::Purpose::Submit);
    QVERIFY(opened.wait());
    QVERIFY(queue.outbox->start());
    queue.outbox->lend(std::move(line));
    QTRY_VERIFY(queue.bench.smtps.last().over);
}

void tst_Outbox::whatIsRefusedIsNotTriedAgain()
{
    OutboxBench queue;
    queue.bench.smtps.on("RCPT", "550 5.1.1 No such user");
    const EntryId id = queue.enqueue();
    QVERIFY(queue.outbox->start());
    QTRY_COMPARE(queue.stateOf(id), EntryState::Refused);
    QVERIFY(queue.outbox->tryAgain());
    QVERIFY(queue.store.dueLanes(queue.bench.clock.now().toUTC().addYears(1))->isEmpty());
    QCOMPARE(queue.entry(id).outcome.recipients.first().reply->code, 550);
}

void tst_Outbox::aLineThatIsLostAfterTheEndIsUncertainAndStaysSo()
{
    OutboxBench queue;
    queue.bench.smtps.on(".", ScriptedAnswer::cut());
    const EntryId id = queue.enqueue();
    QVERIFY(queue.outbox->start());
    QTRY_COMPARE(queue.stateOf(id), EntryState::Uncertain);
    QVERIFY(queue.outbox->tryAgain());
    QVERIFY(queue.store.dueLanes(queue.bench.clock.now().toUTC().addYears(1))->isEmpty());
}

void tst_Outbox::withoutALineNobodyKnocksAgainAndAgain()
{
    OutboxBench queue;
    queue.bench.smtps.on("EHLO", "421 4.3.2 Closed for today");
    QList<EntryId> ids;
    for (int i = 0; i < 20; ++i)
        ids += queue.enqueue();
    QSignalSpy idle(queue.outbox.get(), &Outbox::idle);
    QVERIFY(queue.outbox->start());
    QVERIFY(idle.wait());
    QCOMPARE(queue.bench.smtps.connections(), 1);
    for (const EntryId id : ids)
        QCOMPARE(queue.stateOf(id), EntryState::Waiting);
    QCOMPARE(queue.entry(ids.last()).outcome.failure, queue.entry(ids.first()).outcome.failure);
}

void tst_Outbox::anotherNetworkIsAReasonToTryAtOnce()
{
    OutboxBench queue;
    queue.bench.smtps.on("MAIL", "451 4.3.0 Not now");
    const EntryId id = queue.enqueue();
    QVERIFY(queue.outbox->start());
    QTRY_COMPARE(queue.stateOf(id), EntryState::Waiting);
    queue.bench.smtps.on("MAIL", "250 2.1.0 Now");
    QVERIFY(queue.outbox->tryAgain());
    QTRY_COMPARE(queue.stateOf(id), EntryState::Sent);
}

void tst_Outbox::whatADeadProcessLeftIsSetRight()
{
    OutboxBench queue;
    const EntryId before = queue.enqueue();
    const EntryId after = queue.enqueue();
    QCOMPARE(queue.store.take({before, after}, false)->size(), 2);
    QVERIFY(queue.store.noteHandOver(after));
    QVERIFY(queue.outbox->start());
    QTRY_COMPARE(queue.stateOf(before), EntryState::Sent);
    QCOMPARE(queue.stateOf(after), EntryState::Uncertain);
    QCOMPARE(queue.bench.smtps.last().messages.size(), 1);
}

void tst_Outbox::anAccountThatIsGoneKeepsItsMessages()
{
    OutboxBench queue;
    const EntryId id = queue.enqueue();
    QVERIFY(queue.accounts.remove(queue.bench.account.name));
    QSignalSpy idle(queue.outbox.get(), &Outbox::idle);
    QVERIFY(queue.outbox->start());
    QVERIFY(idle.wait());
    QCOMPARE(queue.stateOf(id), EntryState::Queued);
    QVERIFY(queue.accounts.save(queue.bench.account));
    queue.outbox->wake();
    QTRY_COMPARE(queue.stateOf(id), EntryState::Sent);
}

void tst_Outbox::whatTheServerSaidIsKeptUntilTheDiskTakesIt()
{
    OutboxBench queue;
    const EntryId id = queue.enqueue();
    Hindrance hindrance(queue);
    queue.bench.smtps.on(".", [&](const QByteArray &) {
        hindrance.begin();
        return ScriptedAnswer("250 2.0.0 Taken");
    });
    QSignalSpy failed(queue.outbox.get(), &Outbox::failed);
    QVERIFY(queue.outbox->start());
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<StoreFailure>().kind, StoreFailure::Kind::Busy);
    hindrance.end();
    QTRY_COMPARE(queue.stateOf(id), EntryState::Sent);
    QCOMPARE(queue.bench.smtps.last().messages.size(), 1);
}

void tst_Outbox::withoutANoteOnTheDiskTheMessageIsNotEnded()
{
    OutboxBench queue;
    const EntryId id = queue.enqueue();
    Hindrance hindrance(queue);
    queue.bench.smtps.on("DATA", [&](const QByteArray &) {
        hindrance.begin();
        return ScriptedAnswer("354 Go on");
    });
    QSignalSpy failed(queue.outbox.get(), &Outbox::failed);
    QVERIFY(queue.outbox->start());
    QTRY_VERIFY(failed.count() > 0);
    QVERIFY(queue.bench.smtps.last().messages.isEmpty());
    hindrance.end();
    QTRY_COMPARE(queue.stateOf(id), EntryState::Waiting); // and goes again: nothing had arrived
    QVERIFY(queue.entry(id).nextTry.isValid());
}

QTEST_GUILESS_MAIN(tst_Outbox)
#include "tst_Outbox.moc"
