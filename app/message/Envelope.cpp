#include "message/Envelope.h"

#include <QSet>

#include <algorithm>

namespace Sealpost {

namespace {

QList<Address> eachOnce(const QList<Address> &addresses)
{
    QSet<Address> seen;
    QList<Address> once;
    for (const Address &address : addresses) {
        if (seen.contains(address))
            continue;
        seen.insert(address);
        once += address;
    }
    return once;
}

} // namespace

std::optional<Envelope> Envelope::make(std::optional<Address> reversePath, const QList<Address> &forwardPaths)
{
    if (forwardPaths.isEmpty())
        return std::nullopt;
    return Envelope(std::move(reversePath), eachOnce(forwardPaths));
}

std::optional<Address> Envelope::firstNeedingSmtpUtf8() const
{
    if (m_reversePath && m_reversePath->needsSmtpUtf8())
        return m_reversePath;
    const auto first = std::find_if(m_forwardPaths.cbegin(), m_forwardPaths.cend(),
                                    [](const Address &address) { return address.needsSmtpUtf8(); });
    return first != m_forwardPaths.cend() ? std::optional(*first) : std::nullopt;
}

} // namespace Sealpost
