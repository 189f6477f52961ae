#include "submission/AccountTerms.h"

#include "submission/Ladder.h"

namespace Sealpost {

namespace {

/// The system's proxy is never asked for this computer.
bool leadsElsewhere(const Proxy &proxy)
{
    return proxy.server.has_value();
}

} // namespace

TrustTerms trustTermsOf(const Account &account)
{
    return {.account = account.name,
            .host = account.host,
            .consent = account.consent,
            .localException = account.localException && !leadsElsewhere(account.proxy),
            .strictPin = account.strictPin,
            .veryOldServer = account.veryOldServer,
            .plainPasswordOverUnverified = account.plainPasswordOverUnverified};
}

TransportTerms transportTermsOf(const Account &account, const WaySecrets &secrets)
{
    return {.caFile = account.caFile,
            .clientCertificate = account.clientCertificate,
            .certificatePassphrase = secrets.certificatePassphrase,
            .veryOldServer = account.veryOldServer,
            .proxy = account.proxy,
            .proxyPassword = secrets.proxyPassword,
            .connectTimeout = account.timeout.value_or(Ladder::Pace::answer)};
}

} // namespace Sealpost
