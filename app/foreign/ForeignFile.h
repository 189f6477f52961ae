#pragma once

#include "foreign/ForeignAccount.h"

#include "base/Result.h"

namespace Sealpost {

/// What is read of another program.
struct ForeignOctets {
    QByteArray file;
    QByteArray overrides = {}; ///< the cert_override.txt that lies beside a prefs.js
};

/// The file that has the accounts: this one, or the prefs.js in it where it is the folder of a profile of
/// Thunderbird.
[[nodiscard]] QString accountsFileAt(const QString &path);

/// What lies beside such a file and tells which certificates were accepted by hand; empty: nothing does.
[[nodiscard]] QByteArray overridesBeside(const QString &file);

/// The accounts in a file of another program, whichever of those that are known it is of: Thunderbird's prefs.js, a
/// configuration of msmtp, or a file that tells mail programs the servers of a domain. `overrides` is the
/// cert_override.txt that lies beside a prefs.js, if there is one; the address is for the last kind, which has
/// none.
[[nodiscard]] Result<QList<ForeignAccount>, ForeignFailure>
foreignAccounts(const QByteArray &octets, const QByteArray &overrides,
                const std::optional<Address> &address = std::nullopt);

} // namespace Sealpost
