#include "cli/SendmailOptions.h"

#include "cli/AccountChoice.h"
#include "cli/OptionValue.h"
#include "trust/ShownText.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;
using Smtp::DsnRequest;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SendmailOptions)
};

constexpr qsizetype maxEnvelopeId = 100; // RFC 3461 §4.4

QString withoutBrackets(const QString &path)
{
    return path.startsWith(u'<') && path.endsWith(u'>') ? path.sliced(1, path.size() - 2) : path;
}

std::optional<DsnRequest::Notify> notifyOf(const QString &typed)
{
    DsnRequest::Notify notify = DsnRequest::Never;
    for (const QString &word : typed.split(u',')) {
        const QString name = word.trimmed().toLower();
        if (name == "never"_L1 && !typed.contains(u','))
            return DsnRequest::Notify(DsnRequest::Never);
        if (name != "success"_L1 && name != "failure"_L1 && name != "delay"_L1)
            return std::nullopt;
        notify |= name == "success"_L1   ? DsnRequest::OnSuccess
                  : name == "failure"_L1 ? DsnRequest::OnFailure
                                         : DsnRequest::OnDelay;
    }
    return notify;
}

bool isEnvelopeId(const QString &typed)
{
    return typed.size() <= maxEnvelopeId &&
           std::ranges::all_of(typed, [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

Answer<void> checkDsn(const Arguments &arguments)
{
    if (arguments.has(u"notify"_s) && !notifyOf(arguments.value(u"notify"_s)))
        return failure(
            CommandFailure::usage(Words::tr("-N takes never, or a list of success, failure and delay.")));
    const QString returned = arguments.value(u"return"_s);
    if (arguments.has(u"return"_s) && returned != "full"_L1 && returned != "hdrs"_L1)
        return failure(CommandFailure::usage(Words::tr("-R takes full or hdrs.")));
    if (!isEnvelopeId(arguments.value(u"envelope-id"_s)))
        return failure(CommandFailure::usage(Words::tr("-V takes at most 100 printable ASCII characters.")));
    return {};
}

} // namespace

Answer<QList<Account>> sendmailAccounts(const OpenProfile &profile, const Arguments &arguments)
{
    return candidateAccounts(profile, arguments).map([&](const QList<Account> &accounts) {
        const auto sender = Address::parse(withoutBrackets(arguments.value(u"from"_s)));
        const auto named = sender ? withAddress(accounts, *sender) : std::nullopt;
        return named ? QList{*named} : accounts;
    });
}

Answer<void> checkSendmailOptions(const Arguments &arguments)
{
    if (arguments.operands().isEmpty() && !arguments.has(u"t"_s))
        return failure(CommandFailure::usage(Words::tr("Nobody to send it to: name addresses, or give -t.")));
    return checkDsn(arguments).and_then([&] { return sendmailRecipients(arguments, {}); }).map([](const auto &) {});
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

Answer<std::optional<Address>> sendmailReversePath(const Arguments &arguments, const Account &account)
{
    if (!arguments.has(u"from"_s))
        return std::optional(account.identity.address);
    const QString path = withoutBrackets(arguments.value(u"from"_s));
    if (path.isEmpty())
        return std::optional<Address>();
    return Address::parse(path)
        .map([](const Address &address) { return std::optional(address); })
        .map_error([&](AddressProblem problem) {
            return CommandFailure::of(u"-f"_s, {path, problem});
        });
}

std::optional<DsnRequest> sendmailDsn(const Arguments &arguments)
{
    if (!arguments.has(u"notify"_s) && !arguments.has(u"return"_s) && !arguments.has(u"envelope-id"_s))
        return std::nullopt;
    DsnRequest request;
    if (arguments.has(u"notify"_s))
        request.notify = notifyOf(arguments.value(u"notify"_s)).value_or(request.notify);
    if (arguments.value(u"return"_s) == "full"_L1)
        request.returned = DsnRequest::Return::Full;
    request.envelopeId = arguments.value(u"envelope-id"_s).toLatin1();
    return request;
}

} // namespace Sealpost::Cli
