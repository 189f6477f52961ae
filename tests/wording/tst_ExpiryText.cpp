#include "wording/ExpiryText.h"

#include <QDateTime>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_ExpiryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSaidAMonthAhead_data();
    void itIsSaidAMonthAhead();
};

void tst_ExpiryText::itIsSaidAMonthAhead_data()
{
    QTest::addColumn<QDateTime>("end");
    QTest::addColumn<QString>("said");
    const auto at = [](int month, int day, int hour) { return QDateTime({2026, month, day}, {hour, 0}); };
    QTest::newRow("long before") << at(6, 3, 12) << QString();
    QTest::newRow("30 days") << at(6, 2, 23) << u"in 30 day"_s;
    QTest::newRow("tomorrow") << at(5, 4, 0) << u"in 1 day"_s;
    QTest::newRow("today") << at(5, 3, 13) << u"expires today"_s;
    QTest::newRow("just now") << at(5, 3, 12) << u"expired today"_s;
    QTest::newRow("last year") << QDateTime({2025, 5, 3}, {12, 0}) << u"expired 365 day"_s;
}

void tst_ExpiryText::itIsSaidAMonthAhead()
{
    QFETCH(QDateTime, end);
    QFETCH(QString, said);
    const QString text = Wording::expiryText(end, QDateTime({2026, 5, 3}, {12, 0}));
    QCOMPARE(text.isEmpty(), said.isEmpty());
    QVERIFY2(text.contains(said), qPrintable(text));
}

QTEST_GUILESS_MAIN(tst_ExpiryText)
#include "tst_ExpiryText.moc"
