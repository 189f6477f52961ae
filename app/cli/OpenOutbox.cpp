#include "cli/OpenOutbox.h"

#include "trust/ShownText.h"

#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OpenOutbox)
};

} // namespace

Answer<std::unique_ptr<OpenOutbox>> OpenOutbox::open(OpenProfile &profile)
{
    const auto folder = profile.profile().spoolFolder();
    if (!folder)
        return failure(CommandFailure::ofStore(folder.error()));
    std::unique_ptr<OpenOutbox> outbox(new OpenOutbox(profile.database(), *folder, profile.again()));
    const auto nobodyDelivers = FileLock::onKept(profile.profile().outboxLockFile());
    const auto recovered = nobodyDelivers ? outbox->store().recover(profile.clock().now()) : QList<EntryId>();
    if (!recovered)
        return failure(CommandFailure::ofStore(recovered.error()));
    return outbox;
}

OpenOutbox::OpenOutbox(Database &database, const QString &spoolFolder, const Invocation &again)
    : m_store(database)
    , m_spool(spoolFolder)
    , m_again(again)
{
}

Answer<Entry> OpenOutbox::entry(const QString &number) const
{
    bool isNumber = false;
    const EntryId id = number.toLongLong(&isNumber);
    const auto found = isNumber ? m_store.entry(id) : std::optional<Entry>();
    if (!found)
        return failure(CommandFailure::ofStore(found.error()));
    if (*found)
        return **found;
    const QString sentence =
        m_again.spelled(Words::tr("There is no message “%1” in the outbox. See: sealpost-cli outbox list"));
    return failure(CommandFailure{ExitCode::Usage, u"no_such_entry"_s, sentence.arg(shownText(number, 80))});
}

void hurryWaiting(OpenProfile &profile)
{
    (void)OutboxStore(profile.database()).hurry(profile.clock().now());
}

} // namespace Sealpost::Cli
