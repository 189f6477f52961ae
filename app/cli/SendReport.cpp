#include "cli/SendReport.h"

#include "trust/ShownText.h"

#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SendReport)
};

} // namespace

void SendReport::add(const Delivered &delivered, const QString &file)
{
    add(outcomeJson(delivered), outcomeText(delivered), file, exitCodeOf(delivered.result.outcome));
    m_lastOutcome = m_entries.last()[u"outcome"_s];
}

void SendReport::add(const CommandFailure &failure, const QString &file)
{
    add({{u"outcome"_s, u"refused"_s}, {u"reason"_s, failure.sentence}, {u"error"_s, failure.json()}},
        failure.sentence + u'\n', file, failure.code);
    m_lastOutcome = u"refused"_s;
}

void SendReport::addUntried(const QString &file)
{
    const QString reason = Words::tr("It was not tried: the line had come to nothing before.");
    add({{u"outcome"_s, u"waiting"_s}, {u"reason"_s, reason}}, reason + u'\n', file, ExitCode::Waits);
}

void SendReport::add(QJsonObject json, const QString &text, const QString &file, ExitCode code)
{
    if (!file.isEmpty()) {
        json[u"file"_s] = file;
        m_text += shownText(file, 200) + u":\n"_s;
    }
    m_text += text;
    m_entries += json;
    if (m_code == ExitCode::Done)
        m_code = code;
}

ExitCode SendReport::concludeFolder(Console &console) const
{
    console.report(m_text, {{u"outcome"_s, m_lastOutcome}, {u"entries"_s, m_entries}});
    return m_code;
}

ExitCode SendReport::concludeOne(Console &console) const
{
    console.report(m_text, m_entries.first().toObject());
    return m_code;
}

} // namespace Sealpost::Cli
