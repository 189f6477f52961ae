#include "foreign/ForeignFile.h"

#include "foreign/AutoconfigAccount.h"
#include "foreign/Msmtprc.h"
#include "foreign/Thunderbird.h"

namespace Sealpost {

Result<QList<ForeignAccount>, ForeignFailure> foreignAccounts(const QByteArray &octets, const QByteArray &overrides,
                                                              const std::optional<Address> &address)
{
    const auto ofThunderbird = accountsOfThunderbird(octets, overrides);
    if (ofThunderbird || ofThunderbird.error() != ForeignFailure::NotThatFile)
        return ofThunderbird;
    const auto ofDomain = accountOfAutoconfig(octets, address);
    if (ofDomain || ofDomain.error() != ForeignFailure::NotThatFile)
        return ofDomain.map([](const ForeignAccount &account) { return QList{account}; });
    return accountsOfMsmtprc(octets);
}

} // namespace Sealpost
