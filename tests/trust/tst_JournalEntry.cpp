#include "trust/JournalEntry.h"

#include <QSet>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

using Event = JournalEntry::Event;

class tst_JournalEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventHasANameOfItsOwn();
    void aNameThatIsNoneIsNoEvent();
};

void tst_JournalEntry::everyEventHasANameOfItsOwn()
{
    QSet<QString> names;
    for (int number = 0; number <= int(Event::AccountRemoved); ++number) {
        const Event event = Event(number);
        names += eventName(event);
        QCOMPARE(eventOf(eventName(event)), event);
    }
    QCOMPARE(names.size(), int(Event::AccountRemoved) + 1);
    QCOMPARE(eventName(Event::FirstSight), u"first-sight"_s);
    QCOMPARE(eventName(Event::AccountRemoved), u"account-removed"_s);
}

void tst_JournalEntry::aNameThatIsNoneIsNoEvent()
{
    QVERIFY(!eventOf(u"first sight"_s));
    QVERIFY(!eventOf({}));
}

QTEST_GUILESS_MAIN(tst_JournalEntry)
#include "tst_JournalEntry.moc"
