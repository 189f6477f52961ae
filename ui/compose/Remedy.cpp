#include "ui/compose/Remedy.h"

namespace Sealpost {

namespace {

/// Where a command gives it, or no login needs it, typing one would change nothing.
bool isPasswordTyped(const Account &account)
{
    return !account.username.isEmpty() && account.passwordCommand.isEmpty() &&
           account.credentialKind != Smtp::Credentials::Kind::External;
}

} // namespace

Remedy remedyOf(const Smtp::Failure &failure, const Account &account)
{
    using Kind = Smtp::Failure::Kind;
    if (failure.kind == Kind::PasswordMissing || failure.kind == Kind::AuthenticationRefused)
        return isPasswordTyped(account) ? Remedy::TypePassword : Remedy::Read;
    if (failure.kind == Kind::AuthenticationRequired && account.username.isEmpty())
        return Remedy::GiveUserName;
    const bool isOfLine = failure.kind == Kind::AuthenticationRequired || failure.kind == Kind::NotPermitted;
    return isOfLine ? Remedy::ReviewLine : Remedy::Read;
}

} // namespace Sealpost
