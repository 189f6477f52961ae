#include "support/MemoryStore.h"

namespace Sealpost {

template <typename Answer, typename Given>
void MemoryStore::later(QObject *asker, const Answer &answer, const Given &given)
{
    if (isSilent)
        return;
    QMetaObject::invokeMethod(
        asker, [answer, given] { answer(given); }, Qt::QueuedConnection);
}

void MemoryStore::read(const QString &name, QObject *asker, Read answer)
{
    ++reads;
    Result<Secret, PasswordStoreFailure> found = failure(PasswordStoreFailure::NotThere);
    if (readsFail)
        found = failure(*readsFail);
    else if (secrets.contains(name))
        found = secrets.value(name);
    later(asker, answer, found);
}

void MemoryStore::write(const QString &name, const Secret &password, QObject *asker, Done answer)
{
    ++writes;
    Result<void, PasswordStoreFailure> done;
    if (writesFail)
        done = failure(*writesFail);
    else
        secrets.insert(name, password);
    later(asker, answer, done);
}

void MemoryStore::remove(const QString &name, QObject *asker, Done answer)
{
    secrets.remove(name);
    later(asker, answer, Result<void, PasswordStoreFailure>());
}

QByteArray MemoryStore::text(const QString &name) const
{
    return secrets.value(name).octets().toByteArray();
}

void MemoryStore::keep(const QString &name, QByteArray text)
{
    secrets.insert(name, Secret::take(text));
}

} // namespace Sealpost
