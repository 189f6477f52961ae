#pragma once

#include "base/Secret.h"

#include <QByteArray>

#include <optional>

namespace Sealpost::OAuth {

/// 256 bits that nobody can guess, as 43 characters of base64url (RFC 4648 §5) without padding.
[[nodiscard]] QByteArray unguessableWord();

/// What binds an authorization code to the program that asked for it (RFC 7636): whoever else gets hold of the code
/// cannot use it.
class CodeVerifier
{
public:
    [[nodiscard]] static CodeVerifier fresh();
    /// Empty unless it is 43 to 128 unreserved characters (§4.1).
    [[nodiscard]] static std::optional<CodeVerifier> of(QByteArray characters);

    [[nodiscard]] const Secret &secret() const { return m_secret; }
    [[nodiscard]] QByteArray challenge() const; ///< by the method S256 (§4.2)

private:
    explicit CodeVerifier(const Secret &secret)
        : m_secret(secret)
    {
    }

    Secret m_secret;
};

} // namespace Sealpost::OAuth
