#include "cli/CliRun.h"
#include "cli/Terminal.h"
#include "support/ScriptedServer.h"
#include "support/TestCertificate.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the real program does at a terminal and elsewhere.
class tst_CliTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void progressIsShownOnATerminalAndWipedAtTheEnd();
    void progressIsShownNowhereElse();
    void theLadderIsColouredOnATerminalOnly();
    void whoWantsNoColoursStillGetsTheDrawing();
    void aTerminalThatCannotDrawGetsWords();
    void aTypedPasswordDoesNotShow();
    void whoeverEndsItAtThePromptCanSeeAgain();
    void aPipedPasswordIsOneLine();
    void aLineThatIsTooLongIsNoTwoSecrets();

private:
    QByteArray checkedAtTerminal(const QString &variable, const QString &value);
    QStringList send(const QStringList &more = {}) const;

    std::unique_ptr<CliRun> m_cli;
    std::unique_ptr<ScriptedServer> m_server;
};

void tst_CliTerminal::init()
{
    m_cli = std::make_unique<CliRun>();
    m_server = std::make_unique<ScriptedServer>();
    m_server->tls(testCertificatePath(u"self-signed-ec"_s)).offers({"AUTH PLAIN"});
    QCOMPARE(m_cli
                 ->json({u"account"_s, u"add"_s, u"me"_s, u"--address"_s, u"me@example.org"_s, u"--host"_s,
                         u"127.0.0.1"_s, u"--smtps-port"_s, QString::number(m_server->port().number()),
                         u"--starttls-port"_s, u"off"_s})
                 .code,
             0);
}

void tst_CliTerminal::cleanup()
{
    m_server.reset();
    m_cli.reset();
}

QStringList tst_CliTerminal::send(const QStringList &more) const
{
    return QStringList{u"send"_s, u"--to"_s, u"ann@example.org"_s, u"--body"_s, u"x"_s} + more;
}

void tst_CliTerminal::progressIsShownOnATerminalAndWipedAtTheEnd()
{
    m_server->on("MAIL", ScriptedAnswer("250 ok").after(1100ms)); // what takes a second is worth a word
    Terminal terminal;
    QProcess process;
    terminal.attach(process, Terminal::Streams::Errors);
    m_cli->start(process, send());
    const auto ended = waitFor(process);
    QCOMPARE(ended.code, 0);
    QVERIFY2(terminal.shown().contains("Sent "), terminal.shown().constData());
    QVERIFY2(terminal.shown().endsWith("\r\x1b[K"), terminal.shown().constData());
    QVERIFY(!ended.output.contains("\x1b"));
}

void tst_CliTerminal::progressIsShownNowhereElse()
{
    m_server->on("MAIL", ScriptedAnswer("250 ok").after(1100ms));
    const auto ended = m_cli->run(send());
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.errors.isEmpty(), ended.errors.constData());
}

/// What `check` shows at a terminal, with one variable of the environment set.
QByteArray tst_CliTerminal::checkedAtTerminal(const QString &variable, const QString &value)
{
    Terminal terminal;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"NO_COLOR"_s);
    environment.insert(u"TERM"_s, u"xterm"_s);
    environment.insert(variable, value);
    process.setProcessEnvironment(environment);
    terminal.attach(process, Terminal::Streams::All);
    m_cli->start(process, {u"check"_s, u"me"_s});
    static_cast<void>(waitFor(process));
    return terminal.shown();
}

void tst_CliTerminal::theLadderIsColouredOnATerminalOnly()
{
    const QByteArray shown = checkedAtTerminal(u"TERM"_s, u"xterm"_s);
    QVERIFY2(shown.contains("\x1b[") && shown.contains("● ━"), shown.constData());
    const QByteArray piped = m_cli->run({u"check"_s, u"me"_s}).output;
    QVERIFY2(piped.contains("SMTPS") && !piped.contains('\x1b') && !piped.contains("━"), piped.constData());
}

void tst_CliTerminal::whoWantsNoColoursStillGetsTheDrawing()
{
    const QByteArray shown = checkedAtTerminal(u"NO_COLOR"_s, u"1"_s);
    QVERIFY2(shown.contains("● ━") && !shown.contains('\x1b'), shown.constData());
}

void tst_CliTerminal::aTerminalThatCannotDrawGetsWords()
{
    const QByteArray shown = checkedAtTerminal(u"TERM"_s, u"dumb"_s);
    QVERIFY2(shown.contains("SMTPS") && !shown.contains('\x1b') && !shown.contains("━"), shown.constData());
}

void tst_CliTerminal::aTypedPasswordDoesNotShow()
{
    Terminal terminal;
    QSignalSpy changed(&terminal, &Terminal::changed);
    QProcess process;
    terminal.attach(process, Terminal::Streams::InputAndErrors);
    m_cli->start(process, send({u"--password-stdin"_s}));
    while (!terminal.shown().contains("Password: "))
        QVERIFY(changed.wait(20'000));
    terminal.type("hunter2\n");
    QCOMPARE(waitFor(process).code, 0);
    QVERIFY2(!terminal.shown().contains("hunter"), terminal.shown().constData());
    QVERIFY(m_server->heard("AUTH PLAIN " + QByteArray("\0me@example.org\0hunter2", 23).toBase64()));
}

void tst_CliTerminal::whoeverEndsItAtThePromptCanSeeAgain()
{
    Terminal terminal;
    QSignalSpy changed(&terminal, &Terminal::changed);
    QProcess process;
    terminal.attach(process, Terminal::Streams::InputAndErrors);
    m_cli->start(process, send({u"--password-stdin"_s}));
    while (!terminal.shown().contains("Password: "))
        QVERIFY(changed.wait(20'000));
    QSignalSpy finished(&process, &QProcess::finished);
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    QVERIFY(!finished.isEmpty() || finished.wait(20'000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit); // a shell stops its script then
    terminal.type("seen");
    while (!terminal.shown().contains("seen"))
        QVERIFY(changed.wait(20'000));
}

void tst_CliTerminal::aLineThatIsTooLongIsNoTwoSecrets()
{
    const auto ended = m_cli->run(send({u"--password-stdin"_s}), QByteArray(65 * 1024, 'x') + '\n');
    QCOMPARE(ended.code, 64);
    QVERIFY2(ended.errors.contains("--password-stdin: the line is too long"), ended.errors.constData());
}

void tst_CliTerminal::aPipedPasswordIsOneLine()
{
    const auto ended = m_cli->run(send({u"--password-stdin"_s}), "hunter2\r\nnot of the password\n");
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.errors.isEmpty(), ended.errors.constData());
    QVERIFY(m_server->heard("AUTH PLAIN " + QByteArray("\0me@example.org\0hunter2", 23).toBase64()));
}

QTEST_GUILESS_MAIN(tst_CliTerminal)
#include "tst_CliTerminal.moc"
