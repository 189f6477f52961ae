#include "outbox/EnvelopeFile.h"
#include "outbox/Intake.h"
#include "outbox/OutboxStore.h"
#include "outbox/Spool.h"
#include "outbox/Withdrawal.h"

#include "base/Clock.h"
#include "outbox/Entries.h"
#include "store/Transaction.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Desk()
        : database(*Database::open(folder.filePath(u"sealpost.sqlite"_s), std::chrono::milliseconds(10)))
        , store(*database)
        , spool(spoolFolder())
        , intake(store, spool, clock)
    {
    }

    QString spoolFolder() const
    {
        QDir(folder.path()).mkdir(u"spool"_s);
        return folder.filePath(u"spool"_s);
    }
    Order order(const QDateTime &notBefore = {})
    {
        Entry entry = newEntry({u"ann@example.org"_s, u"bob@example.org"_s});
        entry.submission.message.path = folder.filePath(u"written"_s);
        entry.submission.message.entities = {};
        QFile file(entry.submission.message.path);
        if (!file.open(QIODevice::WriteOnly) || file.write("Subject: Plans\r\n\r\nText\r\n") < 0)
            qFatal("not written");
        const Account account{.name = u"work"_s,
                              .identity = {{}, address(u"me@example.org"_s)},
                              .host = *HostName::parse(u"mail.example.org"_s)};
        return {account, entry.submission, u"Plans"_s, notBefore};
    }

    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<Database> database;
    OutboxStore store;
    Spool spool;
    Intake intake;
};

} // namespace

class tst_Intake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsEnqueuedIsOnTheDisk();
    void whatHasATimeIsHeld();
    void anAccountMayGetACopyToItself();
    void severalComeAtOnceAndInTheirOrder();
    void withoutARowNothingIsLeft();
    void theEnvelopeFileHoldsWhatTheRowHolds();
    void whatIsNoEnvelopeIsNone_data();
    void whatIsNoEnvelopeIsNone();
    void withdrawnItIsGone();
    void whatMayComeBackStaysSetAside();
    void whatIsOnItsWayIsNotWithdrawn();
};

void tst_Intake::whatIsEnqueuedIsOnTheDisk()
{
    Desk desk;
    QSignalSpy enqueued(&desk.intake, &Intake::enqueued);
    const QString name = desk.intake.enqueue(desk.order());
    QVERIFY(enqueued.wait());
    QCOMPARE(enqueued[0][0].toString(), name);
    const auto entry = desk.store.entry(enqueued[0][1].toLongLong())->value();
    QCOMPARE(entry.state, EntryState::Queued);
    QCOMPARE(entry.submission.message.path, name);
    QCOMPARE(entry.account, u"work"_s);
    QCOMPARE(desk.spool.names(), QStringList{name});
}

void tst_Intake::anAccountMayGetACopyToItself()
{
    Desk desk;
    QSignalSpy enqueued(&desk.intake, &Intake::enqueued);
    Order order = desk.order();
    order.account.copyToSelf = true;
    desk.intake.enqueue(order);
    QVERIFY(enqueued.wait());
    const Entry entry = *desk.store.entry(enqueued[0][1].toLongLong()).value();
    const QList<Address> withSelf{address(u"ann@example.org"_s), address(u"bob@example.org"_s),
                                  address(u"me@example.org"_s)};
    QCOMPARE(entry.submission.envelope.forwardPaths(), withSelf);
    QCOMPARE(entry.outcome.recipients.size(), 3);

    order.account.furtherIdentities = {{{}, address(u"also@example.org"_s)}}; // and then it goes to that one
    order.submission = desk.order().submission;
    order.submission.envelope = *Envelope::make(address(u"also@example.org"_s), {address(u"ann@example.org"_s)});
    desk.intake.enqueue(order);
    QVERIFY(enqueued.wait());
    QCOMPARE(desk.store.entry(enqueued[1][1].toLongLong()).value()->submission.envelope.forwardPaths(),
             (QList{address(u"ann@example.org"_s), address(u"also@example.org"_s)}));

    order.submission.envelope = entry.submission.envelope; // it is a recipient already
    order.submission.message = desk.order().submission.message;
    desk.intake.enqueue(order);
    QVERIFY(enqueued.wait());
    QCOMPARE(desk.store.entry(enqueued[2][1].toLongLong()).value()->submission.envelope.forwardPaths(), withSelf);
}

void tst_Intake::whatHasATimeIsHeld()
{
    Desk desk;
    QSignalSpy enqueued(&desk.intake, &Intake::enqueued);
    const QDateTime later(QDate(2030, 1, 1), QTime(8, 0), Qt::UTC);
    desk.intake.enqueue(desk.order(later));
    QVERIFY(enqueued.wait());
    const auto entry = desk.store.entry(enqueued[0][1].toLongLong())->value();
    QCOMPARE(entry.state, EntryState::Holding);
    QCOMPARE(entry.notBefore, later);
}

void tst_Intake::severalComeAtOnceAndInTheirOrder()
{
    Desk desk;
    QSignalSpy enqueued(&desk.intake, &Intake::enqueued);
    QStringList names;
    for (int i = 0; i < 20; ++i) {
        Order order = desk.order();
        const QString own = order.submission.message.path + QString::number(i);
        QVERIFY(QFile::rename(order.submission.message.path, own));
        order.submission.message.path = own;
        names += desk.intake.enqueue(order);
    }
    QTRY_COMPARE(enqueued.size(), 20);
    QCOMPARE(desk.spool.names().size(), 20);
    QStringList inTheirOrder;
    const auto list = desk.store.list();
    for (const EntrySummary &summary : *list) {
        const auto entry = desk.store.entry(summary.id);
        inTheirOrder += (*entry)->submission.message.path;
    }
    QCOMPARE(inTheirOrder, names);
}

void tst_Intake::withoutARowNothingIsLeft()
{
    Desk desk;
    const auto other = *Database::open(desk.folder.filePath(u"sealpost.sqlite"_s));
    const auto held = Transaction::begin(*other);
    QVERIFY(held);
    QSignalSpy refused(&desk.intake, &Intake::refused);
    desk.intake.enqueue(desk.order());
    QVERIFY(refused.wait());
    QCOMPARE(refused[0][1].value<StoreFailure>().kind, StoreFailure::Kind::Busy);
    QVERIFY(QDir(desk.spoolFolder()).isEmpty());
}

void tst_Intake::theEnvelopeFileHoldsWhatTheRowHolds()
{
    Entry entry = newEntry({u"ann@example.org"_s, u"jörg@example.org"_s});
    entry.submission.message.entities = {};
    entry.notBefore = QDateTime(QDate(2030, 1, 1), QTime(8, 0), Qt::UTC);
    const auto read = EnvelopeFile::entryFrom(EnvelopeFile::octets(entry), entry.submission.message.path);
    QVERIFY(read);
    QCOMPARE(*read, entry);
}

void tst_Intake::whatIsNoEnvelopeIsNone_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("torn") << EnvelopeFile::octets(newEntry({u"ann@example.org"_s})).chopped(9);
    QTest::newRow("nobody") << EnvelopeFile::octets(newEntry({u"ann@example.org"_s})).replace("ann@", "@");
    QTest::newRow("no sender") << EnvelopeFile::octets(newEntry({u"ann@example.org"_s})).replace("me@", "@");
}

void tst_Intake::whatIsNoEnvelopeIsNone()
{
    QFETCH(QByteArray, octets);
    QVERIFY(!EnvelopeFile::entryFrom(octets, u"1.eml"_s));
}

void tst_Intake::withdrawnItIsGone()
{
    Desk desk;
    QSignalSpy enqueued(&desk.intake, &Intake::enqueued);
    desk.intake.enqueue(desk.order());
    QVERIFY(enqueued.wait());
    const EntryId id = enqueued[0][1].toLongLong();
    QVERIFY(withdraw(desk.store, desk.spool, id).value());
    QVERIFY(!desk.store.entry(id)->has_value());
    QVERIFY(QDir(desk.spoolFolder()).isEmpty());
    QVERIFY(!withdraw(desk.store, desk.spool, id).value());
}

// The loss of power could bring a file back whose row is gone.
void tst_Intake::whatMayComeBackStaysSetAside()
{
    Desk desk;
    QSignalSpy enqueued(&desk.intake, &Intake::enqueued);
    desk.intake.enqueue(desk.order());
    QVERIFY(enqueued.wait());
    const EntryId id = enqueued[0][1].toLongLong();
    QVERIFY(QDir(desk.spoolFolder()).removeRecursively()); // there is nothing to sync
    QCOMPARE(withdraw(desk.store, desk.spool, id).error().kind, StoreFailure::Kind::CannotOpen);
    const auto entry = desk.store.entry(id).value();
    QCOMPARE(entry->state, EntryState::Holding);
    QVERIFY(!entry->notBefore.isValid());
    QVERIFY(QDir(desk.spoolFolder()).exists());
    QVERIFY(withdraw(desk.store, desk.spool, id).value());
}

void tst_Intake::whatIsOnItsWayIsNotWithdrawn()
{
    Desk desk;
    QSignalSpy enqueued(&desk.intake, &Intake::enqueued);
    desk.intake.enqueue(desk.order());
    QVERIFY(enqueued.wait());
    const EntryId id = enqueued[0][1].toLongLong();
    QCOMPARE(desk.store.take({id}, false)->size(), 1);
    QVERIFY(!withdraw(desk.store, desk.spool, id).value());
    QCOMPARE(desk.spool.names().size(), 1);
}

QTEST_GUILESS_MAIN(tst_Intake)
#include "tst_Intake.moc"
