#include "store/Database.h"
#include "store/Statement.h"
#include "store/Transaction.h"
#include "support/FileSizeLimit.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Sealpost;
using namespace Qt::StringLiterals;

using Kind = StoreFailure::Kind;

namespace {

constexpr auto onlyMine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QString answerTo(Database &database, const QString &sql)
{
    return Statement(database, sql).first([](const Row &row) { return row.text(0); })->value_or(QString());
}

void write(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(octets), octets.size());
}

/// Adds one to the only number in the file, as often as said, on a connection of its own.
void countUp(const QString &path, int times)
{
    const auto database = Database::open(path);
    for (int i = 0; database && i < times; ++i) {
        std::ignore = inTransaction(**database, [&]() -> Result<int, StoreFailure> {
            const int number = answerTo(**database, u"SELECT number FROM counter"_s).toInt();
            return Statement(**database, u"UPDATE counter SET number = ?"_s, {number + 1}).run();
        });
    }
}

} // namespace

class tst_Database : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewFileIsReadableByItsOwnerAlone();
    void anOlderFileBecomesPrivate();
    void itIsSetUpToSurvivePowerLoss();
    void whatWasCommittedIsThereAgain();
    void severalMayBeOpenAtOnce();
    void twoWritersDoNotLoseEachOthersWork();
    void waitingForAnotherWriterEndsBusy();
    void somethingElseIsCorrupt_data();
    void somethingElseIsCorrupt();
    void aDamagedPageIsCorrupt();
    void aFileThatCannotBeMadeCannotBeOpened();
    void aFullDiskIsFull();
    void aQuotaIsFull();
    void aQuotaThatLetsNothingBeWrittenIsFull();
    void whatMayNotBeWrittenIsReadOnly();
    void emptyTextIsNotNull();
    void timesComeBackAsTheyWere();
    void aWrongStatementIsAFailure();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"sealpost.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Database::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_Database::aNewFileIsReadableByItsOwnerAlone()
{
    const auto database = Database::open(path());
    QVERIFY(database);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QVERIFY2(QFileInfo::exists(path() + suffix), qPrintable(suffix));
        QCOMPARE(QFile::permissions(path() + suffix), onlyMine);
    }
}

void tst_Database::anOlderFileBecomesPrivate()
{
    write(path(), {});
    QVERIFY(QFile::setPermissions(path(), onlyMine | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(Database::open(path()));
    QCOMPARE(QFile::permissions(path()), onlyMine);
}

void tst_Database::itIsSetUpToSurvivePowerLoss()
{
    const auto database = Database::open(path());
    QCOMPARE(answerTo(**database, u"PRAGMA journal_mode"_s), u"wal"_s);
    QCOMPARE(answerTo(**database, u"PRAGMA synchronous"_s), u"2"_s);
    QCOMPARE(answerTo(**database, u"PRAGMA foreign_keys"_s), u"1"_s);
}

void tst_Database::whatWasCommittedIsThereAgain()
{
    {
        const auto database = Database::open(path());
        QVERIFY(Statement(**database, u"CREATE TABLE kept (word)"_s).run());
        QVERIFY(Statement(**database, u"INSERT INTO kept VALUES (?)"_s, {u"Grüße"_s}).run());
    }
    const auto again = Database::open(path());
    QCOMPARE(answerTo(**again, u"SELECT word FROM kept"_s), u"Grüße"_s);
}

void tst_Database::severalMayBeOpenAtOnce()
{
    const auto one = Database::open(path());
    const auto other = Database::open(path());
    const auto elsewhere = Database::open(m_folder->filePath(u"another.sqlite"_s));
    QVERIFY(one && other && elsewhere);
    QVERIFY(Statement(**one, u"CREATE TABLE seen (word)"_s).run());
    QVERIFY(Statement(**other, u"INSERT INTO seen VALUES ('here')"_s).run());
    QCOMPARE(answerTo(**one, u"SELECT word FROM seen"_s), u"here"_s);
    QVERIFY(!Statement(**elsewhere, u"SELECT word FROM seen"_s).run());
}

void tst_Database::twoWritersDoNotLoseEachOthersWork()
{
    const auto database = Database::open(path());
    QVERIFY(Statement(**database, u"CREATE TABLE counter (number INTEGER)"_s).run());
    QVERIFY(Statement(**database, u"INSERT INTO counter VALUES (0)"_s).run());
    std::thread other([this] { countUp(path(), 50); });
    countUp(path(), 50);
    other.join();
    QCOMPARE(answerTo(**database, u"SELECT number FROM counter"_s), u"100"_s);
}

void tst_Database::waitingForAnotherWriterEndsBusy()
{
    const auto writer = Database::open(path());
    const auto waiting = Database::open(path(), std::chrono::milliseconds(1));
    auto held = Transaction::begin(**writer);
    QVERIFY(held);
    const auto refused = Transaction::begin(**waiting);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Busy);
    QVERIFY(held->commit());
    QVERIFY(Transaction::begin(**waiting));
}

void tst_Database::somethingElseIsCorrupt_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("text") << QByteArray("this is no database\n").repeated(1000);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("a header alone") << QByteArray("SQLite format 3\0", 16);
}

void tst_Database::somethingElseIsCorrupt()
{
    QFETCH(QByteArray, octets);
    write(path(), octets);
    const auto database = Database::open(path());
    QVERIFY(!database);
    QCOMPARE(database.error().kind, Kind::Corrupt);
    QCOMPARE(database.error().path, path());
}

void tst_Database::aDamagedPageIsCorrupt()
{
    QVERIFY(Database::open(path()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(100)); // behind the file's header: the tree of the schema (SQLite file format §1.6)
    file.write(QByteArray(200, '\xff'));
    file.close();
    const auto database = Database::open(path());
    const auto read = database ? Statement(**database, u"SELECT * FROM pin"_s).run() : failure(database.error());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::Corrupt);
}

void tst_Database::aFileThatCannotBeMadeCannotBeOpened()
{
    for (const QString &nowhere : {m_folder->path(), m_folder->filePath(u"no/such/folder"_s)}) {
        const auto database = Database::open(nowhere);
        QVERIFY(!database);
        QCOMPARE(database.error().kind, Kind::CannotOpen);
        QCOMPARE(database.error().path, nowhere);
    }
}

void tst_Database::aFullDiskIsFull()
{
    const auto database = Database::open(path());
    QVERIFY(Statement(**database, u"CREATE TABLE big (octets)"_s).run());
    QVERIFY(Statement(**database, u"PRAGMA max_page_count = 40"_s).run());
    const auto written = Statement(**database, u"INSERT INTO big VALUES (zeroblob(1000000))"_s).run();
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Kind::Full);
}

// SQLite calls it an I/O error.
void tst_Database::aQuotaIsFull()
{
    const auto database = Database::open(path());
    QVERIFY(Statement(**database, u"CREATE TABLE words (word)"_s).run());
    const auto write = [&] {
        return Statement(**database, u"INSERT INTO words VALUES (?)"_s, {QString(1024 * 1024, u'x')}).run();
    };
    {
        const FileSizeLimit quota(32 * 1024);
        const auto written = write();
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Kind::Full);
    }
    QVERIFY(write());
}

void tst_Database::aQuotaThatLetsNothingBeWrittenIsFull()
{
    const FileSizeLimit quota(1);
    const auto database = Database::open(path());
    QVERIFY(!database);
    QCOMPARE(database.error().kind, Kind::Full);
}

void tst_Database::whatMayNotBeWrittenIsReadOnly()
{
    const auto database = Database::open(path());
    QVERIFY(Statement(**database, u"PRAGMA query_only = ON"_s).run());
    const auto written = Statement(**database, u"CREATE TABLE no (no)"_s).run();
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Kind::ReadOnly);
}

void tst_Database::emptyTextIsNotNull()
{
    const auto database = Database::open(path());
    QVERIFY(Statement(**database, u"CREATE TABLE words (word)"_s).run());
    QVERIFY(Statement(**database, u"INSERT INTO words VALUES (?), (?)"_s, {QString(), QVariant()}).run());
    const auto words =
        Statement(**database, u"SELECT word FROM words"_s).all([](const Row &row) { return row.textIfAny(0); });
    QCOMPARE(*words, (QList<std::optional<QString>>{u""_s, std::nullopt}));
}

void tst_Database::timesComeBackAsTheyWere()
{
    const auto database = Database::open(path());
    const QDateTime time(QDate(2026, 5, 3), QTime(23, 30, 1, 7), Qt::OffsetFromUTC, -7200);
    QVERIFY(Statement(**database, u"CREATE TABLE times (time)"_s).run());
    QVERIFY(
        Statement(**database, u"INSERT INTO times VALUES (?), (?)"_s, {storedTime(time), storedTime(QDateTime())})
            .run());
    QCOMPARE(answerTo(**database, u"SELECT time FROM times"_s), u"2026-05-04T01:30:01.007Z"_s);
    const auto times =
        Statement(**database, u"SELECT time FROM times"_s).all([](const Row &row) { return row.time(0); });
    QCOMPARE(*times, (QList{time.toUTC(), QDateTime()}));
}

void tst_Database::aWrongStatementIsAFailure()
{
    const auto database = Database::open(path());
    const auto run = Statement(**database, u"SELECT nonsense FROM nowhere"_s).run();
    QVERIFY(!run);
    QCOMPARE(run.error().kind, Kind::Other);
    QVERIFY(run.error().detail.contains(u"nowhere"_s));
    QVERIFY(!Statement(**database, u"nonsense"_s).all([](const Row &row) { return row.text(0); }));
    QVERIFY(!Statement(**database, u"nonsense"_s).first([](const Row &row) { return row.text(0); }));
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_Database.moc"
