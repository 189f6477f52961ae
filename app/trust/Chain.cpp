#include "trust/Chain.h"

namespace Sealpost {

ChainLink linkOf(const QList<Certificate> &chain, qsizetype at)
{
    const bool selfIssued = chain.at(at).selfIssued;
    if (at == 0)
        return selfIssued ? ChainLink::SelfIssued : ChainLink::Server;
    return selfIssued ? ChainLink::Root : ChainLink::Authority;
}

bool isIssuedByNext(const QList<Certificate> &chain, qsizetype at)
{
    return at + 1 < chain.size() && chain.at(at).issuer == chain.at(at + 1).subject;
}

QString pemOf(const QList<Certificate> &chain)
{
    QString pem;
    for (const Certificate &certificate : chain)
        pem += certificate.pem();
    return pem;
}

} // namespace Sealpost
