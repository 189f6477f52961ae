#include "base/Secret.h"

#include <QTest>

using namespace Sealpost;

class tst_Secret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takingASecretWipesWhereItCameFrom();
    void wipingLeavesACopyOfSomebodyElseAlone();
    void aSecretPrintsAsThreeStars();
    void secretsAreEqualByTheirOctets();
};

void tst_Secret::takingASecretWipesWhereItCameFrom()
{
    QByteArray typed("hunter2\0x", 9);
    const Secret secret = Secret::take(typed);
    QVERIFY(typed.isEmpty());
    QCOMPARE(secret.octets(), QByteArrayView("hunter2\0x", 9));
}

void tst_Secret::wipingLeavesACopyOfSomebodyElseAlone()
{
    QByteArray mine("hunter2");
    const QByteArray theirs = mine;
    wipe(mine);
    QVERIFY(mine.isEmpty());
    QCOMPARE(theirs, QByteArray("hunter2"));
}

void tst_Secret::aSecretPrintsAsThreeStars()
{
    QByteArray typed("hunter2");
    const Secret secret = Secret::take(typed);
    QString printed;
    QDebug(&printed).nospace() << secret;
    QCOMPARE(printed.trimmed(), QStringLiteral("***"));
}

void tst_Secret::secretsAreEqualByTheirOctets()
{
    QByteArray a("one"), b("one"), c("two");
    const Secret first = Secret::take(a);
    QVERIFY(first == Secret::take(b));
    QVERIFY(!(first == Secret::take(c)));
    QVERIFY(Secret() == Secret());
    QVERIFY(Secret().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Secret)
#include "tst_Secret.moc"
