#pragma once

#include <QCryptographicHash>

namespace Sealpost::Test {

/// The server's side of SCRAM (RFC 5802), reckoned by Qt alone, so that it shares no line with what it tests.
class ScramServer
{
public:
    ScramServer(QCryptographicHash::Algorithm hash, QByteArray password, QByteArray salt, int iterations);

    /// "r=…,s=…,i=…": the answer to "n,,n=user,r=…", the client's nonce with ours behind it.
    [[nodiscard]] QByteArray first(const QByteArray &clientFirst,
                                   const QByteArray &ownNonce = "3rfcNHYJY1ZVvWVs7j");

    /// Whether "c=biws,r=…,p=…" proves the password.
    [[nodiscard]] bool isProvedBy(const QByteArray &clientFinal) const;

    /// The proof that the client has to give, in base64.
    [[nodiscard]] QByteArray clientProof() const;

    /// "v=…": the proof that the server knows the password too.
    [[nodiscard]] QByteArray final() const;

private:
    [[nodiscard]] QByteArray keyed(const QByteArray &key, const QByteArray &text) const;
    [[nodiscard]] QByteArray saltedPassword() const;
    [[nodiscard]] QByteArray authMessage() const;

    QCryptographicHash::Algorithm m_hash;
    QByteArray m_password;
    QByteArray m_salt;
    int m_iterations;
    QByteArray m_clientFirstBare;
    QByteArray m_serverFirst;
    QByteArray m_nonce;
};

} // namespace Sealpost::Test
