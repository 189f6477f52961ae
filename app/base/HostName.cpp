#include "base/HostName.h"

#include <QRegularExpression>
#include <QUrl>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxName = 253;

QString withoutBrackets(const QString &text)
{
    const bool bracketed = text.startsWith(u'[') && text.endsWith(u']');
    return bracketed ? text.sliced(1, text.size() - 2) : text;
}

bool isIp4(const QString &ace)
{
    static const QRegularExpression dotted(
        u"\\A(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}\\z"_s);
    return dotted.match(ace).hasMatch();
}

bool isIp6(const QString &ace)
{
    return ace.contains(u':');
}

bool isDomain(const QString &ace)
{
    static const QRegularExpression labels(u"\\A(?!-)[a-z0-9-]{1,63}(?<!-)(\\.(?!-)[a-z0-9-]{1,63}(?<!-))*\\z"_s);
    static const QRegularExpression allDigits(u"(\\A|\\.)\\d+\\z"_s);
    // A last label of digits only is an address that went wrong, not a name (RFC 1123 §2.1).
    return labels.match(ace).hasMatch() && !allDigits.match(ace).hasMatch();
}

} // namespace

std::optional<HostName> HostName::parse(const QString &typed)
{
    QString text = withoutBrackets(typed.trimmed());
    if (text.endsWith(u'.'))
        text.chop(1);
    if (text.isEmpty() || text.size() > maxName || text.contains(u'%'))
        return std::nullopt;
    QUrl url;
    url.setHost(text, QUrl::StrictMode);
    const QString ace = withoutBrackets(url.host(QUrl::FullyEncoded)).toLower();
    if (ace.size() > maxName || !(isIp4(ace) || isIp6(ace) || isDomain(ace)))
        return std::nullopt;
    return HostName(ace);
}

QString HostName::shown() const
{
    return isAddress() ? m_ace : QUrl::fromAce(m_ace.toLatin1());
}

bool HostName::isAddress() const
{
    return isIp4(m_ace) || isIp6(m_ace);
}

bool HostName::isLocal() const
{
    if (isIp4(m_ace))
        return m_ace.startsWith("127."_L1);
    return m_ace == "localhost"_L1 || m_ace == "::1"_L1 || m_ace.startsWith("::ffff:127."_L1);
}

} // namespace Sealpost
