#include "cli/SendCommand.h"

#include "cli/SendDraftCommand.h"
#include "cli/SendFilesCommand.h"
#include "cli/SendOptions.h"

#include <QCoreApplication>

namespace Sealpost::Cli::SendCommand {

using namespace Qt::StringLiterals;

CommandForm form()
{
    return {.name = u"send"_s,
            .summary =
                QCoreApplication::translate("SendCommand", "Sends a message now, and says what became of it."),
            .options = sendOptions()};
}

std::unique_ptr<Command> make(const Arguments &arguments, Console &console)
{
    if (arguments.has(u"message"_s))
        return std::make_unique<SendFilesCommand>(arguments, console);
    return std::make_unique<SendDraftCommand>(arguments, console);
}

} // namespace Sealpost::Cli::SendCommand
