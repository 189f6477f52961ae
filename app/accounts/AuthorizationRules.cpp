#include "accounts/AuthorizationRules.h"

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 2000; ///< characters, of each part

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

bool isEndpoint(const QUrl &url)
{
    const bool isPrivate = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisComputer(url.host()));
    return url.isValid() && isPrivate && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasFragment();
}

} // namespace

std::optional<QUrl> authorizationEndpoint(const QString &typed)
{
    const QUrl url(typed.trimmed(), QUrl::StrictMode);
    return typed.size() <= longest && isEndpoint(url) ? std::optional(url) : std::nullopt;
}

bool isScope(const QString &typed)
{
    const bool isVisible = std::ranges::all_of(typed, [](QChar c) { return c >= u' ' && c <= u'~'; });
    return isVisible && typed.size() <= longest && typed == typed.simplified();
}

bool isWhole(const AuthorizationServer &server)
{
    return isEndpoint(server.authorizationEndpoint) && isEndpoint(server.tokenEndpoint) && isScope(server.scope) &&
           !server.clientId.isEmpty() && isScope(server.clientId);
}

} // namespace Sealpost
