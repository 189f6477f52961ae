#include "oauth/Redirect.h"

#include <QMap>
#include <QUrl>

namespace Sealpost::OAuth {

namespace {

using Parameters = QMap<QByteArray, QByteArray>;

/// A space may also have come as "+" (RFC 6749 appendix B).
QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

/// RFC 6749 §3.1: no parameter twice.
std::optional<Parameters> parametersOf(const QByteArray &query)
{
    Parameters found;
    for (const QByteArray &part : query.split('&')) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = decoded(part.left(equals < 0 ? part.size() : equals));
        if (found.contains(name))
            return std::nullopt;
        found.insert(name, equals < 0 ? QByteArray() : decoded(part.sliced(equals + 1)));
    }
    return found;
}

/// "GET /?code=…&state=… HTTP/1.1" → what stands behind the question mark.
std::optional<QByteArray> queryOf(const QByteArray &requestLine)
{
    const QByteArrayList words = requestLine.split(' ');
    const bool isOurs = words.size() == 3 && words.at(0) == "GET" && words.at(1).startsWith("/?") &&
                        words.at(2).startsWith("HTTP/1.");
    return isOurs ? std::optional(words.at(1).sliced(2)) : std::nullopt;
}

/// A page in a browser can reach this port by a name of its own that leads here: its requests carry that name.
bool isForUs(const QByteArrayList &fields, quint16 port)
{
    QByteArrayList hosts;
    for (const QByteArray &field : fields) {
        if (field.toLower().startsWith("host:"))
            hosts += field.sliced(5).trimmed();
    }
    return hosts == QByteArrayList{"127.0.0.1:" + QByteArray::number(port)};
}

/// In a time that does not tell how much of it is right.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    unsigned difference = a.size() == b.size() ? 0 : 1;
    for (qsizetype at = 0; at < qMin(a.size(), b.size()); ++at)
        difference |= unsigned(a.at(at) ^ b.at(at));
    return difference == 0;
}

std::optional<Redirect> redirectOf(const Parameters &parameters)
{
    const QByteArray error = parameters.value("error");
    QByteArray code = parameters.value("code");
    if (!error.isEmpty() && code.isEmpty())
        return Redirect(
            failure(failureOf(QString::fromUtf8(error), QString::fromUtf8(parameters.value("error_description")))));
    if (!code.isEmpty() && error.isEmpty())
        return Redirect(Secret::take(code));
    return std::nullopt;
}

} // namespace

std::optional<Redirect> readRedirect(const QByteArray &head, const ExpectedRedirect &expected)
{
    QByteArrayList lines = head.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    const auto query = queryOf(lines.takeFirst());
    if (!query || !isForUs(lines, expected.port))
        return std::nullopt;
    const auto parameters = parametersOf(*query);
    if (!parameters || expected.state.isEmpty() || !isSame(parameters->value("state"), expected.state))
        return std::nullopt;
    return redirectOf(*parameters);
}

} // namespace Sealpost::OAuth
