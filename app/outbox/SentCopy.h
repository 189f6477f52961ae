#pragma once

#include "outbox/Entry.h"
#include "store/StoreFailure.h"

#include "base/Result.h"

namespace Sealpost {

class Spool;

/// What the sender keeps of a message that was sent.
struct SentCopy {
    /// In the Maildir, without flags. It follows from the spool file's name and the time of enqueueing: made again
    /// after a crash, the copy has the same.
    QString name;
    SpooledMessage message;    ///< path is absolute
    QList<Address> recipients; ///< of the envelope
    WayTaken way;

    [[nodiscard]] static SentCopy of(const Entry &entry, const Spool &spool);
};

/// The field that says how the line was sealed: the level's name and the rung's, "verified smtps".
inline constexpr const char *sealField = "X-Sealpost-Seal";

/// Writes it to `path`, in place of what may be there, and syncs it: as a server with 8BITMIME would get it, but
/// with the line ends of a Maildir (LF). Memory is flat; it takes as long as the disk takes.
///
/// Two fields come first that nobody else ever sees: sealField, and Bcc with whom the header does not name. What
/// goes to a server never has them.
[[nodiscard]] Result<void, StoreFailure> writeCopy(const SentCopy &copy, const QString &path);

} // namespace Sealpost
