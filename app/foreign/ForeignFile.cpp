#include "foreign/ForeignFile.h"

#include "foreign/Msmtprc.h"
#include "foreign/Thunderbird.h"

namespace Sealpost {

Result<QList<ForeignAccount>, ForeignFailure> foreignAccounts(const QByteArray &octets, const QByteArray &overrides)
{
    const auto ofThunderbird = accountsOfThunderbird(octets, overrides);
    if (ofThunderbird || ofThunderbird.error() != ForeignFailure::NotThatFile)
        return ofThunderbird;
    return accountsOfMsmtprc(octets);
}

} // namespace Sealpost
