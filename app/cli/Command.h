#pragma once

#include "cli/Arguments.h"
#include "cli/Console.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Sealpost::Cli {

/// One run of one command, on the event loop.
class Command : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends with exactly one `finished`, emitted last; it may come before this has returned.
    virtual void start() = 0;

    /// The person pressed Ctrl-C, or the system ends: come to the end now, and say how it stands.
    virtual void interrupt() = 0;

Q_SIGNALS:
    void finished(Sealpost::Cli::ExitCode code);
};

/// What there is to run: a form, and what makes the command of it.
struct CommandEntry {
    CommandForm form;
    std::unique_ptr<Command> (*make)(const Arguments &arguments, Console &console);
};

/// Every command, in the order in which help names them.
[[nodiscard]] const std::vector<CommandEntry> &commandTable();

} // namespace Sealpost::Cli
