#pragma once

#include "cli/CommandLine.h"
#include "cli/Interruption.h"

namespace Sealpost::Cli {

/// The whole of one run: words in, an exit code out.
class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(Console &console);
    ~Program() override;

    /// On a running event loop; ends with exactly one `finished`.
    void run(const QStringList &words);

Q_SIGNALS:
    void finished(int exitCode);

private:
    [[nodiscard]] std::optional<ExitCode> answerAtOnce(const CommandLine &line);
    ExitCode reportHelp(const QString &text);
    void start(const CommandLine &line);
    void end(ExitCode code);

    Console &m_console;
    std::unique_ptr<Command> m_command;
    std::unique_ptr<Interruption> m_interruption;
};

} // namespace Sealpost::Cli
