#include "store/Repair.h"

#include "store/Statement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_Repair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSoundDatabaseOpens();
    void aDamagedPageIsFoundWhenItIsOpened();
    void whatCanBeReadIsKept();
    void ofWhatIsNoDatabaseNothingCanBeRead();

private:
    static constexpr int pageSize = 4096;

    int countOf(Database &database, const QString &table)
    {
        const auto count = Statement(database, u"SELECT count(*) FROM "_s + table).first([](const Row &row) {
            return row.number(0);
        });
        return count && *count ? **count : -1;
    }
    /// Where SQLite has put the first page of it.
    int rootPage(const QString &table)
    {
        const auto database = *Database::open(m_path);
        return **Statement(*database, u"SELECT rootpage FROM sqlite_schema WHERE name = ?"_s, {table})
                     .first([](const Row &row) { return row.number(0); });
    }
    void overwrite(qint64 offset, qint64 octets)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(QByteArray(octets, 'x')) != octets)
            qFatal("not overwritten");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_Repair::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"sealpost.sqlite"_s);
    const auto database = Database::open(m_path);
    QVERIFY(database);
    for (const QString &sql :
         {u"INSERT INTO pin VALUES ('work', 'mail.example.org', '%1', 'sha-256', NULL, 'compared',"
          " '2026-01-01T00:00:00.000Z', NULL, '')"_s.arg(QString(64, u'a')),
          u"INSERT INTO journal VALUES (NULL, '2026-01-01T00:00:00.000Z', 'pinned', 'work',"
          " 'mail.example.org', NULL, NULL, '')"_s})
        QVERIFY(Statement(**database, sql).run());
}

void tst_Repair::aSoundDatabaseOpens()
{
    QVERIFY(Database::open(m_path));
}

void tst_Repair::aDamagedPageIsFoundWhenItIsOpened()
{
    overwrite(qint64(rootPage(u"journal"_s) - 1) * pageSize, pageSize);
    const auto opened = Database::open(m_path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, StoreFailure::Kind::Corrupt);
}

void tst_Repair::whatCanBeReadIsKept()
{
    overwrite(qint64(rootPage(u"journal"_s) - 1) * pageSize, pageSize);
    const auto repair = repairDatabase(m_path);
    QVERIFY(repair);
    QCOMPARE(repair->lost, QStringList{u"journal"_s});
    QVERIFY(QFile::exists(repair->aside));
    const auto database = Database::open(m_path);
    QVERIFY(database);
    QCOMPARE(countOf(**database, u"pin"_s), 1);
    QCOMPARE(countOf(**database, u"journal"_s), 0);
}

void tst_Repair::ofWhatIsNoDatabaseNothingCanBeRead()
{
    overwrite(0, QFile(m_path).size());
    const auto opened = Database::open(m_path);
    QVERIFY(!opened && opened.error().kind == StoreFailure::Kind::Corrupt);
    const auto repair = repairDatabase(m_path);
    QVERIFY(repair);
    QVERIFY(repair->lost.contains(u"pin"_s));
    QVERIFY(Database::open(m_path));
    QVERIFY(QFile::exists(repair->aside));
}

QTEST_GUILESS_MAIN(tst_Repair)
#include "tst_Repair.moc"
