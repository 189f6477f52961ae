#include "cli/SecretInput.h"

#include <QCoreApplication>

#include <csignal>
#include <termios.h>
#include <unistd.h>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SecretInput)
};

constexpr qint64 maxSecret = 64 * 1024;

termios shown{}; ///< as the terminal was

/// Nothing has begun while somebody is asked: the program ends as it would have, and what is typed shows again.
extern "C" void endShown(int signal)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &shown);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// While it lives, what is typed on the terminal does not show. One object at a time.
class EchoOff
{
public:
    explicit EchoOff(bool isTerminal)
        : m_active(isTerminal && tcgetattr(STDIN_FILENO, &shown) == 0)
    {
        if (!m_active)
            return;
        struct sigaction action {
        };
        action.sa_handler = endShown;
        sigaction(SIGINT, &action, &m_before);
        termios quiet = shown;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~EchoOff()
    {
        if (!m_active)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
        sigaction(SIGINT, &m_before, nullptr);
    }
    Q_DISABLE_COPY_MOVE(EchoOff)

private:
    struct sigaction m_before {
    };
    bool m_active;
};

void chopLineEnd(QByteArray &line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
}

} // namespace

QCommandLineOption passphraseOption()
{
    return {u"passphrase-stdin"_s, Words::tr("Read the passphrase of the stored passwords from the first line of "
                                             "standard input, where they are in the profile's sealed file.")};
}

Answer<Secret> readSecret(const QString &option, const QString &prompt, Console &console)
{
    const EchoOff echoOff(console.terminals().input);
    if (console.terminals().input)
        console.progress(prompt);
    QByteArray line = console.input().readLine(maxSecret + 3); // whether it is longer, and a line end
    console.progress({});
    chopLineEnd(line);
    if (line.size() > maxSecret) { // its rest would be the next secret
        wipe(line);
        return failure(CommandFailure::usage(Words::tr("--%1: the line is too long for it.").arg(option)));
    }
    if (line.isEmpty())
        return failure(CommandFailure::usage(Words::tr("--%1: standard input holds nothing for it.").arg(option)));
    return Secret::take(line);
}

Answer<Secret> readNewSecret(const QString &option, const QString &prompt, Console &console)
{
    const Answer<Secret> first = readSecret(option, prompt, console);
    if (!first || !console.terminals().input)
        return first;
    const Answer<Secret> second = readSecret(option, Words::tr("Once more: "), console);
    if (second && !(*first == *second))
        return failure(CommandFailure::usage(Words::tr("--%1: the two are not the same.").arg(option)));
    return second;
}

} // namespace Sealpost::Cli
