#include "accounts/ProfileDatabase.h"

#include "accounts/Profile.h"
#include "base/FileLock.h"

namespace Sealpost {

namespace {

Result<ProfileDatabase, StoreFailure> openSound(const Profile &profile)
{
    return Database::open(profile.databaseFile()).map([](std::unique_ptr<Database> database) {
        return ProfileDatabase{std::move(database), std::nullopt};
    });
}

} // namespace

Result<ProfileDatabase, StoreFailure> openDatabase(const Profile &profile)
{
    auto opened = openSound(profile);
    if (opened || opened.error().kind != StoreFailure::Kind::Corrupt)
        return opened;
    const auto lock = FileLock::onKept(profile.outboxLockFile());
    if (!lock)
        return opened;
    if (auto repaired = openSound(profile)) // by somebody else, meanwhile
        return repaired;
    const auto repair = repairDatabase(profile.databaseFile());
    if (!repair)
        return failure(repair.error());
    auto anew = openSound(profile);
    if (anew)
        anew->repair = *repair;
    return anew;
}

} // namespace Sealpost
