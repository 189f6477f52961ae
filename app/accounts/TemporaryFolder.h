#pragma once

#include "accounts/Profile.h"
#include "base/FileLock.h"

#include <optional>

namespace Sealpost {

/// The files of a profile that live no longer than the process that made them: messages while they are delivered,
/// pasted images.
///
/// Each process has a folder of its own, `temporary/ID`, and holds the lock of `temporary/ID.lock` as long as it
/// lives. What a killed process left is swept by the next that opens the profile.
class TemporaryFolder
{
public:
    /// Sweeps.
    explicit TemporaryFolder(const Profile &profile);
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    ~TemporaryFolder(); ///< everything in it goes

    /// Made (0700) with the first call; a failure is tried again with the next.
    [[nodiscard]] Result<QString, StoreFailure> path();

private:
    Profile m_profile;
    QString m_path;
    std::optional<FileLock> m_lock; ///< empty: not made
};

} // namespace Sealpost
