#include "cli/Standings.h"

#include <algorithm>

namespace Sealpost::Cli {

Standings::Standings(const OpenProfile &profile, OpenOutbox &outbox)
    : m_outbox(outbox)
    , m_again(profile.again())
    , m_now(profile.clock().now())
{
    const auto contents = profile.accounts().load();
    if (contents)
        m_accounts = contents->accounts;
}

Answer<Standing> Standings::of(EntryId id) const
{
    return m_outbox.entry(QString::number(id)).map([this](const Entry &entry) { return of(entry); });
}

Standing Standings::of(const Entry &entry) const
{
    const auto found = std::ranges::find(m_accounts, entry.account, &Account::name);
    const auto host = found == m_accounts.end() ? std::nullopt : std::optional(found->host);
    return {entry, host, m_again.forAccount(entry.account), m_now};
}

} // namespace Sealpost::Cli
