#include "trust/JournalFilter.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

using Event = JournalEntry::Event;

class tst_JournalFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoAsksForNothingReadsEverything();
    void anAccountIsMeantExactly();
    void severalEventsCanBeAskedFor();
    void timeBeginsWithSinceAndEndsBeforeUntil();
    void textIsLookedForInHostAndReasonInAnyCase();
    void aFingerprintIsFoundByAPartWithOrWithoutColons();
    void allThatIsAskedForMustBeSo();
    void theOrderStays();
    void everyEventCanBeAskedFor();
};

namespace {

const QDateTime noon(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC);

JournalEntry line(Event event, const QString &account = u"work"_s)
{
    return {noon, event, account, u"mail.example.org"_s, {}, {}, u"The owner read it out"_s};
}

} // namespace

void tst_JournalFilter::whoAsksForNothingReadsEverything()
{
    QVERIFY(JournalFilter{}.lets(line(Event::Pinned)));
}

void tst_JournalFilter::anAccountIsMeantExactly()
{
    QVERIFY(JournalFilter{.account = u"work"_s}.lets(line(Event::Pinned)));
    QVERIFY(!JournalFilter{.account = u"wor"_s}.lets(line(Event::Pinned)));
}

void tst_JournalFilter::severalEventsCanBeAskedFor()
{
    const JournalFilter filter{.events = {Event::Pinned, Event::Unpinned}};
    QVERIFY(filter.lets(line(Event::Pinned)));
    QVERIFY(filter.lets(line(Event::Unpinned)));
    QVERIFY(!filter.lets(line(Event::KeyChanged)));
}

void tst_JournalFilter::timeBeginsWithSinceAndEndsBeforeUntil()
{
    QVERIFY(JournalFilter{.since = noon}.lets(line(Event::Pinned)));
    QVERIFY(!JournalFilter{.since = noon.addMSecs(1)}.lets(line(Event::Pinned)));
    QVERIFY(!JournalFilter{.until = noon}.lets(line(Event::Pinned)));
    QVERIFY(JournalFilter{.until = noon.addMSecs(1)}.lets(line(Event::Pinned)));
}

void tst_JournalFilter::textIsLookedForInHostAndReasonInAnyCase()
{
    QVERIFY(JournalFilter{.text = u"EXAMPLE"_s}.lets(line(Event::Pinned)));
    QVERIFY(JournalFilter{.text = u"owner"_s}.lets(line(Event::Pinned)));
    QVERIFY(!JournalFilter{.text = u"elsewhere"_s}.lets(line(Event::Pinned)));
}

void tst_JournalFilter::aFingerprintIsFoundByAPartWithOrWithoutColons()
{
    JournalEntry entry = line(Event::Pinned);
    entry.spkiSha256 = Fingerprint::of("a key");
    QVERIFY(JournalFilter{.text = entry.spkiSha256->hex().mid(10, 12)}.lets(entry));
    QVERIFY(JournalFilter{.text = entry.spkiSha256->colonHex().mid(9, 11)}.lets(entry));
    QVERIFY(!JournalFilter{.text = Fingerprint::of("another key").hex()}.lets(entry));
}

void tst_JournalFilter::allThatIsAskedForMustBeSo()
{
    QVERIFY(!JournalFilter({.account = u"home"_s, .text = u"owner"_s}).lets(line(Event::Pinned)));
}

void tst_JournalFilter::theOrderStays()
{
    const QList<JournalEntry> all{line(Event::Pinned), line(Event::KeyChanged), line(Event::Unpinned)};
    QCOMPARE(JournalFilter({.events = {Event::Unpinned, Event::Pinned}}).of(all),
             (QList<JournalEntry>{all.first(), all.last()}));
}

void tst_JournalFilter::everyEventCanBeAskedFor()
{
    const QList<Event> events = allEvents();
    QCOMPARE(QSet<Event>(events.begin(), events.end()).size(), events.size());
    for (const Event event : events)
        QCOMPARE(eventOf(eventName(event)), event);
    QVERIFY(events.contains(Event::FirstSight) && events.contains(Event::AccountRemoved));
}

QTEST_GUILESS_MAIN(tst_JournalFilter)
#include "tst_JournalFilter.moc"
