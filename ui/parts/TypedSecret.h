#pragma once

#include "base/Secret.h"

QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace Sealpost {

/// What was typed into a password field, in UTF-8; the field is empty afterwards.
///
/// The field itself is Qt's: what it held is overwritten as far as it lets us.
[[nodiscard]] Secret takeSecret(QLineEdit &field);

} // namespace Sealpost
