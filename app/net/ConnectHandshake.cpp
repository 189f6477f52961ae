#include "net/ConnectHandshake.h"

#include "trust/ShownText.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Kind = TransportFailure::Kind;

constexpr int loginRequired = 407;
constexpr int loginWrong = 401; // said by some proxies, though meant for servers (RFC 9110 §15.5.2)
const QByteArray protocol = QByteArrayLiteral("HTTP/1.");

/// Status line and header fields, without the empty line behind them.
struct Head {
    QByteArray octets;

    [[nodiscard]] QByteArray statusLine() const { return octets.left(octets.indexOf('\n')).trimmed(); }
    [[nodiscard]] int status() const { return statusLine().mid(protocol.size() + 2, 3).toInt(); }
};

/// Taken from the front of what has come, if it is there whole (RFC 9112 §2.2: a bare LF ends a line too).
std::optional<Head> takeHead(QByteArray &unread)
{
    qsizetype lineStart = 0;
    for (qsizetype end = unread.indexOf('\n'); end >= 0; end = unread.indexOf('\n', lineStart)) {
        if (unread.mid(lineStart, end - lineStart).trimmed().isEmpty()) {
            const Head head{unread.left(lineStart)};
            unread.remove(0, end + 1);
            return head;
        }
        lineStart = end + 1;
    }
    return std::nullopt;
}

bool canBeHttp(const QByteArray &unread)
{
    return protocol.startsWith(unread.left(protocol.size()));
}

/// The schemes that the proxy would take (RFC 9110 §11.7.1), by their names.
QStringList schemesIn(const Head &head)
{
    static const QByteArray field = "proxy-authenticate:";
    QStringList schemes;
    for (const QByteArray &line : head.octets.split('\n')) {
        if (line.toLower().startsWith(field))
            schemes += QString::fromLatin1(line.mid(field.size()).trimmed().split(' ').first());
    }
    return schemes;
}

TransportFailure refusal(const Head &head)
{
    const QString said = QString::fromLatin1(head.statusLine());
    if (head.status() != loginRequired && head.status() != loginWrong)
        return {Kind::ProxyRefused, shownText(said, 200)};
    const QString ways = schemesIn(head).join(u", "_s);
    return {Kind::ProxyLoginRefused, shownText(ways.isEmpty() ? said : said + u"; it takes: "_s + ways, 200)};
}

QByteArray authorityOf(const HostName &host, Port port)
{
    const QString name = host.ace().contains(u':') ? u'[' + host.ace() + u']' : host.ace();
    return name.toLatin1() + ':' + QByteArray::number(port.number());
}

} // namespace

ConnectHandshake::ConnectHandshake(const QString &username, const Secret &password, const HostName &host, Port port)
    : m_username(username.toUtf8())
    , m_password(password)
    , m_authority(authorityOf(host, port))
{
}

ProxyHandshake::Step ConnectHandshake::begin()
{
    QByteArray octets = "CONNECT " + m_authority + " HTTP/1.1\r\nHost: " + m_authority + "\r\n";
    QByteArray login = authorization();
    octets.reserve(octets.size() + login.size() + 2); // one buffer, so that wiping it wipes all
    octets.append(login).append("\r\n");
    wipe(login);
    return Send{octets};
}

/// Said at once and not only when asked: the proxy is the one that the password was typed for.
QByteArray ConnectHandshake::authorization() const
{
    if (m_username.isEmpty())
        return {};
    QByteArray login = m_username + ':';
    login.reserve(login.size() + m_password.octets().size());
    login.append(m_password.octets());
    QByteArray encoded = login.toBase64();
    QByteArray field = "Proxy-Authorization: Basic " + encoded + "\r\n";
    wipe(login);
    wipe(encoded);
    return field;
}

// An interim answer (RFC 9110 §15.2) is passed over; of a refusal the page that comes along is not read.
ProxyHandshake::Step ConnectHandshake::afterReceived(QByteArray &unread)
{
    if (!canBeHttp(unread))
        return TransportFailure{Kind::ProxyUnreachable, u"what answers there is no HTTP proxy"_s};
    while (const auto head = takeHead(unread)) {
        const int status = head->status();
        if (status >= 200 && status < 300)
            return Open{};
        if (status < 100 || status >= 200)
            return refusal(*head);
    }
    if (unread.size() >= longestAnswer)
        return TransportFailure{Kind::ProxyUnreachable, u"the proxy's answer has no end"_s};
    return Await{};
}

} // namespace Sealpost
