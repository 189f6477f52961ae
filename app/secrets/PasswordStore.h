#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QObject>

#include <functional>

namespace Sealpost {

enum class PasswordStoreFailure {
    NotThere,
    Denied,      ///< it is locked, and the person or the service did not open it
    Unavailable, ///< there is none, or it does not work
};

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
};

} // namespace Sealpost
