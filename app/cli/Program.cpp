#include "cli/Program.h"

#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

Program::Program(Console &console)
    : m_console(console)
{
}

Program::~Program() = default;

void Program::run(const QStringList &words)
{
    m_console.use(asksForJson(words) ? Console::Style::Json : Console::Style::Text);
    const Answer<CommandLine> line = CommandLine::parse(words);
    if (!line)
        end(m_console.fail(line.error()));
    else if (const auto code = answerAtOnce(*line))
        end(*code);
    else
        start(*line);
}

std::optional<ExitCode> Program::answerAtOnce(const CommandLine &line)
{
    switch (line.wish) {
    case CommandLine::Wish::Run:
        return std::nullopt;
    case CommandLine::Wish::Help:
        return reportHelp(line.entry ? line.entry->form.help() : programHelp());
    case CommandLine::Wish::Version:
        return m_console.report(u"sealpost-cli "_s + QCoreApplication::applicationVersion(),
                                {{u"version"_s, QCoreApplication::applicationVersion()}});
    }
    Q_UNREACHABLE();
}

ExitCode Program::reportHelp(const QString &text)
{
    return m_console.report(text, {{u"help"_s, text}});
}

void Program::start(const CommandLine &line)
{
    m_command = line.entry->make(line.arguments, m_console);
    connect(m_command.get(), &Command::finished, this, &Program::end);
    m_command->start();
    // From here on the command waits for others. Before, while standard input was read, a signal ended the program
    // at once, as nothing had been said to anybody.
    m_interruption = std::make_unique<Interruption>();
    connect(m_interruption.get(), &Interruption::interrupted, m_command.get(), &Command::interrupt);
}

void Program::end(ExitCode code)
{
    Q_EMIT finished(static_cast<int>(code));
}

} // namespace Sealpost::Cli
