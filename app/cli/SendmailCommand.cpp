#include "cli/SendmailCommand.h"

#include "cli/AccountChoice.h"
#include "cli/DotEnded.h"
#include "cli/DsnOptions.h"
#include "cli/SendmailOptions.h"
#include "cli/SendmailWords.h"

#include <limits>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

Answer<TakenOver> readMessage(OpenProfile &profile, const Arguments &arguments, const Mailbox &from,
                              QIODevice &input)
{
    if (arguments.has(u"i"_s))
        return takeOver(input, profile.temporary(), from, profile.clock());
    DotEnded ended(input);
    return takeOver(ended, profile.temporary(), from, profile.clock());
}

} // namespace

CommandForm SendmailCommand::form()
{
    return {.name = u"sendmail"_s,
            .summary = tr("Reads a whole message on standard input, as sendmail does, and delivers it."),
            .operands = u"[ADDR…]"_s,
            .mostOperands = std::numeric_limits<int>::max(),
            .options = sendmailOptions()};
}

std::unique_ptr<Command> SendmailCommand::make(const Arguments &arguments, Console &console)
{
    return std::make_unique<SendmailCommand>(arguments, console);
}

Answer<void> SendmailCommand::begin(OpenProfile &profile)
{
    return sendmailAccounts(profile, arguments()).and_then([&](const QList<Account> &accounts) {
        Mailbox from = sendmailSender(arguments(), accounts.first()).mailbox();
        if (arguments().has(u"full-name"_s))
            from.displayName = arguments().value(u"full-name"_s);
        return checkSendmailOptions(arguments())
            .and_then([&] { return readMessage(profile, arguments(), from, console().input()); })
            .and_then([&](TakenOver &&taken) {
                const Account account = accountOf(taken.outside.from, accounts);
                return send(std::move(taken), account);
            });
    });
}

Answer<void> SendmailCommand::send(TakenOver taken, const Account &account)
{
    const auto recipients = sendmailRecipients(arguments(), taken.outside.recipients);
    const auto reversePath = sendmailReversePath(arguments(), account, taken.outside.from);
    if (!recipients || !reversePath)
        return failure(recipients ? reversePath.error() : recipients.error());
    return submissionOf(taken.outside.message, *reversePath, *recipients).map([&](Submission &&submission) {
        submission.dsn = dsnRequest(arguments()).value_or(std::nullopt); // found right before
        const QString subject = subjectOf(taken.file);
        enqueue({account, std::move(taken.file), submission, subject});
        allGiven();
    });
}

/// Programs take what sendmail prints for a complaint: silence is success.
void SendmailCommand::conclude(const SendReport &report)
{
    if (report.code() == ExitCode::Done && !console().isJson())
        Q_EMIT finished(ExitCode::Done);
    else
        SendingCommand::conclude(report);
}

} // namespace Sealpost::Cli
