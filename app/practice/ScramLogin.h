#pragma once

#include "practice/PracticeLogin.h"

namespace Sealpost {

/// SCRAM-SHA-256 from the server's side (RFC 5802 §5, RFC 7677), without channel binding.
class ScramLogin final : public PracticeLogin
{
public:
    static constexpr int iterations = 4096;

    /// The nonce and the salt are drawn at random.
    ScramLogin(const QByteArray &username, const QByteArray &password);
    /// As an RFC's example has them.
    ScramLogin(const QByteArray &username, const QByteArray &password, QByteArray nonce, QByteArray salt);

    [[nodiscard]] Step respond(const QByteArray &response) override;

private:
    enum class Awaiting { ClientFirst, ClientFinal, Farewell, Nothing };

    [[nodiscard]] Step afterClientFirst(const QByteArray &message);
    [[nodiscard]] Step afterClientFinal(const QByteArray &message);

    const QByteArray m_username;
    const QByteArray m_password;
    QByteArray m_nonce; ///< the server's, then both together
    const QByteArray m_salt;
    QByteArray m_gs2Header;
    QByteArray m_authMessage;
    bool m_knownUser = false;
    Awaiting m_awaiting = Awaiting::ClientFirst;
};

} // namespace Sealpost
