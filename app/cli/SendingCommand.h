#pragma once

#include "cli/Command.h"
#include "cli/Delivery.h"
#include "cli/OpenProfile.h"
#include "cli/OutcomeJson.h"
#include "cli/SpoolFile.h"

namespace Sealpost::Cli {

/// What the commands that send have in common: a profile, an account, its line, a spool file that goes when the
/// message's fate is known.
class SendingCommand : public Command
{
    Q_OBJECT

public:
    SendingCommand(const Arguments &arguments, Console &console);
    ~SendingCommand() override;

    void start() final;
    void interrupt() override;

protected:
    [[nodiscard]] virtual Answer<void> begin(OpenProfile &profile) = 0;
    virtual void afterDelivered(const Delivered &delivered) = 0;
    /// Whether what is sent, or a part of it, comes on standard input: then it is nowhere else.
    [[nodiscard]] virtual bool isPiped() const = 0;

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] Console &console() { return m_console; }
    [[nodiscard]] OpenProfile &profile() { return *m_profile; }

    /// The submission of this message to these recipients, from `reversePath`; NoRecipients where there are none.
    [[nodiscard]] static Answer<Submission> submissionOf(const SpooledMessage &message,
                                                         const std::optional<Address> &reversePath,
                                                         const QList<Address> &recipients);
    void deliver(const Account &account, SpoolFile file, const Submission &submission);
    void fail(const CommandFailure &failure);

private:
    void afterSubmit(const SubmissionResult &result);

    Arguments m_arguments;
    Console &m_console;
    std::unique_ptr<OpenProfile> m_profile;
    std::unique_ptr<Delivery> m_delivery; ///< over one line, kept for the next message
    std::optional<SpoolFile> m_file;
    QByteArray m_messageId;
    Invocation m_again; ///< for the account that it goes through
};

} // namespace Sealpost::Cli
