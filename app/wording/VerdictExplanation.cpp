#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VerdictExplanation)
};

QString explanationOf(Decision decision)
{
    switch (decision) {
    case Decision::R0:
        return Words::tr("A message can leave when the server answers again. Check your network, and the server's "
                         "name in the account.");
    case Decision::R1:
        return Words::tr(
            "Somebody may be in the way. Ask the server's operator; only switching DANE (the published "
            "key) off in the account overrides this.");
    case Decision::R1a:
        return Words::tr(
            "Such encryption can be opened on the way, so neither message nor password leaves. Ask the "
            "operator for TLS 1.2 or newer and a stronger key.");
    case Decision::R2:
        return Words::tr("Somebody may be in the way, or the operator has renewed the key. Compare the new "
                         "fingerprint (the key's short form) with the operator, then pin it.");
    case Decision::R3:
        return Words::tr(
            "An authority now vouches for the server. The key that you accepted unseen is retired; from "
            "now on the checked identity counts.");
    case Decision::R3a:
        return Words::tr(
            "You trusted one certain key, so a new one is not taken over by itself. Compare it with the "
            "operator, then take it over in the account.");
    case Decision::R4:
        return Words::tr("Your message and your password reach this server only. The name and the issuer of its "
                         "certificate were checked.");
    case Decision::R5:
        return Words::tr("Your message and your password reach the holder of this key only, whatever else its "
                         "certificate says.");
    case Decision::R6:
        return Words::tr("The server runs on this computer. Its key is kept, and a later change will be noticed.");
    case Decision::R7:
        return Words::tr(
            "It is still the key that was checked last. Ask the operator to renew the certificate, or pin "
            "this key in the account.");
    case Decision::R8:
        return Words::tr("It could be checked before. Usual causes: this computer's clock, an antivirus program or "
                         "proxy, a network's login page, a wrong server name.");
    case Decision::R9:
        return Words::tr("Compare the fingerprint (the key's short form) with the server's operator and pin it. Or "
                         "accept it unseen, at your own risk.");
    case Decision::R10:
        return Words::tr(
            "Your account permits this. Whoever answered can read the message; review the server to know "
            "who that is.");
    case Decision::R11:
        return Words::tr(
            "No message leaves before you have reviewed the server. Compare its fingerprint (the key's "
            "short form) and pin it, or permit this in the account.");
    case Decision::R12:
        return Words::tr(
            "This server was encrypted before, so nothing leaves without. Try another network; only the "
            "account can lower the level that was reached.");
    case Decision::R13:
        return Words::tr("The server runs on this computer, so nobody else can listen.");
    case Decision::R14:
        return Words::tr(
            "Your account permits this, the password included. Use a server with encryption as soon as "
            "you can.");
    case Decision::R15:
        return Words::tr("Your account permits this for messages; your password does not leave.");
    case Decision::R16:
        return Words::tr("Anyone on the way could read the message, and the account does not permit that. The safe "
                         "answer is another server.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString explanation(const LineReport &report)
{
    if (report.trustFailure && report.phase == LineReport::Phase::Failed)
        return Words::tr(
            "Without its pins and levels no server can be judged. Neither message nor password has left.");
    // What trust has to say goes first: a failure that follows from a verdict is explained by the verdict.
    const bool heldByTrust = !report.failure || report.failure->kind == Smtp::Failure::Kind::NotPermitted;
    if (report.verdict && heldByTrust)
        return explanationOf(report.verdict->decision);
    if (report.failure && report.failure->kind == Smtp::Failure::Kind::NoMechanism && report.verdict &&
        report.verdict->proofFailed)
        return Words::tr(
            "This server once could not prove that it knows your password, so it gets it in no weaker way. Ask "
            "its operator; “sealpost-cli trust forgive” permits it again.");
    if (report.failure)
        return explanation(*report.failure);
    return Words::tr("What kind of line this is will be known in a moment after connecting.");
}

} // namespace Sealpost::Wording
