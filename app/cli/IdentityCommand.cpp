#include "cli/IdentityCommand.h"

#include "accounts/Identities.h"
#include "cli/IdentityOptions.h"
#include "cli/IdentityReport.h"
#include "cli/OptionValue.h"
#include "wording/IdentityText.h"

#include <QCoreApplication>

#include <functional>

namespace Sealpost::Cli::IdentityCommand {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IdentityCommand)
};

ExitCode report(Console &console, const Account &account, const QString &sentence = {})
{
    const QString above = sentence.isEmpty() ? QString() : sentence + u"\n\n"_s;
    return console.report(above + identitiesText(account),
                          {{u"account"_s, account.name}, {u"identities"_s, identitiesJson(account)}});
}

CommandFailure refusal(IdentityProblem problem)
{
    return CommandFailure::usage(Wording::text(problem));
}

Answer<QList<Identity>> answer(const IdentitiesAfter &after)
{
    return after.map_error(refusal);
}

/// The identities of the account in the first operand become what `step` makes of them.
Answer<ExitCode> change(OpenProfile &profile, const Arguments &arguments, Console &console, const QString &sentence,
                        const std::function<Answer<QList<Identity>>(const QList<Identity> &)> &step)
{
    return profile.account(arguments.operands().first()).and_then([&](const Account &account) {
        return step(account.identities()).and_then([&](const QList<Identity> &all) {
            const Account after = withIdentities(account, all);
            return profile.accounts().save(after).map_error(CommandFailure::ofStore).map([&] {
                return report(console, after, sentence);
            });
        });
    });
}

Answer<Address> addressed(const Arguments &arguments)
{
    return addressValue(u"address"_s, arguments.operands().at(1));
}

} // namespace

Answer<ExitCode> list(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    return profile.account(arguments.operands().first()).map([&](const Account &account) {
        return report(console, account);
    });
}

Answer<ExitCode> add(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    const auto step = [&](const QList<Identity> &all) {
        return newIdentity(arguments, console.input()).and_then([&](const Identity &added) {
            return answer(withIdentity(all, added));
        });
    };
    return change(profile, arguments, console, Words::tr("The identity was added."), step);
}

Answer<ExitCode> set(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    const auto step = [&](const QList<Identity> &all) -> Answer<QList<Identity>> {
        const auto address = addressed(arguments);
        if (!address)
            return failure(address.error());
        const auto found = std::ranges::find(all, *address, &Identity::address);
        if (found == all.end())
            return failure(refusal(IdentityProblem::NotThere));
        return changedIdentity(*found, arguments, console.input()).and_then([&](const Identity &changed) {
            return answer(withIdentity(all, *address, changed));
        });
    };
    return change(profile, arguments, console, Words::tr("The identity was changed."), step);
}

Answer<ExitCode> remove(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    const auto step = [&](const QList<Identity> &all) {
        return addressed(arguments).and_then([&](const Address &of) { return answer(withoutIdentity(all, of)); });
    };
    return change(profile, arguments, console, Words::tr("The identity was removed."), step);
}

Answer<ExitCode> first(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    const auto step = [&](const QList<Identity> &all) {
        return addressed(arguments).and_then([&](const Address &of) { return answer(withFirstIdentity(all, of)); });
    };
    return change(profile, arguments, console, Words::tr("New messages of this account begin with this identity."),
                  step);
}

} // namespace Sealpost::Cli::IdentityCommand
