#include "cli/SendOptions.h"

#include "accounts/IdentityDraft.h"
#include "cli/DsnOptions.h"
#include "cli/Login.h"
#include "cli/TextFile.h"
#include "message/Signature.h"
#include "trust/ShownText.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SendOptions)
};

using Done = Answer<void>;

template <typename Value>
auto into(Value &member)
{
    return [&member](Value value) { member = std::move(value); };
}

Answer<std::optional<Mailbox>> replyTo(const Arguments &arguments)
{
    return mailboxes(arguments, u"reply-to"_s)
        .and_then([](const QList<Mailbox> &all) -> Answer<std::optional<Mailbox>> {
            if (all.size() > 1)
                return failure(CommandFailure::usage(Words::tr("--reply-to takes one address.")));
            return all.isEmpty() ? std::optional<Mailbox>() : all.first();
        });
}

/// Less blanks around it; a line end stays, to be refused.
QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"\\A[ \\t]+|[ \\t]+\\z"_s);
    return text.remove(blanks);
}

Answer<QList<HeaderField>> headerFields(const Arguments &arguments)
{
    QList<HeaderField> fields;
    for (const QString &given : arguments.values(u"header"_s)) {
        const qsizetype colon = given.indexOf(u':');
        if (colon < 1)
            return failure(CommandFailure::usage(
                Words::tr("--header: “%1” is not of the form 'Name: value'.").arg(shownText(given, 80))));
        fields += {withoutBlanks(given.left(colon)), withoutBlanks(given.sliced(colon + 1))};
    }
    return fields;
}

QList<Attachment> attachments(const Arguments &arguments)
{
    QList<Attachment> all;
    for (const QString &path : arguments.values(u"attach"_s))
        all += {path, {}, {}};
    return all;
}

Answer<QString> bodyText(const Arguments &arguments, QIODevice &input)
{
    if (arguments.value(u"body"_s) == "-"_L1)
        return readText(u"--body"_s, input);
    if (arguments.has(u"body-file"_s))
        return readText(u"--body-file"_s, arguments.value(u"body-file"_s), input);
    return arguments.value(u"body"_s);
}

/// Programs that send mail know what they send: there is a signature only where it is asked for.
Answer<QString> signedBody(const Arguments &arguments, const Identity &sender, QIODevice &input)
{
    if (!arguments.has(u"signature"_s))
        return bodyText(arguments, input);
    if (sender.signature.isEmpty())
        return failure(CommandFailure::usage(
            Words::tr("--signature: “%1” has no signature.").arg(shownText(sender.address.shown(), 200))));
    return bodyText(arguments, input).map([&](const QString &text) { return signedText(text, sender.signature); });
}

Answer<QString> htmlText(const Arguments &arguments, QIODevice &input)
{
    if (!arguments.has(u"html-file"_s))
        return QString();
    return readText(u"--html-file"_s, arguments.value(u"html-file"_s), input);
}

qsizetype readersOfInput(const Arguments &arguments)
{
    qsizetype readers = 0;
    for (const QString &option : {u"body"_s, u"body-file"_s, u"html-file"_s, u"message"_s})
        readers += arguments.value(option) == "-"_L1 ? 1 : 0;
    return readers;
}

} // namespace

QList<QCommandLineOption> sendOptions()
{
    const QList<QCommandLineOption> own{
        {u"account"_s, Words::tr("Send through this account (the message's, else the first)."), u"NAME"_s},
        {u"from"_s, Words::tr("Send as this address, one of the account's (its first one)."), u"ADDR"_s},
        {u"to"_s, Words::tr("Recipients; repeat it, or separate them by commas."), u"ADDR"_s},
        {u"cc"_s, Words::tr("Recipients of a copy."), u"ADDR"_s},
        {u"bcc"_s, Words::tr("Recipients whom the others do not see."), u"ADDR"_s},
        {u"reply-to"_s, Words::tr("Where answers shall go."), u"ADDR"_s},
        {u"subject"_s, Words::tr("The subject."), u"TEXT"_s},
        {u"body"_s, Words::tr("The text; - reads it from standard input."), u"TEXT"_s},
        {u"body-file"_s, Words::tr("A file with the text (UTF-8), or -."), u"FILE"_s},
        {u"html-file"_s, Words::tr("A file with the same in HTML (UTF-8), or -."), u"FILE"_s},
        {u"signature"_s, Words::tr("Put the sender's signature below the text.")},
        {u"attach"_s, Words::tr("A file to go along."), u"FILE"_s},
        {u"header"_s, Words::tr("Another header field."), u"'NAME: VALUE'"_s},
        {u"message"_s, Words::tr("A whole message: a file, -, or a folder of .eml files."), u"FILE"_s},
        {u"require-tls"_s, Words::tr("Only with encryption on the whole way (REQUIRETLS).")},
        {u"dsn"_s, Words::tr("Ask for reports of delivery (DSN); those below say which, and ask for them too.")},
        {u"no-wait"_s, Words::tr("Put it into the outbox and end; the next Sealpost that runs sends it.")},
        {u"at"_s, Words::tr("Not before: 2026-11-25T08:00, 08:00 (the next) or +2h (m, h, d)."), u"TIME"_s},
    };
    return own + dsnOptions() + loginOptions();
}

Answer<QList<Mailbox>> mailboxes(const Arguments &arguments, const QString &option)
{
    QList<Mailbox> all;
    for (const QString &given : arguments.values(option)) {
        const auto parsed = parseMailboxes(given);
        if (!parsed)
            return failure(CommandFailure::of(u"--"_s + option, parsed.error()));
        all += *parsed;
    }
    return all;
}

Answer<QList<Address>> givenRecipients(const Arguments &arguments)
{
    QList<Address> all;
    for (const QString &option : {u"to"_s, u"cc"_s, u"bcc"_s}) {
        const auto given = mailboxes(arguments, option);
        if (!given)
            return failure(given.error());
        for (const Mailbox &mailbox : *given)
            all += mailbox.address;
    }
    return all;
}

bool takesInput(const Arguments &arguments)
{
    return readersOfInput(arguments) > 0;
}

Answer<void> checkSendOptions(const Arguments &arguments)
{
    if (readersOfInput(arguments) + (arguments.has(u"password-stdin"_s) ? 1 : 0) > 1)
        return failure(CommandFailure::usage(Words::tr("Only one thing can come on standard input.")));
    if (arguments.has(u"body"_s) && arguments.has(u"body-file"_s))
        return failure(CommandFailure::usage(Words::tr("--body and --body-file contradict each other.")));
    if (arguments.has(u"signature"_s) && arguments.has(u"html-file"_s))
        return failure(CommandFailure::usage(
            Words::tr("--signature goes below the text, and would be missing in --html-file.")));
    for (const QString &part : {u"from"_s, u"signature"_s, u"subject"_s, u"body"_s, u"body-file"_s, u"html-file"_s,
                                u"attach"_s, u"header"_s, u"reply-to"_s}) {
        if (arguments.has(u"message"_s) && arguments.has(part))
            return failure(CommandFailure::usage(
                Words::tr("--message is a whole message; --%1 cannot be added to it.").arg(part)));
    }
    if (arguments.values(u"attach"_s).contains(QString()))
        return failure(CommandFailure::usage(Words::tr("--attach needs the name of a file.")));
    return dsnRequest(arguments).map([](const auto &) {});
}

Answer<Draft> draftOf(const Arguments &arguments, const Identity &sender, QIODevice &input)
{
    Draft draft;
    draft.subject = arguments.value(u"subject"_s);
    draft.attachments = attachments(arguments);
    const Done read = mailboxes(arguments, u"to"_s)
                          .map(into(draft.to))
                          .and_then([&] { return mailboxes(arguments, u"cc"_s).map(into(draft.cc)); })
                          .and_then([&] { return mailboxes(arguments, u"bcc"_s).map(into(draft.bcc)); })
                          .and_then([&] { return replyTo(arguments).map(into(draft.replyTo)); })
                          .and_then([&] { return headerFields(arguments).map(into(draft.headers)); })
                          .and_then([&] { return htmlText(arguments, input).map(into(draft.html)); })
                          .and_then([&] { return signedBody(arguments, sender, input).map(into(draft.text)); });
    return read.map([&] { return asSentBy(sender, draft); });
}

void applySendOptions(const Arguments &arguments, Submission &submission)
{
    if (arguments.has(u"require-tls"_s))
        submission.tlsOnward = Smtp::TlsOnward::Required;
    submission.dsn = dsnRequest(arguments).value_or(std::nullopt); // found right before
}

} // namespace Sealpost::Cli
