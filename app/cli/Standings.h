#pragma once

#include "cli/OpenOutbox.h"
#include "cli/Standing.h"

namespace Sealpost::Cli {

/// Looks up how messages stand, for a report.
class Standings
{
public:
    Standings(const OpenProfile &profile, OpenOutbox &outbox);

    /// A failure: it is not there any more, or cannot be read.
    [[nodiscard]] Answer<Standing> of(EntryId id) const;
    [[nodiscard]] Standing of(const Entry &entry) const;

private:
    OpenOutbox &m_outbox;
    Invocation m_again;
    QDateTime m_now;
    QList<Account> m_accounts;
};

} // namespace Sealpost::Cli
