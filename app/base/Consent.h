#pragma once

namespace Sealpost {

/// C of TRUST §1: what an account permits. Set by a person in the account's dialog only; each value includes
/// the ones above it.
enum class Consent {
    None,
    UnverifiedTls,        ///< send though nobody vouches for the server (row 10)
    PlainMail,            ///< send a message in clear, never a password (row 15)
    PlainMailAndPassword, ///< as PlainMail, and log in in clear (row 14)
};

} // namespace Sealpost
