#include "cli/QuickCommand.h"

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

QuickCommand::QuickCommand(Work work, const Arguments &arguments, Console &console)
    : m_work(work)
    , m_arguments(arguments)
    , m_console(console)
{
}

void QuickCommand::start()
{
    const Answer<ExitCode> code =
        OpenProfile::open(m_arguments, m_console).and_then([this](std::unique_ptr<OpenProfile> profile) {
            return m_work(*profile, m_arguments, m_console);
        });
    Q_EMIT finished(code ? *code : m_console.fail(code.error()));
}

} // namespace Sealpost::Cli
