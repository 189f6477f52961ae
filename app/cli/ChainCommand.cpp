#include "cli/ChainCommand.h"

#include "cli/ChainReport.h"
#include "trust/Chain.h"

#include <QBuffer>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

ChainCommand::ChainCommand(const Arguments &arguments, Console &console)
    : m_arguments(arguments)
    , m_console(console)
{
}

ChainCommand::~ChainCommand() = default;

CommandForm ChainCommand::form()
{
    return {.name = u"trust chain"_s,
            .summary = tr("Looks at the server and shows every certificate of its chain."),
            .operands = u"NAME"_s,
            .fewestOperands = 1,
            .mostOperands = 1,
            .options = {{u"pem"_s, tr("Print the certificates as PEM and nothing else.")}}};
}

std::unique_ptr<Command> ChainCommand::make(const Arguments &arguments, Console &console)
{
    return std::make_unique<ChainCommand>(arguments, console);
}

void ChainCommand::start()
{
    const Answer<void> opened = open();
    if (!opened)
        Q_EMIT finished(m_console.fail(opened.error()));
}

Answer<void> ChainCommand::open()
{
    if (m_arguments.has(u"pem"_s) && m_console.isJson())
        return failure(CommandFailure::usage(tr("--pem and --json contradict each other.")));
    auto profile = OpenProfile::open(m_arguments, m_console);
    if (!profile)
        return failure(profile.error());
    m_profile = std::move(*profile);
    return m_profile->account(m_arguments.operands().first()).map([this](const Account &account) {
        m_line = std::make_unique<Line>(account, m_profile->lineParts());
        connect(m_line.get(), &Line::opened, this, &ChainCommand::afterLook);
        connect(m_line.get(), &Line::failed, this, &ChainCommand::afterLook);
        m_line->open(Line::Purpose::Look);
    });
}

void ChainCommand::afterLook()
{
    const LineReport report = m_line->report();
    m_line->close();
    const Answer<ExitCode> code = show(report);
    Q_EMIT finished(code ? *code : m_console.fail(code.error()));
}

// A server that may not be sent to is the one whose certificates somebody wants to see: 0 is for having shown them.
Answer<ExitCode> ChainCommand::show(const LineReport &report)
{
    if (!report.peer && report.failure)
        return failure(CommandFailure::of(*report.failure));
    if (!report.peer)
        return failure(
            CommandFailure{ExitCode::NotPermitted, u"no_certificate"_s, tr("The server showed no certificate.")});
    if (!m_arguments.has(u"pem"_s)) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return m_console.report(chainText(report, now), chainJson(report, now));
    }
    QByteArray octets = pemOf(report.peer->chain).toLatin1();
    QBuffer pem(&octets);
    return pem.open(QIODevice::ReadOnly) ? m_console.print(pem) : ExitCode::InputOutput;
}

void ChainCommand::interrupt()
{
    if (m_line)
        m_line->close();
    Q_EMIT finished(m_console.fail(CommandFailure::of(Smtp::Failure{Smtp::Failure::Kind::Cancelled})));
}

} // namespace Sealpost::Cli
