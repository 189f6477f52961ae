#include "cli/Invocation.h"

#include <QRegularExpression>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView program("sealpost-cli ");
constexpr QLatin1StringView placeholder("NAME");

} // namespace

Invocation::Invocation(const QString &profile, const QString &account)
    : m_profile(profile)
    , m_account(account)
{
}

QString Invocation::spelled(QString text) const
{
    // The account goes first: a profile may have the placeholder in its path.
    if (!m_account.isEmpty())
        text.replace(placeholder, shellWord(m_account));
    if (!m_profile.isEmpty())
        text.replace(program, program + u"--profile "_s + shellWord(m_profile) + u' ');
    return text;
}

QString shellWord(const QString &word)
{
    static const QRegularExpression harmless(u"\\A[\\w@%+:,./-]+\\z"_s);
    if (harmless.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace Sealpost::Cli
