#include "cli/OutboxDecision.h"

#include "cli/AtTime.h"
#include "cli/EntryRefusal.h"
#include "cli/EntryReport.h"
#include "cli/Login.h"
#include "outbox/EntryWords.h"
#include "outbox/Withdrawal.h"
#include "wording/EntryText.h"

#include <QCoreApplication>

namespace Sealpost::Cli::OutboxDecision {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OutboxDecision)
};

using Changed = Result<bool, StoreFailure>;

/// False: somebody else was quicker, and it is on its way now.
Answer<void> done(const Changed &changed)
{
    if (!changed)
        return failure(CommandFailure::ofStore(changed.error()));
    if (!*changed)
        return failure(EntryRefusal::onItsWay());
    return {};
}

Answer<Entry> entryOf(OpenOutbox &outbox, const Arguments &arguments)
{
    return outbox.entry(arguments.operands().first());
}

Answer<void> makeReady(OpenProfile &profile, OpenOutbox &outbox, const Entry &entry)
{
    switch (entry.state) {
    case EntryState::Queued:
    case EntryState::Sending:
        return {};
    case EntryState::Waiting:
        return done(outbox.store().hurry(entry.id, profile.clock().now()));
    case EntryState::Holding:
    case EntryState::Partly:
    case EntryState::Refused:
        return done(outbox.store().requeue(entry.id));
    case EntryState::Sent:
        return failure(EntryRefusal::alreadySent());
    case EntryState::Uncertain:
        return failure(EntryRefusal::needsResolving(entry.id, profile.again()));
    }
    Q_UNREACHABLE();
}

/// The password that is typed for this run is for the account of the message.
Answer<void> logIn(OpenProfile &profile, const Entry &entry, const Arguments &arguments, Console &console)
{
    if (!arguments.has(u"password-stdin"_s))
        return {};
    return profile.account(entry.account)
        .and_then([&](const Account &account) { return accountToLogIn(profile, account, arguments, console); })
        .map([](const Account &) {});
}

Answer<Entry> entryToDecide(OpenProfile &profile, OpenOutbox &outbox, const Arguments &arguments)
{
    return entryOf(outbox, arguments).and_then([&](const Entry &entry) -> Answer<Entry> {
        const QDateTime now = profile.clock().now();
        if (entry.state != EntryState::Uncertain)
            return failure(entry.state == EntryState::Sent ? EntryRefusal::alreadySent()
                                                           : EntryRefusal::notUncertain());
        if (!mayBeDecided(entry.settled, now))
            return failure(EntryRefusal::tooEarly(entry, now));
        return entry;
    });
}

bool goesNow(const EntrySummary &entry, const QDateTime &now)
{
    const bool held = entry.state == EntryState::Holding && entry.notBefore.isValid() && entry.notBefore <= now;
    return held || entry.state == EntryState::Queued || entry.state == EntryState::Sending ||
           entry.state == EntryState::Waiting;
}

} // namespace

Answer<QList<EntryId>> run(OpenProfile &profile, OpenOutbox &outbox, const Arguments &, Console &)
{
    const QDateTime now = profile.clock().now();
    const auto listed = outbox.store().list();
    const auto hurried =
        listed ? outbox.store().hurryAll(now) : Result<void, StoreFailure>(failure(listed.error()));
    if (!hurried)
        return failure(CommandFailure::ofStore(hurried.error()));
    QList<EntryId> ids;
    for (const EntrySummary &entry : *listed) {
        if (goesNow(entry, now))
            ids += entry.id;
    }
    return ids;
}

Answer<QList<EntryId>> retry(OpenProfile &profile, OpenOutbox &outbox, const Arguments &arguments, Console &console)
{
    return entryOf(outbox, arguments).and_then([&](const Entry &entry) {
        return logIn(profile, entry, arguments, console)
            .and_then([&] { return makeReady(profile, outbox, entry); })
            .map([&] { return QList{entry.id}; });
    });
}

Answer<QList<EntryId>> sendAgain(OpenProfile &profile, OpenOutbox &outbox, const Arguments &arguments, Console &)
{
    return entryToDecide(profile, outbox, arguments).and_then([&](const Entry &entry) {
        return done(outbox.store().requeue(entry.id)).map([&] { return QList{entry.id}; });
    });
}

Answer<ExitCode> countAsSent(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    if (arguments.has(u"sent"_s) == arguments.has(u"again"_s))
        return failure(CommandFailure::usage(Words::tr("Say which: --sent or --again.")));
    auto outbox = OpenOutbox::open(profile);
    if (!outbox)
        return failure(outbox.error());
    return entryToDecide(profile, **outbox, arguments).and_then([&](const Entry &entry) -> Answer<ExitCode> {
        if (const auto counted = done((*outbox)->store().resolveAsSent(entry.id)); !counted)
            return failure(counted.error());
        return (*outbox)->entry(QString::number(entry.id)).map([&](const Entry &after) {
            return console.report(
                Words::tr("The message counts as sent."),
                {{u"id"_s, QString::number(after.id)}, {u"state"_s, EntryWords::word(after.state)}});
        });
    });
}

Answer<ExitCode> cancel(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    auto outbox = OpenOutbox::open(profile);
    if (!outbox)
        return failure(outbox.error());
    return entryOf(**outbox, arguments).and_then([&](const Entry &entry) -> Answer<ExitCode> {
        if (entry.state == EntryState::Sent)
            return failure(EntryRefusal::alreadySent());
        return done(withdraw((*outbox)->store(), (*outbox)->spool(), entry.id)).map([&] {
            return console.report(Words::tr("The message is taken out of the outbox."),
                                  {{u"cancelled"_s, QString::number(entry.id)}});
        });
    });
}

Answer<ExitCode> reschedule(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    const QDateTime now = profile.clock().now();
    auto outbox = OpenOutbox::open(profile);
    const Answer<QDateTime> when = outbox ? atTime(arguments.value(u"at"_s), now) : failure(outbox.error());
    if (!when)
        return failure(when.error());
    return entryOf(**outbox, arguments).and_then([&](const Entry &entry) -> Answer<ExitCode> {
        const bool untried = entry.tries == 0;
        if (!untried)
            return failure(entry.state == EntryState::Sent ? EntryRefusal::alreadySent()
                                                           : EntryRefusal::alreadyTried());
        if (const auto moved = done((*outbox)->store().postpone(entry.id, when->toUTC())); !moved)
            return failure(moved.error());
        return (*outbox)->entry(QString::number(entry.id)).map([&](const Entry &after) {
            const EntrySummary summary = summaryOf(after);
            return console.report(Wording::sentence(summary, now), listedJson(summary, now));
        });
    });
}

} // namespace Sealpost::Cli::OutboxDecision
