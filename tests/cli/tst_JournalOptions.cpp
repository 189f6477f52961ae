#include "cli/JournalOptions.h"

#include <QTest>
#include <QTimeZone>

using namespace Sealpost;
using namespace Sealpost::Cli;
using namespace Qt::StringLiterals;

using Event = JournalEntry::Event;

namespace {

Answer<JournalFilter> filter(const QStringList &words)
{
    return Arguments::parse(journalForm(), words).and_then(journalFilter);
}

} // namespace

class tst_JournalOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutOptionsEveryLineIsWanted();
    void eachOptionNarrowsIt();
    void aDayCountsWhole();
    void whatIsNoDayTimeOrEventIsRefused_data();
    void whatIsNoDayTimeOrEventIsRefused();
};

void tst_JournalOptions::withoutOptionsEveryLineIsWanted()
{
    const auto all = filter({});
    QVERIFY(all);
    QVERIFY(all->lets({.event = Event::Accepted, .account = u"Work"_s}));
    QVERIFY(!all->since.isValid() && !all->until.isValid());
}

void tst_JournalOptions::eachOptionNarrowsIt()
{
    const auto some =
        filter({u"--account"_s, u"Work"_s, u"--event"_s, u"pinned"_s, u"--event"_s, u"unpinned"_s, u"--text"_s,
                u"-moved"_s, u"--since"_s, u"2026-11-25T08:00+01:00"_s, u"--until"_s, u"2026-11-25 09:00"_s});
    QVERIFY(some);
    QCOMPARE(some->account, u"Work"_s);
    QCOMPARE(some->events, (QSet{Event::Pinned, Event::Unpinned}));
    QCOMPARE(some->text, u"-moved"_s);
    QCOMPARE(some->since, QDateTime({2026, 11, 25}, {7, 0}, QTimeZone::utc()));
    QCOMPARE(some->until, QDateTime({2026, 11, 25}, {9, 0}));
}

void tst_JournalOptions::aDayCountsWhole()
{
    const auto day = filter({u"--since"_s, u"2026-11-25"_s, u"--until"_s, u"2026-11-25"_s});
    QVERIFY(day);
    QVERIFY(day->lets({.time = QDateTime({2026, 11, 25}, {0, 0})}));
    QVERIFY(day->lets({.time = QDateTime({2026, 11, 25}, {23, 59, 59})}));
    QVERIFY(!day->lets({.time = QDateTime({2026, 11, 24}, {23, 59, 59})}));
    QVERIFY(!day->lets({.time = QDateTime({2026, 11, 26}, {0, 0})}));
}

void tst_JournalOptions::whatIsNoDayTimeOrEventIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no day") << QStringList{u"--since"_s, u"yesterday"_s};
    QTest::newRow("no such day") << QStringList{u"--until"_s, u"2026-02-30"_s};
    QTest::newRow("an empty day") << QStringList{u"--until"_s, u""_s};
    QTest::newRow("no such hour") << QStringList{u"--since"_s, u"2026-11-25T25:00"_s};
    QTest::newRow("no event") << QStringList{u"--event"_s, u"moved"_s};
}

void tst_JournalOptions::whatIsNoDayTimeOrEventIsRefused()
{
    QFETCH(QStringList, words);
    const auto refused = filter(words);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ExitCode::Usage);
    QVERIFY2(refused.error().sentence.contains(words.first()), qPrintable(refused.error().sentence));
}

QTEST_GUILESS_MAIN(tst_JournalOptions)
#include "tst_JournalOptions.moc"
