#include "practice/ScramLogin.h"

#include <QByteArrayList>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>

namespace Sealpost {

namespace {

constexpr auto sha256 = QCryptographicHash::Sha256;

QByteArray random(int octets)
{
    QByteArray drawn;
    for (int i = 0; i < octets; ++i)
        drawn += static_cast<char>(QRandomGenerator::system()->bounded(256));
    return drawn;
}

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, sha256);
}

QByteArray exclusiveOr(QByteArray a, const QByteArray &b)
{
    for (qsizetype i = 0; i < a.size(); ++i)
        a[i] = static_cast<char>(a[i] ^ b[i]);
    return a;
}

/// The value of the attribute that stands at this place: "r=…" → "…". Empty if another does.
QByteArray attribute(const QByteArrayList &fields, qsizetype place, char name)
{
    const QByteArray field = fields.value(place);
    return field.size() > 2 && field[0] == name && field[1] == '=' ? field.sliced(2) : QByteArray();
}

} // namespace

ScramLogin::ScramLogin(const QByteArray &username, const QByteArray &password)
    : ScramLogin(username, password, random(18).toBase64(), random(16))
{
}

ScramLogin::ScramLogin(const QByteArray &username, const QByteArray &password, QByteArray nonce, QByteArray salt)
    : m_username(username)
    , m_password(password)
    , m_nonce(std::move(nonce))
    , m_salt(std::move(salt))
{
}

PracticeLogin::Step ScramLogin::respond(const QByteArray &response)
{
    switch (std::exchange(m_awaiting, Awaiting::Nothing)) {
    case Awaiting::ClientFirst:
        return afterClientFirst(response);
    case Awaiting::ClientFinal:
        return afterClientFinal(response);
    case Awaiting::Farewell: // the server's proof went out as a challenge; the answer to it is empty
        return {response.isEmpty() ? Step::Kind::Accepted : Step::Kind::Malformed};
    case Awaiting::Nothing:
        break;
    }
    return {Step::Kind::Malformed};
}

// client-first-message = gs2-header "n=" username ",r=" nonce; gs2-header = ("n" / "y") "," [authzid] ","
PracticeLogin::Step ScramLogin::afterClientFirst(const QByteArray &message)
{
    const QByteArrayList fields = message.split(',');
    const QByteArray nonce = attribute(fields, 3, 'r');
    if (fields.size() < 4 || (fields[0] != "n" && fields[0] != "y") || nonce.isEmpty())
        return {Step::Kind::Malformed};
    m_gs2Header = fields[0] + ',' + fields[1] + ',';
    m_knownUser = attribute(fields, 2, 'n') == m_username;
    m_nonce.prepend(nonce);
    const QByteArray serverFirst =
        "r=" + m_nonce + ",s=" + m_salt.toBase64() + ",i=" + QByteArray::number(iterations);
    m_authMessage = message.sliced(m_gs2Header.size()) + ',' + serverFirst + ',';
    m_awaiting = Awaiting::ClientFinal;
    return {Step::Kind::Challenge, serverFirst};
}

// client-final-message = "c=" base64 of the gs2-header ",r=" nonce ",p=" base64 of the proof
PracticeLogin::Step ScramLogin::afterClientFinal(const QByteArray &message)
{
    const QByteArrayList fields = message.split(',');
    const QByteArray proof = QByteArray::fromBase64(attribute(fields, fields.size() - 1, 'p'));
    if (fields.size() < 3 || proof.size() != QCryptographicHash::hashLength(sha256) ||
        attribute(fields, 0, 'c') != m_gs2Header.toBase64() || attribute(fields, 1, 'r') != m_nonce)
        return {Step::Kind::Malformed};
    m_authMessage += message.first(message.lastIndexOf(",p="));

    const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(sha256, m_password, m_salt, iterations,
                                                                 QCryptographicHash::hashLength(sha256));
    const QByteArray storedKey = QCryptographicHash::hash(hmac(salted, "Client Key"), sha256);
    const QByteArray clientKey = exclusiveOr(proof, hmac(storedKey, m_authMessage));
    if (!m_knownUser || QCryptographicHash::hash(clientKey, sha256) != storedKey)
        return {Step::Kind::Refused};
    m_awaiting = Awaiting::Farewell;
    return {Step::Kind::Challenge, "v=" + hmac(hmac(salted, "Server Key"), m_authMessage).toBase64()};
}

} // namespace Sealpost
