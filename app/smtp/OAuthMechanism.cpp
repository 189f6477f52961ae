#include "smtp/OAuthMechanism.h"

#include <algorithm>
#include <utility>

namespace Sealpost::Smtp {

namespace {

bool hasControls(QByteArrayView octets)
{
    return std::ranges::any_of(octets, [](char octet) { return (octet >= 0 && octet < ' ') || octet == '\x7F'; });
}

/// saslname of RFC 5801 §4: "=" and "," stand for something else in a GS2 header.
QByteArray saslName(const QString &name)
{
    return name.toUtf8().replace('=', "=3D").replace(',', "=2C");
}

/// What stands in front of the token.
QByteArray openingOf(OAuthMechanism::Kind kind, const QString &username)
{
    switch (kind) {
    case OAuthMechanism::Kind::OAuthBearer:
        return "n,a=" + saslName(username) + ",\x01";
    case OAuthMechanism::Kind::XOAuth2:
        return "user=" + username.toUtf8() + '\x01';
    }
    Q_UNREACHABLE();
}

} // namespace

OAuthMechanism::OAuthMechanism(Kind kind, Credentials credentials)
    : m_kind(kind)
    , m_credentials(std::move(credentials))
{
}

Result<std::unique_ptr<Mechanism>, MechanismFailure> OAuthMechanism::start(Kind kind,
                                                                           const Credentials &credentials)
{
    if (hasControls(credentials.username.toUtf8()) || hasControls(credentials.secret.octets()))
        return failure(MechanismFailure::NotAvailable);
    return std::unique_ptr<Mechanism>(new OAuthMechanism(kind, credentials));
}

QByteArray OAuthMechanism::name() const
{
    switch (m_kind) {
    case Kind::OAuthBearer:
        return "OAUTHBEARER";
    case Kind::XOAuth2:
        return "XOAUTH2";
    }
    Q_UNREACHABLE();
}

std::optional<Secret> OAuthMechanism::initialResponse()
{
    const QByteArray opening = openingOf(m_kind, m_credentials.username) + "auth=Bearer ";
    const QByteArrayView token = m_credentials.secret.octets();
    QByteArray response;
    response.reserve(opening.size() + token.size() + 2); // so that growing leaves no copy of the token behind
    response.append(opening).append(token).append("\x01\x01");
    m_state = State::Said;
    return Secret::take(response);
}

// RFC 7628 §3.2.3: the reason for the refusal is acknowledged, then the server says 535.
Result<Secret, MechanismFailure> OAuthMechanism::respond(QByteArrayView)
{
    if (m_state != State::Said)
        return failure(MechanismFailure::BadChallenge);
    m_state = State::Refused;
    QByteArray acknowledgement = m_kind == Kind::OAuthBearer ? QByteArray("\x01") : QByteArray();
    return Secret::take(acknowledgement);
}

} // namespace Sealpost::Smtp
