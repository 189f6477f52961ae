#include "accounts/TemporaryFolder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions everybodyElse =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

bool write(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("Hello") == 5;
}

/// Another process with a file in its temporary folder, until it is killed.
class OtherProcess
{
public:
    explicit OtherProcess(const Profile &profile)
    {
        int ends[2];
        if (::pipe(ends) != 0 || (m_id = ::fork()) < 0)
            qFatal("no process");
        if (m_id == 0) {
            TemporaryFolder folder(profile);
            const bool written = write(folder.path().value() + u"/message.eml"_s);
            if (written && ::write(ends[1], "+", 1) == 1)
                ::pause();
            ::_exit(1);
        }
        ::close(ends[1]);
        char ready = 0;
        if (::read(ends[0], &ready, 1) != 1)
            qFatal("the other process has no folder");
        ::close(ends[0]);
    }

    ~OtherProcess() { kill(); }

    void kill()
    {
        if (m_id > 0 && (::kill(m_id, SIGKILL) != 0 || ::waitpid(m_id, nullptr, 0) != m_id))
            qFatal("the other process cannot be killed");
        m_id = 0;
    }

private:
    pid_t m_id = 0;
};

} // namespace

class tst_TemporaryFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFolderIsMadeWhenItIsAskedForAndPrivate();
    void everythingInItGoesWithIt();
    void twoInOneProcessAreApart();
    void whatARunningProcessHasStays();
    void whatAKilledProcessLeftIsSwept();
    void anotherProfileIsNotSwept();
    void nothingThatALinkLeadsToIsSwept();
    void aFileInThePlaceOfTheFolderIsAFailure();

private:
    [[nodiscard]] Profile profile(const QString &name = u"profile"_s) const
    {
        return Profile::open(m_top->filePath(name)).value();
    }
    [[nodiscard]] QStringList left(const QString &name = u"profile"_s) const
    {
        const QDir all(profile(name).temporaryFolders().value());
        return all.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    }

    std::unique_ptr<QTemporaryDir> m_top;
};

void tst_TemporaryFolder::init()
{
    m_top = std::make_unique<QTemporaryDir>();
}

void tst_TemporaryFolder::theFolderIsMadeWhenItIsAskedForAndPrivate()
{
    TemporaryFolder folder(profile());
    QVERIFY(left().isEmpty());
    const QString path = folder.path().value();
    QVERIFY(path.startsWith(profile().folder() + u"/temporary/"_s));
    QCOMPARE(QFile::permissions(path) & everybodyElse, QFile::Permissions());
    QCOMPARE(folder.path().value(), path);
}

void tst_TemporaryFolder::everythingInItGoesWithIt()
{
    {
        TemporaryFolder folder(profile());
        QVERIFY(QDir(folder.path().value()).mkdir(u"pasted"_s));
        QVERIFY(write(folder.path().value() + u"/pasted/.hidden"_s));
    }
    QVERIFY(left().isEmpty());
}

void tst_TemporaryFolder::twoInOneProcessAreApart()
{
    TemporaryFolder first(profile());
    QVERIFY(write(first.path().value() + u"/message.eml"_s));
    {
        TemporaryFolder second(profile());
        QVERIFY(second.path().value() != first.path().value());
    }
    QVERIFY(QFile::exists(first.path().value() + u"/message.eml"_s));
}

void tst_TemporaryFolder::whatARunningProcessHasStays()
{
    const OtherProcess other(profile());
    const QStringList before = left();
    QCOMPARE(before.size(), 2); // the folder and its lock
    {
        TemporaryFolder folder(profile());
        QVERIFY(folder.path());
    }
    QCOMPARE(left(), before);
}

void tst_TemporaryFolder::whatAKilledProcessLeftIsSwept()
{
    const OtherProcess running(profile());
    const QStringList inUse = left();
    OtherProcess killed(profile());
    QCOMPARE(left().size(), 4);
    killed.kill();
    QCOMPARE(left().size(), 4);
    const TemporaryFolder folder(profile());
    QCOMPARE(left(), inUse);
}

void tst_TemporaryFolder::anotherProfileIsNotSwept()
{
    OtherProcess(profile(u"another"_s)).kill();
    const TemporaryFolder folder(profile());
    QCOMPARE(left(u"another"_s).size(), 2);
}

void tst_TemporaryFolder::nothingThatALinkLeadsToIsSwept()
{
    QVERIFY(QDir(m_top->path()).mkpath(u"documents"_s));
    QVERIFY(write(m_top->filePath(u"documents/letter"_s)));
    const QString all = profile().temporaryFolders().value();
    QVERIFY(QFile::link(m_top->filePath(u"documents"_s), all + u"/linked"_s));
    QVERIFY(write(all + u"/linked.lock"_s));
    const TemporaryFolder folder(profile());
    QVERIFY(QFile::exists(m_top->filePath(u"documents/letter"_s)));
}

void tst_TemporaryFolder::aFileInThePlaceOfTheFolderIsAFailure()
{
    QVERIFY(write(profile().folder() + u"/temporary"_s));
    TemporaryFolder folder(profile());
    QCOMPARE(folder.path().error().kind, StoreFailure::Kind::CannotOpen);
}

QTEST_GUILESS_MAIN(tst_TemporaryFolder)
#include "tst_TemporaryFolder.moc"
