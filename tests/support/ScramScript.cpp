#include "support/ScramScript.h"

namespace Sealpost::Test {

namespace {

ScriptedAnswer challenge(const QByteArray &octets)
{
    return "334 " + octets.toBase64();
}

std::unique_ptr<ScramServer> exchangeWith(const QByteArray &password)
{
    return std::make_unique<ScramServer>(QCryptographicHash::Sha256, password, "salt", 4096);
}

} // namespace

ScramScript::ScramScript(ScriptedServer &server, const QByteArray &password, Proof proof)
    : m_password(password)
    , m_proof(proof)
{
    server.on("AUTH SCRAM-SHA-256", [this](const QByteArray &line) { return afterClientFirst(line); });
    server.on("=", [this](const QByteArray &line) { return afterResponse(line); });
}

ScriptedAnswer ScramScript::afterClientFirst(const QByteArray &line)
{
    m_exchange = exchangeWith(m_password);
    m_finalSaid = false;
    return challenge(m_exchange->first(QByteArray::fromBase64(line.split(' ').value(2))));
}

/// The proof of the client, then what acknowledges ours.
ScriptedAnswer ScramScript::afterResponse(const QByteArray &line)
{
    if (m_finalSaid || m_proof == Proof::Missing)
        return "235 2.7.0 Welcome";
    if (!m_exchange->isProvedBy(QByteArray::fromBase64(line)))
        return "535 5.7.8 No";
    m_finalSaid = true;
    return challenge(serverFinal());
}

QByteArray ScramScript::serverFinal() const
{
    switch (m_proof) {
    case Proof::True:
        return m_exchange->final();
    case Proof::False:
        return "v=" + QByteArray(32, 'x').toBase64();
    case Proof::Garbage:
        return "welcome";
    case Proof::Withdrawn:
        return "e=other-error";
    case Proof::Missing:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost::Test
