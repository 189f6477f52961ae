#pragma once

#include "cli/OpenProfile.h"
#include "outbox/OutboxStore.h"
#include "outbox/Spool.h"

namespace Sealpost::Cli {

/// The outbox of an open profile, which outlives it.
class OpenOutbox
{
public:
    /// Where nobody delivers, what a process left that died while it was sending is set right first.
    [[nodiscard]] static Answer<std::unique_ptr<OpenOutbox>> open(OpenProfile &profile);

    [[nodiscard]] OutboxStore &store() { return m_store; }
    [[nodiscard]] Spool &spool() { return m_spool; }

    /// The entry of this number, as a person typed it; that there is none is a failure.
    [[nodiscard]] Answer<Entry> entry(const QString &number) const;

private:
    OpenOutbox(Database &database, const QString &spoolFolder, const Invocation &again);

    OutboxStore m_store;
    Spool m_spool;
    Invocation m_again;
};

/// What waits by the clock is tried at once by whoever delivers: an account or its trust is another. If that cannot
/// be written, it goes by its schedule.
void hurryWaiting(OpenProfile &profile);

} // namespace Sealpost::Cli
