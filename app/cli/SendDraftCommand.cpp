#include "cli/SendDraftCommand.h"

#include "cli/AccountChoice.h"
#include "cli/Login.h"
#include "cli/SendOptions.h"

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

SendDraftCommand::~SendDraftCommand() = default;

Answer<void> SendDraftCommand::begin(OpenProfile &profile)
{
    return checkSendOptions(arguments())
        .and_then([&] { return candidateAccounts(profile, arguments()); })
        .and_then([&](const QList<Account> &accounts) { return chosenSender(accounts, arguments()); })
        .and_then([&](const Sender &sender) {
            return accountToLogIn(profile, sender.account, arguments(), console())
                .and_then([&](const Account &account) {
                    m_account = account;
                    return draftOf(arguments(), sender.identity, console().input());
                });
        })
        .and_then([&](const Draft &draft) { return write(draft); });
}

Answer<void> SendDraftCommand::write(const Draft &draft)
{
    const auto envelope = MessageWriter::envelopeOf(draft);
    if (!envelope)
        return failure(CommandFailure::of(envelope.error()));
    m_envelope = *envelope;
    m_subject = draft.subject;
    return SpoolFile::in(profile().temporary()).map([&](SpoolFile file) {
        m_spool = std::move(file);
        m_writer = std::make_unique<MessageWriter>(profile().clock());
        connect(m_writer.get(), &MessageWriter::written, this, &SendDraftCommand::afterWritten);
        connect(m_writer.get(), &MessageWriter::failed, this, &SendDraftCommand::afterFailure);
        m_writer->write(draft, m_spool->path());
    });
}

void SendDraftCommand::afterWritten(const SpooledMessage &message)
{
    Submission submission{.envelope = *m_envelope, .message = message};
    applySendOptions(arguments(), submission);
    SpoolFile file = std::move(*m_spool);
    m_spool.reset();
    enqueue({*m_account, std::move(file), submission, m_subject});
    allGiven();
}

void SendDraftCommand::afterFailure(const MessageFailure &failure)
{
    fail(CommandFailure::of(failure));
}

void SendDraftCommand::interrupt()
{
    if (m_spool)
        m_writer->cancel();
    else
        SendingCommand::interrupt();
}

bool SendDraftCommand::isPiped() const
{
    return takesInput(arguments());
}

} // namespace Sealpost::Cli
