#include "foreign/Msmtprc.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

/// What an account is set to, by command. The last one counts.
using Settings = QMap<QString, QString>;

struct Section {
    QString name;
    Settings settings;
};

/// A command and its argument, which may stand in double quotes. Comments and empty lines have neither.
struct Line {
    QString command;
    QString argument;
};

std::optional<Line> line(const QString &text)
{
    static const QRegularExpression form(u"\\A\\s*([a-z_]+)(?:\\s+(.*?))?\\s*\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString argument = match.captured(2);
    if (argument.size() >= 2 && argument.startsWith(u'"') && argument.endsWith(u'"'))
        argument = argument.sliced(1, argument.size() - 2);
    return Line{match.captured(1), argument};
}

Settings merged(const Settings &below, const Settings &above)
{
    Settings all = below;
    all.insert(above);
    return all;
}

/// What counts of a file. Of the rest nothing is kept: accounts take over each other's settings, as often as one
/// likes.
bool isKnown(const QString &command)
{
    static const QSet<QString> known{u"auth"_s,          u"from"_s,           u"from_full_name"_s,
                                     u"host"_s,          u"password"_s,       u"passwordeval"_s,
                                     u"port"_s,          u"timeout"_s,        u"tls"_s,
                                     u"tls_cert_file"_s, u"tls_certcheck"_s,  u"tls_fingerprint"_s,
                                     u"tls_starttls"_s,  u"tls_trust_file"_s, u"user"_s};
    return known.contains(command);
}

/// Walks through the file, as msmtp does: `defaults` holds for the accounts that come after it.
class Sections
{
public:
    void take(const Line &line)
    {
        if (m_isFull)
            return;
        if (line.command == "defaults"_L1) {
            m_inDefaults = true;
            m_defaults.clear();
        } else if (line.command == "account"_L1) {
            begin(line.argument);
        } else if (!isKnown(line.command)) {
            return;
        } else if (m_inDefaults) {
            m_defaults[line.command] = line.argument;
        } else if (!m_sections.isEmpty()) {
            m_sections.last().settings[line.command] = line.argument;
        }
    }

    [[nodiscard]] const QList<Section> &all() const { return m_sections; }

private:
    /// "NAME", or "NAME : ANOTHER, AND ANOTHER", from which the settings come.
    void begin(const QString &argument)
    {
        m_inDefaults = false;
        m_isFull = m_sections.size() == mostForeignAccounts;
        if (m_isFull)
            return;
        Section section{argument.section(u':', 0, 0).trimmed(), m_defaults};
        const QStringList others = argument.section(u':', 1).split(u',', Qt::SkipEmptyParts);
        for (const QString &other : others.first(qMin(others.size(), mostForeignAccounts)))
            section.settings = merged(section.settings, settingsOf(other.trimmed()));
        m_sections += section;
    }

    [[nodiscard]] Settings settingsOf(const QString &name) const
    {
        for (const Section &section : m_sections) {
            if (section.name == name)
                return section.settings;
        }
        return {};
    }

    Settings m_defaults;
    QList<Section> m_sections;
    bool m_inDefaults = false;
    bool m_isFull = false; ///< what comes now is of accounts that are left out
};

bool isOn(const Settings &settings, const QString &command, bool usual)
{
    const auto found = settings.constFind(command);
    if (found == settings.constEnd())
        return usual;
    return found->isEmpty() || *found == "on"_L1; // without an argument it is switched on
}

std::optional<Address> addressOf(const Settings &settings)
{
    for (const QString &command : {u"from"_s, u"user"_s}) {
        if (const auto address = Address::parse(settings.value(command)))
            return *address;
    }
    return std::nullopt;
}

/// Our ladder tries SMTPS first whatever it was set to; the port that it names is that of its own rung.
void setPorts(ForeignAccount &found, const Settings &settings)
{
    const bool tls = isOn(settings, u"tls"_s, false);
    const bool startTls = isOn(settings, u"tls_starttls"_s, true);
    const auto port = Port::from(settings.value(u"port"_s).toInt());
    if (tls && !startTls)
        found.account.smtpsPort = port ? port : Port::submissions;
    else if (port || tls)
        found.account.startTlsPort = port ? port : Port::from(25);
    if (!tls)
        found.remarks += ForeignRemark::NoEncryption;
}

/// Whether a trust file is the one that the system's programs use anyway: "system", or where distributions keep it.
bool isOfTheSystem(const QString &trustFile)
{
    static const QSet<QString> known{u"system"_s, u"/etc/ssl/certs/ca-certificates.crt"_s,
                                     u"/etc/pki/tls/certs/ca-bundle.crt"_s, u"/etc/ssl/ca-bundle.pem"_s,
                                     u"/etc/ssl/cert.pem"_s};
    return known.contains(trustFile);
}

void setTrust(ForeignAccount &found, const Settings &settings)
{
    const QString trustFile = settings.value(u"tls_trust_file"_s);
    found.account.caFile = isOfTheSystem(trustFile) ? QString() : trustFile;
    const QString fingerprint = settings.value(u"tls_fingerprint"_s);
    found.certificateSha256 = Fingerprint::parse(fingerprint);
    if (!fingerprint.isEmpty() && !found.certificateSha256)
        found.remarks += ForeignRemark::WeakFingerprint;
    if (!isOn(settings, u"tls_certcheck"_s, true))
        found.remarks += ForeignRemark::AnyCertificate;
    if (!settings.value(u"tls_cert_file"_s).isEmpty())
        found.remarks += ForeignRemark::ClientCertificate;
}

void setLogin(ForeignAccount &found, const Settings &settings)
{
    const QString method = settings.value(u"auth"_s).toLower();
    if (method.isEmpty() && !settings.contains(u"auth"_s))
        return; // msmtp does not log in unless it is told to
    if (method == "off"_L1)
        return;
    found.account.username = settings.value(u"user"_s);
    found.passwordCommand = settings.value(u"passwordeval"_s);
    if (!found.passwordCommand.isEmpty())
        found.remarks += ForeignRemark::PasswordCommand;
    QByteArray password = settings.value(u"password"_s).toUtf8();
    if (!password.isEmpty()) {
        found.password = Secret::take(password);
        found.remarks += ForeignRemark::PasswordInTheFile;
    }
    if (method == "oauthbearer"_L1 || method == "xoauth2"_L1) {
        found.account.credentialKind = Smtp::Credentials::Kind::Token;
        found.remarks += ForeignRemark::OAuth2;
    } else if (method == "external"_L1) {
        found.account.credentialKind = Smtp::Credentials::Kind::External;
    } else if (method == "gssapi"_L1 || method == "ntlm"_L1) {
        found.remarks += ForeignRemark::OtherLogin;
    }
}

std::optional<ForeignAccount> foreignAccount(const Section &section)
{
    const auto host = HostName::parse(section.settings.value(u"host"_s));
    const auto address = addressOf(section.settings);
    if (!host || !address || section.name.isEmpty())
        return std::nullopt;
    ForeignAccount found{.account = {.name = section.name,
                                     .identity = {section.settings.value(u"from_full_name"_s), *address},
                                     .host = *host}};
    const auto seconds = section.settings.value(u"timeout"_s).toInt();
    if (seconds > 0 && seconds <= 3600)
        found.account.timeout = std::chrono::seconds(seconds);
    setPorts(found, section.settings);
    setTrust(found, section.settings);
    setLogin(found, section.settings);
    return found;
}

/// "account default : work" is another name for one that is there already.
bool isThereAlready(const QList<ForeignAccount> &found, const Account &account)
{
    Account other = account;
    return std::ranges::any_of(found, [&](const ForeignAccount &one) {
        other.name = one.account.name;
        return one.account == other;
    });
}

} // namespace

Result<QList<ForeignAccount>, ForeignFailure> accountsOfMsmtprc(const QByteArray &octets)
{
    if (octets.size() > largestForeignFile)
        return failure(ForeignFailure::TooLarge);
    Sections sections;
    for (const QString &text : QString::fromUtf8(octets).split(u'\n')) {
        if (const auto command = line(text))
            sections.take(*command);
    }
    if (sections.all().isEmpty())
        return failure(ForeignFailure::NotThatFile);
    QList<ForeignAccount> found;
    for (const Section &section : sections.all()) {
        const auto account = foreignAccount(section);
        if (account && !isThereAlready(found, account->account))
            found += *account;
    }
    if (found.isEmpty())
        return failure(ForeignFailure::NoAccount);
    return found;
}

} // namespace Sealpost
