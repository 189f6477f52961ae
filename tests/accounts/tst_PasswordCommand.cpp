#include "accounts/PasswordCommand.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_PasswordCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItPrintsLessOneLineEndIsTheSecret_data();
    void whatItPrintsLessOneLineEndIsTheSecret();
    void aCommandThatFailsGivesNone_data();
    void aCommandThatFailsGivesNone();
    void aCommandOverItsTimeIsKilled();
    void whatItLeavesRunningIsNotWaitedFor();
    void standardInputIsEmpty();
    void destroyedItKillsTheCommandAtOnce();

private:
    using Answer = std::optional<Secret>;
    static Answer run(const QString &text, std::chrono::milliseconds limit = std::chrono::seconds(20));
};

tst_PasswordCommand::Answer tst_PasswordCommand::run(const QString &text, std::chrono::milliseconds limit)
{
    PasswordCommand command(text, limit);
    Answer answer;
    connect(&command, &PasswordCommand::finished, &command, [&](const Answer &secret) { answer = secret; });
    QSignalSpy finished(&command, &PasswordCommand::finished);
    command.start();
    return finished.wait(20000) && finished.count() == 1 ? answer : std::nullopt;
}

void tst_PasswordCommand::whatItPrintsLessOneLineEndIsTheSecret_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("a line") << u"echo hunter2"_s << QByteArray("hunter2");
    QTest::newRow("no line end") << u"printf hunter2"_s << QByteArray("hunter2");
    QTest::newRow("CRLF") << u"printf 'hunter2\\r\\n'"_s << QByteArray("hunter2");
    QTest::newRow("two line ends") << u"printf 'hunter2\\n\\n'"_s << QByteArray("hunter2\n");
    QTest::newRow("white space is part of it") << u"echo ' a b '"_s << QByteArray(" a b ");
    QTest::newRow("the shell reads it") << u"x=hunter; echo \"$x\"2 | cat"_s << QByteArray("hunter2");
    QTest::newRow("standard error is no part of it") << u"echo oops >&2; echo yes"_s << QByteArray("yes");
    QTest::newRow("as much as may be") << u"head -c 65536 /dev/zero | tr '\\0' x"_s << QByteArray(65536, 'x');
}

void tst_PasswordCommand::whatItPrintsLessOneLineEndIsTheSecret()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, secret);
    const Answer answer = run(command);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->octets(), QByteArrayView(secret));
}

void tst_PasswordCommand::aCommandThatFailsGivesNone_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("not found") << u"/nonexistent/command 2>/dev/null"_s;
    QTest::newRow("printed, then failed") << u"echo hunter2; exit 1"_s;
    QTest::newRow("killed") << u"echo hunter2; kill -9 $$"_s;
    QTest::newRow("nothing") << u"true"_s;
    QTest::newRow("an empty line") << u"echo"_s;
    QTest::newRow("too much") << u"head -c 65537 /dev/zero | tr '\\0' x"_s;
    QTest::newRow("far too much") << u"yes"_s;
}

void tst_PasswordCommand::aCommandThatFailsGivesNone()
{
    QFETCH(QString, command);
    QVERIFY(!run(command).has_value());
}

void tst_PasswordCommand::aCommandOverItsTimeIsKilled()
{
    QElapsedTimer time;
    time.start();
    QVERIFY(!run(u"echo hunter2; exec sleep 30"_s, std::chrono::milliseconds(50)).has_value());
    QVERIFY(time.elapsed() < 10000);
}

void tst_PasswordCommand::whatItLeavesRunningIsNotWaitedFor()
{
    QElapsedTimer time;
    time.start();
    // It keeps the pipe open; our standard error it must not keep, or whoever runs this test waits for it.
    const Answer answer = run(u"sleep 30 2>/dev/null & echo $!"_s);
    QVERIFY(answer.has_value());
    QVERIFY(time.elapsed() < 10000);
    const auto left = answer->octets().toByteArray().toInt();
    QVERIFY(left > 1);
    QCOMPARE(::kill(left, SIGKILL), 0);
}

void tst_PasswordCommand::standardInputIsEmpty()
{
    QCOMPARE(run(u"cat; echo end"_s).value().octets(), QByteArrayView("end"));
}

void tst_PasswordCommand::destroyedItKillsTheCommandAtOnce()
{
    QElapsedTimer time;
    time.start();
    {
        PasswordCommand command(u"exec sleep 30"_s, std::chrono::seconds(20));
        command.start();
    }
    QTRY_VERIFY(!QCoreApplication::instance()->findChild<QProcess *>());
    QVERIFY(time.elapsed() < 10000);
}

QTEST_GUILESS_MAIN(tst_PasswordCommand)
#include "tst_PasswordCommand.moc"
