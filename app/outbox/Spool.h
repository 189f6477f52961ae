#pragma once

#include "store/StoreFailure.h"

#include "base/Result.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

namespace Sealpost {

/// The folder of the messages that wait: one file each (ID.eml), which is there as long as its entry is, and beside
/// it what only its envelope says (ID.envelope, EnvelopeFile's).
class Spool : public QObject
{
    Q_OBJECT

public:
    /// `folder` exists. A file's name is what an Entry knows; the folder may move with the profile.
    explicit Spool(QString folder, QObject *parent = nullptr);

    [[nodiscard]] QString newName() const; ///< of a file that is not there yet
    [[nodiscard]] QString path(const QString &name) const;
    [[nodiscard]] QStringList names() const; ///< of the messages that are there, sorted

    /// Moves the message at `source`, a file of the same file system, to this name. It is on the disk, and so are
    /// its envelope and the names of both, when `kept` comes: before that nobody may rely on it, after `notKept`
    /// nothing of it is here. A file that still has its octets to write takes seconds if it is large: it is done in
    /// a thread of its own. Ends with exactly one of the two.
    void keep(const QString &name, const QString &source, const QByteArray &envelope);

    /// Empty: it cannot be read. Envelopes are bounded by the recipients that a person gives.
    [[nodiscard]] QByteArray envelope(const QString &name) const;
    [[nodiscard]] QDateTime keptAt(const QString &name) const; ///< invalid: there is no such message

    /// Whether there is no such file any more. The message goes first: an envelope alone is nothing.
    bool remove(const QString &name);
    /// What was removed stays so, whatever happens to the machine.
    [[nodiscard]] Result<void, StoreFailure> sync() const;

Q_SIGNALS:
    void kept(const QString &name);
    void notKept(const QString &name, const Sealpost::StoreFailure &why);

private:
    [[nodiscard]] QString envelopePath(const QString &name) const;

    QString m_folder;
};

} // namespace Sealpost
