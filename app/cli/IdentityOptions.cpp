#include "cli/IdentityOptions.h"

#include "accounts/Identities.h"
#include "cli/OptionValue.h"
#include "cli/TextFile.h"
#include "wording/IdentityText.h"

#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IdentityOptions)
};

/// One address, or empty for none.
Answer<std::optional<Mailbox>> mailboxValue(const QString &option, const QString &given)
{
    if (given.trimmed().isEmpty())
        return std::optional<Mailbox>();
    const auto mailboxes = parseMailboxes(given);
    if (!mailboxes)
        return failure(CommandFailure::of(u"--"_s + option, mailboxes.error()));
    if (mailboxes->size() != 1)
        return failure(CommandFailure::usage(Words::tr("--%1 takes one address.").arg(option)));
    return std::optional(mailboxes->first());
}

Answer<void> takeSignature(const Arguments &arguments, QIODevice &input, QString &signature)
{
    const bool isFile = arguments.has(u"signature-file"_s);
    if (isFile && arguments.has(u"signature"_s))
        return failure(CommandFailure::usage(
            Words::tr("--%1 and --%2 contradict each other.").arg("signature"_L1).arg("signature-file"_L1)));
    if (!isFile && !arguments.has(u"signature"_s))
        return {};
    const Answer<QString> text = isFile
                                     ? readText(u"--signature-file"_s, arguments.value(u"signature-file"_s), input)
                                     : Answer<QString>(arguments.value(u"signature"_s));
    return text.map([&](const QString &read) { signature = signatureIn(read); });
}

} // namespace

QList<QCommandLineOption> identityOptions()
{
    return {
        {u"address"_s, Words::tr("The mail address to send from."), u"ADDR"_s},
        {u"display-name"_s, Words::tr("The name beside the address."), u"NAME"_s},
        {u"reply-to"_s, Words::tr("Where answers shall go; empty: to the address itself."), u"ADDR"_s},
        {u"organization"_s, Words::tr("The organization that messages name; empty: none."), u"NAME"_s},
        {u"signature"_s, Words::tr("The text below a message; empty: none."), u"TEXT"_s},
        {u"signature-file"_s, Words::tr("A file with that text (UTF-8), or -."), u"FILE"_s},
        {u"sent-copy"_s, Words::tr("Keep a copy of what it sends: default, yes or no."), u"WHICH"_s},
    };
}

Answer<Identity> newIdentity(const Arguments &arguments, QIODevice &input)
{
    const QString operand = arguments.operands().value(1);
    if (operand.isEmpty() != arguments.has(u"address"_s))
        return failure(CommandFailure::usage(Words::tr("An identity needs one address: NAME ADDR.")));
    return addressValue(u"address"_s, operand.isEmpty() ? arguments.value(u"address"_s) : operand)
        .and_then([&](const Address &address) {
            return changedIdentity({.displayName = {}, .address = address}, arguments, input);
        });
}

Answer<Identity> changedIdentity(const Identity &identity, const Arguments &arguments, QIODevice &input)
{
    Identity changed = identity;
    return take(arguments, u"address"_s, addressValue, changed.address)
        .and_then([&] { return take(arguments, u"display-name"_s, lineValue, changed.displayName); })
        .and_then([&] { return take(arguments, u"reply-to"_s, mailboxValue, changed.replyTo); })
        .and_then([&] { return take(arguments, u"organization"_s, lineValue, changed.organization); })
        .and_then([&] { return take(arguments, u"sent-copy"_s, sentCopyValue, changed.sentCopy); })
        .and_then([&] { return takeSignature(arguments, input, changed.signature); })
        .map([&changed] { return changed; });
}

} // namespace Sealpost::Cli
