#include "cli/AccountChoice.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccountChoice)
};

Answer<QList<Account>> allAccounts(const OpenProfile &profile)
{
    const auto contents = profile.accounts().load();
    if (!contents)
        return failure(CommandFailure::ofStore(contents.error()));
    if (contents->accounts.isEmpty())
        return failure(CommandFailure::usage(profile.again().spelled(
            Words::tr("There is no account to send through. See: sealpost-cli account add --help"))));
    return contents->accounts;
}

} // namespace

Answer<QList<Account>> candidateAccounts(const OpenProfile &profile, const Arguments &arguments)
{
    if (!arguments.has(u"account"_s))
        return allAccounts(profile);
    return profile.account(arguments.value(u"account"_s)).map([](const Account &account) {
        return QList{account};
    });
}

std::optional<Account> withAddress(const QList<Account> &accounts, const Address &address)
{
    const auto found = std::ranges::find(accounts, address, [](const Account &a) { return a.identity.address; });
    return found == accounts.end() ? std::nullopt : std::optional(*found);
}

Account accountOf(const QList<Mailbox> &from, const QList<Account> &accounts)
{
    for (const Mailbox &mailbox : from) {
        if (const auto account = withAddress(accounts, mailbox.address))
            return *account;
    }
    return accounts.first();
}

} // namespace Sealpost::Cli
