#include "discovery/AutoconfigFile.h"

#include <QMap>
#include <QXmlStreamReader>

namespace Sealpost {

using namespace Qt::StringLiterals;

using Login = AutoconfigServer::Login;

namespace {

constexpr int maxDepth = 16;
constexpr qsizetype maxText = 1000;

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

std::optional<Encryption> encryptionOf(const QString &socketType)
{
    static const QMap<QString, Encryption> kinds{
        {u"ssl"_s, Encryption::ImplicitTls}, {u"starttls"_s, Encryption::StartTls}, {u"plain"_s, Encryption::None}};
    const auto kind = kinds.constFind(socketType.toLower());
    return kind == kinds.constEnd() ? std::nullopt : std::optional(*kind);
}

Login loginOf(const QString &authentication)
{
    static const QMap<QString, Login> others{
        {u"oauth2"_s, Login::OAuth2},  {u"tls-client-cert"_s, Login::ClientCertificate},
        {u"gssapi"_s, Login::Network}, {u"client-ip-address"_s, Login::None},
        {u"ntlm"_s, Login::Network},   {u"none"_s, Login::None}};
    return others.value(authentication.toLower(), Login::Password);
}

QList<Login> loginsOf(const QStringList &authentication)
{
    QList<Login> logins;
    for (const QString &written : authentication) {
        const Login login = loginOf(written);
        if (!logins.contains(login))
            logins += login;
    }
    return logins.isEmpty() ? QList{Login::Password} : logins;
}

} // namespace

/// Walks through the file and keeps what it says of servers that send.
class AutoconfigFile::Reader
{
public:
    explicit Reader(const QByteArray &octets)
        : m_xml(octets)
    {
    }

    Result<QList<Written>, AutoconfigFailure> read()
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
            m_servers += Written{};
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
        Written &server = m_servers.last();
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
    QList<Written> m_servers;
    bool m_isClientConfig = false;
    bool m_sends = false;
};

Result<AutoconfigFile, AutoconfigFailure> AutoconfigFile::parse(const QByteArray &octets)
{
    if (octets.size() > maxOctets)
        return failure(AutoconfigFailure::TooLarge);
    return Reader(octets).read().map([](const QList<Written> &servers) {
        AutoconfigFile file;
        file.m_servers = servers;
        return file;
    });
}

QList<AutoconfigServer> AutoconfigFile::servers(const Address &address) const
{
    QList<AutoconfigServer> all;
    for (const Written &written : m_servers) {
        if (const auto usable = server(written, address))
            all += *usable;
    }
    return all;
}

std::optional<AutoconfigServer> AutoconfigFile::server(const Written &written, const Address &address)
{
    const auto host = HostName::parse(filledIn(written.host, address));
    const auto port = Port::from(written.port.toInt());
    const auto encryption = encryptionOf(written.socketType);
    if (!host || !port || !encryption)
        return std::nullopt;
    return AutoconfigServer{*host, *port, *encryption, filledIn(written.username, address),
                            loginsOf(written.authentication)};
}

} // namespace Sealpost
