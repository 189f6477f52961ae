#include "ui/outbox/Backlog.h"

#include <QTest>

using namespace Sealpost;

class tst_Backlog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesByItselfIsCounted_data();
    void whatGoesByItselfIsCounted();
};

void tst_Backlog::whatGoesByItselfIsCounted_data()
{
    QTest::addColumn<EntryState>("state");
    QTest::addColumn<int>("minutes"); // until it goes; negative: it has no time
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("soon");
    QTest::newRow("queued") << EntryState::Queued << -1 << 1 << 1;
    QTest::newRow("sending") << EntryState::Sending << -1 << 1 << 1;
    QTest::newRow("to be undone") << EntryState::Holding << 0 << 1 << 1;
    QTest::newRow("tomorrow") << EntryState::Holding << 1440 << 1 << 0;
    QTest::newRow("set aside") << EntryState::Holding << -1 << 0 << 0;
    QTest::newRow("tried again soon") << EntryState::Waiting << 59 << 1 << 1;
    QTest::newRow("tried again in an hour") << EntryState::Waiting << 60 << 1 << 0;
    QTest::newRow("waits for a person") << EntryState::Waiting << -1 << 0 << 0;
    QTest::newRow("refused") << EntryState::Refused << -1 << 0 << 0;
    QTest::newRow("partly") << EntryState::Partly << -1 << 0 << 0;
    QTest::newRow("uncertain") << EntryState::Uncertain << -1 << 0 << 0;
}

void tst_Backlog::whatGoesByItselfIsCounted()
{
    QFETCH(const EntryState, state);
    QFETCH(const int, minutes);
    QFETCH(const int, messages);
    QFETCH(const int, soon);
    const QDateTime now(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC);
    EntrySummary entry{.state = state};
    if (minutes >= 0)
        (state == EntryState::Holding ? entry.notBefore : entry.nextTry) = now.addSecs(minutes * 60);
    QCOMPARE(backlogOf({entry}, now), (Backlog{messages, soon}));
}

QTEST_GUILESS_MAIN(tst_Backlog)
#include "tst_Backlog.moc"
