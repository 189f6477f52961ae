#pragma once

#include "foreign/ForeignAccount.h"

#include "base/Result.h"

namespace Sealpost {

/// The account that a file for mail programs (Mozilla's "clientConfig", version 1.1) makes of an address: it names
/// the servers of a whole domain, so without an address it is `NoAddress`.
///
/// Of several servers it is the first that encrypts from the first octet on, else the first with STARTTLS, with the
/// ports of both where they are one host. One without encryption is taken only if there is no other, and said.
[[nodiscard]] Result<ForeignAccount, ForeignFailure> accountOfAutoconfig(const QByteArray &octets,
                                                                         const std::optional<Address> &address);

} // namespace Sealpost
