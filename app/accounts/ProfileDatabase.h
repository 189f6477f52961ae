#pragma once

#include "store/Database.h"
#include "store/Repair.h"

#include <optional>

namespace Sealpost {

class Profile;

/// The database of a profile, and what had to be done so that it can be used.
struct ProfileDatabase {
    std::unique_ptr<Database> database;
    std::optional<Repair> repair; ///< a person has to hear of it: pins and floors may be among what is lost
};

/// Opens it; one that is damaged is kept aside and made anew. Corrupt only where another process delivers with it:
/// that one has to end first.
[[nodiscard]] Result<ProfileDatabase, StoreFailure> openDatabase(const Profile &profile);

} // namespace Sealpost
