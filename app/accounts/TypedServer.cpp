#include "accounts/TypedServer.h"

#include <QRegularExpression>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

std::optional<Encryption> encryptionOf(const QString &scheme, std::optional<Port> port)
{
    if (scheme == "smtps"_L1 || scheme == "submissions"_L1)
        return Encryption::ImplicitTls;
    if (!scheme.isEmpty())
        return Encryption::StartTls;
    if (port == Port::submissions)
        return Encryption::ImplicitTls;
    if (port == Port::submission || port == Port::from(25))
        return Encryption::StartTls;
    return std::nullopt;
}

} // namespace

std::optional<TypedServer> TypedServer::parse(const QString &typed)
{
    // [scheme://] host [:port] [/]; an IPv6 address has brackets if a port follows.
    static const QRegularExpression form(
        u"\\A(?:(smtps?|submissions?)://)?(\\[[^\\]]*\\]|[^/@\\s:\\[\\]]+|[0-9a-f:.]+)(?::(\\d{1,5}))?/?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(typed.trimmed());
    const auto host = match.hasMatch() ? HostName::parse(match.captured(2)) : std::nullopt;
    const auto port = Port::from(match.captured(3).toInt());
    if (!host || (!match.captured(3).isEmpty() && !port))
        return std::nullopt;
    return TypedServer{*host, port, encryptionOf(match.captured(1).toLower(), port)};
}

} // namespace Sealpost
