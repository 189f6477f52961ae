#pragma once

#include "base/HostName.h"
#include "trust/Certificate.h"

namespace Sealpost {

/// Whether the certificate is for this host: by its SAN, or by its CN where there is no SAN at all (RFC 9525 §6,
/// RFC 7817 §3). Ours, because QSslSocket and QCA accept a matching CN beside a SAN that names another host.
///
/// DNS-IDs match without regard to case; `*` only as the whole leftmost label, for one label, and with two or more
/// behind it. An address matches a SAN address only, octet by octet.
[[nodiscard]] bool isFor(const Certificate &certificate, const HostName &host);

/// The names that isFor() compares, fit to be shown: each at most 253 characters, at most 100 of them.
[[nodiscard]] QStringList namesOf(const Certificate &certificate);

} // namespace Sealpost
