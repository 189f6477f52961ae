#include "smtp/Login.h"

#include <utility>

namespace Sealpost::Smtp {

namespace {

/// Octets of "AUTH NAME " and CRLF around an initial response that is `length` octets before base64.
qsizetype lineLength(const QByteArray &mechanism, qsizetype length)
{
    return 5 + mechanism.size() + 1 + (length + 2) / 3 * 4 + 2;
}

std::optional<QByteArray> decoded(const Reply &reply)
{
    const QByteArray base64 = reply.lines.join(QString()).trimmed().toLatin1();
    auto result = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(std::move(*result)) : std::nullopt;
}

Failure::Kind kindOf(MechanismFailure failure)
{
    switch (failure) {
    case MechanismFailure::BadChallenge:
        return Failure::Kind::ProtocolViolation;
    case MechanismFailure::ServerNotAuthentic:
    case MechanismFailure::IterationCount:
        return Failure::Kind::ServerNotAuthentic;
    case MechanismFailure::NotAvailable:
        return Failure::Kind::NoMechanism;
    }
    Q_UNREACHABLE();
}

} // namespace

Login::Login(std::unique_ptr<Mechanism> mechanism)
    : m_mechanism(std::move(mechanism))
{
}

Verb::Auth Login::begin()
{
    const QByteArray name = m_mechanism->name();
    auto initial = m_mechanism->initialResponse();
    if (initial && lineLength(name, initial->octets().size()) > Verb::Auth::maxLine)
        m_held = std::exchange(initial, std::nullopt);
    return {name, std::move(initial)};
}

Command Login::answer(const Reply &challenge)
{
    auto response = respondTo(challenge);
    if (response)
        return Verb::AuthResponse{std::move(*response)};
    m_cancelled = m_mechanism->isProofDue() ? Failure::Kind::ServerNotAuthentic : kindOf(response.error());
    return Verb::AuthCancel{};
}

Result<Secret, MechanismFailure> Login::respondTo(const Reply &challenge)
{
    if (m_held)
        return *std::exchange(m_held, std::nullopt);
    const auto octets = decoded(challenge);
    if (!octets)
        return failure(MechanismFailure::BadChallenge);
    return m_mechanism->respond(*octets);
}

bool Login::isProved(const Reply &success)
{
    if (!m_mechanism->isComplete()) {
        if (const auto proof = decoded(success); proof && !proof->isEmpty())
            (void)m_mechanism->respond(*proof);
    }
    return m_mechanism->isComplete();
}

Failure Login::why(const Reply &refusal) const
{
    if (m_cancelled)
        return {*m_cancelled, refusal};
    switch (refusal.code) {
    case 504: // mechanism not known
    case 534: // too weak
    case 538: // not without encryption
        return {Failure::Kind::NoMechanism, refusal};
    case 530:
        return {Failure::Kind::AuthenticationRequired, refusal};
    default:
        return {Failure::Kind::AuthenticationRefused, refusal};
    }
}

} // namespace Sealpost::Smtp
