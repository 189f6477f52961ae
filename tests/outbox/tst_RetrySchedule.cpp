#include "outbox/RetrySchedule.h"

#include <QTest>

using namespace Sealpost;

class tst_RetrySchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsLongerEachTimeAndThenEachHour_data();
    void waitsLongerEachTimeAndThenEachHour();
    void everyTryWithinADayFits();
};

void tst_RetrySchedule::waitsLongerEachTimeAndThenEachHour_data()
{
    QTest::addColumn<int>("tries");
    QTest::addColumn<int>("minutes");
    QTest::newRow("none yet") << 0 << 1;
    QTest::newRow("first") << 1 << 1;
    QTest::newRow("second") << 2 << 2;
    QTest::newRow("third") << 3 << 5;
    QTest::newRow("fourth") << 4 << 15;
    QTest::newRow("fifth") << 5 << 30;
    QTest::newRow("sixth") << 6 << 60;
    QTest::newRow("seventh") << 7 << 60;
    QTest::newRow("after a year") << 9000 << 60;
}

void tst_RetrySchedule::waitsLongerEachTimeAndThenEachHour()
{
    QFETCH(int, tries);
    QFETCH(int, minutes);
    QCOMPARE(waitAfter(tries).count(), minutes);
}

void tst_RetrySchedule::everyTryWithinADayFits()
{
    std::chrono::minutes passed{0};
    int tries = 0;
    while (passed < std::chrono::hours(24))
        passed += waitAfter(++tries);
    QCOMPARE(tries, 29); // five in the first hour, then one an hour: no server is pestered
}

QTEST_GUILESS_MAIN(tst_RetrySchedule)
#include "tst_RetrySchedule.moc"
