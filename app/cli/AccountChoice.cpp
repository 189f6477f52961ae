#include "cli/AccountChoice.h"

#include "cli/OptionValue.h"
#include "trust/ShownText.h"

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
    const auto found = std::ranges::find_if(
        accounts, [&](const Account &account) { return account.identityOf(address).has_value(); });
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

Identity identityOf(const QList<Mailbox> &from, const Account &account)
{
    for (const Mailbox &mailbox : from) {
        if (const auto identity = account.identityOf(mailbox.address))
            return *identity;
    }
    return account.identity;
}

Answer<Sender> chosenSender(const QList<Account> &accounts, const Arguments &arguments)
{
    if (!arguments.has(u"from"_s))
        return Sender{accounts.first(), accounts.first().identity};
    return addressValue(u"from"_s, arguments.value(u"from"_s))
        .and_then([&](const Address &address) -> Answer<Sender> {
            if (const auto account = withAddress(accounts, address))
                return Sender{*account, *account->identityOf(address)};
            const QString sentence = arguments.has(u"account"_s)
                                         ? Words::tr("--from: this account does not send as “%1”.")
                                         : Words::tr("--from: no account sends as “%1”.");
            return failure(CommandFailure::usage(sentence.arg(shownText(address.shown(), 200))));
        });
}

} // namespace Sealpost::Cli
