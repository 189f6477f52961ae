#include "accounts/AccountEntry.h"

#include "accounts/AuthorizationRules.h"
#include "accounts/Identities.h"
#include "accounts/IdentityEntry.h"
#include "accounts/IniText.h"

#include <array>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
struct Word {
    Value value;
    QLatin1StringView text;
};

constexpr std::array consents{
    Word<Consent>{Consent::None, "none"_L1},
    Word<Consent>{Consent::UnverifiedTls, "unverified-tls"_L1},
    Word<Consent>{Consent::PlainMail, "plain-mail"_L1},
    Word<Consent>{Consent::PlainMailAndPassword, "plain-mail-and-password"_L1},
};

using Kind = Smtp::Credentials::Kind;
constexpr std::array kinds{
    Word<Kind>{Kind::Password, "password"_L1},
    Word<Kind>{Kind::Token, "token"_L1},
    Word<Kind>{Kind::External, "external"_L1},
};

constexpr std::array keepings{
    Word<PasswordKeeping>{PasswordKeeping::Asked, "asked"_L1},
    Word<PasswordKeeping>{PasswordKeeping::Stored, "stored"_L1},
};

constexpr std::array booleans{
    Word<bool>{true, "yes"_L1},
    Word<bool>{false, "no"_L1},
};

constexpr QStringView authorizationEndpointKey = u"oauth-authorization-endpoint";
constexpr QStringView tokenEndpointKey = u"oauth-token-endpoint";
constexpr QStringView scopeKey = u"oauth-scope";
constexpr QStringView clientIdKey = u"oauth-client-id";

template <typename Words>
auto valueOf(const Words &words, const QString &text)
{
    std::optional<decltype(words.front().value)> found;
    for (const auto &word : words) {
        if (text.compare(word.text, Qt::CaseInsensitive) == 0)
            found = word.value;
    }
    return found;
}

template <typename Words, typename Value>
QString textOf(const Words &words, Value value)
{
    for (const auto &word : words) {
        if (word.value == value)
            return word.text;
    }
    Q_UNREACHABLE();
}

/// Reads the keys of a section into fields; a key that is not there leaves its field alone.
class Reader
{
public:
    explicit Reader(const IniSection &section)
        : m_section(section)
    {
    }

    void text(QStringView key, QString &field) { field = m_section.value(key).value_or(field); }

    template <typename Words, typename Value>
    void word(QStringView key, const Words &words, Value &field)
    {
        if (const auto text = m_section.value(key))
            store(valueOf(words, *text), field);
    }

    void port(QStringView key, std::optional<Port> &field)
    {
        const auto text = m_section.value(key);
        if (!text)
            return;
        field = Port::from(text->toInt());
        m_sound = m_sound && (field || text->compare("off"_L1, Qt::CaseInsensitive) == 0);
    }

    void seconds(QStringView key, std::optional<std::chrono::seconds> &field)
    {
        const auto text = m_section.value(key);
        if (!text)
            return;
        const int count = text->toInt();
        m_sound = m_sound && count > 0;
        field = std::chrono::seconds(count);
    }

    void proxy(QStringView key, Proxy &field)
    {
        if (const auto text = m_section.value(key))
            store(Proxy::parse(*text), field);
    }

    /// Whole, or not there at all.
    void server(std::optional<AuthorizationServer> &field)
    {
        const auto text = [&](QStringView key) { return m_section.value(key).value_or(QString()); };
        const bool isNone = !m_section.value(authorizationEndpointKey) && !m_section.value(tokenEndpointKey) &&
                            !m_section.value(scopeKey) && !m_section.value(clientIdKey);
        if (isNone)
            return;
        const AuthorizationServer read{authorizationEndpoint(text(authorizationEndpointKey)).value_or(QUrl()),
                                       authorizationEndpoint(text(tokenEndpointKey)).value_or(QUrl()),
                                       text(scopeKey), text(clientIdKey)};
        m_sound = m_sound && isWhole(read);
        field = read;
    }

    [[nodiscard]] bool isSound() const { return m_sound; }

private:
    template <typename Value>
    void store(const std::optional<Value> &read, Value &field)
    {
        m_sound = m_sound && read.has_value();
        field = read.value_or(field);
    }

    const IniSection &m_section;
    bool m_sound = true;
};

/// A new account: what the keys that are not written stand for.
Account fresh(const QString &name, const Identity &identity, const HostName &host)
{
    return {.name = name, .identity = identity, .host = host};
}

QString portText(const std::optional<Port> &port)
{
    return port ? QString::number(port->number()) : u"off"_s;
}

QString shownIfSame(const HostName &host)
{
    return HostName::parse(host.shown()) == host ? host.shown() : host.ace();
}

void writeServer(const std::optional<AuthorizationServer> &server, IniSection &section)
{
    const auto write = [&section](QStringView key, const QString &value) {
        section.set(key.toString(), value.isEmpty() ? std::nullopt : std::optional(value));
    };
    const AuthorizationServer written = server.value_or(AuthorizationServer());
    write(authorizationEndpointKey, written.authorizationEndpoint.toString(QUrl::FullyEncoded));
    write(tokenEndpointKey, written.tokenEndpoint.toString(QUrl::FullyEncoded));
    write(scopeKey, written.scope);
    write(clientIdKey, written.clientId);
}

} // namespace

std::optional<Account> readAccount(const IniSection &section)
{
    const auto identities = readIdentities(section);
    const auto host = HostName::parse(section.value(u"host").value_or(QString()));
    if (!identities || !host || !section.isSound())
        return std::nullopt;
    Account account = withIdentities(fresh(section.name(), identities->first(), *host), *identities);
    Reader read(section);
    read.port(u"smtps-port", account.smtpsPort);
    read.port(u"starttls-port", account.startTlsPort);
    read.port(u"plain-port", account.plainPort);
    read.text(u"username", account.username);
    read.word(u"credential", kinds, account.credentialKind);
    read.text(u"password-command", account.passwordCommand);
    read.word(u"password", keepings, account.passwordKeeping);
    read.server(account.authorization);
    read.text(u"ca-file", account.caFile);
    read.text(u"client-certificate", account.clientCertificate);
    read.proxy(u"proxy", account.proxy);
    read.word(u"consent", consents, account.consent);
    read.word(u"plain-password-over-unverified", booleans, account.plainPasswordOverUnverified);
    read.word(u"local-exception", booleans, account.localException);
    read.word(u"strict-pin", booleans, account.strictPin);
    read.word(u"very-old-server", booleans, account.veryOldServer);
    read.seconds(u"timeout", account.timeout);
    read.word(u"copy-to-self", booleans, account.copyToSelf);
    return read.isSound() ? std::optional(account) : std::nullopt;
}

void writeAccount(const Account &account, IniSection &section)
{
    const Account usual = fresh(account.name, account.identity, account.host);
    const auto write = [&](const QString &key, const QString &value, const QString &usualValue) {
        section.set(key, value == usualValue ? std::nullopt : std::optional(value));
    };
    const auto writeWord = [&](const QString &key, const auto &words, auto value, auto usualValue) {
        write(key, textOf(words, value), textOf(words, usualValue));
    };
    section.rename(account.name);
    writeIdentities(account.identities(), section);
    section.set(u"host"_s, shownIfSame(account.host));
    write(u"smtps-port"_s, portText(account.smtpsPort), portText(usual.smtpsPort));
    write(u"starttls-port"_s, portText(account.startTlsPort), portText(usual.startTlsPort));
    write(u"plain-port"_s, portText(account.plainPort), portText(usual.plainPort));
    write(u"username"_s, account.username, {});
    writeWord(u"credential"_s, kinds, account.credentialKind, usual.credentialKind);
    write(u"password-command"_s, account.passwordCommand, {});
    writeWord(u"password"_s, keepings, account.passwordKeeping, usual.passwordKeeping);
    writeServer(account.authorization, section);
    write(u"ca-file"_s, account.caFile, {});
    write(u"client-certificate"_s, account.clientCertificate, {});
    write(u"proxy"_s, account.proxy.spelled(), usual.proxy.spelled());
    writeWord(u"consent"_s, consents, account.consent, usual.consent);
    writeWord(u"plain-password-over-unverified"_s, booleans, account.plainPasswordOverUnverified, false);
    writeWord(u"local-exception"_s, booleans, account.localException, usual.localException);
    writeWord(u"strict-pin"_s, booleans, account.strictPin, usual.strictPin);
    writeWord(u"very-old-server"_s, booleans, account.veryOldServer, usual.veryOldServer);
    write(u"timeout"_s, account.timeout ? QString::number(account.timeout->count()) : QString(), {});
    writeWord(u"copy-to-self"_s, booleans, account.copyToSelf, usual.copyToSelf);
}

} // namespace Sealpost
