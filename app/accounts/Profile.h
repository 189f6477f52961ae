#pragma once

#include "base/Result.h"
#include "store/StoreFailure.h"

namespace Sealpost {

/// The folder that holds everything of a person's Sealpost: settings, state, messages. Nobody else may look into
/// it.
class Profile
{
public:
    /// The usual place: `sealpost` in the person's data folder ($XDG_DATA_HOME, ~/.local/share).
    [[nodiscard]] static QString usualFolder();

    /// Makes the folder where it is missing, and makes it private (0700) in any case.
    [[nodiscard]] static Result<Profile, StoreFailure> open(const QString &folder = usualFolder());

    [[nodiscard]] QString folder() const { return m_folder; } ///< absolute
    [[nodiscard]] bool isUsual() const;                       ///< not one that was asked for by its folder
    [[nodiscard]] QString accountsFile() const;               ///< AccountStore's
    [[nodiscard]] QString databaseFile() const;               ///< pins, floors, journal, outbox, …
    [[nodiscard]] QString outboxLockFile() const;             ///< held by the process that delivers

    [[nodiscard]] QString passwordsFile() const; ///< SealedStore's

    [[nodiscard]] QString sentFolder() const; ///< SentFolder's, which makes it

    /// Folders in it, made (0700) when they are asked for.
    [[nodiscard]] Result<QString, StoreFailure> temporaryFolders() const; ///< TemporaryFolder's
    [[nodiscard]] Result<QString, StoreFailure> spoolFolder() const;      ///< Spool's: what waits to be sent
    [[nodiscard]] Result<QString, StoreFailure> practiceFolder() const;
    [[nodiscard]] Result<QString, StoreFailure> draftsFolder() const; ///< DraftStore's: in it a folder for each
    [[nodiscard]] Result<QString, StoreFailure> draftFolder(const QString &name) const;
    [[nodiscard]] QString draftPath(const QString &name) const; ///< the same, be it there or not

private:
    explicit Profile(QString folder)
        : m_folder(std::move(folder))
    {
    }
    [[nodiscard]] Result<QString, StoreFailure> subfolder(const QString &name) const;

    QString m_folder;
};

} // namespace Sealpost
