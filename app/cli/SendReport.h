#pragma once

#include "cli/Console.h"
#include "cli/OutcomeJson.h"

#include <QJsonArray>

namespace Sealpost::Cli {

/// What became of the messages of one run: of one message its outcome, of a folder an entry for each file.
class SendReport
{
public:
    void add(const Delivered &delivered, const QString &file = {});
    void add(const CommandFailure &failure, const QString &file);
    void addUntried(const QString &file); ///< the line had come to nothing before it

    /// For a folder: `outcome` of the last one tried, and `entries`. 0 when all were sent, else the code of the
    /// first that was not.
    ExitCode concludeFolder(Console &console) const;
    /// For the one message that was added.
    ExitCode concludeOne(Console &console) const;

private:
    void add(QJsonObject json, const QString &text, const QString &file, ExitCode code);

    QJsonArray m_entries;
    QString m_text;
    QJsonValue m_lastOutcome;
    ExitCode m_code = ExitCode::Done;
};

} // namespace Sealpost::Cli
