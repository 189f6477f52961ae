#include "cli/PracticeCommand.h"

#include "accounts/Profile.h"
#include "cli/OptionValue.h"
#include "cli/PracticeReport.h"

#include <QDir>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

PracticeCommand::PracticeCommand(const Arguments &arguments, Console &console)
    : m_arguments(arguments)
    , m_console(console)
{
}

PracticeCommand::~PracticeCommand() = default;

CommandForm PracticeCommand::form()
{
    return {.name = u"practice"_s,
            .summary = tr("A server on this computer to try the program with; sends nothing on. Ctrl-C ends it."),
            .options = {{u"port"_s, tr("Listen there (a free port)."), u"N"_s},
                        {u"keep"_s, tr("Keep its certificate and the messages in this folder."), u"DIR"_s}}};
}

std::unique_ptr<Command> PracticeCommand::make(const Arguments &arguments, Console &console)
{
    return std::make_unique<PracticeCommand>(arguments, console);
}

void PracticeCommand::start()
{
    const Answer<void> listening = listen();
    if (!listening)
        Q_EMIT finished(m_console.fail(listening.error()));
}

Answer<void> PracticeCommand::listen()
{
    const auto port =
        m_arguments.has(u"port"_s) ? portValue(u"port"_s, m_arguments.value(u"port"_s)) : std::optional<Port>();
    if (!port)
        return failure(port.error());
    const Answer<QString> kept = folder();
    if (!kept)
        return failure(kept.error());
    m_folder = *kept;
    m_server = std::make_unique<PracticeServer>(m_folder);
    connect(m_server.get(), &PracticeServer::messageReceived, this, &PracticeCommand::reportMessage);
    return m_server->start(*port)
        .map([this](const Endpoint &endpoint) { reportStart(endpoint); })
        .map_error([](PracticeServer::Failure why) { return CommandFailure::of(why); });
}

Answer<QString> PracticeCommand::folder() const
{
    if (m_arguments.has(u"keep"_s)) {
        const QString folder = QDir(m_arguments.value(u"keep"_s)).absolutePath();
        if (QDir().mkpath(folder))
            return folder;
        return failure(CommandFailure::of(PracticeServer::Failure::FolderUnusable));
    }
    const QString given = m_arguments.value(u"profile"_s);
    return Profile::open(given.isEmpty() ? Profile::usualFolder() : given)
        .and_then([](const Profile &profile) { return profile.practiceFolder(); })
        .map_error(CommandFailure::ofStore);
}

void PracticeCommand::reportStart(const Endpoint &endpoint)
{
    m_console.report(practiceStartText(endpoint, m_server->certificate(), m_folder),
                     practiceStartJson(endpoint, m_server->certificate(), m_folder));
}

void PracticeCommand::reportMessage(const PracticeMessage &message)
{
    m_console.report(practiceMessageText(message), practiceMessageJson(message));
}

void PracticeCommand::interrupt()
{
    if (m_server)
        m_server->stop();
    Q_EMIT finished(ExitCode::Done);
}

} // namespace Sealpost::Cli
