#include "ui/launch/LaunchOptions.h"

#include "ui/compose/MailtoLink.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LaunchOptions)
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Words::tr("Sends mail and shows how safe the line is."));
    parser.addPositionalArgument(u"mailto"_s, Words::tr("A mailto: link to begin a message with."),
                                 u"[mailto:…]"_s);
    parser.addPositionalArgument(u"file"_s, Words::tr("Files to attach."), Words::tr("[file…]"));
    parser.addOptions({
        {u"profile"_s, Words::tr("Keep everything in this folder."), Words::tr("folder")},
        {u"practice"_s, Words::tr("Start with the practice server.")},
        {u"outbox"_s, Words::tr("Show the outbox.")},
        {u"compose"_s, Words::tr("Begin a message.")},
        {u"to"_s, Words::tr("Its recipients."), Words::tr("addresses")},
        {u"cc"_s, Words::tr("Who gets a copy."), Words::tr("addresses")},
        {u"bcc"_s, Words::tr("Who gets a copy unseen."), Words::tr("addresses")},
        {u"subject"_s, Words::tr("Its subject."), Words::tr("text")},
        {u"body"_s, Words::tr("Its text."), Words::tr("text")},
        {u"attach"_s, Words::tr("Attach this file; may be repeated."), Words::tr("file")},
    });
    // For the desktop, not for people.
    QCommandLineOption service(u"service"_s);
    service.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(service);
    parser.addHelpOption();
    parser.addVersionOption();
}

/// Whoever attaches them may be another program, in another folder.
QStringList absolute(QStringList paths)
{
    for (QString &path : paths)
        path = QFileInfo(path).absoluteFilePath();
    return paths;
}

std::optional<ComposeSeed> seedOf(const QCommandLineParser &parser)
{
    const ComposeSeed seed{.to = parser.values(u"to"_s).join(u", "_s),
                           .cc = parser.values(u"cc"_s).join(u", "_s),
                           .bcc = parser.values(u"bcc"_s).join(u", "_s),
                           .subject = parser.value(u"subject"_s),
                           .body = parser.value(u"body"_s),
                           .attachments = absolute(parser.values(u"attach"_s))};
    return parser.isSet(u"compose"_s) || seed != ComposeSeed() ? std::optional(seed) : std::nullopt;
}

/// What a link says, and what the command line adds to it.
ComposeSeed joined(ComposeSeed link, const ComposeSeed &more)
{
    const auto add = [](QString &text, const QString &addition, const QString &between) {
        text += text.isEmpty() || addition.isEmpty() ? addition : between + addition;
    };
    add(link.to, more.to, u", "_s);
    add(link.cc, more.cc, u", "_s);
    add(link.bcc, more.bcc, u", "_s);
    add(link.subject, more.subject, u" "_s);
    add(link.body, more.body, u"\n"_s);
    link.attachments += more.attachments;
    return link;
}

/// Of a file that is there; file managers hand over paths or file: addresses. Empty: it is none.
QString pathOf(const QString &argument)
{
    const QUrl url(argument);
    const QFileInfo file(url.isLocalFile() ? url.toLocalFile() : argument);
    return file.exists() ? file.absoluteFilePath() : QString();
}

/// What the arguments that belong to no option say: one link, and files.
Result<void, QString> take(const QStringList &arguments, std::optional<ComposeSeed> &seed)
{
    std::optional<ComposeSeed> link;
    QStringList files;
    for (const QString &argument : arguments) {
        if (const QString path = pathOf(argument); !path.isEmpty()) {
            files += path;
            continue;
        }
        if (link)
            return failure(Words::tr("One mailto: link at a time."));
        link = readMailtoLink(argument);
        if (!link)
            return failure(Words::tr("“%1” is no mailto: link, and no file.").arg(argument));
    }
    if (link)
        seed = joined(*link, seed.value_or(ComposeSeed()));
    if (!files.isEmpty())
        seed = joined(seed.value_or(ComposeSeed()), {.attachments = files});
    return {};
}

std::optional<QString> answerOf(const QCommandLineParser &parser)
{
    if (parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s)) // Qt's own options have no place in it
        return parser.helpText();
    if (parser.isSet(u"version"_s))
        return u"Sealpost %1\n"_s.arg(QCoreApplication::applicationVersion());
    return std::nullopt;
}

} // namespace

Result<LaunchOptions, QString> LaunchOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return failure(parser.errorText());
    LaunchOptions options{.profile = parser.value(u"profile"_s),
                          .practice = parser.isSet(u"practice"_s),
                          .outbox = parser.isSet(u"outbox"_s),
                          .service = parser.isSet(u"service"_s),
                          .seed = seedOf(parser),
                          .answer = answerOf(parser)};
    const auto taken = take(parser.positionalArguments(), options.seed);
    return taken ? Result<LaunchOptions, QString>(options) : failure(taken.error());
}

} // namespace Sealpost
