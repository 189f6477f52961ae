#include "cli/CommandLine.h"

#include "cli/SendmailWords.h"
#include "trust/ShownText.h"

#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The global options in front of the command, each with its value; they are taken off `words`.
QStringList takeLeadingOptions(QStringList &words)
{
    QStringList leading;
    while (!words.isEmpty() && words.first().startsWith(u'-')) {
        leading += words.takeFirst();
        if (leading.last() == "--profile"_L1 && !words.isEmpty())
            leading += words.takeFirst();
    }
    return leading;
}

const CommandEntry *find(const QString &name)
{
    for (const CommandEntry &entry : commandTable()) {
        if (entry.form.name == name)
            return &entry;
    }
    return nullptr;
}

/// The command that `words` begins with, of one word to three; its name is taken off.
const CommandEntry *takeCommand(QStringList &words)
{
    for (const qsizetype length : {3, 2, 1}) {
        if (words.size() < length)
            continue;
        if (const CommandEntry *entry = find(words.first(length).join(u' '))) {
            words.remove(0, length);
            return entry;
        }
    }
    return nullptr;
}

CommandFailure unknownCommand(const QStringList &words)
{
    const QString seeHelp = u' ' + Words::tr("See: sealpost-cli --help");
    if (words.isEmpty())
        return CommandFailure::usage(Words::tr("Which command?") + seeHelp);
    qsizetype length = 1; // with what stands behind the names of groups
    while (length < words.size() && find(words.first(length).join(u' ') + u" list"_s))
        ++length;
    const QString name = words.first(length).join(u' ');
    return CommandFailure::usage(Words::tr("There is no command “%1”.").arg(shownText(name, 80)) + seeHelp);
}

Answer<CommandLine> parseCommand(const CommandEntry &entry, const QStringList &leading, const QStringList &words)
{
    const QStringList rest = entry.form.name == "sendmail"_L1 ? sendmailWords(words) : words;
    return Arguments::parse(entry.form, leading + rest).map([&](const Arguments &arguments) {
        const bool help = arguments.has(u"help"_s);
        return CommandLine{help ? CommandLine::Wish::Help : CommandLine::Wish::Run, &entry, arguments};
    });
}

} // namespace

Answer<CommandLine> CommandLine::parse(const QStringList &words)
{
    QStringList rest = words;
    const QStringList leading = takeLeadingOptions(rest);
    if (leading.contains(u"--version"_s))
        return CommandLine{.wish = Wish::Version};
    if (const CommandEntry *entry = takeCommand(rest))
        return parseCommand(*entry, leading, rest);
    if (rest.isEmpty() && (leading.contains(u"--help"_s) || leading.contains(u"-h"_s)))
        return CommandLine{.wish = Wish::Help};
    return failure(unknownCommand(rest));
}

bool asksForJson(const QStringList &words)
{
    return words.first(std::max<qsizetype>(words.indexOf(u"--"_s), 0)).contains(u"--json"_s) ||
           (!words.contains(u"--"_s) && words.contains(u"--json"_s));
}

QString profileNamed(const QStringList &words)
{
    const QString option = u"--profile"_s;
    QString found;
    for (qsizetype i = 0; i < words.size() && words.at(i) != "--"_L1; ++i) {
        if (words.at(i) == option)
            found = words.value(i + 1);
        else if (words.at(i).startsWith(option + u'='))
            found = words.at(i).sliced(option.size() + 1);
    }
    return found;
}

QString programHelp()
{
    constexpr int column = 25;
    QString text = Words::tr("Usage: sealpost-cli [--profile DIR] [--json] COMMAND …") + u'\n' +
                   Words::tr("Sends mail through your own server, and says how safe the line is.") + u"\n\n"_s +
                   Words::tr("Commands:") + u'\n';
    for (const CommandEntry &entry : commandTable())
        text += u"  "_s + entry.form.name.leftJustified(column) + entry.form.summary + u'\n';
    return text + u'\n' + Words::tr("Each command has its own help: sealpost-cli COMMAND --help") + u'\n';
}

} // namespace Sealpost::Cli
