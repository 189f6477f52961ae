#include "secrets/SealedStore.h"

#include "store/SyncedFile.h"

#include <QFile>
#include <QFuture>
#include <QLockFile>
#include <QPointer>
#include <QThreadPool>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockWait = 3000; // ms; a write takes a few

} // namespace

SealedStore::SealedStore(const QString &path, QObject *parent)
    : PasswordStore(parent)
    , m_path(path)
{
}

/// The library that a key is made with must not be taken away below it.
SealedStore::~SealedStore()
{
    for (QFuture<Secret> &key : m_keys)
        key.waitForFinished();
    QThreadPool::globalInstance()->waitForDone(); // a future is finished before its thread has let the secrets go
}

bool SealedStore::exists() const
{
    return QFile::exists(m_path);
}

// The passphrase -------------------------------------------------------------------------------------------------

void SealedStore::unlock(const Secret &passphrase, QObject *asker, Done answer)
{
    ++m_tries;
    const QPointer waits(asker);
    const auto file = load();
    if (!file) {
        QMetaObject::invokeMethod(
            this,
            [this, waits, answer = std::move(answer), why = file.error()] {
                --m_tries;
                answerThenGoOn(waits, answer, failure(why));
            },
            Qt::QueuedConnection);
        return;
    }
    const KeyDerivation derivation = *file ? (*file)->derivation : KeyDerivation::fresh();
    m_keys += keyLater(passphrase, derivation);
    m_keys.last().then(this, [this, passphrase, derivation, waits, answer = std::move(answer)](const Secret &key) {
        tryKey({key, derivation}, passphrase, waits, answer);
    });
}

void SealedStore::tryKey(const Opened &opened, const Secret &passphrase, QObject *asker, const Done &answer)
{
    const QPointer waits(asker);
    const auto begun = begin(opened);
    if (--m_tries == 0)
        m_keys.clear();
    // Somebody else has made the file, or sealed it anew, since we looked: its salt is another one.
    if (const auto now = load(); !begun && now && *now && (*now)->derivation != opened.derivation)
        return unlock(passphrase, asker, answer);
    const QPointer alive(this);
    if (begun)
        Q_EMIT this->opened();
    if (alive)
        answerThenGoOn(waits, answer, begun);
}

/// Whoever is told may delete us.
void SealedStore::answerThenGoOn(QObject *asker, const Done &answer, const Result<void, Failure> &done)
{
    const QPointer alive(this);
    if (asker)
        answer(done);
    if (alive)
        goOn();
}

/// Makes the file where there is none, so that the next passphrase can be compared with this one.
Result<void, PasswordStoreFailure> SealedStore::begin(const Opened &opened)
{
    const auto before = std::exchange(m_opened, opened);
    const auto done = load().and_then([this](const File &file) {
        return file ? open(*file).map([](const Passwords &) {}) : change([](Passwords &) {});
    });
    if (!done)
        m_opened = before;
    return done;
}

// What is in it --------------------------------------------------------------------------------------------------

void SealedStore::read(const QString &name, QObject *asker, Read answer)
{
    afterwards(asker, [this, name, answer = std::move(answer)] {
        answer(passwords().and_then([&](const Passwords &all) -> Result<Secret, Failure> {
            const auto found = all.constFind(name);
            if (found == all.cend())
                return failure(Failure::NotThere);
            return *found;
        }));
    });
}

void SealedStore::write(const QString &name, const Secret &password, QObject *asker, Done answer)
{
    afterwards(asker, [this, name, password, answer = std::move(answer)] {
        answer(change([&](Passwords &all) { all.insert(name, password); }));
    });
}

void SealedStore::remove(const QString &name, QObject *asker, Done answer)
{
    afterwards(asker, [this, name, answer = std::move(answer)] {
        answer(exists() ? change([&](Passwords &all) { all.remove(name); }) : Result<void, Failure>());
    });
}

/// Later, and not before a passphrase that is being tried has been.
void SealedStore::afterwards(QObject *asker, const std::function<void()> &task)
{
    const QPointer waits(asker);
    m_waiting += [waits, task] {
        if (waits)
            task();
    };
    QMetaObject::invokeMethod(this, &SealedStore::goOn, Qt::QueuedConnection);
}

void SealedStore::goOn()
{
    const QPointer alive(this);
    while (alive && m_tries == 0 && !m_waiting.isEmpty())
        m_waiting.takeFirst()(); // which may ask for more, or delete us
}

// The file -------------------------------------------------------------------------------------------------------

Result<SealedStore::File, PasswordStoreFailure> SealedStore::load() const
{
    QFile file(m_path);
    if (!file.exists())
        return File();
    if (!file.open(QIODevice::ReadOnly))
        return failure(Failure::Unreadable);
    const auto sealed = SealedPasswords::parse(file.read(SealedPasswords::maxOctets + 1));
    if (!sealed)
        return failure(Failure::Unreadable);
    return File(*sealed);
}

Result<Passwords, PasswordStoreFailure> SealedStore::passwords()
{
    return load().and_then([this](const File &file) -> Result<Passwords, Failure> {
        if (!m_opened)
            return failure(file ? Failure::Denied : Failure::NotThere);
        return file ? open(*file) : Passwords();
    });
}

/// A key that does not open it any more is forgotten: somebody has made the file anew, and only the person knows
/// with which passphrase.
Result<Passwords, PasswordStoreFailure> SealedStore::open(const SealedPasswords &file)
{
    if (m_opened->derivation != file.derivation) {
        m_opened.reset();
        return failure(Failure::Denied);
    }
    return file.open(m_opened->key).map_error([this](SealFailure) {
        m_opened.reset();
        return Failure::WrongPassphrase;
    });
}

/// The lock is held from reading to writing, so that no change of another process is lost.
Result<void, PasswordStoreFailure> SealedStore::change(const Edit &edit)
{
    if (!m_opened)
        return failure(Failure::Denied);
    QLockFile lock(m_path + ".lock"_L1);
    if (!lock.tryLock(lockWait))
        return failure(Failure::CannotWrite);
    return passwords().and_then([&](Passwords all) {
        edit(all);
        return write(all);
    });
}

Result<void, PasswordStoreFailure> SealedStore::write(const Passwords &passwords) const
{
    const QByteArray octets = SealedPasswords::seal(passwords, m_opened->key, m_opened->derivation).octets();
    return replaceSynced(m_path, octets).map_error([](const StoreFailure &) { return Failure::CannotWrite; });
}

} // namespace Sealpost
