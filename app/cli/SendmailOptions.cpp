#include "cli/SendmailOptions.h"

#include "accounts/Identities.h"
#include "cli/AccountChoice.h"
#include "cli/DsnOptions.h"

#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SendmailOptions)
};

QString withoutBrackets(const QString &path)
{
    return path.startsWith(u'<') && path.endsWith(u'>') ? path.sliced(1, path.size() - 2) : path;
}

/// -f, where it is an address.
std::optional<Address> givenSender(const Arguments &arguments)
{
    const auto sender = Address::parse(withoutBrackets(arguments.value(u"from"_s)));
    return sender ? std::optional(*sender) : std::nullopt;
}

} // namespace

Answer<QList<Account>> sendmailAccounts(const OpenProfile &profile, const Arguments &arguments)
{
    return candidateAccounts(profile, arguments).map([&](const QList<Account> &accounts) {
        const auto sender = givenSender(arguments);
        const auto named = sender ? withAddress(accounts, *sender) : std::nullopt;
        return named ? QList{*named} : accounts;
    });
}

Answer<void> checkSendmailOptions(const Arguments &arguments)
{
    if (arguments.operands().isEmpty() && !arguments.has(u"t"_s))
        return failure(CommandFailure::usage(Words::tr("Nobody to send it to: name addresses, or give -t.")));
    return dsnRequest(arguments)
        .and_then([&](const auto &) { return sendmailRecipients(arguments, {}); })
        .map([](const auto &) {});
}

Answer<QList<Address>> sendmailRecipients(const Arguments &arguments, const QList<Address> &ofHeader)
{
    QList<Address> all = arguments.has(u"t"_s) ? ofHeader : QList<Address>();
    for (const QString &operand : arguments.operands()) {
        const auto given = parseMailboxes(operand);
        if (!given)
            return failure(CommandFailure::of(Words::tr("the recipients"), given.error()));
        for (const Mailbox &mailbox : *given)
            all += mailbox.address;
    }
    return all;
}

Identity sendmailSender(const Arguments &arguments, const Account &account)
{
    return senderOf(account, givenSender(arguments));
}

Answer<std::optional<Address>> sendmailReversePath(const Arguments &arguments, const Account &account,
                                                   const QList<Mailbox> &from)
{
    if (!arguments.has(u"from"_s))
        return std::optional(identityOf(from, account).address);
    const QString path = withoutBrackets(arguments.value(u"from"_s));
    if (path.isEmpty())
        return std::optional<Address>();
    return Address::parse(path)
        .map([](const Address &address) { return std::optional(address); })
        .map_error([&](AddressProblem problem) {
            return CommandFailure::of(u"-f"_s, {path, problem});
        });
}

} // namespace Sealpost::Cli
