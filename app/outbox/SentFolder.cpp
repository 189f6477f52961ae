#include "outbox/SentFolder.h"

#include "outbox/MaildirNames.h"
#include "store/SyncedFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QThreadPool>

namespace Sealpost {

using namespace Qt::StringLiterals;

using Done = Result<void, StoreFailure>;

namespace {

constexpr auto seen = ":2,S"_L1; // the sender has read it

constexpr QFileDevice::Permissions ownerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

Done make(const QString &folder)
{
    if (QDir(folder).exists())
        return {};
    if (!QDir().mkdir(folder) || !QFile::setPermissions(folder, ownerOnly))
        return failure(StoreFailure{StoreFailure::Kind::CannotOpen, folder, {}});
    return syncPath(QFileInfo(folder).path());
}

} // namespace

/// A lot of copies on their way into the folder; in a thread, one at a time.
struct SentFolder::Filing {
    QString folder;
    std::optional<QSet<QString>> known; ///< names without flags; read once, for what a crash left

    [[nodiscard]] Done prepare()
    {
        return make(folder)
            .and_then([&] { return make(folder + "/tmp"_L1); })
            .and_then([&] { return make(folder + "/new"_L1); })
            .and_then([&] { return make(folder + "/cur"_L1); })
            .map([&] {
                if (!known)
                    known = MaildirNames::withoutFlags(MaildirNames::in(folder));
            });
    }

    [[nodiscard]] Done place(const SentCopy &copy)
    {
        if (known->contains(copy.name))
            return {};
        const QString unfinished = folder + "/tmp/"_L1 + copy.name;
        const QString whole = folder + "/cur/"_L1 + copy.name + seen;
        return writeCopy(copy, unfinished).and_then([&] { return moveFile(unfinished, whole); }).map([&] {
            known->insert(copy.name);
        });
    }

    /// One result for each. The names are synced together, also those that were there: their process may have died
    /// before it could.
    [[nodiscard]] QList<Done> file(const QList<SentCopy> &copies)
    {
        const Done ready = prepare();
        QList<Done> results;
        for (const SentCopy &copy : copies)
            results += ready ? place(copy) : ready;
        const Done synced = ready ? syncPath(folder + "/cur"_L1) : ready;
        for (Done &result : results) {
            if (result)
                result = synced;
        }
        return results;
    }
};

SentFolder::SentFolder(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_filing(std::make_shared<Filing>(Filing{folder, std::nullopt}))
{
}

SentFolder::~SentFolder() = default;

void SentFolder::keep(const SentCopy &copy)
{
    m_waiting += copy;
    if (!m_busy)
        fileWaiting();
}

void SentFolder::fileWaiting()
{
    m_busy = true;
    const QPointer sentFolder(this);
    const QList<SentCopy> copies = std::exchange(m_waiting, {});
    QThreadPool::globalInstance()->start([sentFolder, copies, filing = m_filing] {
        const QList<Done> results = filing->file(copies);
        QMetaObject::invokeMethod(qApp, [sentFolder, copies, results] {
            for (qsizetype i = 0; sentFolder && i < copies.size(); ++i) {
                if (results[i])
                    Q_EMIT sentFolder->kept(copies[i].name);
                else
                    Q_EMIT sentFolder->notKept(copies[i].name, results[i].error());
            }
            if (!sentFolder)
                return;
            sentFolder->m_busy = false;
            if (!sentFolder->m_waiting.isEmpty())
                sentFolder->fileWaiting();
        });
    });
}

} // namespace Sealpost
