#include "practice/PathArgument.h"

#include <QTest>

using namespace Sealpost;
using Problem = PathArgument::Problem;

class tst_PathArgument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathIsReadWithItsParameters();
    void theNullPathIsNoAddress();
    void aBracketInAQuotedLocalPartDoesNotEndThePath();
    void whatIsNoPathIsRefused_data();
    void whatIsNoPathIsRefused();
};

void tst_PathArgument::aPathIsReadWithItsParameters()
{
    const auto parsed = PathArgument::parse("from:<ann@example.org> SIZE=10 smtputf8  body=8BITMIME", "FROM:");
    QVERIFY(parsed);
    QCOMPARE(parsed->path->wire(), QByteArray("ann@example.org"));
    QCOMPARE(parsed->parameters,
             (QMap<QByteArray, QByteArray>{{"SIZE", "10"}, {"SMTPUTF8", ""}, {"BODY", "8BITMIME"}}));
}

void tst_PathArgument::theNullPathIsNoAddress()
{
    const auto parsed = PathArgument::parse("FROM: <>", "FROM:");
    QVERIFY(parsed);
    QVERIFY(!parsed->path);
}

void tst_PathArgument::aBracketInAQuotedLocalPartDoesNotEndThePath()
{
    const auto parsed = PathArgument::parse("TO:<\"a>\\\" b\"@example.org> NOTIFY=NEVER", "TO:");
    QVERIFY(parsed);
    QCOMPARE(parsed->path->wire(), QByteArray("\"a>\\\" b\"@example.org"));
    QCOMPARE(parsed->parameters.value("NOTIFY"), QByteArray("NEVER"));
}

void tst_PathArgument::whatIsNoPathIsRefused_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *argument, Problem problem) {
        QTest::newRow(argument) << QByteArray(argument) << int(problem);
    };
    row("", Problem::NoPath);
    row("FROM", Problem::NoPath);
    row("TO:<ann@example.org>", Problem::NoPath);
    row("FROM:ann@example.org", Problem::NoPath);
    row("FROM:<ann@example.org", Problem::NoPath);
    row("FROM:<\"ann@example.org>", Problem::NoPath);
    row("FROM:<ann@example.org>SIZE=1", Problem::NoPath);
    row("FROM:<ann>", Problem::BadAddress);
    row("FROM:<a b@example.org>", Problem::BadAddress);
    row("FROM:<ann@example.org> =1", Problem::BadParameter);
    row("FROM:<ann@example.org> SIZE=", Problem::BadParameter);
    row("FROM:<ann@example.org> SIZE=1 SIZE=2", Problem::BadParameter);
    row("FROM:<ann@example.org> S!ZE=1", Problem::BadParameter);
}

void tst_PathArgument::whatIsNoPathIsRefused()
{
    QFETCH(QByteArray, argument);
    QFETCH(int, problem);
    const auto parsed = PathArgument::parse(argument, "FROM:");
    QVERIFY(!parsed);
    QCOMPARE(int(parsed.error()), problem);
}

QTEST_GUILESS_MAIN(tst_PathArgument)
#include "tst_PathArgument.moc"
