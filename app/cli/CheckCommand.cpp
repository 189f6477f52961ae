#include "cli/CheckCommand.h"

#include "cli/LineReportJson.h"
#include "cli/LineReportText.h"
#include "cli/Login.h"

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

CheckCommand::CheckCommand(const Arguments &arguments, Console &console)
    : m_arguments(arguments)
    , m_console(console)
{
}

CheckCommand::~CheckCommand() = default;

CommandForm CheckCommand::form()
{
    return {.name = u"check"_s,
            .summary = tr("Connects to an account's server, judges it and reports; sends nothing."),
            .operands = u"NAME"_s,
            .fewestOperands = 1,
            .mostOperands = 1,
            .options = QList{QCommandLineOption(u"login"_s, tr("Prove the password too."))} + loginOptions()};
}

std::unique_ptr<Command> CheckCommand::make(const Arguments &arguments, Console &console)
{
    return std::make_unique<CheckCommand>(arguments, console);
}

void CheckCommand::start()
{
    const Answer<void> opened = open();
    if (!opened)
        Q_EMIT finished(m_console.fail(opened.error()));
}

Answer<void> CheckCommand::open()
{
    const bool login = m_arguments.has(u"login"_s);
    if (m_arguments.has(u"password-stdin"_s) && !login)
        return failure(CommandFailure::usage(tr("--password-stdin goes with --login.")));
    auto profile = OpenProfile::open(m_arguments, m_console);
    if (!profile)
        return failure(profile.error());
    m_profile = std::move(*profile);
    return m_profile->account(m_arguments.operands().first())
        .and_then(
            [&](const Account &account) { return accountToLogIn(*m_profile, account, m_arguments, m_console); })
        .and_then([&](const Account &account) -> Answer<void> {
            if (login && account.username.isEmpty())
                return failure(CommandFailure::usage(tr("--login: this account has no user name to log in as.")));
            m_line = std::make_unique<Line>(account, m_profile->lineParts());
            connect(m_line.get(), &Line::opened, this, &CheckCommand::report);
            connect(m_line.get(), &Line::failed, this, &CheckCommand::report);
            m_line->open(login ? Line::Purpose::LogIn : Line::Purpose::Look);
            return {};
        });
}

void CheckCommand::report()
{
    const LineReport report = m_line->report();
    m_line->close();
    const Invocation again = m_profile->again().forAccount(m_line->account().name);
    const Ink ink = inkFor(m_console.terminals().output);
    const ExitCode written = m_console.report(lineReportText(report, again, ink), lineReportJson(report));
    const ExitCode code = exitCodeOf(report);
    Q_EMIT finished(code == ExitCode::Done ? written : code);
}

void CheckCommand::interrupt()
{
    if (m_line)
        m_line->close();
    Q_EMIT finished(m_console.fail(CommandFailure::of(Smtp::Failure{Smtp::Failure::Kind::Cancelled})));
}

ExitCode exitCodeOf(const LineReport &report)
{
    if (report.failure)
        return exitCodeOf(*report.failure);
    if (!report.verdict || !report.verdict->level)
        return ExitCode::Waits;
    return report.verdict->message == MessageUse::Goes ? ExitCode::Done : ExitCode::NotPermitted;
}

} // namespace Sealpost::Cli
