#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VerdictRemedy)
};

QString inTheWindow(Decision decision)
{
    switch (decision) {
    case Decision::R0:
        return Words::tr("Check your network, and the server's name under “Edit Account”.");
    case Decision::R1:
        return Words::tr("Ask the server's operator.");
    case Decision::R1a:
        return Words::tr("Ask the operator for TLS 1.2 or newer and a stronger key. Only the account can allow it, "
                         "under “Server and trust”.");
    case Decision::R2:
        return Words::tr("Compare the new fingerprint (the key's short form) with the operator and pin it: in the "
                         "account, under “Server and trust”.");
    case Decision::R3a:
        return Words::tr(
            "Compare it with the operator and take it over: in the account, under “Server and trust”.");
    case Decision::R7:
        return Words::tr("Ask the operator to renew the certificate. Or compare this key and pin it: in the "
                         "account, under “Server and trust”.");
    case Decision::R8:
        return Words::tr("If it is none of these, compare the key with the operator: in the account, under “Server "
                         "and trust”.");
    case Decision::R9:
        return Words::tr("“Review the Server” lets you compare its fingerprint (the key's short form) with the "
                         "operator and pin it. Or accept it unseen, at your own risk.");
    case Decision::R10:
        return Words::tr("To know who that is, press “Test” under “Edit Account”, then “Review the Server”.");
    case Decision::R11:
        return Words::tr("“Review the Server” lets you compare its fingerprint (the key's short form) and pin it. "
                         "Or permit this in the account, under “Server and trust”.");
    case Decision::R12:
        return Words::tr("Only the account can lower the level that was reached, under “Server and trust”.");
    case Decision::R14:
        return Words::tr("Use a server with encryption as soon as you can.");
    case Decision::R15:
        return Words::tr("A server with encryption would be safer.");
    case Decision::R16:
        return Words::tr("Only the account can permit it, under “Server and trust”.");
    case Decision::R3:
    case Decision::R4:
    case Decision::R5:
    case Decision::R6:
    case Decision::R13:
        return {};
    }
    Q_UNREACHABLE();
}

QString onTheCommandLine(Decision decision)
{
    switch (decision) {
    case Decision::R0:
        return Words::tr("Check your network, and the server's name: “sealpost-cli account show NAME”.");
    case Decision::R1a:
        return Words::tr("Ask the operator for TLS 1.2 or newer and a stronger key. Only the account can allow it: "
                         "“sealpost-cli account set NAME --very-old-server”.");
    case Decision::R2:
    case Decision::R3a:
        return Words::tr(
            "Compare the new fingerprint (the key's short form) with the operator, then: “sealpost-cli "
            "trust pin NAME --fingerprint SHA256”.");
    case Decision::R7:
        return Words::tr("Ask the operator to renew the certificate. Or compare this key and pin it: “sealpost-cli "
                         "trust pin NAME --fingerprint SHA256”.");
    case Decision::R8:
        return Words::tr("If it is none of these, compare the key with the operator: “sealpost-cli trust pin NAME "
                         "--fingerprint SHA256”.");
    case Decision::R9:
        return Words::tr(
            "Compare its fingerprint (the key's short form) with the operator: “sealpost-cli trust pin "
            "NAME --fingerprint SHA256”. Or accept it unseen, at your own risk: --unseen.");
    case Decision::R10:
        return Words::tr("To know who that is, compare its key: “sealpost-cli trust pin NAME”.");
    case Decision::R11:
        return Words::tr(
            "Compare its fingerprint (the key's short form): “sealpost-cli trust pin NAME --fingerprint "
            "SHA256”. Or permit this: “sealpost-cli account set NAME --consent unverified-tls”.");
    case Decision::R12:
        return Words::tr("Only the account can lower the level that was reached: “sealpost-cli account floor NAME "
                         "--lower none --reason TEXT”.");
    case Decision::R16:
        return Words::tr("Only the account can permit it: “sealpost-cli account set NAME --consent plain-mail”.");
    case Decision::R1:
    case Decision::R14:
    case Decision::R15:
    case Decision::R3:
    case Decision::R4:
    case Decision::R5:
    case Decision::R6:
    case Decision::R13:
        return inTheWindow(decision); // nothing to click, nothing to type
    }
    Q_UNREACHABLE();
}

} // namespace

QString remedy(Decision decision, Face face)
{
    return face == Face::Window ? inTheWindow(decision) : onTheCommandLine(decision);
}

} // namespace Sealpost::Wording
