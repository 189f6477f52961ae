#include "ui/compose/LaterTimes.h"

#include <QTest>

using namespace Sealpost;

class tst_LaterTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsInTheFutureAndNoneTwice_data();
    void eachIsInTheFutureAndNoneTwice();
};

void tst_LaterTimes::eachIsInTheFutureAndNoneTwice_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QList<QDateTime>>("times");
    const auto at = [](int day, int hour) { return QDateTime(QDate(2026, 5, day), QTime(hour, 0)); };
    // 3 May 2026 is a Sunday.
    QTest::newRow("on a weekday") << at(5, 9) << QList{at(5, 10), at(5, 18), at(6, 8), at(11, 8)};
    QTest::newRow("in the evening") << at(5, 17) << QList{at(5, 18), at(6, 8), at(11, 8)};
    QTest::newRow("late") << at(5, 23) << QList{at(6, 0), at(6, 8), at(11, 8)};
    QTest::newRow("on a Sunday") << at(3, 9) << QList{at(3, 10), at(3, 18), at(4, 8)};
    QTest::newRow("on a Monday") << at(4, 9) << QList{at(4, 10), at(4, 18), at(5, 8), at(11, 8)};
}

void tst_LaterTimes::eachIsInTheFutureAndNoneTwice()
{
    QFETCH(const QDateTime, now);
    QFETCH(const QList<QDateTime>, times);
    QList<QDateTime> offered;
    for (const LaterTime &later : laterTimes(now))
        offered += later.time;
    QCOMPARE(offered, times);
}

QTEST_GUILESS_MAIN(tst_LaterTimes)
#include "tst_LaterTimes.moc"
