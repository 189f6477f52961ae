#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VerdictExplanation)
};

QString meaning(Decision decision)
{
    switch (decision) {
    case Decision::R0:
        return Words::tr("A message can leave when the server answers again.");
    case Decision::R1:
        return Words::tr("Somebody may be in the way, so nothing leaves.");
    case Decision::R1a:
        return Words::tr("Such encryption can be opened on the way, so neither message nor password leaves.");
    case Decision::R2:
        return Words::tr("Somebody may be in the way, or the operator has renewed the key.");
    case Decision::R3:
        return Words::tr(
            "An authority now vouches for the server. The key that you accepted unseen is retired; from "
            "now on the checked identity counts.");
    case Decision::R3a:
        return Words::tr("You trusted one certain key, so a new one is not taken over by itself.");
    case Decision::R4:
        return Words::tr("Your message and your password reach this server only. The name and the issuer of its "
                         "certificate were checked.");
    case Decision::R5:
        return Words::tr("Your message and your password reach the holder of this key only, whatever else its "
                         "certificate says.");
    case Decision::R6:
        return Words::tr("The server runs on this computer. Its key is kept, and a later change will be noticed.");
    case Decision::R7:
        return Words::tr("It is still the key that was checked last.");
    case Decision::R8:
        return Words::tr("It could be checked before. Usual causes: this computer's clock, an antivirus program or "
                         "proxy, a network's login page, a wrong server name.");
    case Decision::R9:
        return Words::tr("Whoever answered would get your mail, so look at the server first.");
    case Decision::R10:
        return Words::tr("Your account permits this. Whoever answered can read the message.");
    case Decision::R11:
        return Words::tr("No message leaves before you have reviewed the server.");
    case Decision::R12:
        return Words::tr("This server was encrypted before, so nothing leaves without. Try another network.");
    case Decision::R13:
        return Words::tr("The server runs on this computer, so nobody else can listen.");
    case Decision::R14:
        return Words::tr("Your account permits this, the password included.");
    case Decision::R15:
        return Words::tr("Your account permits this for messages; your password does not leave.");
    case Decision::R16:
        return Words::tr("Anyone on the way could read the message, and the account does not permit that. The safe "
                         "answer is another server.");
    }
    Q_UNREACHABLE();
}

QString explanationOf(Decision decision, Face face)
{
    const QString way = remedy(decision, face);
    return way.isEmpty() ? meaning(decision) : meaning(decision) + u' ' + way;
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
        return explanationOf(report.verdict->decision, face);
    if (report.failure && report.failure->kind == Smtp::Failure::Kind::NoMechanism && report.verdict &&
        report.verdict->proofFailed)
        return explanation(Smtp::Failure{Smtp::Failure::Kind::ServerNotAuthentic}, face);
    if (report.failure)
        return explanation(*report.failure, face);
    return Words::tr("What kind of line this is will be known in a moment after connecting.");
}

} // namespace Sealpost::Wording
