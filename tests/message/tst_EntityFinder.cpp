#include "message/EntityFinder.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

QList<SpooledEntity> entitiesOf(const QByteArray &octets)
{
    QTemporaryFile file;
    if (!file.open() || file.write(octets) != octets.size() || !file.flush())
        qFatal("cannot write a temporary file");
    return findEntities(file);
}

} // namespace

class tst_EntityFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAreFoundWhereTheyLie_data();
    void leavesAreFoundWhereTheyLie();
    void whatIsBrokenIsOneLeaf_data();
    void whatIsBrokenIsOneLeaf();
};

void tst_EntityFinder::leavesAreFoundWhereTheyLie_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArrayList>("leaves");
    QTest::addColumn<QList<int>>("depths");
    QTest::newRow("text") << "From: a@b\r\n\r\nHi\r\n"_ba << QByteArrayList{"Hi\r\n"} << QList{0};
    QTest::newRow("no body") << "From: a@b\r\n\r\n"_ba << QByteArrayList{""} << QList{0};
    const QByteArray multipart = "From: a@b\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
                                 "before\r\n"
                                 "--x\r\nContent-Type: text/plain\r\n\r\none\r\n\r\n"
                                 "--x\r\n\r\ntwo\r\n"
                                 "--x\r\nContent-Type: message/rfc822\r\n\r\nFrom: c@d\r\n\r\nthree\r\n"
                                 "--x\r\nContent-Type: application/x\r\nContent-Transfer-Encoding: binary\r\n\r\n"
                                 "\0\r\n--\r\n\r\n"
                                 "--x--\r\nbehind\r\n"_ba;
    QTest::newRow("multipart") << multipart << QByteArrayList{"one\r\n", "two", "three", "\0\r\n--\r\n"_ba}
                               << QList{0, 1, 1, 1, 2, 1};
    QTest::newRow("never closed") << "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nend"_ba
                                  << QByteArrayList{"end"} << QList{0, 1};
}

void tst_EntityFinder::leavesAreFoundWhereTheyLie()
{
    QFETCH(QByteArray, octets);
    QFETCH(QByteArrayList, leaves);
    QFETCH(QList<int>, depths);
    QByteArrayList found;
    QList<int> foundDepths;
    for (const SpooledEntity &entity : entitiesOf(octets)) {
        foundDepths += entity.depth;
        QVERIFY(octets.first(entity.body).endsWith("\r\n"));
        if (!entity.isComposite)
            found += octets.sliced(entity.body, entity.end - entity.body);
    }
    QCOMPARE(found, leaves);
    QCOMPARE(foundDepths, depths);
}

void tst_EntityFinder::whatIsBrokenIsOneLeaf_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("only a body") << "\r\nbody"_ba;
    QTest::newRow("zeros") << QByteArray(100, '\0');
}

void tst_EntityFinder::whatIsBrokenIsOneLeaf()
{
    QFETCH(QByteArray, octets);
    const auto entities = entitiesOf(octets);
    QCOMPARE(entities.size(), 1);
    QCOMPARE(entities.first().header, 0);
    QCOMPARE(entities.first().end, octets.size());
    QVERIFY(!entities.first().isComposite);
}

QTEST_GUILESS_MAIN(tst_EntityFinder)
#include "tst_EntityFinder.moc"
