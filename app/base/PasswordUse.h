#pragma once

namespace Sealpost {

/// What of a password may leave over a line: a verdict says it (TRUST §4), the choice of a SASL mechanism obeys.
enum class PasswordUse {
    Never,
    ScramOnly, ///< a proof that is worth nothing to whoever receives it, and that the server must answer with its
               ///< own
    Any,       ///< the strongest that the server offers, in clear last
};

} // namespace Sealpost
