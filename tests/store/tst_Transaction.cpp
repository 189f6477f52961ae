#include "store/Statement.h"
#include "store/Transaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_Transaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsCommittedStays();
    void whatIsNotCommittedIsGone();
    void workThatSucceedsIsCommitted();
    void workThatFailsLeavesNothing();
    void transactionsDoNotNest();
    void aFailedCommitLeavesNothing();

private:
    [[nodiscard]] Result<int, StoreFailure> add(const QString &word)
    {
        return Statement(*m_database, u"INSERT INTO words VALUES (?)"_s, {word}).run();
    }

    [[nodiscard]] QStringList words()
    {
        return Statement(*m_database, u"SELECT word FROM words ORDER BY word"_s)
            .all([](const Row &row) { return row.text(0); })
            .value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void tst_Transaction::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_folder->filePath(u"sealpost.sqlite"_s)).value();
    QVERIFY(Statement(*m_database, u"CREATE TABLE words (word TEXT PRIMARY KEY)"_s).run());
}

void tst_Transaction::cleanup()
{
    m_database.reset();
}

void tst_Transaction::whatIsCommittedStays()
{
    auto transaction = Transaction::begin(*m_database);
    QVERIFY(transaction);
    QVERIFY(add(u"one"_s));
    QVERIFY(transaction->commit());
    QCOMPARE(words(), QStringList{u"one"_s});
}

void tst_Transaction::whatIsNotCommittedIsGone()
{
    {
        const auto transaction = Transaction::begin(*m_database);
        QVERIFY(transaction);
        QVERIFY(add(u"one"_s));
        QCOMPARE(words(), QStringList{u"one"_s});
    }
    QCOMPARE(words(), QStringList());
}

void tst_Transaction::workThatSucceedsIsCommitted()
{
    const auto done = inTransaction(*m_database, [&] { return add(u"one"_s); });
    QCOMPARE(done.value(), 1);
    QCOMPARE(words(), QStringList{u"one"_s});
}

void tst_Transaction::workThatFailsLeavesNothing()
{
    const auto done = inTransaction(*m_database, [&]() -> Result<int, StoreFailure> {
        const auto first = add(u"one"_s);
        return first ? add(u"one"_s) : first;
    });
    QVERIFY(!done);
    QCOMPARE(words(), QStringList());
    QVERIFY(inTransaction(*m_database, [&] { return add(u"two"_s); }));
}

void tst_Transaction::transactionsDoNotNest()
{
    const auto outer = Transaction::begin(*m_database);
    QVERIFY(outer);
    QVERIFY(!Transaction::begin(*m_database));
    QVERIFY(add(u"one"_s));
}

void tst_Transaction::aFailedCommitLeavesNothing()
{
    QVERIFY(Statement(*m_database, u"CREATE TABLE echoes (word REFERENCES words DEFERRABLE INITIALLY DEFERRED)"_s)
                .run());
    const auto done = inTransaction(*m_database, [&]() -> Result<int, StoreFailure> {
        const auto first = add(u"one"_s);
        return first ? Statement(*m_database, u"INSERT INTO echoes VALUES ('two')"_s).run() : first;
    });
    QVERIFY(!done);
    QCOMPARE(words(), QStringList());
}

QTEST_GUILESS_MAIN(tst_Transaction)
#include "tst_Transaction.moc"
