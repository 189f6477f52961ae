#pragma once

#include "accounts/Identity.h"

#include <QList>

namespace Sealpost {

class IniSection;

/// The identities of an account in its section of accounts.ini, the first one first. Its keys are plain ("address",
/// "reply-to"); before those of the others stands which one it is, from 2 on ("identity2-address"). Numbers may be
/// missing.
///
/// Empty if one has no address or a key of its own that makes no sense, if an address is there twice, or if there
/// are more than mostIdentities: guessing could send as somebody else.
[[nodiscard]] std::optional<QList<Identity>> readIdentities(const IniSection &section);

/// In a row, without a number missing; of those that were there nothing stays.
void writeIdentities(const QList<Identity> &identities, IniSection &section);

/// Every key that writeIdentities() may write.
[[nodiscard]] const QStringList &identityKeys();

/// Whether the value of this key may have several lines.
[[nodiscard]] bool isSignatureKey(const QString &key);

} // namespace Sealpost
