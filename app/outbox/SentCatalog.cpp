#include "outbox/SentCatalog.h"

#include "outbox/MaildirNames.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

/// The first part of a name is the time, in seconds: the newest first.
bool isNewer(const QString &a, const QString &b)
{
    return QStringView(a).sliced(4) > QStringView(b).sliced(4); // behind "cur/"
}

} // namespace

SentCatalog::SentCatalog(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SentCatalog::refresh);
}

void SentCatalog::refresh()
{
    m_again = m_busy;
    if (std::exchange(m_busy, true))
        return;
    watch();
    const QPointer catalog(this);
    QThreadPool::globalInstance()->start([catalog, folder = m_folder, known = m_known] {
        const auto tell = [&](auto &&what) {
            QMetaObject::invokeMethod(qApp, [catalog, what] {
                if (catalog)
                    what(*catalog);
            });
        };
        const QStringList names = MaildirNames::in(folder);
        const QSet<QString> there(names.begin(), names.end());
        tell([gone = known - there](SentCatalog &self) { self.drop(gone); });

        QStringList fresh = (there - known).values();
        std::sort(fresh.begin(), fresh.end(), isNewer);
        QList<SentMessage> read;
        for (const QString &name : fresh) {
            if (const auto message = readSentMessage(folder, name))
                read += *message;
            if (read.size() == lot)
                tell([messages = std::exchange(read, {})](SentCatalog &self) { self.take(messages); });
        }
        tell([messages = read](SentCatalog &self) {
            self.take(messages);
            self.afterRefresh();
        });
    });
}

void SentCatalog::take(const QList<SentMessage> &messages)
{
    for (const SentMessage &message : messages)
        m_known.insert(message.name);
    if (!messages.isEmpty())
        Q_EMIT added(messages);
}

void SentCatalog::drop(const QSet<QString> &gone)
{
    m_known -= gone;
    if (!gone.isEmpty())
        Q_EMIT removed(gone);
}

void SentCatalog::afterRefresh()
{
    m_busy = false;
    if (m_again)
        return refresh();
    watch();
    Q_EMIT refreshed();
}

/// Until the folder is made, what is above it: it comes with the first copy.
void SentCatalog::watch()
{
    const QString above = QFileInfo(m_folder).path();
    const bool isThere = QFileInfo::exists(m_folder + "/cur"_L1);
    const QStringList wanted = isThere ? QStringList{m_folder + "/new"_L1, m_folder + "/cur"_L1}
                                       : QStringList{QDir(m_folder).exists() ? m_folder : above};
    for (const QString &watched : m_watcher.directories()) {
        if (!wanted.contains(watched))
            m_watcher.removePath(watched);
    }
    for (const QString &path : wanted) {
        if (!m_watcher.directories().contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

} // namespace Sealpost
