#include "cli/Console.h"

#include "wording/Wording.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

QByteArray line(const QString &text)
{
    return text.endsWith(u'\n') ? text.toUtf8() : text.toUtf8() + '\n';
}

QByteArray line(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

bool write(QIODevice &stream, const QByteArray &octets)
{
    return stream.write(octets) == octets.size();
}

} // namespace

Console::Console(QIODevice &input, QIODevice &output, QIODevice &errors, Terminals terminals)
    : m_input(input)
    , m_output(output)
    , m_errors(errors)
    , m_terminals(terminals)
{
}

ExitCode Console::report(const QString &text, const QJsonObject &json)
{
    return write(m_output, isJson() ? line(json) : line(text)) ? ExitCode::Done : ExitCode::InputOutput;
}

ExitCode Console::print(QIODevice &octets)
{
    constexpr qint64 portion = 256 * 1024;
    for (QByteArray part = octets.read(portion); !part.isEmpty(); part = octets.read(portion)) {
        if (!write(m_output, part))
            return ExitCode::InputOutput;
    }
    return octets.atEnd() ? ExitCode::Done : ExitCode::InputOutput;
}

ExitCode Console::fail(const CommandFailure &failure)
{
    if (isJson())
        write(m_output, line(QJsonObject{{u"error"_s, failure.json()}}));
    else
        note(u"sealpost-cli: "_s + failure.sentence);
    const QString words = Wording::serverWords(failure.reply);
    if (!isJson() && !words.isEmpty())
        note(QCoreApplication::translate("Console", "The server said: %1").arg(words));
    return failure.code;
}

void Console::note(const QString &text)
{
    write(m_errors, line(text));
}

void Console::progress(const QString &text)
{
    if (m_terminals.errors)
        write(m_errors, "\r\x1b[K" + text.toUtf8());
}

} // namespace Sealpost::Cli
