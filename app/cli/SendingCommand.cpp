#include "cli/SendingCommand.h"

#include "cli/AtTime.h"
#include "cli/Standings.h"
#include "wording/Wording.h"

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
    const Answer<void> begun = open().and_then([this] { return begin(*m_profile); });
    if (!begun)
        fail(begun.error());
}

Answer<void> SendingCommand::open()
{
    return OpenProfile::open(m_arguments, m_console)
        .and_then([this](std::unique_ptr<OpenProfile> profile) {
            m_profile = std::move(profile);
            return OpenOutbox::open(*m_profile);
        })
        .and_then([this](std::unique_ptr<OpenOutbox> outbox) -> Answer<void> {
            m_outbox = std::move(outbox);
            m_intake = std::make_unique<Intake>(m_outbox->store(), m_outbox->spool(), m_profile->clock());
            connect(m_intake.get(), &Intake::enqueued, this, &SendingCommand::afterEnqueued);
            connect(m_intake.get(), &Intake::refused, this, &SendingCommand::afterRefused);
            if (!m_arguments.has(u"at"_s))
                return {};
            return atTime(m_arguments.value(u"at"_s), m_profile->clock().now()).map([this](const QDateTime &time) {
                m_notBefore = time;
            });
        });
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

// Into the outbox ------------------------------------------------------------------------------------------------

void SendingCommand::enqueue(Written written, const QString &name)
{
    const QString spoolName =
        m_intake->enqueue({written.account, written.submission, written.subject, m_notBefore});
    m_onTheirWay.insert(spoolName, m_given.size());
    m_given.push_back({.name = name, .file = std::move(written.file)});
}

void SendingCommand::leaveOut(const QString &name, const CommandFailure &why)
{
    m_given.push_back({.name = name, .failure = why});
}

void SendingCommand::allGiven()
{
    m_allGiven = true;
    if (m_onTheirWay.isEmpty())
        afterKept();
}

void SendingCommand::afterEnqueued(const QString &spoolName, EntryId id)
{
    Given &given = m_given[m_onTheirWay.take(spoolName)];
    given.id = id;
    given.file.reset();
    if (m_allGiven && m_onTheirWay.isEmpty())
        afterKept();
}

void SendingCommand::afterRefused(const QString &spoolName, const StoreFailure &why)
{
    Given &given = m_given[m_onTheirWay.take(spoolName)];
    given.failure = CommandFailure::ofStore(why);
    given.file.reset();
    if (m_allGiven && m_onTheirWay.isEmpty())
        afterKept();
}

void SendingCommand::afterKept()
{
    const bool isOne = m_given.size() == 1 && m_given.front().name.isEmpty();
    if (isOne && m_given.front().failure)
        fail(*m_given.front().failure);
    else if (kept().isEmpty() || leavesAtOnce() || m_interrupted)
        report();
    else
        deliver();
}

bool SendingCommand::leavesAtOnce() const
{
    return m_arguments.has(u"no-wait"_s) || m_notBefore.isValid();
}

QList<EntryId> SendingCommand::kept() const
{
    QList<EntryId> ids;
    for (const Given &given : m_given) {
        if (given.id)
            ids += *given.id;
    }
    return ids;
}

// On their way ---------------------------------------------------------------------------------------------------

void SendingCommand::deliver()
{
    m_delivery = std::make_unique<Delivery>(*m_profile, *m_outbox, m_console);
    connect(m_delivery.get(), &Delivery::finished, this, &SendingCommand::report);
    connect(m_delivery.get(), &Delivery::failed, this, &SendingCommand::sayWhyNothingGoes);
    m_delivery->deliver(kept());
}

void SendingCommand::interrupt()
{
    m_interrupted = true;
    if (m_delivery)
        m_delivery->interrupt();
}

// The end --------------------------------------------------------------------------------------------------------

void SendingCommand::report()
{
    Standings standings(*m_profile, *m_outbox);
    SendReport report(leavesAtOnce() ? ExitCode::Done : ExitCode::Waits);
    for (const Given &given : m_given) {
        const Answer<Standing> standing = given.id ? standings.of(*given.id) : failure(*given.failure);
        if (standing)
            report.add(*standing, given.name);
        else
            report.add(standing.error(), given.name);
    }
    conclude(report);
}

void SendingCommand::conclude(const SendReport &report)
{
    const bool isOne = m_given.size() == 1 && m_given.front().name.isEmpty();
    Q_EMIT finished(isOne ? report.concludeOne(m_console) : report.concludeAll(m_console));
}

void SendingCommand::sayWhyNothingGoes(const StoreFailure &why)
{
    const ExitCode code = m_console.fail(CommandFailure::ofStore(why));
    if (!m_console.isJson())
        m_console.note(m_profile->again().spelled(
            tr("What is to be sent is safe in the outbox. To go on: sealpost-cli outbox run")));
    Q_EMIT finished(code);
}

void SendingCommand::fail(const CommandFailure &failure)
{
    const ExitCode code = m_console.fail(failure);
    if (isPiped() && !m_console.isJson())
        m_console.note(tr("What came on standard input is not in the outbox."));
    Q_EMIT finished(code);
}

} // namespace Sealpost::Cli
