#include "store/Schema.h"
#include "store/Statement.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

using Kind = StoreFailure::Kind;

class tst_Schema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewProfileHasEveryStep();
    void openingAgainChangesNothing();
    void anOlderProfileTakesTheStepsThatItLacks();
    void draftsOfBeforeAreNotLeaving();
    void draftsOfBeforeAreOfTheFirstIdentity();
    void aStepThatFailsLeavesTheProfileAsItWas();
    void aNewerProfileIsLeftAlone();
    void theJournalIsNeverEdited_data();
    void theJournalIsNeverEdited();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"sealpost.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

int versionOf(Database &database)
{
    return Statement(database, u"PRAGMA user_version"_s)
        .first([](const Row &row) { return row.number(0); })
        ->value();
}

QStringList tablesOf(Database &database)
{
    return Statement(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s)
        .all([](const Row &row) { return row.text(0); })
        .value();
}

} // namespace

void tst_Schema::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_Schema::aNewProfileHasEveryStep()
{
    const auto database = Database::open(path());
    QVERIFY(database);
    QCOMPARE(versionOf(**database), schemaSteps().size());
    QVERIFY(tablesOf(**database).contains(u"pin"_s));
}

void tst_Schema::openingAgainChangesNothing()
{
    QVERIFY(Database::open(path()));
    const auto database = Database::open(path());
    QVERIFY(database);
    QCOMPARE(versionOf(**database), schemaSteps().size());
}

void tst_Schema::anOlderProfileTakesTheStepsThatItLacks()
{
    const auto database = Database::open(path());
    QVERIFY(Statement(**database, u"INSERT INTO floor VALUES ('a', 'h', 5, '2026-01-01')"_s).run());
    auto steps = schemaSteps();
    steps += SchemaStep{u"ALTER TABLE floor ADD COLUMN colour TEXT DEFAULT 'green'"_s};
    steps += SchemaStep{u"CREATE TABLE later (word)"_s, u"CREATE TABLE later_still (word)"_s};
    QVERIFY(migrate(**database, path(), steps));
    QCOMPARE(versionOf(**database), steps.size());
    QVERIFY(tablesOf(**database).contains(u"later_still"_s));
    const auto colour =
        Statement(**database, u"SELECT colour FROM floor"_s).first([](const Row &row) { return row.text(0); });
    QCOMPARE(colour->value(), u"green"_s);
}

/// Those of version 4, of which no draft could say that it leaves.
void tst_Schema::draftsOfBeforeAreNotLeaving()
{
    constexpr int before = 4;
    {
        const auto database = Database::open(path());
        const QStringList back = QStringList{u"DROP TABLE lowering"_s, u"DROP TRIGGER draft_has_left"_s,
                                             u"DROP TABLE draft_attachment"_s, u"DROP TABLE draft"_s} +
                                 schemaSteps().at(before - 1) + QStringList{u"PRAGMA user_version = 4"_s};
        for (const QString &sql : back)
            QVERIFY2(Statement(**database, sql).run(), qPrintable(sql));
        QVERIFY(Statement(**database, u"INSERT INTO draft VALUES"
                                      " (7, 'open', 'Work', 'ann', '', '', '', 'Note G', 'Hello', '', '', NULL)"_s)
                    .run());
    }
    const auto database = Database::open(path());
    QVERIFY(database);
    QCOMPARE(versionOf(**database), schemaSteps().size());
    const auto text = Statement(**database, u"SELECT text FROM draft WHERE id = 7 AND leaves_as IS NULL"_s)
                          .first([](const Row &row) { return row.text(0); });
    QCOMPARE(text->value(), u"Hello"_s);
}

/// Those of version 6, whose account sent as one address.
void tst_Schema::draftsOfBeforeAreOfTheFirstIdentity()
{
    {
        const auto database = Database::open(path());
        for (const QString &sql : {u"ALTER TABLE draft DROP COLUMN sender"_s, u"PRAGMA user_version = 6"_s,
                                   u"INSERT INTO draft VALUES (7, 'open', 'Work', 'ann', '', '', '', 'Note G', "
                                   "'Hello', '', '', NULL, NULL)"_s})
            QVERIFY2(Statement(**database, sql).run(), qPrintable(sql));
    }
    const auto database = Database::open(path());
    QVERIFY(database);
    QCOMPARE(versionOf(**database), schemaSteps().size());
    const auto sender =
        Statement(**database, u"SELECT sender FROM draft WHERE text = 'Hello'"_s).first([](const Row &row) {
            return row.text(0);
        });
    QCOMPARE(sender->value(), QString());
}

void tst_Schema::aStepThatFailsLeavesTheProfileAsItWas()
{
    const auto database = Database::open(path());
    const QStringList before = tablesOf(**database);
    auto steps = schemaSteps();
    steps += SchemaStep{u"CREATE TABLE later (word)"_s};
    steps += SchemaStep{u"CREATE TABLE later_still (word)"_s, u"nonsense"_s};
    QVERIFY(!migrate(**database, path(), steps));
    QCOMPARE(tablesOf(**database), before);
    QCOMPARE(versionOf(**database), schemaSteps().size());
}

void tst_Schema::aNewerProfileIsLeftAlone()
{
    {
        const auto database = Database::open(path());
        QVERIFY(Statement(**database, u"PRAGMA user_version = 1000"_s).run());
    }
    const auto database = Database::open(path());
    QVERIFY(!database);
    QCOMPARE(database.error(), (StoreFailure{Kind::Newer, path(), {}}));
}

void tst_Schema::theJournalIsNeverEdited_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << u"UPDATE journal SET reason = 'another'"_s;
    QTest::newRow("delete") << u"DELETE FROM journal"_s;
}

void tst_Schema::theJournalIsNeverEdited()
{
    QFETCH(QString, sql);
    const auto database = Database::open(path());
    QVERIFY(Statement(**database, u"INSERT INTO journal (time, event, account, host, reason)"
                                  " VALUES ('2026-01-01', 'refused', 'a', 'h', '2')"_s)
                .run());
    QVERIFY(!Statement(**database, sql).run());
    const auto reason =
        Statement(**database, u"SELECT reason FROM journal"_s).first([](const Row &row) { return row.text(0); });
    QCOMPARE(reason->value(), u"2"_s);
}

QTEST_GUILESS_MAIN(tst_Schema)
#include "tst_Schema.moc"
