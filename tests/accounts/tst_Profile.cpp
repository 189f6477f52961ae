#include "accounts/Profile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_Profile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualFolderIsInThePersonsDataFolder();
    void aFolderIsMadePrivate_data();
    void aFolderIsMadePrivate();
    void everythingLiesInTheFolder();
    void aFileInThePlaceOfTheFolderIsAFailure();
};

namespace {

constexpr QFile::Permissions everybodyElse =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

void tst_Profile::theUsualFolderIsInThePersonsDataFolder()
{
    qputenv("XDG_DATA_HOME", "/tmp/of mine");
    QCOMPARE(Profile::usualFolder(), u"/tmp/of mine/sealpost"_s);
}

void tst_Profile::aFolderIsMadePrivate_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("new") << false;
    QTest::newRow("there already, open to all") << true;
}

void tst_Profile::aFolderIsMadePrivate()
{
    QFETCH(bool, isThere);
    const QTemporaryDir top;
    const QString folder = top.filePath(u"deep/profile"_s);
    if (isThere) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7777)));
    }
    QVERIFY(Profile::open(folder));
    QCOMPARE(QFile::permissions(folder) & everybodyElse, QFile::Permissions());
    QVERIFY(QFile::permissions(folder) & QFile::ExeOwner);
}

void tst_Profile::everythingLiesInTheFolder()
{
    const QTemporaryDir top;
    const auto profile = Profile::open(top.path());
    QVERIFY(profile);
    QCOMPARE(profile->folder(), top.path());
    const QStringList paths{profile->accountsFile(),
                            profile->databaseFile(),
                            profile->outboxLockFile(),
                            profile->temporaryFolders().value(),
                            profile->spoolFolder().value(),
                            profile->practiceFolder().value(),
                            profile->draftFolder(u"1"_s).value()};
    for (const QString &path : paths)
        QVERIFY2(path.startsWith(top.path() + u'/'), qPrintable(path));
    QCOMPARE(QFile::permissions(profile->temporaryFolders().value()) & everybodyElse, QFile::Permissions());
}

void tst_Profile::aFileInThePlaceOfTheFolderIsAFailure()
{
    const QTemporaryDir top;
    QFile file(top.filePath(u"profile"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(Profile::open(file.fileName()).error().kind, StoreFailure::Kind::CannotOpen);
}

QTEST_GUILESS_MAIN(tst_Profile)
#include "tst_Profile.moc"
