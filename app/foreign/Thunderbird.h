#pragma once

#include "foreign/ForeignAccount.h"

#include "base/Result.h"

namespace Sealpost {

/// The outgoing servers of a profile of Thunderbird, an account for each identity that sends through one: from
/// prefs.js (lines of `user_pref("mail.smtpserver.smtp1.hostname", "…");`), with the certificates that a person
/// accepted there from cert_override.txt, which may be empty.
[[nodiscard]] Result<QList<ForeignAccount>, ForeignFailure> accountsOfThunderbird(const QByteArray &prefs,
                                                                                  const QByteArray &overrides);

} // namespace Sealpost
