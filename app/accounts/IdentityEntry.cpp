#include "accounts/IdentityEntry.h"

#include "accounts/Identities.h"
#include "accounts/IniText.h"

#include <QRegularExpression>

#include <array>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr auto addressKey = "address"_L1;
constexpr auto displayNameKey = "display-name"_L1;
constexpr auto replyToKey = "reply-to"_L1;
constexpr auto organizationKey = "organization"_L1;
constexpr auto signatureKey = "signature"_L1;
constexpr auto sentCopyKey = "sent-copy"_L1;
constexpr std::array allKeys{addressKey, displayNameKey, replyToKey, organizationKey, signatureKey, sentCopyKey};

/// Before the keys of the one with this number, which counts from 1.
QString prefixOf(qsizetype number)
{
    return number == 1 ? QString() : u"identity%1-"_s.arg(number);
}

/// The keys of one identity: empty text is no key.
class Keys
{
public:
    Keys(const IniSection &section, qsizetype number)
        : m_section(section)
        , m_prefix(prefixOf(number))
    {
    }

    [[nodiscard]] QString text(QLatin1StringView key) const
    {
        return m_section.value(m_prefix + key).value_or(QString());
    }

    [[nodiscard]] bool hasAny() const
    {
        return std::ranges::any_of(
            allKeys, [&](QLatin1StringView key) { return m_section.value(m_prefix + key).has_value(); });
    }

private:
    const IniSection &m_section;
    QString m_prefix;
};

bool readReplyTo(const QString &text, std::optional<Mailbox> &replyTo)
{
    if (text.isEmpty())
        return true;
    const auto mailboxes = parseMailboxes(text);
    if (!mailboxes || mailboxes->size() != 1)
        return false;
    replyTo = mailboxes->first();
    return true;
}

bool readSentCopy(const QString &text, std::optional<bool> &sentCopy)
{
    const auto is = [&](QLatin1StringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; };
    if (is("yes"_L1) || is("no"_L1))
        sentCopy = is("yes"_L1);
    return sentCopy || text.isEmpty() || is("default"_L1);
}

std::optional<Identity> readIdentity(const Keys &keys)
{
    const auto address = Address::parse(keys.text(addressKey));
    if (!address)
        return std::nullopt;
    Identity identity{.displayName = keys.text(displayNameKey),
                      .address = *address,
                      .organization = keys.text(organizationKey),
                      .signature = keys.text(signatureKey)};
    const bool isSound = readReplyTo(keys.text(replyToKey), identity.replyTo) &&
                         readSentCopy(keys.text(sentCopyKey), identity.sentCopy) && !whatIsWrongWith(identity);
    return isSound ? std::optional(identity) : std::nullopt;
}

QString sentCopyText(std::optional<bool> sentCopy)
{
    return !sentCopy ? QString() : *sentCopy ? u"yes"_s : u"no"_s;
}

void writeIdentity(const Identity &identity, const QString &prefix, IniSection &section)
{
    const auto write = [&](QLatin1StringView key, const QString &value) {
        section.set(prefix + key, value.isEmpty() ? std::nullopt : std::optional(value));
    };
    write(addressKey, identity.address.shown());
    write(displayNameKey, identity.displayName);
    write(replyToKey, identity.replyTo ? identity.replyTo->shown() : QString());
    write(organizationKey, identity.organization);
    write(signatureKey, identity.signature);
    write(sentCopyKey, sentCopyText(identity.sentCopy));
}

/// Whether a key is one of an identity whose number is none that we give.
bool isBeyond(const QString &key)
{
    static const QRegularExpression numbered(u"\\Aidentity([0-9]+)-(.+)\\z"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const auto match = numbered.match(key);
    return match.hasMatch() && !identityKeys().contains(key, Qt::CaseInsensitive) &&
           std::ranges::any_of(allKeys, [&](QLatin1StringView known) {
               return match.capturedView(2).compare(known, Qt::CaseInsensitive) == 0;
           });
}

QStringList allIdentityKeys()
{
    QStringList keys;
    for (qsizetype number = 1; number <= mostIdentities; ++number)
        for (const QLatin1StringView key : allKeys)
            keys += prefixOf(number) + key;
    return keys;
}

} // namespace

std::optional<QList<Identity>> readIdentities(const IniSection &section)
{
    if (std::ranges::any_of(section.keys(), isBeyond))
        return std::nullopt;
    QList<Identity> all;
    for (qsizetype number = 1; number <= mostIdentities; ++number) {
        const Keys keys(section, number);
        if (number > 1 && !keys.hasAny())
            continue;
        const auto identity = readIdentity(keys);
        const IdentitiesAfter after = identity ? withIdentity(all, *identity) : failure(IdentityProblem::NotThere);
        if (!after)
            return std::nullopt;
        all = *after;
    }
    return all;
}

void writeIdentities(const QList<Identity> &identities, IniSection &section)
{
    for (qsizetype number = 1; number <= identities.size(); ++number)
        writeIdentity(identities.at(number - 1), prefixOf(number), section);
    for (qsizetype number = identities.size() + 1; number <= mostIdentities; ++number)
        for (const QLatin1StringView key : allKeys)
            section.set(prefixOf(number) + key, std::nullopt);
}

const QStringList &identityKeys()
{
    static const QStringList keys = allIdentityKeys();
    return keys;
}

bool isSignatureKey(const QString &key)
{
    return key == signatureKey || (key.startsWith("identity"_L1) && key.endsWith("-signature"_L1));
}

} // namespace Sealpost
