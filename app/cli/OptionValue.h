#pragma once

#include "accounts/Account.h"
#include "cli/Arguments.h"
#include "cli/CommandFailure.h"

/// What options of an account are read as. A failure names the option and the value.
namespace Sealpost::Cli {

[[nodiscard]] Answer<Address> addressValue(const QString &option, const QString &given);
[[nodiscard]] Answer<HostName> hostValue(const QString &option, const QString &given);
[[nodiscard]] Answer<std::optional<Port>> portValue(const QString &option, const QString &given); ///< or "off"
[[nodiscard]] Answer<QString> lineValue(const QString &option, const QString &given); ///< no control character
/// A file that is there, by its absolute path: the account is used from other folders too. Empty: none.
[[nodiscard]] Answer<QString> fileValue(const QString &option, const QString &given);
[[nodiscard]] Answer<Consent> consentValue(const QString &option, const QString &given);
[[nodiscard]] Answer<Smtp::Credentials::Kind> credentialValue(const QString &option, const QString &given);
/// none, system, socks5://[USER@]HOST[:PORT] or http://[USER@]HOST[:PORT].
[[nodiscard]] Answer<Proxy> proxyValue(const QString &option, const QString &given);
/// 1 to 3600 seconds, or "default".
[[nodiscard]] Answer<std::optional<std::chrono::seconds>> timeoutValue(const QString &option, const QString &given);

[[nodiscard]] Answer<bool> yesOrNoValue(const QString &option, const QString &given);
/// yes, no, or "default".
[[nodiscard]] Answer<std::optional<bool>> sentCopyValue(const QString &option, const QString &given);

/// What `read` makes of the option's value, into `member`; nothing where the option was not given.
template <typename Member>
[[nodiscard]] Answer<void> take(const Arguments &arguments, const QString &option,
                                Answer<Member> (*read)(const QString &, const QString &), Member &member)
{
    if (!arguments.has(option))
        return {};
    return read(option, arguments.value(option)).map([&member](const Member &value) { member = value; });
}

[[nodiscard]] QString credentialName(Smtp::Credentials::Kind kind); ///< what credentialValue() reads

} // namespace Sealpost::Cli
