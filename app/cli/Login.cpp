#include "cli/Login.h"

#include <QCoreApplication>

#include <termios.h>
#include <unistd.h>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Login)
};

constexpr qint64 maxPassword = 64 * 1024;

/// While it lives, what is typed on the terminal does not show.
class EchoOff
{
public:
    explicit EchoOff(bool isTerminal)
        : m_active(isTerminal && tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_active)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~EchoOff()
    {
        if (m_active)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(EchoOff)

private:
    termios m_before{};
    bool m_active;
};

void chopLineEnd(QByteArray &line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
}

Answer<Secret> readPassword(Console &console)
{
    const EchoOff echoOff(console.terminals().input);
    if (console.terminals().input)
        console.progress(Words::tr("Password: "));
    QByteArray line = console.input().readLine(maxPassword);
    console.progress({});
    chopLineEnd(line);
    if (line.isEmpty())
        return failure(CommandFailure::usage(Words::tr("--password-stdin: standard input holds no password.")));
    return Secret::take(line);
}

Account withTypedPassword(Account account)
{
    account.passwordCommand.clear();
    if (account.username.isEmpty())
        account.username = account.identity.address.shown();
    return account;
}

} // namespace

QCommandLineOption passwordOption()
{
    return {u"password-stdin"_s,
            Words::tr("Read the password from the first line of standard input, for this run.")};
}

Answer<Account> accountToLogIn(OpenProfile &profile, const Account &account, const Arguments &arguments,
                               Console &console)
{
    if (!arguments.has(u"password-stdin"_s))
        return account;
    return readPassword(console).map([&](const Secret &password) {
        const Account login = withTypedPassword(account);
        profile.credentials().remember(login, password);
        profile.accounts().substitute(login);
        return login;
    });
}

} // namespace Sealpost::Cli
