#pragma once

#include "accounts/Account.h"

#include <QList>

namespace Sealpost {

/// A way in which an account becomes less safe when it is changed: a person says yes to each.
enum class Weakening {
    UnverifiedTls,          ///< mail goes to servers that nobody has checked
    PlainMail,              ///< mail goes unencrypted
    PlainMailAndPassword,   ///< the password too
    PasswordOverUnverified, ///< the password itself goes to servers that nobody has checked
    OldEncryption,
    LocalException,  ///< this computer's servers need no certificate again
    PinsLessStrict,  ///< an authority may replace a key that was accepted unseen
    OtherAuthorities ///< another CA file says who vouches
};

[[nodiscard]] QList<Weakening> weakenings(const Account &before, const Account &after);

/// `after`, to be tried before it is kept: nothing goes to a server that nobody has checked, and what `before` did
/// not permit is not permitted yet.
[[nodiscard]] Account asFarAsPermitted(const Account &after, const Account &before);

} // namespace Sealpost
