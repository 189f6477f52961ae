#include "oauth/TokenAnswer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Sealpost::OAuth {

using namespace Qt::StringLiterals;

namespace {

using Kind = Failure::Kind;

constexpr std::chrono::seconds longestLifetime = std::chrono::hours(24);

/// Empty: it is not there, or cannot be a token. RFC 6749 appendix A: visible ASCII; then it fits into a login.
Secret tokenOf(const QJsonValue &value)
{
    QString text = value.toString();
    const bool isToken = std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
    QByteArray octets = isToken ? text.toLatin1() : QByteArray();
    text.fill(u'\0');
    return Secret::take(octets);
}

/// A number; some providers write it as text.
std::chrono::seconds lifetimeOf(const QJsonValue &value)
{
    const double seconds = value.isString() ? value.toString().toDouble() : value.toDouble();
    if (!(seconds >= 1))
        return TokenAnswer::unsaidLifetime;
    return std::chrono::seconds(qint64(std::min(seconds, double(longestLifetime.count()))));
}

Failure errorOf(int status, const QJsonObject &json)
{
    if (status >= 500 || status == 429)
        return {Kind::Unreachable};
    const QString error = json.value("error"_L1).toString();
    if (error.isEmpty())
        return {Kind::BadAnswer};
    return failureOf(error, json.value("error_description"_L1).toString());
}

Result<TokenAnswer, Failure> tokensOf(const QJsonObject &json)
{
    const bool isBearer =
        json.value("token_type"_L1).toString().compare("bearer"_L1, Qt::CaseInsensitive) == 0; // §7.1
    TokenAnswer answer{.accessToken = tokenOf(json.value("access_token"_L1)),
                       .lifetime = lifetimeOf(json.value("expires_in"_L1))};
    if (!isBearer || answer.accessToken.isEmpty())
        return failure(Failure{Kind::BadAnswer});
    if (const Secret refresh = tokenOf(json.value("refresh_token"_L1)); !refresh.isEmpty())
        answer.refreshToken = refresh;
    return answer;
}

} // namespace

Result<TokenAnswer, Failure> TokenAnswer::parse(int status, QByteArray &octets)
{
    const bool isTooLarge = octets.size() > maxOctets;
    const QJsonObject json = isTooLarge ? QJsonObject() : QJsonDocument::fromJson(octets).object();
    wipe(octets);
    if (status != 200 || json.contains("error"_L1)) // with some an error is a success of HTTP
        return failure(errorOf(status, json));
    return tokensOf(json);
}

} // namespace Sealpost::OAuth
