#include "cli/TrustCommand.h"

#include "cli/LoweringReport.h"
#include "lowering/Lowerings.h"
#include "trust/ShownText.h"
#include "wording/LoweringText.h"

#include <QCoreApplication>

namespace Sealpost::Cli::TrustCommand {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RestoreCommand)
};

CommandFailure nothing(const QString &what)
{
    if (what.isEmpty())
        return CommandFailure::usage(Words::tr("Nothing was made less safe for this account; nothing to restore."));
    return CommandFailure::usage(
        Words::tr("There is no “%1” to restore for this account. See: trust show.").arg(shownText(what, 80)));
}

} // namespace

Answer<Lowering> restoreLatest(OpenProfile &profile, const Account &account, const QString &what)
{
    Lowerings lowerings(profile.accounts(), profile.trust());
    const auto standing = lowerings.standing(account);
    if (!standing)
        return failure(CommandFailure::ofStore(standing.error()));
    for (const Lowering &lowering : *standing) {
        if (what.isEmpty() || whatName(lowering) == what)
            return lowerings.takeBack(lowering).map_error(CommandFailure::ofStore).map([&] { return lowering; });
    }
    return failure(nothing(what));
}

Answer<ExitCode> restore(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    return profile.account(arguments.operands().first()).and_then([&](const Account &account) {
        return restoreLatest(profile, account, arguments.operands().value(1)).map([&](const Lowering &lowering) {
            return console.report(Words::tr("Taken back: %1").arg(Wording::text(lowering)),
                                  {{u"restored"_s, loweringJson(lowering)}});
        });
    });
}

} // namespace Sealpost::Cli::TrustCommand
