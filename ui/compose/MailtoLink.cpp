#include "ui/compose/MailtoLink.h"

#include <QUrl>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

QString decoded(QStringView part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

/// A field of the header is one line, whatever %0D%0A the link holds.
QString oneLine(const QString &text)
{
    return text.simplified();
}

/// RFC 6068 §5: line breaks in the body are %0D%0A.
QString asText(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar::Null);
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
        seed.subject = oneLine(value);
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
