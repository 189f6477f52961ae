#include "cli/CommandForm.h"

#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandForm)
};

constexpr int textColumn = 32;

QString spelled(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names += (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    const QString all = u"  "_s + names.join(u", "_s);
    return option.valueName().isEmpty() ? all : all + u' ' + option.valueName();
}

QString helpOf(const QCommandLineOption &option)
{
    const QString left = spelled(option);
    const QString gap = left.size() < textColumn ? QString() : u'\n' + QString(textColumn, u' ');
    return left.leftJustified(textColumn).append(gap) + option.description() + u'\n';
}

} // namespace

QString CommandForm::help() const
{
    QString text = Words::tr("Usage: sealpost-cli %1 [options] %2").arg(name, operands).trimmed() + u'\n';
    text += summary + u"\n\n"_s + Words::tr("Options:") + u'\n';
    for (const QCommandLineOption &option : options + commonOptions())
        text += helpOf(option);
    return text;
}

QList<QCommandLineOption> commonOptions()
{
    return {{u"profile"_s, Words::tr("Keep everything in this folder."), u"DIR"_s},
            {u"json"_s, Words::tr("Report as one JSON object on one line.")},
            {{u"h"_s, u"help"_s}, Words::tr("Show this help.")}};
}

} // namespace Sealpost::Cli
