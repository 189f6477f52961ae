#include "accounts/Profile.h"
#include "accounts/ProfileDatabase.h"
#include "base/FileLock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;

class tst_ProfileDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSoundOneNeedsNoRepair();
    void aDamagedOneIsKeptAsideAndMadeAnew();
    void notWhileAnotherProcessDelivers();
    void whatIsNotDamagedButUnusableStaysAsItIs();

private:
    void damage() const
    {
        QFile file(m_profile->databaseFile());
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(8192, 'x')) != 8192)
            qFatal("not damaged");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Profile> m_profile;
};

void tst_ProfileDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_profile = Profile::open(m_folder->path()).value();
}

void tst_ProfileDatabase::aSoundOneNeedsNoRepair()
{
    QVERIFY(!openDatabase(*m_profile)->repair);
    QVERIFY(!openDatabase(*m_profile)->repair);
}

void tst_ProfileDatabase::aDamagedOneIsKeptAsideAndMadeAnew()
{
    damage();
    const auto opened = openDatabase(*m_profile);
    QVERIFY(opened && opened->database && opened->repair);
    QCOMPARE(QFile(opened->repair->aside).size(), 8192);
    QVERIFY(!openDatabase(*m_profile)->repair);
}

void tst_ProfileDatabase::notWhileAnotherProcessDelivers()
{
    damage();
    const auto lock = FileLock::onKept(m_profile->outboxLockFile());
    const auto opened = openDatabase(*m_profile);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, StoreFailure::Kind::Corrupt);
}

void tst_ProfileDatabase::whatIsNotDamagedButUnusableStaysAsItIs()
{
    QVERIFY(QDir().mkdir(m_profile->databaseFile()));
    const auto opened = openDatabase(*m_profile);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, StoreFailure::Kind::CannotOpen);
}

QTEST_GUILESS_MAIN(tst_ProfileDatabase)
#include "tst_ProfileDatabase.moc"
