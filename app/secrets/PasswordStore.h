#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QObject>

#include <functional>

namespace Sealpost {

enum class PasswordStoreFailure {
    NotThere,
    Denied,          ///< it is locked, and the person or the service did not open it
    WrongPassphrase, ///< or an octet of the sealed file was changed: nobody can tell which
    Unreadable,      ///< the sealed file is damaged, or of a newer version
    CannotWrite,     ///< no room, no permission, or another process holds it
    Unavailable,     ///< there is none, or it does not work
};

/// It may be there, and somebody has to open the store.
[[nodiscard]] constexpr bool isOfLock(PasswordStoreFailure failure)
{
    return failure == PasswordStoreFailure::Denied || failure == PasswordStoreFailure::WrongPassphrase;
}

/// Where passwords stay until the next start. Each answer comes once, later, unless `asker` is gone by then.
class PasswordStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Read = std::function<void(Result<Secret, PasswordStoreFailure>)>;
    using Done = std::function<void(Result<void, PasswordStoreFailure>)>;

    virtual void read(const QString &name, QObject *asker, Read answer) = 0;
    virtual void write(const QString &name, const Secret &password, QObject *asker, Done answer) = 0;
    virtual void remove(const QString &name, QObject *asker, Done answer) = 0; ///< one that is not there is removed

    /// Whether a person has to open it before anything can be read; a keyring asks for that by itself.
    [[nodiscard]] virtual bool isLocked() const { return false; }

Q_SIGNALS:
    void opened(); ///< what was denied before may be had now
};

} // namespace Sealpost
