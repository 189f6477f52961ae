#pragma once

#include "cli/CommandFailure.h"

#include <QIODevice>

namespace Sealpost::Cli {

/// The three streams of the program, and how they are spoken to: text for people, or one JSON object on one line.
class Console
{
public:
    enum class Style { Text, Json };
    struct Terminals {
        bool input = false;
        bool output = false;
        bool errors = false;
    };

    Console(QIODevice &input, QIODevice &output, QIODevice &errors, Terminals terminals);

    void use(Style style) { m_style = style; }
    [[nodiscard]] bool isJson() const { return m_style == Style::Json; }
    [[nodiscard]] QIODevice &input() { return m_input; }
    [[nodiscard]] Terminals terminals() const { return m_terminals; }

    /// What the command is there to say, in the style that was asked for. InputOutput: nobody could read it.
    ExitCode report(const QString &text, const QJsonObject &json);

    /// Octets as they are, to standard output.
    ExitCode print(QIODevice &octets);

    /// A failure ends the command: standard error, or `error` in JSON. Its own code, whatever became of the text.
    ExitCode fail(const CommandFailure &failure);

    /// A word to people beside the report; never on standard output.
    void note(const QString &text);
    /// Replaces the last progress on a terminal; empty: wipes it.
    void progress(const QString &text);

private:
    QIODevice &m_input;
    QIODevice &m_output;
    QIODevice &m_errors;
    Terminals m_terminals;
    Style m_style = Style::Text;
};

} // namespace Sealpost::Cli
