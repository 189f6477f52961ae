#include "outbox/Entries.h"

#include "outbox/OutboxStore.h"
#include "store/Database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using enum Smtp::RecipientStatus;

using Kind = Smtp::Failure::Kind;

class tst_OutboxStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEntryComesBackAsItWas();
    void theNullReversePathComesBackAsSuch();
    void oneSpoolFileIsOneEntry();
    void whatIsHeldIsDueAtItsTime();
    void eachAccountHasWhatIsDue();
    void largeOnesHaveALaneOfTheirOwn();
    void asManyAreDueAsThereIsRoomFor();
    void aClockThatWasWrongHoldsUpNothing();
    void onlyOneCanTakeAnEntry();
    void whatWaitsKnowsWhyAndUntilWhen();
    void oneWithoutALineHoldsUpItsAccountAlone();
    void whatWaitsByTheClockCanBeHurried();
    void whatWaitsForAPersonCanBeHurriedAlone();
    void anEntryIsListedAsItIs();
    void whatWentWellKeepsNoConversation();
    void whatWasSentIsNotListed();
    void aCrashBeforeTheEndQueuesAgain();
    void aCrashAfterTheEndIsUncertain();
    void whatIsUncertainGoesAgainOnlyWhenAPersonSaysSo();
    void whatIsOnItsWayCannotBeRemoved();
    void anEntryTakesItsRecipientsWithIt();
    void whatIsSetAsideStaysUntilItIsQueuedAgain();
    void onlyWhatWasNotTriedIsPostponed();
    void whatIsUncertainCanTurnOutToBeSent();
    void whatWasPartlyRefusedStaysPartlySo();
    void spoolFilesAreKnown();

private:
    EntryId put(const Entry &entry)
    {
        const auto id = m_store->add(entry);
        return id ? *id : -1;
    }
    bool take(EntryId id) { return !m_store->take({id}, false)->isEmpty(); }
    bool settle(EntryId id, const Settlement &settlement)
    {
        return m_store->settle({{id, settlement}}).has_value();
    }
    QList<EntryId> dueAt(const QDateTime &time)
    {
        QList<EntryId> ids;
        const QList<LaneKey> lanes = *m_store->dueLanes(time);
        for (const LaneKey &lane : lanes)
            ids += *m_store->due(lane, time, 100);
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    Settlement endedAs(const QList<Smtp::RecipientResult> &recipients, const QDateTime &nextTry = {}) const
    {
        return {.outcome = {.recipients = recipients, .failure = {}}, .nextTry = nextTry, .settled = m_noon};
    }
    EntryState stateOf(EntryId id) { return m_store->entry(id)->value().state; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<OutboxStore> m_store;
    const QDateTime m_noon = QDateTime(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC);
};

void tst_OutboxStore::init()
{
    m_store.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"sealpost.sqlite"_s));
    QVERIFY(opened);
    m_database = std::move(*opened);
    m_store = std::make_unique<OutboxStore>(*m_database);
}

void tst_OutboxStore::anEntryComesBackAsItWas()
{
    Entry entry = newEntry({u"a@example.org"_s, u"\"b c\"@example.org"_s, u"ä@exämple.org"_s});
    entry.id = put(entry);
    QVERIFY(entry.id > 0);
    const auto read = m_store->entry(entry.id);
    QVERIFY(read && *read);
    QCOMPARE(**read, entry);
}

void tst_OutboxStore::theNullReversePathComesBackAsSuch()
{
    Entry entry = newEntry({u"a@example.org"_s});
    entry.submission.envelope = *Envelope::make(std::nullopt, entry.submission.envelope.forwardPaths());
    entry.submission.dsn.reset();
    entry.id = put(entry);
    QCOMPARE(m_store->entry(entry.id)->value(), entry);
}

void tst_OutboxStore::oneSpoolFileIsOneEntry()
{
    put(newEntry({u"a@example.org"_s}));
    QVERIFY(!m_store->add(newEntry({u"b@example.org"_s})));
    QCOMPARE(m_store->list()->size(), 1); // and nothing of the second
}

void tst_OutboxStore::whatIsHeldIsDueAtItsTime()
{
    Entry entry = newEntry({u"a@example.org"_s});
    entry.state = EntryState::Holding;
    entry.notBefore = m_noon.addSecs(5);
    const EntryId id = put(entry);
    QVERIFY(dueAt(m_noon).isEmpty());
    QCOMPARE(*m_store->nextDue(), m_noon.addSecs(5));
    QCOMPARE(dueAt(m_noon.addSecs(5)), QList{id});
}

void tst_OutboxStore::eachAccountHasWhatIsDue()
{
    const EntryId first = put(newEntry({u"a@example.org"_s}, u"1"_s));
    const EntryId second = put(newEntry({u"a@example.org"_s}, u"2"_s));
    Entry other = newEntry({u"a@example.org"_s}, u"3"_s);
    other.account = u"home"_s;
    const EntryId third = put(other);
    QCOMPARE(m_store->due({u"work"_s, true}, m_noon, 9).value(), (QList{first, second}));
    QCOMPARE(m_store->due({u"home"_s, true}, m_noon, 9).value(), QList{third});
    QVERIFY(!m_store->nextDue()->isValid());
}

void tst_OutboxStore::largeOnesHaveALaneOfTheirOwn()
{
    Entry small = newEntry({u"a@example.org"_s}, u"1"_s);
    small.submission.message.size = LaneKey::smallUpTo;
    Entry large = newEntry({u"a@example.org"_s}, u"2"_s);
    large.submission.message.size = LaneKey::smallUpTo + 1;
    const EntryId second = put(large);
    const EntryId first = put(small);
    QCOMPARE(*m_store->dueLanes(m_noon), (QList<LaneKey>{{u"work"_s, false}, {u"work"_s, true}}));
    QCOMPARE(*m_store->due({u"work"_s, false}, m_noon, 10), QList{first});
    QCOMPARE(*m_store->due({u"work"_s, true}, m_noon, 10), QList{second});
}

void tst_OutboxStore::asManyAreDueAsThereIsRoomFor()
{
    QList<EntryId> ids;
    for (int i = 0; i < 6; ++i) {
        Entry entry = newEntry({u"a@example.org"_s}, QString::number(i));
        entry.state = i % 3 == 0 ? EntryState::Queued : i % 3 == 1 ? EntryState::Holding : EntryState::Waiting;
        entry.notBefore = i % 3 == 1 ? m_noon : QDateTime();
        entry.nextTry = i % 3 == 2 ? m_noon : QDateTime();
        ids += put(entry);
    }
    const LaneKey lane{u"work"_s, true};
    QCOMPARE(*m_store->due(lane, m_noon, 4), ids.first(4));
    QCOMPARE(*m_store->due(lane, m_noon, 40), ids);
    QVERIFY(m_store->due({u"home"_s, true}, m_noon, 4)->isEmpty());
}

void tst_OutboxStore::aClockThatWasWrongHoldsUpNothing()
{
    const EntryId id = put(newEntry({u"a@example.org"_s}));
    QVERIFY(take(id));
    QVERIFY(settle(id, endedAs({result(u"a@example.org"_s, Deferred)}, m_noon.addSecs(61 * 60))));
    QVERIFY(dueAt(m_noon).isEmpty());
    QCOMPARE(dueAt(m_noon.addYears(-1)), QList{id});
}

void tst_OutboxStore::whatWaitsForAPersonCanBeHurriedAlone()
{
    Entry entry = newEntry({u"a@example.org"_s});
    entry.state = EntryState::Waiting;
    const EntryId id = put(entry);
    entry.submission.message.path = u"other.eml"_s;
    QVERIFY(put(entry) > id);
    QVERIFY(dueAt(m_noon).isEmpty());
    QVERIFY(m_store->hurry(id, m_noon).value());
    QCOMPARE(dueAt(m_noon), QList<EntryId>{id});
    QVERIFY(take(id));
    QVERIFY(!m_store->hurry(id, m_noon).value());
}

void tst_OutboxStore::anEntryIsListedAsItIs()
{
    Entry entry = newEntry({u"a@example.org"_s, u"b@example.org"_s});
    entry.state = EntryState::Waiting;
    entry.nextTry = m_noon;
    const EntryId id = put(entry);
    QCOMPARE(m_store->list().value(), QList<EntrySummary>{summaryOf(**m_store->entry(id))});
}

void tst_OutboxStore::whatWentWellKeepsNoConversation()
{
    const EntryId id = put(newEntry({u"a@example.org"_s}));
    QVERIFY(take(id));
    Settlement later = endedAs({result(u"a@example.org"_s, Deferred)}, m_noon);
    later.conversation = u"S: 451 Later"_s;
    QVERIFY(settle(id, later));
    QVERIFY(take(id));
    QVERIFY(settle(id, endedAs({result(u"a@example.org"_s, Accepted, 250)})));
    QCOMPARE(*m_store->conversation(id), QString());
}

void tst_OutboxStore::onlyOneCanTakeAnEntry()
{
    const EntryId id = put(newEntry({u"a@example.org"_s}));
    auto second = Database::open(m_folder->filePath(u"sealpost.sqlite"_s));
    OutboxStore elsewhere(**second);
    QCOMPARE(elsewhere.take({id}, false)->size(), 1);
    QVERIFY(!take(id));
    QVERIFY(!take(id + 1));
    QCOMPARE(stateOf(id), EntryState::Sending);
    QCOMPARE(m_store->entry(id)->value().tries, 1);
}

void tst_OutboxStore::whatWaitsKnowsWhyAndUntilWhen()
{
    const EntryId id = put(newEntry({u"a@example.org"_s, u"b@example.org"_s}));
    QVERIFY(take(id));
    const Smtp::Reply busy{451, std::nullopt, {u"Later"_s}};
    const Smtp::Outcome outcome{
        .recipients = {result(u"a@example.org"_s, Accepted, 250), result(u"b@example.org"_s, Deferred, 451)},
        .failure = Smtp::Failure{Kind::RecipientsRefused, busy, u"b@example.org"_s, 5'000'000'000},
        .dsnDropped = true};
    const WayTaken way{Level::Pinned, Decision::R3a, Encryption::StartTls};
    QVERIFY(settle(id, {outcome, m_noon.addSecs(60), m_noon, way, u"S: 451 Later"_s}));
    const Entry entry = m_store->entry(id)->value();
    QCOMPARE(entry.outcome, outcome);
    QCOMPARE(entry.way, way);
    QCOMPARE(entry.settled, m_noon);
    QCOMPARE(*m_store->conversation(id), u"S: 451 Later"_s);
    QCOMPARE(entry.nextTry, m_noon.addSecs(60));
    const EntrySummary listed = m_store->list()->constFirst();
    QCOMPARE(listed.state, EntryState::Waiting);
    QCOMPARE(listed.failure, outcome.failure);
    QCOMPARE(listed.recipients, 2);
    QVERIFY(dueAt(m_noon.addSecs(59)).isEmpty());
    QCOMPARE(dueAt(m_noon.addSecs(60)), QList{id});
}

void tst_OutboxStore::oneWithoutALineHoldsUpItsAccountAlone()
{
    const EntryId id = put(newEntry({u"a@example.org"_s}, u"1"_s));
    const EntryId next = put(newEntry({u"b@example.org"_s}, u"2"_s));
    Entry later = newEntry({u"c@example.org"_s}, u"3"_s);
    later.state = EntryState::Holding;
    later.notBefore = m_noon.addDays(1);
    const EntryId held = put(later);
    Entry other = newEntry({u"d@example.org"_s}, u"4"_s);
    other.account = u"home"_s;
    const EntryId elsewhere = put(other);
    QVERIFY(take(id));
    const Smtp::Outcome noLine{.recipients = {result(u"a@example.org"_s, Deferred)},
                               .failure = Smtp::Failure{Kind::Unreachable}};
    QVERIFY(settle(id, {noLine, m_noon.addSecs(60), m_noon, {}, {}}));
    QVERIFY(m_store->holdUp(id, m_noon));
    QCOMPARE(dueAt(m_noon), QList{elsewhere});
    QCOMPARE(m_store->entry(next)->value().outcome.failure, noLine.failure);
    QCOMPARE(m_store->entry(next)->value().nextTry, m_noon.addSecs(60));
    QCOMPARE(stateOf(held), EntryState::Holding);
}

void tst_OutboxStore::whatWaitsByTheClockCanBeHurried()
{
    const EntryId id = put(newEntry({u"a@example.org"_s}, u"1"_s));
    const EntryId forAPerson = put(newEntry({u"b@example.org"_s}, u"2"_s));
    for (const EntryId one : {id, forAPerson})
        QVERIFY(take(one));
    QVERIFY(settle(id, endedAs({result(u"a@example.org"_s, Deferred)}, m_noon.addSecs(3600))));
    QVERIFY(settle(forAPerson, endedAs({result(u"b@example.org"_s, Deferred)})));
    QVERIFY(dueAt(m_noon).isEmpty());
    QVERIFY(m_store->hurry(m_noon));
    QCOMPARE(dueAt(m_noon), QList{id});
}

void tst_OutboxStore::whatWasSentIsNotListed()
{
    const EntryId id = put(newEntry({u"a@example.org"_s}));
    QVERIFY(take(id));
    QVERIFY(settle(id, endedAs({result(u"a@example.org"_s, Accepted, 250)})));
    QVERIFY(m_store->list()->isEmpty());
    QCOMPARE(stateOf(id), EntryState::Sent);
    QVERIFY(!m_store->entry(id)->value().nextTry.isValid());
    QVERIFY(!take(id));
}

void tst_OutboxStore::aCrashBeforeTheEndQueuesAgain()
{
    const EntryId id = put(newEntry({u"a@example.org"_s}));
    QVERIFY(take(id));
    QVERIFY(m_store->recover(m_noon)->isEmpty());
    QCOMPARE(stateOf(id), EntryState::Queued);
    QCOMPARE(dueAt(m_noon), QList{id});
}

void tst_OutboxStore::aCrashAfterTheEndIsUncertain()
{
    const EntryId waiting = put(newEntry({u"a@example.org"_s}, u"1"_s));
    const EntryId id = put(newEntry({u"a@example.org"_s, u"b@example.org"_s}, u"2"_s));
    QVERIFY(take(id));
    QVERIFY(m_store->noteHandOver(id));
    QCOMPARE(*m_store->recover(m_noon), QList{id});
    const Entry entry = m_store->entry(id)->value();
    QCOMPARE(entry.state, EntryState::Uncertain);
    QCOMPARE(entry.outcome.with(Uncertain).size(), 2);
    QCOMPARE(stateOf(waiting), EntryState::Queued);
    QVERIFY(m_store->recover(m_noon)->isEmpty());
}

void tst_OutboxStore::whatIsUncertainGoesAgainOnlyWhenAPersonSaysSo()
{
    const EntryId id = put(newEntry({u"a@example.org"_s, u"b@example.org"_s}));
    QVERIFY(take(id));
    QVERIFY(
        settle(id, endedAs({result(u"a@example.org"_s, Accepted, 250), result(u"b@example.org"_s, Uncertain)})));
    QVERIFY(!take(id));
    QVERIFY(dueAt(m_noon.addYears(1)).isEmpty());
    QCOMPARE(*m_store->requeue(id), true);
    QCOMPARE(m_store->entry(id)->value().rest()->forwardPaths(), QList{address(u"b@example.org"_s)});
}

void tst_OutboxStore::whatIsOnItsWayCannotBeRemoved()
{
    const EntryId id = put(newEntry({u"a@example.org"_s}));
    QVERIFY(take(id));
    QCOMPARE(*m_store->remove(id), false);
    QCOMPARE(*m_store->requeue(id), false);
    QCOMPARE(stateOf(id), EntryState::Sending);
}

void tst_OutboxStore::anEntryTakesItsRecipientsWithIt()
{
    const EntryId id = put(newEntry({u"a@example.org"_s}));
    QCOMPARE(*m_store->remove(id), true);
    QCOMPARE(*m_store->remove(id), false);
    QVERIFY(!*m_store->entry(id));
    const EntryId next = put(newEntry({u"b@example.org"_s}));
    QVERIFY(next > id); // an id is never given twice
    QCOMPARE(m_store->entry(next)->value().outcome.recipients.size(), 1);
}

void tst_OutboxStore::whatIsSetAsideStaysUntilItIsQueuedAgain()
{
    const EntryId id = put(newEntry({u"a@example.org"_s}));
    QVERIFY(m_store->setAside(id).value());
    QVERIFY(dueAt(m_noon.addYears(9)).isEmpty());
    QVERIFY(!take(id));
    QVERIFY(m_store->requeue(id).value());
    QCOMPARE(dueAt(m_noon), QList<EntryId>{id});
}

void tst_OutboxStore::onlyWhatWasNotTriedIsPostponed()
{
    const EntryId id = put(newEntry({u"a@example.org"_s}));
    QVERIFY(m_store->postpone(id, m_noon.addDays(1)).value());
    QVERIFY(dueAt(m_noon).isEmpty());
    QCOMPARE(m_store->heldUntilBefore(m_noon.addDays(2)).value(), QList<EntryId>{id});
    QVERIFY(m_store->heldUntilBefore(m_noon)->isEmpty());
    QVERIFY(take(id));
    QVERIFY(!m_store->postpone(id, m_noon.addDays(1)).value());
}

void tst_OutboxStore::whatIsUncertainCanTurnOutToBeSent()
{
    Entry entry = newEntry({u"a@example.org"_s, u"b@example.org"_s});
    entry.state = EntryState::Uncertain;
    entry.outcome.recipients = {result(u"a@example.org"_s, Accepted, 250), result(u"b@example.org"_s, Uncertain)};
    const EntryId id = put(entry);
    QVERIFY(m_store->resolveAsSent(id).value());
    QCOMPARE(stateOf(id), EntryState::Sent);
    QVERIFY(!m_store->resolveAsSent(id).value()); // there is nothing left to say
}

void tst_OutboxStore::whatWasPartlyRefusedStaysPartlySo()
{
    Entry entry = newEntry({u"a@example.org"_s, u"b@example.org"_s});
    entry.state = EntryState::Uncertain;
    entry.outcome.recipients = {result(u"a@example.org"_s, Refused, 550), result(u"b@example.org"_s, Uncertain)};
    const EntryId id = put(entry);
    QVERIFY(m_store->resolveAsSent(id).value());
    QCOMPARE(stateOf(id), EntryState::Partly);
}

void tst_OutboxStore::spoolFilesAreKnown()
{
    put(newEntry({u"a@example.org"_s}, u"1.eml"_s));
    put(newEntry({u"a@example.org"_s}, u"2.eml"_s));
    QCOMPARE(m_store->spoolNames().value(), (QSet<QString>{u"1.eml"_s, u"2.eml"_s}));
}

QTEST_GUILESS_MAIN(tst_OutboxStore)
#include "tst_OutboxStore.moc"
