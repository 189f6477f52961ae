#pragma once

#include "cli/Console.h"
#include "cli/Standing.h"

namespace Sealpost::Cli {

/// What became of the messages of one run.
class SendReport
{
public:
    /// `untried`: what the run ends with for a message that nobody has tried.
    explicit SendReport(ExitCode untried = ExitCode::Waits)
        : m_untried(untried)
    {
    }

    void add(const Standing &standing, const QString &file = {});
    void add(const CommandFailure &failure, const QString &file); ///< it did not get into the outbox

    [[nodiscard]] ExitCode code() const { return m_code; }

    /// Of several: `outcome` of the last, and `entries`. 0 when all were sent, else the code of the first that was
    /// not.
    ExitCode concludeAll(Console &console) const;
    /// Of the one message that was added.
    ExitCode concludeOne(Console &console) const;

private:
    struct Part {
        QString heading;
        QString text;
        QJsonObject json;
    };
    void add(const Part &part, ExitCode code);

    ExitCode m_untried;
    QList<Part> m_parts;
    ExitCode m_code = ExitCode::Done;
};

} // namespace Sealpost::Cli
