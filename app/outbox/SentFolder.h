#pragma once

#include "outbox/SentCopy.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace Sealpost {

/// Where copies of what was sent are: a Maildir (tmp, new, cur; 0700) that any mail program can read.
///
/// A copy is written in tmp and gets its name in cur when it is whole and on the disk. That takes as long as the
/// disk takes, and is done in a thread, one lot after the other.
class SentFolder : public QObject
{
    Q_OBJECT

public:
    /// It is made when the first copy is.
    explicit SentFolder(const QString &folder, QObject *parent = nullptr);
    ~SentFolder() override;

    /// Ends with exactly one of `kept` and `notKept`, later. One that is there already, under whatever flags, is
    /// kept.
    void keep(const SentCopy &copy);

Q_SIGNALS:
    void kept(const QString &name);
    void notKept(const QString &name, const Sealpost::StoreFailure &why);

private:
    struct Filing;
    void fileWaiting();

    std::shared_ptr<Filing> m_filing; ///< the thread's, while there is one
    QList<SentCopy> m_waiting;
    bool m_busy = false;
};

} // namespace Sealpost
