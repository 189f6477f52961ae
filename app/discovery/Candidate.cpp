#include "discovery/Candidate.h"

#include <algorithm>

namespace Sealpost {

namespace {

/// By rung, too: of two that are equally well known the one that begins encrypted.
bool isBetter(const Candidate &one, const Candidate &other)
{
    if (one.evidence != other.evidence)
        return one.evidence < other.evidence;
    return one.smtpsPort.has_value() && !other.smtpsPort.has_value();
}

/// What the worse source knows and the better one does not.
void complete(Candidate &better, const Candidate &worse)
{
    if (!better.smtpsPort)
        better.smtpsPort = worse.smtpsPort;
    if (!better.startTlsPort)
        better.startTlsPort = worse.startTlsPort;
    if (worse.approval == Approval::NotNeeded && worse.evidence != Evidence::Guess)
        better.approval = Approval::NotNeeded;
    if (better.help.isEmpty())
        better.help = worse.help;
    // Records and guesses know nothing of passwords; a file and a provider do.
    if (better.evidence == Evidence::Srv && worse.evidence != Evidence::Guess) {
        better.username = worse.username;
        better.proofs = worse.proofs;
    }
}

} // namespace

Approval approvalOf(const HostName &host, const QString &domain)
{
    const bool isWithin = host.ace() == domain || host.ace().endsWith(u'.' + domain);
    return isWithin ? Approval::NotNeeded : Approval::Needed;
}

QList<Candidate> ranked(const QList<Candidate> &found)
{
    QList<Candidate> sorted = found;
    std::ranges::stable_sort(sorted, isBetter);
    QList<Candidate> best;
    for (const Candidate &candidate : sorted) {
        const auto same = std::ranges::find(best, candidate.host, &Candidate::host);
        if (same == best.end())
            best += candidate;
        else
            complete(*same, candidate);
    }
    return best;
}

} // namespace Sealpost
