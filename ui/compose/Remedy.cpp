#include "ui/compose/Remedy.h"

#include "accounts/SecretName.h"

namespace Sealpost {

bool isPasswordTyped(const Account &account)
{
    return account.passwordCommand.isEmpty() && !SecretName::password(account).isEmpty();
}

Remedy remedyOf(const Smtp::Failure &failure, const Account &account)
{
    using Kind = Smtp::Failure::Kind;
    switch (failure.kind) {
    case Kind::PasswordMissing:
    case Kind::AuthenticationRefused:
        return isPasswordTyped(account) ? Remedy::TypePassword : Remedy::Read;
    case Kind::PasswordsLocked:
        return Remedy::Unlock;
    case Kind::AuthorizationMissing:
        return account.authorization ? Remedy::Authorize : Remedy::Read;
    case Kind::AuthenticationRequired:
        return account.username.isEmpty() ? Remedy::MendAccount : Remedy::ReviewLine;
    case Kind::ProxyLoginRefused:
    case Kind::ClientCertificateUnreadable:
    case Kind::ClientCertificateLocked:
        return Remedy::MendAccount;
    case Kind::NotPermitted:
        return Remedy::ReviewLine;
    default:
        return Remedy::Read;
    }
}

} // namespace Sealpost
