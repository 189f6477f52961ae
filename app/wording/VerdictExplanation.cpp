#include "wording/TrustSentences.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VerdictExplanation)
};

QString explanationOf(const TrustSentences &said)
{
    return said.way.isEmpty() ? said.meaning : said.meaning + u' ' + said.way;
}

} // namespace

QString explanation(const LineReport &report, Face face)
{
    if (report.trustFailure && report.phase == LineReport::Phase::Failed)
        return Words::tr(
            "Without its pins and levels no server can be judged. Neither message nor password has left.");
    // What trust has to say goes first: a failure that follows from a verdict is explained by the verdict.
    const bool heldByTrust = !report.failure || report.failure->kind == Smtp::Failure::Kind::NotPermitted;
    if (report.verdict && heldByTrust)
        return explanationOf(trustSentences(report, face));
    if (report.failure && report.failure->kind == Smtp::Failure::Kind::NoMechanism && report.verdict &&
        report.verdict->proofFailed)
        return explanation(Smtp::Failure{Smtp::Failure::Kind::ServerNotAuthentic}, face);
    if (report.failure)
        return explanation(*report.failure, face);
    return Words::tr("What kind of line this is will be known in a moment after connecting.");
}

} // namespace Sealpost::Wording
