#include "cli/AccountsCommand.h"

#include "cli/KindName.h"
#include "cli/TrustCommand.h"
#include "trust/ShownText.h"
#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost::Cli::AccountsCommand {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FloorCommand)
};

/// What --lower says: a level, or none at all.
Answer<std::optional<Level>> lowered(const QString &given)
{
    const std::optional<Level> level = floorNamed(given);
    if (level || given == "none"_L1)
        return level;
    return failure(CommandFailure::usage(
        Words::tr("--lower: “%1” is none of pinned, unverified, plain and none.").arg(shownText(given, 80))));
}

Answer<void> lower(OpenProfile &profile, const Account &account, const Arguments &arguments)
{
    const QString reason = arguments.value(u"reason"_s).trimmed();
    const auto floor = profile.trust().floor(account.name, account.host);
    if (!floor)
        return failure(CommandFailure::ofStore(floor.error()));
    const auto level = lowered(arguments.value(u"lower"_s));
    if (!level)
        return failure(level.error());
    if (reason.isEmpty())
        return failure(CommandFailure::usage(Words::tr("Say why, for the journal: --reason TEXT.")));
    if (!*floor || (*level && **level >= **floor))
        return failure(CommandFailure::usage(Words::tr("The floor is not above that level; nothing to lower.")));
    return profile.trust()
        .lowerFloor(account.name, account.host, *level, reason)
        .map_error(CommandFailure::ofStore);
}

Answer<void> change(OpenProfile &profile, const Account &account, const Arguments &arguments)
{
    if (arguments.has(u"restore"_s))
        return TrustCommand::restoreLatest(profile, account, loweringName(Lowering::What::Floor)).map([](auto &&) {
        });
    return arguments.has(u"lower"_s) ? lower(profile, account, arguments) : Answer<void>();
}

ExitCode report(const Account &account, std::optional<Level> floor, Console &console)
{
    const QString text = floor ? Words::tr("A line to %1 has to be “%2” at least; a weaker one is not used.")
                                     .arg(account.host.shown(), Wording::word(*floor))
                               : Words::tr("%1 has no floor: no message was accepted yet, or it was lowered.")
                                     .arg(account.host.shown());
    return console.report(text, {{u"account"_s, account.name},
                                 {u"host"_s, account.host.ace()},
                                 {u"floor"_s, floor ? QJsonValue(levelName(*floor)) : QJsonValue()}});
}

Answer<ExitCode> show(OpenProfile &profile, const Account &account, Console &console)
{
    return profile.trust()
        .floor(account.name, account.host)
        .map_error(CommandFailure::ofStore)
        .map([&](std::optional<Level> floor) { return report(account, floor, console); });
}

} // namespace

Answer<ExitCode> floor(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    if (arguments.has(u"reason"_s) && !arguments.has(u"lower"_s))
        return failure(CommandFailure::usage(Words::tr("--reason goes with --lower LEVEL.")));
    if (arguments.has(u"restore"_s) && arguments.has(u"lower"_s))
        return failure(CommandFailure::usage(Words::tr("--lower and --restore contradict each other.")));
    return profile.account(arguments.operands().first()).and_then([&](const Account &account) -> Answer<ExitCode> {
        return change(profile, account, arguments).and_then([&] { return show(profile, account, console); });
    });
}

} // namespace Sealpost::Cli::AccountsCommand
