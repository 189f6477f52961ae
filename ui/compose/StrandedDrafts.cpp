#include "ui/compose/StrandedDrafts.h"

#include "drafts/DraftStore.h"
#include "outbox/OutboxStore.h"
#include "outbox/Spool.h"
#include "ui/Engine.h"

namespace Sealpost {

namespace {

using Done = Result<void, StoreFailure>;

/// First the file: as long as the draft has its name, it is found again.
Done takeBack(StoredDraft draft, DraftStore &drafts, Spool &spool)
{
    const QString name = std::exchange(draft.leavesAs, {});
    if (!spool.remove(name))
        return failure(StoreFailure{StoreFailure::Kind::CannotOpen, spool.path(name), {}});
    return spool.sync().and_then([&] { return drafts.put(draft); }).map([](DraftId) {});
}

/// Both can only be so in a database that was repaired.
Done settle(const StoredDraft &draft, DraftStore &drafts, Spool &spool, const QSet<QString> &inOutbox)
{
    if (inOutbox.contains(draft.leavesAs))
        return drafts.layAside(draft.id).map([](bool) {});
    return takeBack(draft, drafts, spool);
}

} // namespace

Done takeBackStranded(Engine &engine)
{
    const auto drafts = engine.drafts();
    const auto stranded = drafts.and_then([](DraftStore *store) { return store->leavingOnes(); });
    if (!stranded || stranded->isEmpty())
        return stranded.map([](const auto &) {});
    const auto inOutbox =
        engine.database().and_then([](Database *database) { return OutboxStore(*database).spoolNames(); });
    const auto folder = engine.profile().spoolFolder();
    if (!inOutbox || !folder)
        return failure(inOutbox ? folder.error() : inOutbox.error());
    Spool spool(*folder);
    for (const StoredDraft &draft : *stranded) {
        const auto settled = settle(draft, **drafts, spool, *inOutbox);
        if (!settled)
            return settled;
    }
    return {};
}

} // namespace Sealpost
