#pragma once

#include "cli/Command.h"
#include "cli/Delivery.h"

namespace Sealpost::Cli {

/// A command that sends what is in the outbox already: it decides what is to go, sees it on its way, and reports as
/// `send` does.
class DeliverCommand final : public Command
{
    Q_OBJECT

public:
    enum class Report { One, All };
    using Prepare = Answer<QList<EntryId>> (*)(OpenProfile &profile, OpenOutbox &outbox, const Arguments &arguments,
                                               Console &console);

    DeliverCommand(Prepare prepare, Report report, const Arguments &arguments, Console &console);
    ~DeliverCommand() override;

    void start() override;
    void interrupt() override;

    template <Prepare prepare, Report report>
    [[nodiscard]] static std::unique_ptr<Command> make(const Arguments &arguments, Console &console)
    {
        return std::make_unique<DeliverCommand>(prepare, report, arguments, console);
    }

private:
    [[nodiscard]] Answer<void> deliver();
    void report();
    void sayWhyNothingGoes(const StoreFailure &why);

    Prepare m_prepare;
    Report m_report;
    Arguments m_arguments;
    Console &m_console;
    std::unique_ptr<OpenProfile> m_profile;
    std::unique_ptr<OpenOutbox> m_outbox;
    std::unique_ptr<Delivery> m_delivery;
    QList<EntryId> m_entries;
};

} // namespace Sealpost::Cli
