#pragma once

#include "outbox/SentMessage.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>

namespace Sealpost {

/// What is in the Sent folder, kept up to date. Each file is read once, in a thread, the newest first; what comes
/// and goes is told in lots.
class SentCatalog : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype lot = 200;

    /// The folder need not be there yet.
    explicit SentCatalog(const QString &folder, QObject *parent = nullptr);

    /// Looks again; ends with `refreshed`, later. After the first time it looks by itself when the folder changes.
    void refresh();

    [[nodiscard]] QString path(const SentMessage &message) const { return m_folder + u'/' + message.name; }

Q_SIGNALS:
    void added(const QList<Sealpost::SentMessage> &messages);
    void removed(const QSet<QString> &names);
    void refreshed();

private:
    void take(const QList<SentMessage> &messages);
    void drop(const QSet<QString> &gone);
    void afterRefresh();
    void watch();

    QString m_folder;
    QSet<QString> m_known;
    QFileSystemWatcher m_watcher;
    bool m_busy = false;
    bool m_again = false; ///< it changed while it was read
};

} // namespace Sealpost
