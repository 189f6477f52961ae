#include "discovery/Autoconfig.h"

#include <QXmlStreamReader>

namespace Sealpost::Autoconfig {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 16;
constexpr qsizetype maxText = 1000;

/// An outgoingServer as it is written.
struct Server {
    QString host;
    QString port;
    QString socketType;
    QString username;
    QStringList authentication;
};

QString filledIn(QString text, const Address &address)
{
    // What a place is filled with is not looked at again: a local part may look like one.
    static const QList<std::pair<QString, QString (*)(const Address &)>> places{
        {u"%EMAILADDRESS%"_s, [](const Address &a) { return a.localPart() + u'@' + a.domain(); }},
        {u"%EMAILLOCALPART%"_s, [](const Address &a) { return a.localPart(); }},
        {u"%EMAILDOMAIN%"_s, [](const Address &a) { return a.domain(); }},
    };
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at)) {
        qsizetype next = at + 1;
        for (const auto &[place, value] : places) {
            if (!QStringView(text).sliced(at).startsWith(place))
                continue;
            const QString with = value(address);
            text.replace(at, place.size(), with);
            next = at + with.size();
            break;
        }
        at = next;
    }
    return text;
}

QList<Proof> proofsOf(const QStringList &authentication)
{
    QList<Proof> proofs;
    for (const QString &kind : authentication) {
        const Proof proof = kind.compare("OAuth2"_L1, Qt::CaseInsensitive) == 0 ? Proof::OAuth2 : Proof::Password;
        if (!proofs.contains(proof))
            proofs += proof;
    }
    return proofs.isEmpty() ? QList{Proof::Password} : proofs;
}

std::optional<Candidate> candidate(const Server &server, const Address &address, const QString &source)
{
    const auto host = HostName::parse(filledIn(server.host, address));
    const auto port = Port::from(server.port.toInt());
    const bool implicit = server.socketType.compare("SSL"_L1, Qt::CaseInsensitive) == 0;
    const bool startTls = server.socketType.compare("STARTTLS"_L1, Qt::CaseInsensitive) == 0;
    if (!host || !port || !(implicit || startTls))
        return std::nullopt;
    Candidate found{.host = *host,
                    .username = filledIn(server.username, address),
                    .proofs = proofsOf(server.authentication),
                    .evidence = Evidence::Autoconfig,
                    .source = source};
    (implicit ? found.smtpsPort : found.startTlsPort) = port;
    return found;
}

/// Walks through the file and keeps what it says of servers that send.
class Reader
{
public:
    explicit Reader(const QByteArray &octets)
        : m_xml(octets)
    {
    }

    Result<QList<Server>, AutoconfigFailure> read()
    {
        while (!m_xml.atEnd() && m_servers.size() <= maxServers) {
            if (const auto why = token())
                return failure(*why);
        }
        if (m_xml.hasError() || !m_isClientConfig)
            return failure(AutoconfigFailure::NotAutoconfig);
        return m_servers.first(qMin(maxServers, m_servers.size()));
    }

private:
    std::optional<AutoconfigFailure> token()
    {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return AutoconfigFailure::Hostile;
        case QXmlStreamReader::StartElement:
            m_path += m_xml.name().toString();
            return startElement();
        case QXmlStreamReader::Characters:
            if (m_text.size() < maxText)
                m_text += m_xml.text();
            return std::nullopt;
        case QXmlStreamReader::EndElement:
            endElement();
            m_path.removeLast();
            return std::nullopt;
        default:
            return std::nullopt;
        }
    }

    std::optional<AutoconfigFailure> startElement()
    {
        m_text.clear();
        if (m_path.size() > maxDepth)
            return AutoconfigFailure::Hostile;
        if (m_path.size() == 1 && m_path.first() != "clientConfig"_L1)
            return AutoconfigFailure::NotAutoconfig;
        m_isClientConfig = true;
        if (isServer())
            m_servers += Server{};
        return std::nullopt;
    }

    /// Whether the element that begins or ends is a server that sends.
    [[nodiscard]] bool isServer()
    {
        if (m_path.size() != 3 || m_path.last() != "outgoingServer"_L1)
            return false;
        if (m_xml.isStartElement())
            m_sends = m_xml.attributes().value("type"_L1).compare("smtp"_L1, Qt::CaseInsensitive) == 0;
        return m_sends;
    }

    void endElement()
    {
        if (m_path.size() != 4 || m_path.at(2) != "outgoingServer"_L1 || !m_sends)
            return;
        Server &server = m_servers.last();
        const QString text = m_text.trimmed().left(maxText);
        if (m_path.last() == "hostname"_L1)
            server.host = text;
        else if (m_path.last() == "port"_L1)
            server.port = text;
        else if (m_path.last() == "socketType"_L1)
            server.socketType = text;
        else if (m_path.last() == "username"_L1)
            server.username = text;
        else if (m_path.last() == "authentication"_L1 && server.authentication.size() < maxServers)
            server.authentication += text;
    }

    QXmlStreamReader m_xml;
    QStringList m_path;
    QString m_text;
    QList<Server> m_servers;
    bool m_isClientConfig = false;
    bool m_sends = false;
};

} // namespace

Result<QList<Candidate>, AutoconfigFailure> parse(const QByteArray &octets, const Address &address,
                                                  const QString &source)
{
    if (octets.size() > maxOctets)
        return failure(AutoconfigFailure::TooLarge);
    const auto servers = Reader(octets).read();
    if (!servers)
        return failure(servers.error());
    QList<Candidate> found;
    for (const Server &server : *servers) {
        if (const auto usable = candidate(server, address, source))
            found += *usable;
    }
    if (found.isEmpty())
        return failure(AutoconfigFailure::NoServer);
    return found;
}

} // namespace Sealpost::Autoconfig
