#pragma once

#include "trust/Certificate.h"

#include <QList>

namespace Sealpost {

/// What a certificate is in a chain, as it and its neighbours say themselves. Only the handshake knows who vouches.
enum class ChainLink {
    Server,     ///< the server's own
    SelfIssued, ///< the server's own, and its own issuer
    Authority,
    Root, ///< an authority that is its own issuer
};

/// Leaf first; `at` is a place in it.
[[nodiscard]] ChainLink linkOf(const QList<Certificate> &chain, qsizetype at);

/// Whether the next certificate bears the name of this one's issuer.
[[nodiscard]] bool isIssuedByNext(const QList<Certificate> &chain, qsizetype at);

/// One behind the other, as a server's own file of them is written (RFC 8446 §4.4.2: leaf first).
[[nodiscard]] QString pemOf(const QList<Certificate> &chain);

} // namespace Sealpost
