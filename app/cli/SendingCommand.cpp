#include "cli/SendingCommand.h"

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

SendingCommand::SendingCommand(const Arguments &arguments, Console &console)
    : m_arguments(arguments)
    , m_console(console)
{
}

SendingCommand::~SendingCommand() = default;

void SendingCommand::start()
{
    const Answer<void> begun =
        OpenProfile::open(m_arguments, m_console).and_then([this](std::unique_ptr<OpenProfile> profile) {
            m_profile = std::move(profile);
            return begin(*m_profile);
        });
    if (!begun)
        fail(begun.error());
}

Answer<Submission> SendingCommand::submissionOf(const SpooledMessage &message,
                                                const std::optional<Address> &reversePath,
                                                const QList<Address> &recipients)
{
    const auto envelope = Envelope::make(reversePath, recipients);
    if (!envelope)
        return failure(CommandFailure::of(MessageFailure{MessageFailure::Kind::NoRecipients, {}, {}}));
    return Submission{.envelope = *envelope, .message = message};
}

void SendingCommand::deliver(const Account &account, SpoolFile file, const Submission &submission)
{
    m_file = std::move(file);
    m_messageId = submission.message.messageId;
    m_again = m_profile->again().forAccount(account.name);
    if (!m_delivery) {
        m_delivery = std::make_unique<Delivery>(account, m_profile->lineParts(), m_console);
        connect(m_delivery.get(), &Delivery::delivered, this, &SendingCommand::afterSubmit);
    }
    m_delivery->deliver(submission);
}

void SendingCommand::afterSubmit(const SubmissionResult &result)
{
    const Delivered delivered{m_file->id(), m_messageId, result, m_again};
    m_file.reset();
    afterDelivered(delivered);
}

void SendingCommand::fail(const CommandFailure &failure)
{
    const ExitCode code = m_console.fail(failure);
    if (isPiped() && !m_console.isJson())
        m_console.note(tr("What came on standard input was not sent, and is not kept."));
    Q_EMIT finished(code);
}

void SendingCommand::interrupt()
{
    if (m_delivery)
        m_delivery->cancel();
}

} // namespace Sealpost::Cli
