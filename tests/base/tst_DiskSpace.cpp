#include "base/DiskSpace.h"

#include "support/FileSizeLimit.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_DiskSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSpaceAndAQuotaAreWantOfSpace();
    void aFullDeviceFailsForWantOfSpace();
    void anotherFailureIsNone();
    void aFolderWithoutRoomIsOutOfSpace();
};

void tst_DiskSpace::noSpaceAndAQuotaAreWantOfSpace()
{
    for (const int error : {ENOSPC, EDQUOT, EFBIG})
        QVERIFY(isWantOfSpace(error));
    for (const int error : {0, EACCES, EIO, EMFILE, ENOENT})
        QVERIFY(!isWantOfSpace(error));
}

void tst_DiskSpace::aFullDeviceFailsForWantOfSpace()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QVERIFY(!failedForWantOfSpace(full));
    QCOMPARE(full.write("x"), -1);
    QVERIFY(failedForWantOfSpace(full));
}

void tst_DiskSpace::anotherFailureIsNone()
{
    QFile nowhere(u"/nowhere/at/all"_s);
    QVERIFY(!nowhere.open(QIODevice::WriteOnly));
    QVERIFY(!failedForWantOfSpace(nowhere));
}

void tst_DiskSpace::aFolderWithoutRoomIsOutOfSpace()
{
    const QTemporaryDir folder;
    QVERIFY(!isOutOfSpace(folder.path()));
    QVERIFY(!isOutOfSpace(u"/nowhere/at/all"_s));
    const FileSizeLimit limit(1024);
    QVERIFY(isOutOfSpace(folder.path()));
}

QTEST_GUILESS_MAIN(tst_DiskSpace)
#include "tst_DiskSpace.moc"
