#pragma once

#include "cli/Command.h"
#include "cli/Delivery.h"
#include "cli/OpenOutbox.h"
#include "cli/SendReport.h"
#include "cli/SpoolFile.h"
#include "outbox/Intake.h"

namespace Sealpost::Cli {

/// What the commands that send have in common: their messages are put into the outbox, where they are safe, and
/// then seen on their way.
class SendingCommand : public Command
{
    Q_OBJECT

public:
    SendingCommand(const Arguments &arguments, Console &console);
    ~SendingCommand() override;

    void start() final;
    void interrupt() override;

protected:
    /// A message that lies in the temporary folder.
    struct Written {
        Account account;
        SpoolFile file;
        Submission submission;
        QString subject;
    };

    [[nodiscard]] virtual Answer<void> begin(OpenProfile &profile) = 0;
    /// Whether what is sent, or a part of it, comes on standard input: then it is nowhere else.
    [[nodiscard]] virtual bool isPiped() const = 0;
    virtual void conclude(const SendReport &report);

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] Console &console() { return m_console; }
    [[nodiscard]] OpenProfile &profile() { return *m_profile; }
    [[nodiscard]] bool isInterrupted() const { return m_interrupted; }

    /// The submission of this message to these recipients, from `reversePath`; NoRecipients where there are none.
    [[nodiscard]] static Answer<Submission> submissionOf(const SpooledMessage &message,
                                                         const std::optional<Address> &reversePath,
                                                         const QList<Address> &recipients);
    /// Into the outbox, several at once. `name` stands for it in the report of a folder.
    void enqueue(Written written, const QString &name = {});
    void leaveOut(const QString &name, const CommandFailure &why);
    void allGiven(); ///< nothing follows

    /// There is no message for the outbox at all.
    void fail(const CommandFailure &failure);

private:
    struct Given {
        QString name;
        std::optional<SpoolFile> file = {}; ///< until it is kept
        std::optional<EntryId> id = {};
        std::optional<CommandFailure> failure = {};
    };

    [[nodiscard]] Answer<void> open();
    [[nodiscard]] bool leavesAtOnce() const;
    void afterEnqueued(const QString &spoolName, EntryId id);
    void afterRefused(const QString &spoolName, const StoreFailure &why);
    void afterKept();
    void deliver();
    void report();
    void sayWhyNothingGoes(const StoreFailure &why);
    [[nodiscard]] QList<EntryId> kept() const;

    Arguments m_arguments;
    Console &m_console;
    std::unique_ptr<OpenProfile> m_profile;
    std::unique_ptr<OpenOutbox> m_outbox;
    std::unique_ptr<Intake> m_intake;
    std::unique_ptr<Delivery> m_delivery;
    QDateTime m_notBefore;               ///< of --at; invalid: now
    std::vector<Given> m_given;          ///< in their order
    QHash<QString, size_t> m_onTheirWay; ///< into the outbox: place in m_given, by the name in the spool
    bool m_allGiven = false;
    bool m_interrupted = false;
};

} // namespace Sealpost::Cli
