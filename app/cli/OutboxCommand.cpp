#include "cli/OutboxCommand.h"

#include "cli/DeliverCommand.h"
#include "cli/EntryReport.h"
#include "cli/Login.h"
#include "cli/OutboxDecision.h"
#include "cli/QuickCommand.h"
#include "cli/SecretInput.h"
#include "cli/Standings.h"

#include <QCoreApplication>
#include <QFile>

namespace Sealpost::Cli::OutboxCommand {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OutboxCommand)
};

Answer<ExitCode> list(OpenProfile &profile, const Arguments &, Console &console)
{
    auto outbox = OpenOutbox::open(profile);
    const auto entries = outbox ? (*outbox)->store().list() : QList<EntrySummary>();
    if (!outbox || !entries)
        return failure(outbox ? CommandFailure::ofStore(entries.error()) : outbox.error());
    const QDateTime now = profile.clock().now();
    QString text;
    QJsonArray json;
    for (const EntrySummary &entry : *entries) {
        text += listedText(entry, now);
        json += listedJson(entry, now);
    }
    return console.report(text.isEmpty() ? Words::tr("Nothing waits in the outbox.") : text,
                          {{u"entries"_s, json}});
}

Answer<ExitCode> showMessage(OpenOutbox &outbox, const Entry &entry, Console &console)
{
    if (console.isJson())
        return failure(
            CommandFailure::usage(Words::tr("--message prints the message itself; there is no JSON of it.")));
    QFile file(outbox.spool().path(entry.submission.message.path));
    if (file.open(QIODevice::ReadOnly))
        return console.print(file);
    return failure(
        CommandFailure{ExitCode::InputOutput, u"unreadable"_s,
                       Words::tr("The file of the message cannot be read: %1.").arg(file.errorString())});
}

Answer<ExitCode> showEntry(const OpenProfile &profile, OpenOutbox &outbox, const Entry &entry, bool withTranscript,
                           Console &console)
{
    const auto transcript = outbox.store().conversation(entry.id);
    if (!transcript)
        return failure(CommandFailure::ofStore(transcript.error()));
    const Shown shown{.standing = Standings(profile, outbox).of(entry),
                      .hasFile = QFile::exists(outbox.spool().path(entry.submission.message.path)),
                      .transcript = withTranscript ? std::optional(*transcript) : std::nullopt};
    return console.report(shownText(shown), shownJson(shown));
}

Answer<ExitCode> show(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    auto outbox = OpenOutbox::open(profile);
    if (!outbox)
        return failure(outbox.error());
    return (*outbox)->entry(arguments.operands().first()).and_then([&](const Entry &entry) {
        return arguments.has(u"message"_s)
                   ? showMessage(**outbox, entry, console)
                   : showEntry(profile, **outbox, entry, arguments.has(u"transcript"_s), console);
    });
}

std::unique_ptr<Command> makeResolve(const Arguments &arguments, Console &console)
{
    using Report = DeliverCommand::Report;
    if (arguments.has(u"again"_s) && !arguments.has(u"sent"_s))
        return DeliverCommand::make<OutboxDecision::sendAgain, Report::One>(arguments, console);
    return QuickCommand::make<OutboxDecision::countAsSent>(arguments, console);
}

CommandForm ofEntry(const QString &name, const QString &summary, const QList<QCommandLineOption> &options = {})
{
    return {name, summary, u"ID"_s, 1, 1, options};
}

} // namespace

std::vector<CommandEntry> table()
{
    using Report = DeliverCommand::Report;
    constexpr auto retry = DeliverCommand::make<OutboxDecision::retry, Report::One>;
    const QList<QCommandLineOption> showOptions{
        {u"message"_s, Words::tr("Print the message itself (RFC 5322).")},
        {u"transcript"_s, Words::tr("Show what was said with the server too.")}};
    const QList<QCommandLineOption> resolveOptions{
        {u"sent"_s, Words::tr("It was sent.")},
        {u"again"_s, Words::tr("Send it again, now; it may then arrive twice.")}};
    const QCommandLineOption at{u"at"_s, Words::tr("2026-11-25T08:00, 08:00 (the next) or +2h (m, h, d)."),
                                u"TIME"_s};
    return {
        {{u"outbox list"_s, Words::tr("Lists what is not sent yet, and what you have to deal with."), {}},
         QuickCommand::make<list>},
        {ofEntry(u"outbox show"_s, Words::tr("Shows a message and what became of it."), showOptions),
         QuickCommand::make<show>},
        {{u"outbox run"_s, Words::tr("Tries everything that waits, once, now."), {}, 0, 0, {passphraseOption()}},
         DeliverCommand::make<OutboxDecision::run, Report::All>},
        {ofEntry(u"outbox retry"_s, Words::tr("Tries a message now that waits, is held, or was refused."),
                 loginOptions()),
         retry},
        {ofEntry(u"outbox send-now"_s, Words::tr("The same as retry."), loginOptions()), retry},
        {ofEntry(u"outbox reschedule"_s, Words::tr("Holds a message that was not tried yet until another time."),
                 {at}),
         QuickCommand::make<OutboxDecision::reschedule>},
        {ofEntry(u"outbox cancel"_s, Words::tr("Takes a message out of the outbox, for good.")),
         QuickCommand::make<OutboxDecision::cancel>},
        {ofEntry(u"outbox resolve"_s, Words::tr("Says what became of a message that is uncertain."),
                 resolveOptions),
         makeResolve},
    };
}

} // namespace Sealpost::Cli::OutboxCommand
