#pragma once

#include "ui/launch/LaunchOptions.h"

/// What a program that was started second says to the first one of its profile.
///
/// A frame: four octets with the length (big endian), then so many octets of JSON: `version`, `practice`,
/// `outbox`, `service`, `activation`, and `seed` with `to cc bcc subject body attachments` if a message is to be
/// written. The answer is one octet.
namespace Sealpost::LaunchMessage {

constexpr int version = 2;
constexpr qsizetype headLength = 4;
constexpr qsizetype longest = 8 * 1024 * 1024; ///< octets of JSON

constexpr char taken = '+';
constexpr char refused = '-'; ///< of another version, or no message at all

[[nodiscard]] QByteArray frame(const LaunchOptions &options);

/// How much follows a head; empty: it has not come whole. What is over `longest` is not to be read.
[[nodiscard]] std::optional<qsizetype> lengthIn(const QByteArray &head);

/// What stands behind the head. Nothing if the version is another, a part is missing or of another kind.
[[nodiscard]] std::optional<LaunchOptions> parse(const QByteArray &json);

} // namespace Sealpost::LaunchMessage
