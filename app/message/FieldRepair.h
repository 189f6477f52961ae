#pragma once

#include "message/HeaderBlock.h"
#include "message/SpooledMessage.h"

#include <optional>

namespace Sealpost {

/// Octets of a header as text: UTF-8, or Latin-1 where they are not.
[[nodiscard]] QString textOf(const QByteArray &octets);

/// Makes the fields of a foreign header legal (RFC 5322 §2.1.1, §2.2): lines over 998 octets are folded, 8-bit
/// words encoded (RFC 2047). Addresses that only SMTPUTF8 carries stay, where `charset` permits it. What is legal
/// keeps its octets.
///
/// Fails on a NUL, and on a line that has no place to be folded at.
[[nodiscard]] std::optional<MessageFailure> repairFields(HeaderBlock &header, HeaderCharset charset);

} // namespace Sealpost
