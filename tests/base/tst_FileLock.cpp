#include "base/FileLock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_FileLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFileIsLockedAndItsOwnersAlone();
    void oneHoldsItAtATime();
    void aFileThatIsThereIsNotNew();
    void aFileThatIsNotThereIsNotLeft();
    void aKeptFileIsLockedAgainAndAgain();
    void aLinkIsNotFollowed();
};

void tst_FileLock::aNewFileIsLockedAndItsOwnersAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lock"_s);
    const auto lock = FileLock::onNew(path);
    QVERIFY(lock);
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void tst_FileLock::oneHoldsItAtATime()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lock"_s);
    auto first = FileLock::onNew(path);
    QVERIFY(!FileLock::onLeft(path));
    auto moved = std::move(first);
    QVERIFY(!FileLock::onLeft(path));
    moved.reset();
    const auto second = FileLock::onLeft(path);
    QVERIFY(second);
    QVERIFY(!FileLock::onLeft(path));
}

void tst_FileLock::aFileThatIsThereIsNotNew()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"lock"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!FileLock::onNew(file.fileName()));
}

void tst_FileLock::aFileThatIsNotThereIsNotLeft()
{
    const QTemporaryDir folder;
    QVERIFY(!FileLock::onLeft(folder.filePath(u"lock"_s)));
    QVERIFY(!FileLock::onNew(folder.filePath(u"nowhere/lock"_s)));
    QVERIFY(!QFile::exists(folder.filePath(u"lock"_s)));
}

void tst_FileLock::aKeptFileIsLockedAgainAndAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lock"_s);
    {
        const auto first = FileLock::onKept(path);
        QVERIFY(first);
        QVERIFY(!FileLock::onKept(path));
    }
    QVERIFY(QFile::exists(path));
    QVERIFY(FileLock::onKept(path));
    QVERIFY(!FileLock::onKept(folder.filePath(u"nowhere/lock"_s)));
}

void tst_FileLock::aLinkIsNotFollowed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(file.fileName(), folder.filePath(u"lock"_s)));
    QVERIFY(!FileLock::onLeft(folder.filePath(u"lock"_s)));
}

QTEST_GUILESS_MAIN(tst_FileLock)
#include "tst_FileLock.moc"
