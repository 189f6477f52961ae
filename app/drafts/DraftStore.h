#pragma once

#include "accounts/Profile.h"
#include "drafts/StoredDraft.h"

#include <QObject>

#include <optional>

namespace Sealpost {

class Database;

/// One line of the drafts as they are listed.
struct DraftSummary {
    DraftId id = 0;
    QString recipients; ///< those in To, Cc and Bcc, as they were typed
    QString subject;
    QString beginning; ///< the first hundred characters of the text
    int attachments = 0;
    bool isOpen = false; ///< in a window
    QDateTime kept;

    friend bool operator==(const DraftSummary &, const DraftSummary &) = default;
};

/// What people are writing: rows in the profile's SQLite file, and for each draft that needs one a folder with the
/// files that are its own (pasted images).
///
/// Each call is one transaction that has reached the disk when it returns. A draft is open while a window shows it.
/// A profile has one program with windows: what is open when that begins was so when the one before died.
class DraftStore : public QObject
{
    Q_OBJECT

public:
    DraftStore(Database &database, const Profile &profile, QObject *parent = nullptr);

    /// Keeps it, open, in the place of what had its id; a new one gets its id here.
    [[nodiscard]] Result<DraftId, StoreFailure> put(const StoredDraft &draft);

    /// Nothing: there is none.
    [[nodiscard]] Result<std::optional<StoredDraft>, StoreFailure> draft(DraftId id) const;

    /// All but the discarded ones, the one that was kept last first.
    [[nodiscard]] Result<QList<DraftSummary>, StoreFailure> all() const;

    [[nodiscard]] Result<QList<DraftId>, StoreFailure> openOnes() const; ///< oldest first

    /// On their way into the outbox. Those that get there are laid aside in the same moment, by the database
    /// itself.
    [[nodiscard]] Result<QList<StoredDraft>, StoreFailure> leavingOnes() const;

    /// A window shows it now; its window was closed. False: it is gone.
    [[nodiscard]] Result<bool, StoreFailure> open(DraftId id);
    [[nodiscard]] Result<bool, StoreFailure> close(DraftId id);

    /// From its window, as discard(): put() would bring it back.
    [[nodiscard]] Result<bool, StoreFailure> layAside(DraftId id);

    /// Takes it from the list; it can come back until the next sweep().
    [[nodiscard]] Result<bool, StoreFailure> discard(DraftId id);
    [[nodiscard]] Result<bool, StoreFailure> bringBack(DraftId id);

    /// For good, with its folder.
    [[nodiscard]] Result<void, StoreFailure> remove(DraftId id);

    /// Removes the discarded ones, and folders of drafts that are gone; not those of a database before this one.
    /// For the program with the windows, when it begins.
    [[nodiscard]] Result<void, StoreFailure> sweep();

    /// The draft's own folder, made (0700) when it is asked for.
    [[nodiscard]] Result<QString, StoreFailure> folder(DraftId id) const;

Q_SIGNALS:
    /// By one of the calls above; what another process does is not heard.
    void changed();

private:
    [[nodiscard]] Result<bool, StoreFailure> setState(DraftId id, const QString &from, const QString &to);

    [[nodiscard]] QString path(DraftId id) const; ///< of its folder, be it there or not

    Database &m_database;
    Profile m_profile;
};

} // namespace Sealpost
