#include "trust/PinRemoval.h"

#include "trust/Verdict.h"

#include <algorithm>

namespace Sealpost {

namespace {

using Problems = QList<CertificateProblem>;

/// What becomes of a message to a server with a key that was never seen.
MessageUse useBy(const TrustTerms &terms, const ServerRecord &record, const QList<Pin> &pins,
                 const Problems &problems)
{
    Facts facts = factsOfPlain(terms, record, Occasion::Sending);
    facts.line = LineKind::Tls;
    facts.problems = problems;
    facts.pin = pins.isEmpty() ? PinMatch::None : PinMatch::Mismatch;
    facts.everyPinUnseen = std::ranges::all_of(pins, [](const Pin &pin) { return pin.how == Pin::How::Unseen; });
    return judge(facts).message;
}

} // namespace

bool letsStrangersIn(const TrustTerms &terms, const ServerRecord &now, const QList<Pin> &left)
{
    const QList<Problems> strangers{{}, {CertificateProblem::UnknownIssuer}};
    return std::ranges::any_of(strangers, [&](const Problems &problems) {
        return useBy(terms, now, now.pins, problems) == MessageUse::Waits &&
               useBy(terms, now, left, problems) == MessageUse::Goes;
    });
}

} // namespace Sealpost
