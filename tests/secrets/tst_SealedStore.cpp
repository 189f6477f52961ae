#include "secrets/SealedStore.h"

#include "support/FileSizeLimit.h"
#include "support/KeyPatience.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

using Failure = PasswordStoreFailure;

namespace {

Secret secret(QByteArray octets)
{
    return Secret::take(octets);
}

/// What a store answers, waited for.
class Answers
{
public:
    explicit Answers(PasswordStore &store)
        : m_store(store)
    {
    }

    std::optional<Result<Secret, Failure>> read(const QString &name)
    {
        std::optional<Result<Secret, Failure>> given;
        m_store.read(name, &m_asker, [&](const auto &answer) { given = answer; });
        return QTest::qWaitFor([&] { return given.has_value(); }, keyPatience) ? given : std::nullopt;
    }
    std::optional<Failure> write(const QString &name, const QByteArray &password)
    {
        return waitFor(
            [&](const PasswordStore::Done &done) { m_store.write(name, secret(password), &m_asker, done); });
    }
    std::optional<Failure> remove(const QString &name)
    {
        return waitFor([&](const PasswordStore::Done &done) { m_store.remove(name, &m_asker, done); });
    }
    std::optional<Failure> unlock(SealedStore &sealed, const QByteArray &passphrase)
    {
        return waitFor([&](const PasswordStore::Done &done) { sealed.unlock(secret(passphrase), &m_asker, done); });
    }

private:
    /// Why it was not done; empty: it was.
    template <typename Start>
    std::optional<Failure> waitFor(const Start &start)
    {
        std::optional<Result<void, Failure>> given;
        start([&](const auto &answer) { given = answer; });
        if (!QTest::qWaitFor([&] { return given.has_value(); }, keyPatience))
            qFatal("no answer");
        return *given ? std::nullopt : std::optional(given->error());
    }

    PasswordStore &m_store;
    QObject m_asker;
};

} // namespace

class tst_SealedStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstPassphraseMakesTheFile();
    void whatIsWrittenIsThereAtTheNextStart();
    void lockedItGivesAndTakesNothing();
    void withoutAFileNothingIsThere();
    void anotherPassphraseOpensNothing();
    void aWrongPassphraseDoesNotLockWhatIsOpen();
    void whatIsRemovedIsGone();
    void whatIsAskedForMeanwhileWaitsForThePassphrase();
    void anotherProcessMayWriteToo();
    void twoThatMakeTheFileAtOnceAgreeOnOne();
    void itTellsWhenItIsOpen();
    void aFileThatIsNoneIsLeftAlone();
    void onAFullDiskTheFileStaysAsItWas();
    void whereNothingCanBeWrittenItIsOpenedAllTheSame();
    void aFileThatWasMadeAnewHasToBeOpenedAnew_data();
    void aFileThatWasMadeAnewHasToBeOpenedAnew();
    void whoeverIsToldMayDeleteIt_data();
    void whoeverIsToldMayDeleteIt();
    void nobodyElseMayReadTheFile();
    void anAskerThatIsGoneHearsNothing();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"passwords.sealed"_s); }
    void put(const QByteArray &octets) const; ///< in place of the file
    [[nodiscard]] QByteArray octets() const;  ///< of the file
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SealedStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_SealedStore::put(const QByteArray &octets) const
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
        qFatal("the file cannot be written");
}

QByteArray tst_SealedStore::octets() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_SealedStore::theFirstPassphraseMakesTheFile()
{
    SealedStore store(path());
    QVERIFY(!store.exists());
    QCOMPARE(Answers(store).unlock(store, "open sesame"), std::nullopt);
    QVERIFY(store.exists());
    SealedStore next(path());
    QCOMPARE(Answers(next).unlock(next, "open barley"), std::optional(Failure::WrongPassphrase));
    QVERIFY(next.isLocked());
}

void tst_SealedStore::whatIsWrittenIsThereAtTheNextStart()
{
    SealedStore store(path());
    Answers answers(store);
    QCOMPARE(answers.unlock(store, "open sesame"), std::nullopt);
    QCOMPARE(answers.write(u"ann@mail.example.org"_s, "hunter2"), std::nullopt);
    SealedStore next(path());
    Answers later(next);
    QCOMPARE(later.unlock(next, "open sesame"), std::nullopt);
    const auto read = later.read(u"ann@mail.example.org"_s);
    QVERIFY(read && *read && **read == secret("hunter2"));
}

void tst_SealedStore::lockedItGivesAndTakesNothing()
{
    SealedStore store(path());
    QCOMPARE(Answers(store).unlock(store, "open sesame"), std::nullopt);
    SealedStore next(path());
    Answers answers(next);
    QCOMPARE(answers.read(u"ann"_s)->error(), Failure::Denied);
    QCOMPARE(answers.write(u"ann"_s, "x"), std::optional(Failure::Denied));
    QCOMPARE(answers.remove(u"ann"_s), std::optional(Failure::Denied));
}

void tst_SealedStore::withoutAFileNothingIsThere()
{
    SealedStore store(path());
    QCOMPARE(Answers(store).read(u"ann"_s)->error(), Failure::NotThere);
    QCOMPARE(Answers(store).remove(u"ann"_s), std::nullopt);
    QVERIFY(!store.exists());
}

void tst_SealedStore::anotherPassphraseOpensNothing()
{
    SealedStore store(path());
    QCOMPARE(Answers(store).unlock(store, "open sesame"), std::nullopt);
    QCOMPARE(Answers(store).write(u"ann"_s, "hunter2"), std::nullopt);
    SealedStore next(path());
    Answers answers(next);
    QCOMPARE(answers.unlock(next, "open Sesame"), std::optional(Failure::WrongPassphrase));
    QCOMPARE(answers.read(u"ann"_s)->error(), Failure::Denied);
}

void tst_SealedStore::aWrongPassphraseDoesNotLockWhatIsOpen()
{
    SealedStore store(path());
    Answers answers(store);
    QCOMPARE(answers.unlock(store, "open sesame"), std::nullopt);
    QCOMPARE(answers.unlock(store, "wrong"), std::optional(Failure::WrongPassphrase));
    QCOMPARE(answers.write(u"ann"_s, "hunter2"), std::nullopt);
}

void tst_SealedStore::whatIsRemovedIsGone()
{
    SealedStore store(path());
    Answers answers(store);
    QCOMPARE(answers.unlock(store, "open sesame"), std::nullopt);
    QCOMPARE(answers.write(u"ann"_s, "hunter2"), std::nullopt);
    QCOMPARE(answers.remove(u"ann"_s), std::nullopt);
    QCOMPARE(answers.read(u"ann"_s)->error(), Failure::NotThere);
}

void tst_SealedStore::whatIsAskedForMeanwhileWaitsForThePassphrase()
{
    SealedStore first(path());
    QCOMPARE(Answers(first).unlock(first, "open sesame"), std::nullopt);
    QCOMPARE(Answers(first).write(u"ann"_s, "hunter2"), std::nullopt);
    SealedStore store(path());
    QObject asker;
    store.unlock(secret("open sesame"), &asker, [](const auto &) {});
    const auto read = Answers(store).read(u"ann"_s);
    QVERIFY(read && *read && **read == secret("hunter2"));
}

void tst_SealedStore::anotherProcessMayWriteToo()
{
    SealedStore one(path());
    QCOMPARE(Answers(one).unlock(one, "open sesame"), std::nullopt);
    SealedStore two(path());
    QCOMPARE(Answers(two).unlock(two, "open sesame"), std::nullopt);
    QCOMPARE(Answers(one).write(u"ann"_s, "of one"), std::nullopt);
    QCOMPARE(Answers(two).write(u"bob"_s, "of two"), std::nullopt);
    QVERIFY(**Answers(two).read(u"ann"_s) == secret("of one"));
    QVERIFY(**Answers(one).read(u"bob"_s) == secret("of two"));
}

void tst_SealedStore::twoThatMakeTheFileAtOnceAgreeOnOne()
{
    SealedStore one(path());
    SealedStore two(path());
    QObject asker;
    int opened = 0;
    for (SealedStore *store : {&one, &two})
        store->unlock(secret("open sesame"), &asker, [&](const auto &done) { opened += done ? 1 : 0; });
    QTRY_COMPARE_WITH_TIMEOUT(opened, 2, keyPatience);
    QCOMPARE(Answers(one).write(u"ann"_s, "hunter2"), std::nullopt);
    QVERIFY(**Answers(two).read(u"ann"_s) == secret("hunter2"));
}

void tst_SealedStore::itTellsWhenItIsOpen()
{
    SealedStore store(path());
    int told = 0;
    connect(&store, &PasswordStore::opened, &store, [&] { ++told; });
    QCOMPARE(Answers(store).unlock(store, "open sesame"), std::nullopt);
    QCOMPARE(told, 1);
    QCOMPARE(Answers(store).unlock(store, "wrong"), std::optional(Failure::WrongPassphrase));
    QCOMPARE(told, 1);
}

void tst_SealedStore::aFileThatIsNoneIsLeftAlone()
{
    put("a shopping list");
    SealedStore store(path());
    QCOMPARE(Answers(store).unlock(store, "open sesame"), std::optional(Failure::Unreadable));
    QCOMPARE(Answers(store).read(u"ann"_s)->error(), Failure::Unreadable);
    QCOMPARE(octets(), QByteArray("a shopping list"));
}

void tst_SealedStore::onAFullDiskTheFileStaysAsItWas()
{
    SealedStore store(path());
    Answers answers(store);
    QCOMPARE(answers.unlock(store, "open sesame"), std::nullopt);
    QCOMPARE(answers.write(u"ann"_s, "hunter2"), std::nullopt);
    {
        const FileSizeLimit full(16 * 1024);
        QCOMPARE(answers.write(u"bob"_s, QByteArray(64 * 1024, 'x')), std::optional(Failure::CannotWrite));
    }
    QVERIFY(**answers.read(u"ann"_s) == secret("hunter2"));
    QCOMPARE(answers.read(u"bob"_s)->error(), Failure::NotThere);
}

void tst_SealedStore::whereNothingCanBeWrittenItIsOpenedAllTheSame()
{
    SealedStore store(path());
    QCOMPARE(Answers(store).unlock(store, "open sesame"), std::nullopt);
    QCOMPARE(Answers(store).write(u"ann"_s, "hunter2"), std::nullopt);
    const QByteArray before = octets();
    const FileSizeLimit full(0);
    SealedStore next(path());
    QCOMPARE(Answers(next).unlock(next, "open sesame"), std::nullopt);
    QVERIFY(**Answers(next).read(u"ann"_s) == secret("hunter2"));
    QCOMPARE(octets(), before);
}

void tst_SealedStore::aFileThatWasMadeAnewHasToBeOpenedAnew_data()
{
    QTest::addColumn<bool>("isRead"); // or else written
    QTest::newRow("noticed when it is read") << true;
    QTest::newRow("noticed when it is written") << false;
}

void tst_SealedStore::aFileThatWasMadeAnewHasToBeOpenedAnew()
{
    QFETCH(bool, isRead);
    SealedStore store(path());
    Answers answers(store);
    QCOMPARE(answers.unlock(store, "open sesame"), std::nullopt);
    QVERIFY(QFile::remove(path()));
    SealedStore other(path());
    QCOMPARE(Answers(other).unlock(other, "open barley"), std::nullopt);
    const auto noticed = isRead ? answers.read(u"ann"_s)->error() : *answers.write(u"ann"_s, "hunter2");
    QCOMPARE(noticed, Failure::Denied);
    QVERIFY(store.isLocked());
    QCOMPARE(answers.unlock(store, "open barley"), std::nullopt);
    QVERIFY(!store.isLocked());
    QCOMPARE(answers.write(u"ann"_s, "hunter2"), std::nullopt);
}

void tst_SealedStore::whoeverIsToldMayDeleteIt_data()
{
    QTest::addColumn<bool>("isFile"); // or else something that is none, which is told before a key is made
    QTest::addColumn<bool>("bySignal");
    QTest::newRow("by the answer") << true << false;
    QTest::newRow("by the signal") << true << true;
    QTest::newRow("by the answer that it is no file") << false << false;
}

void tst_SealedStore::whoeverIsToldMayDeleteIt()
{
    QFETCH(bool, isFile);
    QFETCH(bool, bySignal);
    if (!isFile)
        put("a shopping list");
    auto store = std::make_unique<SealedStore>(path());
    QObject asker;
    if (bySignal)
        connect(store.get(), &PasswordStore::opened, &asker, [&] { store.reset(); });
    store->unlock(secret("open sesame"), &asker, [&](const auto &) { store.reset(); });
    store->read(u"ann"_s, &asker, [](const auto &) { QFAIL("nobody is there to answer"); });
    QTRY_VERIFY_WITH_TIMEOUT(!store, keyPatience);
}

void tst_SealedStore::nobodyElseMayReadTheFile()
{
    SealedStore store(path());
    QCOMPARE(Answers(store).unlock(store, "open sesame"), std::nullopt);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY((QFileInfo(path()).permissions() & others) == 0);
}

void tst_SealedStore::anAskerThatIsGoneHearsNothing()
{
    SealedStore store(path());
    bool heard = false;
    {
        QObject asker;
        store.unlock(secret("open sesame"), &asker, [&](const auto &) { heard = true; });
        store.read(u"ann"_s, &asker, [&](const auto &) { heard = true; });
    }
    QTRY_VERIFY_WITH_TIMEOUT(!store.isLocked(), keyPatience);
    QCOMPARE(Answers(store).read(u"ann"_s)->error(), Failure::NotThere);
    QVERIFY(!heard);
}

QTEST_GUILESS_MAIN(tst_SealedStore)
#include "tst_SealedStore.moc"
