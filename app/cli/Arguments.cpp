#include "cli/Arguments.h"

#include "trust/ShownText.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

constexpr qsizetype shownLength = 80;

QString seeHelp(const CommandForm &form)
{
    return u' ' + Words::tr("See: sealpost-cli %1 --help").arg(form.name);
}

QString unreadableText(const QCommandLineParser &parser, const CommandForm &form)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return parser.errorText() + seeHelp(form);
    const QString name = shownText(unknown.first(), shownLength);
    return Words::tr("“%1” has no option “%2”.").arg(form.name, name) + seeHelp(form);
}

std::optional<CommandFailure> operandFailure(const CommandForm &form, const QStringList &operands)
{
    if (operands.size() < form.fewestOperands)
        return CommandFailure::usage(Words::tr("“%1” needs %2.").arg(form.name, form.operands) + seeHelp(form));
    if (operands.size() > form.mostOperands)
        return CommandFailure::usage(Words::tr("“%1” does not know what to do with “%2”.")
                                         .arg(form.name, shownText(operands.at(form.mostOperands), shownLength)) +
                                     seeHelp(form));
    return std::nullopt;
}

} // namespace

Answer<Arguments> Arguments::parse(const CommandForm &form, const QStringList &words)
{
    QCommandLineParser parser;
    const QList<QCommandLineOption> options = form.options + commonOptions();
    parser.addOptions(options);
    // The parser takes the program's name first.
    if (!parser.parse(QStringList(u"sealpost-cli"_s) + words))
        return failure(CommandFailure::usage(unreadableText(parser, form)));
    Arguments arguments;
    for (const QCommandLineOption &option : options) {
        // Qt 6.8 complains when a switch is asked for its values.
        if (parser.isSet(option))
            arguments.m_values.insert(option.names().last(),
                                      option.valueName().isEmpty() ? QStringList() : parser.values(option));
    }
    arguments.m_operands = parser.positionalArguments();
    // Whoever asks for help need not have given the rest.
    if (const auto wrong = operandFailure(form, arguments.m_operands); wrong && !arguments.has(u"help"_s))
        return failure(*wrong);
    // An unset variable of a script must not mean the usual profile.
    if (arguments.has(u"profile"_s) && arguments.value(u"profile"_s).isEmpty())
        return failure(CommandFailure::usage(Words::tr("--profile needs the name of a folder.")));
    return arguments;
}

QString Arguments::value(const QString &option) const
{
    const QStringList given = values(option);
    return given.isEmpty() ? QString() : given.last();
}

} // namespace Sealpost::Cli
