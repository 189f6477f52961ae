#include "cli/EntryRefusal.h"

#include "wording/EntryText.h"

#include <QCoreApplication>

namespace Sealpost::Cli::EntryRefusal {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntryRefusal)
};

} // namespace

CommandFailure onItsWay()
{
    return {ExitCode::Waits, u"on_its_way"_s,
            Words::tr("The message is on its way just now; wait until it has come to something.")};
}

CommandFailure alreadySent()
{
    return {ExitCode::Usage, u"already_sent"_s, Words::tr("The message is sent already.")};
}

CommandFailure alreadyTried()
{
    return {ExitCode::Usage, u"already_tried"_s,
            Words::tr("The message was tried already; it goes by its schedule, or at once with retry.")};
}

CommandFailure notUncertain()
{
    return {ExitCode::Usage, u"not_uncertain"_s,
            Words::tr("It is known what became of the message; there is nothing to resolve.")};
}

CommandFailure needsResolving(EntryId id, const Invocation &again)
{
    const QString sentence =
        Words::tr("The server may have the message already. Say whether it was sent, or is to go "
                  "again: sealpost-cli outbox resolve %1 --sent (or --again)");
    return {ExitCode::Usage, u"uncertain"_s, again.spelled(sentence.arg(id))};
}

CommandFailure tooEarly(const Entry &entry, const QDateTime &now)
{
    return {ExitCode::Waits, u"too_early"_s,
            Words::tr("The server may still be at work on the message. You can decide %1.")
                .arg(Wording::timeText(entry.settled.addDuration(timeToAnswer), now))};
}

} // namespace Sealpost::Cli::EntryRefusal
