#include "store/Schema.h"
#include "store/Statement.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

const auto fixtures = QStringLiteral(SEALPOST_SOURCE_DIR "/tests/data/profiles");

/// The file as any other program sees it.
class Plain
{
public:
    explicit Plain(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("%s cannot be opened", qPrintable(path));
    }
    ~Plain()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"plain"_s);
    }
    Plain(const Plain &) = delete;
    Plain &operator=(const Plain &) = delete;

    void run(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(sql));
    }

    /// Each row as one text: its columns in turn.
    [[nodiscard]] QStringList rows(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(sql));
        QStringList found;
        while (query.next()) {
            QStringList columns;
            for (int column = 0; column < query.record().count(); ++column)
                columns += query.value(column).toString();
            found += columns.join(u'|');
        }
        return found;
    }

    [[nodiscard]] QStringList tables()
    {
        return rows(
            u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"_s);
    }
    [[nodiscard]] QStringList columnsOf(const QString &table)
    {
        return rows(u"SELECT name FROM pragma_table_info('%1') ORDER BY name"_s.arg(table));
    }

private:
    QSqlDatabase m_database;
};

} // namespace

/// The profiles of all versions that there were, brought up to this one.
class tst_Upgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void thereIsAProfileOfEachVersion();
    void everyRowIsKept_data() { versions(); }
    void everyRowIsKept();
    void itBecomesWhatANewProfileIs_data() { versions(); }
    void itBecomesWhatANewProfileIs();

private:
    static void versions();
    void restore(int version);
    [[nodiscard]] QString path() const { return m_folder->filePath(u"sealpost.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Upgrade::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_Upgrade::versions()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= schemaSteps().size(); ++version)
        QTest::newRow(qPrintable(u"version %1"_s.arg(version))) << version;
}

void tst_Upgrade::restore(int version)
{
    QFile dump(fixtures + u"/schema-%1.sql"_s.arg(version));
    QVERIFY(dump.open(QIODevice::ReadOnly));
    Plain plain(path());
    for (const QByteArray &line : dump.readAll().split('\n'))
        if (!line.isEmpty() && !line.startsWith("--"))
            plain.run(QString::fromUtf8(line));
}

/// Whoever adds a step adds the profile of the version that it makes.
void tst_Upgrade::thereIsAProfileOfEachVersion()
{
    QCOMPARE(QDir(fixtures).entryList({u"schema-*.sql"_s}).size(), schemaSteps().size());
}

void tst_Upgrade::everyRowIsKept()
{
    QFETCH(const int, version);
    restore(version);
    QMap<QString, QStringList> before;
    {
        Plain plain(path());
        for (const QString &table : plain.tables()) {
            const QString query = u"SELECT %1 FROM %2"_s.arg(plain.columnsOf(table).join(u','), table);
            before.insert(query, plain.rows(query));
            QVERIFY2(!before.value(query).isEmpty(), qPrintable(table));
        }
    }
    QVERIFY(Database::open(path()));
    Plain plain(path());
    for (auto row = before.cbegin(); row != before.cend(); ++row)
        QCOMPARE(plain.rows(row.key()), row.value());
}

void tst_Upgrade::itBecomesWhatANewProfileIs()
{
    QFETCH(const int, version);
    restore(version);
    const QString fresh = m_folder->filePath(u"new.sqlite"_s);
    QVERIFY(Database::open(path()));
    QVERIFY(Database::open(fresh));
    const auto shapeOf = [](const QString &file) {
        Plain plain(file);
        QStringList shape = plain.rows(u"PRAGMA user_version"_s) +
                            plain.rows(u"SELECT type || ' ' || name FROM sqlite_schema ORDER BY type, name"_s);
        for (const QString &table : plain.tables())
            shape += table + u": "_s + plain.columnsOf(table).join(u' ');
        return shape;
    };
    QCOMPARE(shapeOf(path()), shapeOf(fresh));
}

QTEST_GUILESS_MAIN(tst_Upgrade)
#include "tst_Upgrade.moc"
