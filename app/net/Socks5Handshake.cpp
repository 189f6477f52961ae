#include "net/Socks5Handshake.h"

#include <QHostAddress>
#include <QtEndian>

#include <array>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Kind = TransportFailure::Kind;

constexpr char version = 5;
constexpr char loginVersion = 1; // RFC 1929 §2
constexpr char noLogin = 0;
constexpr char byPassword = 2;
constexpr auto noMethod = char(0xff);
constexpr char connectCommand = 1;
constexpr char ipv4 = 1;
constexpr char domainName = 3;
constexpr char ipv6 = 4;
constexpr char refusedByServer = 5;
constexpr qsizetype longestField = 255; // one octet says how long

/// RFC 1928 §6.
QString replyText(char reply)
{
    static constexpr std::array texts{
        "succeeded"_L1,
        "general SOCKS server failure"_L1,
        "connection not allowed by ruleset"_L1,
        "network unreachable"_L1,
        "host unreachable"_L1,
        "connection refused"_L1,
        "TTL expired"_L1,
        "command not supported"_L1,
        "address type not supported"_L1,
    };
    const auto number = static_cast<unsigned char>(reply);
    return u"SOCKS reply %1: %2"_s.arg(number).arg(number < texts.size() ? QString(texts.at(number))
                                                                         : u"unassigned"_s);
}

TransportFailure noSuchProxy()
{
    return {Kind::ProxyUnreachable, u"what answers there is no SOCKS 5 proxy"_s};
}

QByteArray counted(QByteArrayView field)
{
    QByteArray octets(1, char(field.size()));
    return octets.append(field);
}

QByteArray ipv6Octets(const QHostAddress &address)
{
    const Q_IPV6ADDR octets = address.toIPv6Address();
    return {reinterpret_cast<const char *>(octets.c), sizeof octets.c};
}

QByteArray bigEndian(quint32 number)
{
    QByteArray octets(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, octets.data());
    return octets;
}

/// ATYP and DST.ADDR.
QByteArray addressField(const HostName &host)
{
    if (!host.isAddress())
        return domainName + counted(host.ace().toLatin1());
    const QHostAddress address(host.ace());
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return ipv4 + bigEndian(address.toIPv4Address());
    return ipv6 + ipv6Octets(address);
}

/// How long the reply to a request is, as far as its beginning says it.
std::optional<qsizetype> lengthOfReply(const QByteArray &reply)
{
    constexpr qsizetype around = 6; // VER, REP, RSV and ATYP, and the port behind the address
    if (reply.size() < 5)
        return std::nullopt;
    switch (reply.at(3)) {
    case ipv4:
        return around + 4;
    case ipv6:
        return around + 16;
    default:
        return around + 1 + static_cast<unsigned char>(reply.at(4));
    }
}

} // namespace

Socks5Handshake::Socks5Handshake(const QString &username, const Secret &password, const HostName &host, Port port)
    : m_username(username.toUtf8())
    , m_password(password)
    , m_host(host)
    , m_port(port)
{
}

// §3
ProxyHandshake::Step Socks5Handshake::begin()
{
    QByteArray methods(1, noLogin);
    if (!m_username.isEmpty())
        methods += byPassword;
    return Send{version + counted(methods)};
}

ProxyHandshake::Step Socks5Handshake::afterReceived(QByteArray &unread)
{
    if (!unread.isEmpty() && unread.front() != (m_phase == Phase::Login ? loginVersion : version))
        return noSuchProxy();
    if (unread.size() < 2)
        return Await{};
    switch (m_phase) {
    case Phase::Method:
        return afterMethod(unread);
    case Phase::Login:
        return afterLogin(unread);
    case Phase::Request:
        return afterRequest(unread);
    }
    Q_UNREACHABLE();
}

ProxyHandshake::Step Socks5Handshake::afterMethod(QByteArray &unread)
{
    const char method = unread.at(1);
    unread.remove(0, 2);
    if (method == noLogin)
        return request();
    if (method == byPassword && !m_username.isEmpty())
        return login();
    if (method == noMethod)
        return TransportFailure{Kind::ProxyLoginRefused, u"the proxy takes none of the ways to log in"_s};
    return noSuchProxy();
}

// RFC 1929 §2
ProxyHandshake::Step Socks5Handshake::login()
{
    if (m_username.size() > longestField || m_password.octets().size() > longestField)
        return TransportFailure{Kind::ProxyLoginRefused, u"user name or password is longer than SOCKS 5 carries"_s};
    m_phase = Phase::Login;
    QByteArray octets;
    octets.reserve(3 + 2 * longestField); // one buffer, so that wiping it wipes all
    octets.append(loginVersion).append(counted(m_username));
    octets.append(char(m_password.octets().size())).append(m_password.octets());
    return Send{octets};
}

ProxyHandshake::Step Socks5Handshake::afterLogin(QByteArray &unread)
{
    const char status = unread.at(1);
    unread.remove(0, 2);
    if (status != 0)
        return TransportFailure{Kind::ProxyLoginRefused, u"the proxy does not take this user name and password"_s};
    return request();
}

// RFC 1928 §4
ProxyHandshake::Step Socks5Handshake::request()
{
    m_phase = Phase::Request;
    QByteArray octets(1, version);
    octets.append(connectCommand).append('\0').append(addressField(m_host));
    octets.append(char(m_port.number() >> 8)).append(char(m_port.number() & 0xff));
    return Send{octets};
}

// §6. What is behind the code of a refusal need not come: some proxies leave it out.
ProxyHandshake::Step Socks5Handshake::afterRequest(QByteArray &unread)
{
    const char reply = unread.at(1);
    if (reply != 0)
        return TransportFailure{reply == refusedByServer ? Kind::Refused : Kind::ProxyRefused, replyText(reply)};
    const auto length = lengthOfReply(unread);
    if (!length || unread.size() < *length)
        return Await{};
    unread.remove(0, *length);
    return Open{};
}

} // namespace Sealpost
