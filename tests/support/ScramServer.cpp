#include "support/ScramServer.h"

#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>

#include <utility>

namespace Sealpost::Test {

namespace {

QByteArray exclusiveOr(QByteArray a, const QByteArray &b)
{
    for (qsizetype i = 0; i < a.size(); ++i)
        a[i] = static_cast<char>(a[i] ^ b[i]);
    return a;
}

} // namespace

ScramServer::ScramServer(QCryptographicHash::Algorithm hash, QByteArray password, QByteArray salt, int iterations)
    : m_hash(hash)
    , m_password(std::move(password))
    , m_salt(std::move(salt))
    , m_iterations(iterations)
{
}

QByteArray ScramServer::first(const QByteArray &clientFirst, const QByteArray &ownNonce)
{
    m_clientFirstBare = clientFirst.sliced(3); // behind "n,,"
    m_nonce = m_clientFirstBare.sliced(m_clientFirstBare.indexOf(",r=") + 3) + ownNonce;
    m_serverFirst = "r=" + m_nonce + ",s=" + m_salt.toBase64() + ",i=" + QByteArray::number(m_iterations);
    return m_serverFirst;
}

bool ScramServer::isProvedBy(const QByteArray &clientFinal) const
{
    return clientFinal == "c=biws,r=" + m_nonce + ",p=" + clientProof();
}

QByteArray ScramServer::clientProof() const
{
    const QByteArray clientKey = keyed(saltedPassword(), "Client Key");
    const QByteArray storedKey = QCryptographicHash::hash(clientKey, m_hash);
    return exclusiveOr(clientKey, keyed(storedKey, authMessage())).toBase64();
}

QByteArray ScramServer::final() const
{
    return "v=" + keyed(keyed(saltedPassword(), "Server Key"), authMessage()).toBase64();
}

QByteArray ScramServer::keyed(const QByteArray &key, const QByteArray &text) const
{
    return QMessageAuthenticationCode::hash(text, key, m_hash);
}

QByteArray ScramServer::saltedPassword() const
{
    const auto length = static_cast<quint64>(QCryptographicHash::hashLength(m_hash));
    return QPasswordDigestor::deriveKeyPbkdf2(m_hash, m_password, m_salt, m_iterations, length);
}

QByteArray ScramServer::authMessage() const
{
    return m_clientFirstBare + ',' + m_serverFirst + ",c=biws,r=" + m_nonce;
}

} // namespace Sealpost::Test
