#include "cli/AtTime.h"

#include <QTest>

using namespace Sealpost;
using namespace Sealpost::Cli;
using namespace Qt::StringLiterals;

class tst_AtTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimeToComeIsTaken_data();
    void aTimeToComeIsTaken();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
};

namespace {

QDateTime noon()
{
    return {{2026, 11, 24}, {12, 0}};
}

} // namespace

void tst_AtTime::aTimeToComeIsTaken_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QDateTime>("time");
    QTest::newRow("date and time") << u"2026-11-25T08:00"_s << QDateTime({2026, 11, 25}, {8, 0});
    QTest::newRow("with seconds") << u"2026-11-25T08:00:30"_s << QDateTime({2026, 11, 25}, {8, 0, 30});
    QTest::newRow("with a blank") << u"2026-11-25 08:00"_s << QDateTime({2026, 11, 25}, {8, 0});
    QTest::newRow("UTC") << u"2026-11-26T08:00Z"_s << QDateTime({2026, 11, 26}, {8, 0}, Qt::UTC);
    QTest::newRow("offset") << u"2026-11-26T08:00+05:00"_s << QDateTime({2026, 11, 26}, {3, 0}, Qt::UTC);
    QTest::newRow("today") << u"13:05"_s << QDateTime({2026, 11, 24}, {13, 5});
    QTest::newRow("tomorrow") << u"8:00"_s << QDateTime({2026, 11, 25}, {8, 0});
    QTest::newRow("this minute is tomorrow") << u"12:00"_s << QDateTime({2026, 11, 25}, {12, 0});
    QTest::newRow("minutes") << u"+90m"_s << noon().addSecs(5400);
    QTest::newRow("hours") << u"+2h"_s << noon().addSecs(7200);
    QTest::newRow("days") << u"+3d"_s << noon().addDays(3);
}

void tst_AtTime::aTimeToComeIsTaken()
{
    QFETCH(QString, given);
    QTEST(atTime(given, noon()).value_or(QDateTime()), "time");
}

void tst_AtTime::anythingElseIsRefused_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("named");
    QTest::newRow("past") << u"2026-11-24T11:59"_s << u"in the past"_s;
    QTest::newRow("now") << u"+0m"_s << u"in the past"_s;
    for (const QString &none : {u""_s, u"soon"_s, u"2026-11-25"_s, u"25:00"_s, u"+2"_s, u"+2x"_s, u"-2h"_s,
                                u"2026-13-01T08:00"_s, u"+999999h"_s})
        QTest::newRow(qPrintable(u"\""_s + none)) << none << u"is no time"_s;
}

void tst_AtTime::anythingElseIsRefused()
{
    QFETCH(QString, given);
    QFETCH(QString, named);
    const auto time = atTime(given, noon());
    QVERIFY(!time);
    QVERIFY(time.error().code == ExitCode::Usage);
    QVERIFY2(time.error().sentence.contains(named), qPrintable(time.error().sentence));
}

QTEST_GUILESS_MAIN(tst_AtTime)
#include "tst_AtTime.moc"
