#include "outbox/SentKeeper.h"

#include "outbox/SentBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Sealpost::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class TomorrowsClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return StoppedClock().now().addDays(1).addSecs(1); }
};

class MovedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void goOn(std::chrono::seconds time) { m_now = m_now.addDuration(time); }

private:
    QDateTime m_now = StoppedClock().now();
};

/// A process that delivers, as far as this goes.
struct Keeping {
    explicit Keeping(SentBench &bench, const Clock &clock = today)
        : folder(bench.sentPath())
        , keeper(bench.store, bench.spool, folder, bench.accounts, bench.settings, clock)
    {
    }

    inline static const StoppedClock today;
    SentFolder folder;
    SentKeeper keeper;
    QSignalSpy filed{&keeper, &SentKeeper::filed};
    QSignalSpy notKept{&keeper, &SentKeeper::notKept};
};

Account account()
{
    return {.name = u"work"_s,
            .identity = {{}, *Address::parse(u"me@example.org"_s)},
            .host = *HostName::parse(u"mail.example.org"_s)};
}

} // namespace

class tst_SentKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSentIsCopiedAndLeavesTheSpool();
    void whatIsSentMeanwhileIsCopiedToo();
    void manyAreFiled_data();
    void manyAreFiled();
    void whereNoCopyIsWishedThereIsNone();
    void theAccountsWishOutweighsTheSettings();
    void theWishIsThatOfWhoSentIt();
    void whatReachedSomeIsCopiedAndStays();
    void whatIsStillToGoIsLeftAlone();
    void aCrashBetweenTheStepsIsMadeGood_data();
    void aCrashBetweenTheStepsIsMadeGood();
    void troubleWithACopyIsToldAndTheFileStays();
    void whatIsDamagedForGoodIsToldOnceAndTriedEverMoreSeldom();
    void aClockThatIsSetBackHoldsUpNoCopy();
    void afterADayTheEntryGoes();
    void theEntryAndAFileThatIsThereAgainGoTogether();
};

void tst_SentKeeper::whatWasSentIsCopiedAndLeavesTheSpool()
{
    SentBench bench;
    const Entry entry = bench.sent(smallDraft());
    Keeping process(bench);
    process.keeper.start();
    QVERIFY(process.filed.wait());
    QCOMPARE(bench.copies().size(), 1);
    QCOMPARE(bench.spool.names(), QStringList());
    QCOMPARE(bench.store.entry(entry.id).value()->state, EntryState::Sent); // for whoever asks
    QVERIFY(bench.store.unfiled()->isEmpty());
}

void tst_SentKeeper::whatIsSentMeanwhileIsCopiedToo()
{
    SentBench bench;
    Keeping process(bench);
    process.keeper.start();
    (void)bench.sent(smallDraft());
    process.keeper.look();
    QVERIFY(process.filed.wait());
    QCOMPARE(bench.copies().size(), 1);
}

void tst_SentKeeper::manyAreFiled_data()
{
    QTest::addColumn<bool>("copies");
    QTest::newRow("with copies") << true;
    QTest::newRow("without") << false;
}

void tst_SentKeeper::manyAreFiled()
{
    QFETCH(bool, copies);
    SentBench bench;
    QVERIFY(bench.settings.save({.sentCopy = copies}));
    for (int i = 0; i < 150; ++i)
        (void)bench.sent(smallDraft());
    Keeping process(bench);
    process.keeper.start();
    QVERIFY(process.keeper.isBusy());
    QSignalSpy rested(&process.keeper, &SentKeeper::rested);
    QVERIFY(rested.wait(20'000));
    QVERIFY(!process.keeper.isBusy());
    QCOMPARE(bench.spool.names(), QStringList());
    QCOMPARE(bench.copies().size(), copies ? 150 : 0);
}

void tst_SentKeeper::whereNoCopyIsWishedThereIsNone()
{
    SentBench bench;
    QVERIFY(bench.settings.save({.sentCopy = false}));
    (void)bench.sent(smallDraft());
    Keeping process(bench);
    process.keeper.start();
    QVERIFY(process.filed.wait());
    QCOMPARE(bench.spool.names(), QStringList());
    QVERIFY(!QFile::exists(bench.sentPath()));
}

void tst_SentKeeper::theAccountsWishOutweighsTheSettings()
{
    SentBench bench;
    Account wishing = account();
    wishing.identity.sentCopy = false;
    QVERIFY(bench.accounts.save(wishing));
    (void)bench.sent(smallDraft());
    Keeping process(bench);
    process.keeper.start();
    QVERIFY(process.filed.wait());
    QCOMPARE(bench.spool.names(), QStringList());
    QVERIFY(!QFile::exists(bench.sentPath()));
}

void tst_SentKeeper::theWishIsThatOfWhoSentIt()
{
    SentBench bench;
    Account wishing = account();
    wishing.identity.sentCopy = false;
    wishing.furtherIdentities = {
        {.displayName = {}, .address = mailbox(u"also@example.org"_s).address, .sentCopy = true}};
    QVERIFY(bench.accounts.save(wishing));
    Draft other = smallDraft();
    other.from = mailbox(u"also@example.org"_s);
    (void)bench.sent(smallDraft());
    (void)bench.sent(other);
    Keeping process(bench);
    process.keeper.start();
    QSignalSpy rested(&process.keeper, &SentKeeper::rested);
    QVERIFY(rested.wait(20'000));
    QCOMPARE(bench.copies().size(), 1);
}

void tst_SentKeeper::whatReachedSomeIsCopiedAndStays()
{
    SentBench bench;
    Draft draft = smallDraft();
    draft.to += mailbox(u"bob@example.org"_s);
    const Entry entry = bench.sent(draft, {u"bob@example.org"_s});
    QCOMPARE(entry.state, EntryState::Partly);
    Keeping process(bench);
    process.keeper.start();
    QVERIFY(process.filed.wait());
    QCOMPARE(bench.copies().size(), 1);
    QCOMPARE(bench.spool.names(), QStringList{entry.submission.message.path});
    bench.settle(entry); // bob has it too: nothing is left to send, and the copy is there
    process.keeper.look();
    QVERIFY(process.filed.wait());
    QCOMPARE(bench.copies().size(), 1);
    QCOMPARE(bench.spool.names(), QStringList());
}

void tst_SentKeeper::whatIsStillToGoIsLeftAlone()
{
    SentBench bench;
    const Entry entry = bench.sent(smallDraft(), {u"ann@example.org"_s});
    QCOMPARE(entry.state, EntryState::Refused);
    QVERIFY(bench.store.unfiled()->isEmpty());
    Keeping process(bench);
    process.keeper.start();
    QVERIFY(process.filed.isEmpty());
    QCOMPARE(bench.spool.names().size(), 1);
}

void tst_SentKeeper::aCrashBetweenTheStepsIsMadeGood_data()
{
    QTest::addColumn<bool>("copied");
    QTest::addColumn<bool>("removed");
    QTest::newRow("after the copy") << true << false;
    QTest::newRow("after the file has gone") << true << true;
    QTest::newRow("the file was lost") << false << true;
}

void tst_SentKeeper::aCrashBetweenTheStepsIsMadeGood()
{
    QFETCH(bool, copied);
    QFETCH(bool, removed);
    SentBench bench;
    const SentCopy copy = SentCopy::of(bench.sent(smallDraft()), bench.spool);
    if (copied)
        QVERIFY(QDir().mkpath(bench.sentPath() + u"/cur"_s) &&
                writeCopy(copy, bench.sentPath() + u"/cur/"_s + copy.name + u":2,S"_s));
    if (removed)
        QVERIFY(QFile::remove(copy.message.path));
    Keeping process(bench);
    process.keeper.start();
    QVERIFY(process.filed.wait());
    QCOMPARE(bench.copies().size(), copied ? 1 : 0);
    QCOMPARE(bench.spool.names(), QStringList());
    QVERIFY(bench.store.unfiled()->isEmpty());
}

void tst_SentKeeper::troubleWithACopyIsToldAndTheFileStays()
{
    SentBench bench;
    QVERIFY(put(bench.sentPath(), "a file"));
    const Entry entry = bench.sent(smallDraft());
    {
        Keeping process(bench);
        process.keeper.start();
        QVERIFY(process.notKept.wait());
        QCOMPARE(process.notKept[0][0].value<StoreFailure>().kind, StoreFailure::Kind::CannotOpen);
        QCOMPARE(bench.store.entry(entry.id).value()->state, EntryState::Sent);
        QCOMPARE(bench.spool.names().size(), 1);
        process.keeper.look(); // not before its time
    }
    QVERIFY(QFile::remove(bench.sentPath()));
    Keeping next(bench);
    next.keeper.start();
    QVERIFY(next.filed.wait());
    QCOMPARE(bench.copies().size(), 1);
}

void tst_SentKeeper::whatIsDamagedForGoodIsToldOnceAndTriedEverMoreSeldom()
{
    SentBench bench;
    const Entry damaged = bench.sent(smallDraft());
    const QString file = bench.spool.path(damaged.submission.message.path);
    QVERIFY(QFile::remove(file) && QDir().mkdir(file)); // is there, and nobody can read it
    MovedClock clock;
    Keeping process(bench, clock);
    QSignalSpy tried(&process.folder, &SentFolder::notKept);
    QSignalSpy rested(&process.keeper, &SentKeeper::rested);
    process.keeper.start();
    QVERIFY(rested.wait());
    qsizetype tries = 1;
    for (const auto wait : {1min, 2min, 5min, 15min, 30min, 60min, 60min}) {
        clock.goOn(wait - 1s);
        process.keeper.look();
        QVERIFY(rested.wait());
        QCOMPARE(tried.size(), tries);
        clock.goOn(1s);
        process.keeper.look();
        QVERIFY(rested.wait());
        QCOMPARE(tried.size(), ++tries);
    }
    QCOMPARE(process.notKept.size(), 1);

    (void)bench.sent(smallDraft()); // another one goes well, which makes the trouble no news
    process.keeper.look();
    QVERIFY(process.filed.wait());
    clock.goOn(61min);
    process.keeper.look();
    QVERIFY(rested.wait());
    QCOMPARE(process.notKept.size(), 1);
    QVERIFY(QFile::exists(file));
    QCOMPARE(bench.store.entry(damaged.id).value()->state, EntryState::Sent);
    QCOMPARE(bench.store.unfiled().value(), QList<EntryId>{damaged.id});
}

void tst_SentKeeper::aClockThatIsSetBackHoldsUpNoCopy()
{
    SentBench bench;
    QVERIFY(put(bench.sentPath(), "a file"));
    (void)bench.sent(smallDraft());
    MovedClock clock;
    Keeping process(bench, clock);
    process.keeper.start();
    QVERIFY(process.notKept.wait());
    QVERIFY(QFile::remove(bench.sentPath()));
    clock.goOn(-24h);
    process.keeper.look();
    QVERIFY(process.filed.wait());
    QCOMPARE(bench.copies().size(), 1);
}

void tst_SentKeeper::afterADayTheEntryGoes()
{
    SentBench bench;
    const Entry entry = bench.sent(smallDraft());
    Keeping process(bench);
    process.keeper.start();
    QVERIFY(process.filed.wait());
    process.keeper.start(); // not before its day is over
    QVERIFY(bench.store.entry(entry.id).value().has_value());
    const TomorrowsClock clock;
    Keeping tomorrow(bench, clock);
    tomorrow.keeper.start();
    QVERIFY(!bench.store.entry(entry.id).value().has_value());
    QCOMPARE(bench.copies().size(), 1);
}

void tst_SentKeeper::theEntryAndAFileThatIsThereAgainGoTogether()
{
    SentBench bench;
    const Entry entry = bench.sent(smallDraft());
    Keeping process(bench);
    process.keeper.start();
    QVERIFY(process.filed.wait());
    QVERIFY(put(bench.spool.path(entry.submission.message.path), "as after a loss of power"));
    const TomorrowsClock clock;
    Keeping tomorrow(bench, clock);
    tomorrow.keeper.start();
    QCOMPARE(bench.spool.names(), QStringList());
    QVERIFY(bench.store.spoolNames()->isEmpty());
}

QTEST_GUILESS_MAIN(tst_SentKeeper)
#include "tst_SentKeeper.moc"
