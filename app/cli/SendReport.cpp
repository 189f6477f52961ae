#include "cli/SendReport.h"

#include "trust/ShownText.h"

#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SendReport)
};

/// Which message it is, where there are several.
QString headingOf(const Entry &entry, const QString &file)
{
    if (!file.isEmpty())
        return shownText(file, 200);
    return Words::tr("%1 “%2”").arg(entry.id).arg(shownText(entry.subject, 60));
}

QJsonObject with(QJsonObject json, const QString &file)
{
    if (!file.isEmpty())
        json[u"file"_s] = file;
    return json;
}

} // namespace

void SendReport::add(const Standing &standing, const QString &file)
{
    const EntryState state = standing.entry.state;
    const bool isUntried = state == EntryState::Holding || state == EntryState::Queued;
    add({headingOf(standing.entry, file), standingText(standing), with(standingJson(standing), file)},
        isUntried ? m_untried : exitCodeOf(standing.entry));
}

void SendReport::add(const CommandFailure &failure, const QString &file)
{
    const QJsonObject json{
        {u"outcome"_s, u"refused"_s}, {u"reason"_s, failure.sentence}, {u"error"_s, failure.json()}};
    add({shownText(file, 200), failure.sentence + u'\n', with(json, file)}, failure.code);
}

void SendReport::add(const Part &part, ExitCode code)
{
    m_parts += part;
    if (m_code == ExitCode::Done)
        m_code = code;
}

ExitCode SendReport::concludeAll(Console &console) const
{
    QString text;
    QJsonArray entries;
    for (const Part &part : m_parts) {
        text += part.heading + u":\n"_s + part.text;
        entries += part.json;
    }
    const QJsonValue last = m_parts.isEmpty() ? QJsonValue() : m_parts.last().json[u"outcome"_s];
    console.report(text, {{u"outcome"_s, last}, {u"entries"_s, entries}});
    return m_code;
}

ExitCode SendReport::concludeOne(Console &console) const
{
    console.report(m_parts.first().text, m_parts.first().json);
    return m_code;
}

} // namespace Sealpost::Cli
