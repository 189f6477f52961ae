#include "message/Address.h"

#include "base/HostName.h"

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLocalPart = 64;
constexpr qsizetype maxDomain = 253;
constexpr qsizetype maxAddress = 254;

/// C0, DEL and C1, and the two characters that Unicode made to end lines.
bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Zero-width spaces, direction marks, byte order marks: seen by nobody, so no part of an address.
bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format && c != u'\u200C' && c != u'\u200D';
}

QString withoutWhatSurrounds(const QString &typed)
{
    const auto matters = [](QChar c) { return !c.isSpace() && !isInvisible(c); };
    const auto first = std::find_if(typed.cbegin(), typed.cend(), matters);
    const auto last = std::find_if(typed.crbegin(), std::make_reverse_iterator(first), matters).base();
    return QString(first, last - first);
}

/// RFC 5321 atext, and what RFC 6531 §3.3 adds to it.
bool isAtext(QChar c)
{
    if (c.unicode() > 127)
        return !c.isSpace() && !isInvisible(c);
    return c.isLetterOrNumber() || "!#$%&'*+-/=?^_`{|}~"_L1.contains(c);
}

bool isDotString(const QString &text)
{
    const auto mayStand = [](QChar c) { return isAtext(c) || c == u'.'; };
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), mayStand) && !text.startsWith(u'.') &&
           !text.endsWith(u'.') && !text.contains(".."_L1);
}

/// What a quoted string means; empty if it is none. A quoted pair quotes printable ASCII only (§4.1.2).
std::optional<QString> unquoted(const QString &text)
{
    if (text.size() < 2 || !text.startsWith(u'"') || !text.endsWith(u'"'))
        return std::nullopt;
    QString meaning;
    for (qsizetype i = 1; i < text.size() - 1; ++i) {
        if (text[i] == u'"' || isInvisible(text[i]))
            return std::nullopt;
        if (text[i] == u'\\' && (++i == text.size() - 1 || text[i].unicode() > 126))
            return std::nullopt;
        meaning += text[i];
    }
    return meaning;
}

QString quoted(QString meaning)
{
    meaning.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + meaning + u'"';
}

std::optional<QString> canonicalLocalPart(const QString &typed)
{
    const QString text = typed.normalized(QString::NormalizationForm_C);
    if (!text.isValidUtf16())
        return std::nullopt;
    if (isDotString(text))
        return text;
    const auto meaning = unquoted(text);
    if (!meaning)
        return std::nullopt;
    return isDotString(*meaning) ? *meaning : quoted(*meaning);
}

/// `[192.0.2.1]`, `[IPv6:2001:db8::1]` (§4.1.3); the tag is supplied where a person left it out.
std::optional<QString> canonicalLiteral(const QString &typed)
{
    QString inside = typed.sliced(1).chopped(1);
    if (inside.startsWith("IPv6:"_L1, Qt::CaseInsensitive))
        inside.remove(0, 5);
    const auto host = HostName::parse(inside);
    if (!host || !host->isAddress())
        return std::nullopt;
    return host->ace().contains(u':') ? "[IPv6:"_L1 + host->ace() + u']' : u'[' + host->ace() + u']';
}

std::optional<QString> canonicalDomain(const QString &typed)
{
    if (std::any_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isSpace() || isInvisible(c); }))
        return std::nullopt;
    if (typed.size() > 2 && typed.startsWith(u'[') && typed.endsWith(u']'))
        return canonicalLiteral(typed);
    const auto host = HostName::parse(typed);
    return host && !host->isAddress() ? std::optional(host->ace()) : std::nullopt;
}

} // namespace

Result<Address, AddressProblem> Address::parse(const QString &typed)
{
    const QString text = withoutWhatSurrounds(typed);
    if (text.isEmpty())
        return failure(AddressProblem::Empty);
    if (std::any_of(text.cbegin(), text.cend(), isControl))
        return failure(AddressProblem::ControlCharacter);
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0)
        return failure(AddressProblem::NoAt);

    const auto localPart = canonicalLocalPart(text.first(at));
    if (!localPart)
        return failure(AddressProblem::BadLocalPart);
    if (localPart->toUtf8().size() > maxLocalPart)
        return failure(AddressProblem::LocalPartTooLong);

    if (text.size() - at - 1 > maxDomain)
        return failure(AddressProblem::DomainTooLong);
    const auto domain = canonicalDomain(text.sliced(at + 1));
    if (!domain)
        return failure(AddressProblem::BadDomain);

    const Address address(*localPart, *domain);
    if (address.wire().size() > maxAddress)
        return failure(AddressProblem::TooLong);
    return address;
}

QString Address::shown() const
{
    const auto host = HostName::parse(m_domain);
    return m_localPart + u'@' + (host && !host->isAddress() ? host->shown() : m_domain);
}

QByteArray Address::wire() const
{
    return (m_localPart + u'@' + m_domain).toUtf8();
}

bool Address::needsSmtpUtf8() const
{
    return std::any_of(m_localPart.cbegin(), m_localPart.cend(), [](QChar c) { return c.unicode() > 127; });
}

} // namespace Sealpost
