#pragma once

#include "store/StoreFailure.h"

#include "base/Result.h"

#include <QObject>
#include <QStringList>

namespace Sealpost {

/// The folder of the messages that wait: one file each, which is there as long as its entry is.
///
/// What may be lost with the process does not belong here.
class Spool : public QObject
{
    Q_OBJECT

public:
    /// `folder` exists. A file's name is what an Entry knows; the folder may move with the profile.
    explicit Spool(QString folder, QObject *parent = nullptr);

    [[nodiscard]] QString newName() const; ///< of a file that is not there yet
    [[nodiscard]] QString path(const QString &name) const;
    [[nodiscard]] QStringList names() const; ///< of the files that are there, sorted

    /// Brings a file's octets and its name to the disk. It takes as long as the disk takes, seconds for a large
    /// file, and is done in a thread of its own; ends with exactly one of `secured` and `notSecured`.
    void secure(const QString &name);

    /// Whether there is no such file any more.
    bool remove(const QString &name);

Q_SIGNALS:
    void secured(const QString &name);
    void notSecured(const QString &name, const Sealpost::StoreFailure &why);

private:
    QString m_folder;
};

} // namespace Sealpost
