#include "outbox/Withdrawal.h"

#include "outbox/OutboxStore.h"
#include "outbox/Spool.h"

namespace Sealpost {

Result<bool, StoreFailure> withdraw(OutboxStore &store, Spool &spool, EntryId id)
{
    const auto entry = store.entry(id);
    const auto aside = entry ? store.setAside(id) : failure(entry.error());
    if (!aside || !*aside)
        return aside;
    // A file without a row would be found again: the row goes last, when the file cannot come back.
    const QString name = (*entry)->submission.message.path;
    if (!spool.remove(name))
        return failure(StoreFailure{StoreFailure::Kind::CannotOpen, spool.path(name), {}});
    return spool.sync().and_then([&] { return store.remove(id); });
}

} // namespace Sealpost
