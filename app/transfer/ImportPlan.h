#pragma once

#include "accounts/Weakening.h"
#include "transfer/AccountFile.h"

namespace Sealpost {

/// What an import would make less safe than it is here.
struct ImportLowering {
    enum class What {
        Floor,     ///< the host need only reach `after`
        Key,       ///< one that is not pinned here would be taken too, for a host that is known here
        Server,    ///< the account would go to `host` instead of the one that it goes to here
        Permission ///< `weakening`
    };

    What what = What::Permission;
    QString host = {}; ///< HostName::ace()
    std::optional<Level> before = {};
    std::optional<Level> after = {};
    std::optional<Fingerprint> spkiSha256 = {};
    std::optional<Weakening> weakening = {};

    friend bool operator==(const ImportLowering &, const ImportLowering &) = default;
};

/// All that an import does, before it is done.
struct ImportPlan {
    AccountFile file;
    Account account;                 ///< as it will be kept
    bool isNew = true;               ///< there is none of this name here
    AccountRecords added;            ///< what is to be written: of what is here only what changes
    QList<ImportLowering> lowerings; ///< a person has to permit these, and to say why

    friend bool operator==(const ImportPlan &, const ImportPlan &) = default;
};

/// The account of the file beside what is here by its name, `kept` if there is one.
///
/// The settings are those of the file; the password command that is here stays, as long as the account stays with
/// its server, and so does the provider of its tokens where the file names none. A proxy stays where the file names
/// none. Floors come as they are in the file, one that is higher here is a lowering. A key that was compared,
/// here or there, is compared. The key last verified here stays, the rungs reached here or there are reached. What
/// failed its proof here or there has failed it. Lines of the journal that are here already do not come again.
[[nodiscard]] ImportPlan planImport(const AccountFile &file, const std::optional<Account> &kept,
                                    const AccountRecords &here);

} // namespace Sealpost
