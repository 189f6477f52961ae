#include "outbox/Courier.h"
#include "outbox/EnvelopeFile.h"
#include "outbox/OutboxStore.h"
#include "outbox/OutboxWatch.h"
#include "outbox/SentFolder.h"
#include "outbox/SentKeeper.h"
#include "outbox/Spool.h"

#include "accounts/AccountStore.h"
#include "accounts/SettingsStore.h"
#include "outbox/Entries.h"
#include "store/Database.h"
#include "submission/Bench.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

/// One process of the profile in `folder`.
struct Party {
    Party(Bench &bench, const QString &folder)
        : accounts(folder)
        , settings(folder)
        , database(*Database::open(folder + u"/sealpost.sqlite"_s))
        , store(*database)
        , spool(spoolIn(folder))
        , outbox(store, spool, accounts, bench.parts())
        , sent(folder + u"/Sent"_s)
        , keeper(store, spool, sent, accounts, settings, bench.clock)
        , courier(folder + u"/outbox.lock"_s, outbox, store, spool, keeper, bench.clock)
    {
    }
    static QString spoolIn(const QString &folder)
    {
        QDir(folder).mkdir(u"spool"_s);
        return folder + u"/spool"_s;
    }

    AccountStore accounts;
    SettingsStore settings;
    std::unique_ptr<Database> database;
    OutboxStore store;
    Spool spool;
    Outbox outbox;
    SentFolder sent;
    SentKeeper keeper;
    Courier courier;
};

} // namespace

class tst_Courier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }
    void oneDeliversAndAnotherTakesOver();
    void whatIsInTheSpoolAloneIsFoundAgain();
    void whatIsBeingAddedIsNotFound();
    void missedTimesAreTold();
    void whatOthersWriteIsNoticed();

private:
    QString folder() const { return m_bench->folder.path(); }
    static void leaveInSpool(const Party &party, const QString &name, const QDateTime &since)
    {
        QFile message(party.spool.path(name + u".eml"_s));
        QFile envelope(party.spool.path(name + u".envelope"_s));
        if (!message.open(QIODevice::WriteOnly) || !envelope.open(QIODevice::WriteOnly))
            qFatal("no file");
        message.write("Subject: Plans\r\n\r\n");
        envelope.write(EnvelopeFile::octets(newEntry({u"ann@example.org"_s})));
        envelope.flush();
        envelope.setFileTime(since, QFile::FileModificationTime);
    }

    std::unique_ptr<Bench> m_bench;
};

void tst_Courier::oneDeliversAndAnotherTakesOver()
{
    auto first = std::make_unique<Party>(*m_bench, folder());
    Party second(*m_bench, folder());
    first->courier.start();
    second.courier.start();
    QVERIFY(first->courier.isDelivering());
    QVERIFY(!second.courier.isDelivering());
    QSignalSpy began(&second.courier, &Courier::began);
    first.reset();
    QVERIFY(began.wait());
    QVERIFY(second.courier.isDelivering());
}

void tst_Courier::whatIsInTheSpoolAloneIsFoundAgain()
{
    Party party(*m_bench, folder());
    leaveInSpool(party, u"lost"_s, m_bench->clock.now().addSecs(-3600));
    QSignalSpy found(&party.courier, &Courier::foundAgain);
    party.courier.start();
    QCOMPARE(found.size(), 1);
    const auto ids = found[0][0].value<QList<EntryId>>();
    QCOMPARE(ids.size(), 1);
    const Entry entry = party.store.entry(ids[0])->value();
    QCOMPARE(entry.state, EntryState::Uncertain);
    QCOMPARE(entry.outcome.recipients[0].status, Smtp::RecipientStatus::Uncertain);
    QCOMPARE(entry.submission.message.path, u"lost.eml"_s);
}

void tst_Courier::whatIsBeingAddedIsNotFound()
{
    Party party(*m_bench, folder());
    leaveInSpool(party, u"coming"_s, m_bench->clock.now());
    QSignalSpy found(&party.courier, &Courier::foundAgain);
    party.courier.start();
    QVERIFY(party.courier.isDelivering());
    QVERIFY(found.isEmpty());
    QVERIFY(party.store.list()->isEmpty());
}

void tst_Courier::missedTimesAreTold()
{
    Party party(*m_bench, folder());
    const QDateTime now = m_bench->clock.now().toUTC();
    Entry late = newEntry({u"ann@example.org"_s}, u"1.eml"_s);
    late.state = EntryState::Holding;
    late.notBefore = now.addSecs(-3600);
    Entry coming = newEntry({u"ann@example.org"_s}, u"2.eml"_s);
    coming.state = EntryState::Holding;
    coming.notBefore = now.addSecs(3600);
    const auto missedId = party.store.add(late);
    QVERIFY(missedId && party.store.add(coming));
    QSignalSpy missed(&party.courier, &Courier::missed);
    party.courier.start();
    QCOMPARE(missed.size(), 1);
    QCOMPARE(missed[0][0].value<QList<EntryId>>(), QList<EntryId>{*missedId});
}

void tst_Courier::whatOthersWriteIsNoticed()
{
    Party here(*m_bench, folder());
    Party there(*m_bench, folder());
    const OutboxWatch watch(here.store);
    QSignalSpy changed(&watch, &OutboxWatch::changed);
    QVERIFY(there.store.add(newEntry({u"ann@example.org"_s})));
    QVERIFY(changed.wait());
}

QTEST_GUILESS_MAIN(tst_Courier)
#include "tst_Courier.moc"
