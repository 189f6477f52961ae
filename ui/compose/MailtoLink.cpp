#include "ui/compose/MailtoLink.h"

#include "message/DecodedWords.h"

#include <algorithm>
#include <cctype>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

/// What two hexadecimal digits say; nothing if they are none.
std::optional<char> octetOf(const QByteArray &digits)
{
    const auto isDigit = [](char each) { return std::isxdigit(static_cast<uchar>(each)) != 0; };
    if (digits.size() != 2 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    return static_cast<char>(digits.toInt(nullptr, 16));
}

/// A percent that no two digits follow stands for itself.
QString decoded(QStringView part)
{
    const QByteArray encoded = part.toUtf8();
    QByteArray octets;
    for (qsizetype at = 0; at < encoded.size(); ++at) {
        const auto octet = encoded[at] == '%' ? octetOf(encoded.mid(at + 1, 2)) : std::nullopt;
        octets += octet.value_or(encoded[at]);
        at += octet ? 2 : 0;
    }
    return QString::fromUtf8(octets);
}

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control;
}

/// A field of the header is one line, whatever %0D%0A the link holds.
QString oneLine(QString text)
{
    std::replace_if(text.begin(), text.end(), isControl, QChar(u' '));
    return text.simplified();
}

/// RFC 6068 §5: line breaks in the body are %0D%0A.
QString asText(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text.removeIf([](QChar each) { return isControl(each) && each != u'\n' && each != u'\t'; });
}

void addAddress(QString &list, const QString &more)
{
    if (more.isEmpty())
        return;
    list += list.isEmpty() ? more : u", "_s + more;
}

void take(ComposeSeed &seed, const QString &name, const QString &value)
{
    if (name == "to"_L1)
        addAddress(seed.to, oneLine(value));
    else if (name == "cc"_L1)
        addAddress(seed.cc, oneLine(value));
    else if (name == "bcc"_L1)
        addAddress(seed.bcc, oneLine(value));
    else if (name == "subject"_L1)
        seed.subject = oneLine(decodedWords(value));
    else if (name == "body"_L1)
        seed.body = asText(value);
}

} // namespace

std::optional<ComposeSeed> readMailtoLink(const QString &link)
{
    constexpr QStringView scheme = u"mailto:";
    if (!link.startsWith(scheme, Qt::CaseInsensitive))
        return std::nullopt;
    const QStringView rest = QStringView(link).sliced(scheme.size());
    const QStringView unfragmented = rest.left(rest.contains(u'#') ? rest.indexOf(u'#') : rest.size());
    const qsizetype question = unfragmented.indexOf(u'?');
    ComposeSeed seed;
    seed.to = oneLine(decoded(question < 0 ? unfragmented : unfragmented.left(question)));
    if (question < 0)
        return seed;
    for (const QStringView field : unfragmented.sliced(question + 1).split(u'&')) {
        const qsizetype equals = field.indexOf(u'=');
        if (equals > 0)
            take(seed, decoded(field.left(equals)).toLower(), decoded(field.sliced(equals + 1)));
    }
    return seed;
}

} // namespace Sealpost
