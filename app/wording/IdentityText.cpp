#include "wording/IdentityText.h"

#include <QCoreApplication>
#include <QLocale>

namespace Sealpost::Wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IdentityText)
};

QString number(qsizetype number)
{
    return QLocale().toString(number);
}

} // namespace

QString text(IdentityProblem problem)
{
    switch (problem) {
    case IdentityProblem::BadDisplayName:
        return Words::tr("The name has to be one line of at most %1 characters.").arg(number(longestIdentityLine));
    case IdentityProblem::BadReplyTo:
        return Words::tr("The name of where answers shall go has to be one line of at most %1 characters.")
            .arg(number(longestIdentityLine));
    case IdentityProblem::BadOrganization:
        return Words::tr("The organization has to be one line of at most %1 characters.")
            .arg(number(longestIdentityLine));
    case IdentityProblem::BadSignature:
        return Words::tr("A signature has at most %1 characters, and no control characters.")
            .arg(number(Identity::longestSignature));
    case IdentityProblem::AddressTwice:
        return Words::tr("The account has an identity with this address already.");
    case IdentityProblem::TooMany:
        return Words::tr("An account has at most %1 identities.").arg(number(mostIdentities));
    case IdentityProblem::NotThere:
        return Words::tr("The account has no identity with this address.");
    case IdentityProblem::LastOne:
        return Words::tr("An account needs an identity to send as. Change this one instead.");
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost::Wording
