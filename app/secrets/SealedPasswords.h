#pragma once

#include "secrets/PassphraseKey.h"

#include "base/Result.h"

#include <QMap>
#include <QString>

namespace Sealpost {

/// Passwords by the name of what they are for. The names are sealed too.
using Passwords = QMap<QString, Secret>;

enum class SealFailure {
    NotSealed, ///< it is some other file
    Newer,     ///< of a version that this Sealpost does not know
    Damaged,   ///< a part is missing or out of its limits
    WrongKey,  ///< another passphrase, or an octet was changed: nobody can tell which
};

/// A file of passwords for a computer without a keyring: AES-256-GCM (NIST SP 800-38D) under a key from a
/// passphrase, in JSON, so that other programs can read it: version, salt, iterations, nonce, tag, and the rest as
/// base64.
struct SealedPasswords {
    static constexpr int version = 1;
    static constexpr qsizetype maxOctets = 4 * 1024 * 1024;

    KeyDerivation derivation;
    QByteArray nonce; ///< another one each time
    QByteArray tag;
    QByteArray sealed;

    [[nodiscard]] static Result<SealedPasswords, SealFailure> parse(const QByteArray &octets);
    [[nodiscard]] QByteArray octets() const; ///< which parse() reads

    /// The key is keyOf() for this derivation.
    [[nodiscard]] static SealedPasswords seal(const Passwords &passwords, const Secret &key,
                                              const KeyDerivation &derivation);
    [[nodiscard]] Result<Passwords, SealFailure> open(const Secret &key) const;

    friend bool operator==(const SealedPasswords &, const SealedPasswords &) = default;
};

} // namespace Sealpost
