#include "discovery/CandidateAccount.h"

namespace Sealpost {

Account accountAt(const Candidate &candidate, const Identity &identity)
{
    Account account{.name = identity.address.shown(),
                    .identity = identity,
                    .host = candidate.host,
                    .username = candidate.username};
    if (candidate.smtpsPort)
        account.smtpsPort = candidate.smtpsPort;
    if (candidate.startTlsPort)
        account.startTlsPort = candidate.startTlsPort;
    if (candidate.proofs == QList{Proof::OAuth2})
        account.credentialKind = Smtp::Credentials::Kind::Token;
    return account;
}

} // namespace Sealpost
