#include "submission/AccountTerms.h"

#include "submission/Ladder.h"

namespace Sealpost {

TrustTerms trustTermsOf(const Account &account)
{
    return {.account = account.name,
            .host = account.host,
            .consent = account.consent,
            .localException = account.localException,
            .strictPin = account.strictPin,
            .veryOldServer = account.veryOldServer,
            .plainPasswordOverUnverified = account.plainPasswordOverUnverified};
}

TransportTerms transportTermsOf(const Account &account)
{
    return {.caFile = account.caFile,
            .clientCertificate = account.clientCertificate,
            .veryOldServer = account.veryOldServer,
            .connectTimeout = account.timeout.value_or(Ladder::Pace::answer)};
}

} // namespace Sealpost
