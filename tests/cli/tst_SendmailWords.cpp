#include "cli/AccountChoice.h"
#include "cli/DotEnded.h"
#include "cli/DsnOptions.h"
#include "cli/SendmailOptions.h"
#include "cli/SendmailWords.h"

#include <QBuffer>
#include <QTest>

using namespace Sealpost;
using namespace Sealpost::Cli;
using namespace Qt::StringLiterals;

namespace {

Arguments arguments(const QStringList &words)
{
    return *Arguments::parse({.name = u"sendmail"_s, .mostOperands = 99, .options = sendmailOptions()},
                             sendmailWords(words));
}

Address address(const QString &text)
{
    return *Address::parse(text);
}

Account account(const QString &mailbox)
{
    return {.name = mailbox, .identity = {{}, address(mailbox)}, .host = *HostName::parse(u"h.example"_s)};
}

} // namespace

class tst_SendmailWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flagsOfThirtyYearsAreUnderstood_data();
    void flagsOfThirtyYearsAreUnderstood();
    void recipientsOfTheHeaderAndTheCommandLineComeTogether();
    void theSenderIsThatOfFOrOfTheAccount();
    void theSenderMayBeAnyIdentityOfTheAccount();
    void reportsOfDeliveryAreAskedForByFlags();
    void badValuesAreRefused_data();
    void badValuesAreRefused();
    void theAccountIsThatOfTheSender();
    void aSingleDotEndsTheMessage_data();
    void aSingleDotEndsTheMessage();
};

void tst_SendmailWords::flagsOfThirtyYearsAreUnderstood_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("read");
    QTest::newRow("cron") << QStringList{u"-FCronDaemon"_s, u"-i"_s, u"-odi"_s, u"-oem"_s, u"-oi"_s, u"-t"_s}
                          << QStringList{u"--full-name=CronDaemon"_s, u"-i"_s, u"-i"_s, u"-t"_s};
    QTest::newRow("git") << QStringList{u"-f"_s, u"me@example.org"_s, u"-i"_s, u"you@example.org"_s}
                         << QStringList{u"--from=me@example.org"_s, u"-i"_s, u"you@example.org"_s};
    QTest::newRow("mutt")
        << QStringList{u"-oem"_s,    u"-oi"_s, u"-f"_s,   u"a@b.example"_s, u"-N"_s,
                       u"success"_s, u"-R"_s,  u"full"_s, u"--"_s,          u"c@d.example"_s}
        << QStringList{u"-i"_s, u"--from=a@b.example"_s, u"--dsn-notify=success"_s, u"--dsn-return=full"_s,
                       u"--"_s, u"c@d.example"_s};
    QTest::newRow("php") << QStringList{u"-t"_s, u"-i"_s} << QStringList{u"-t"_s, u"-i"_s};
    QTest::newRow("together") << QStringList{u"-tiv"_s} << QStringList{u"-t"_s, u"-i"_s};
    QTest::newRow("attached") << QStringList{u"-fa@b.example"_s, u"-Vid"_s}
                              << QStringList{u"--from=a@b.example"_s, u"--dsn-envelope-id=id"_s};
    QTest::newRow("no meaning") << QStringList{u"-B"_s, u"8BITMIME"_s, u"-bm"_s, u"-v"_s, u"-O"_s, u"x=y"_s}
                                << QStringList{};
    QTest::newRow("null sender") << QStringList{u"-f"_s, u""_s} << QStringList{u"--from="_s};
    QTest::newRow("ours") << QStringList{u"--account"_s, u"-t"_s, u"--json"_s}
                          << QStringList{u"--account"_s, u"-t"_s, u"--json"_s};
    QTest::newRow("a server") << QStringList{u"-bs"_s} << QStringList{u"-bs"_s};
}

void tst_SendmailWords::flagsOfThirtyYearsAreUnderstood()
{
    QFETCH(QStringList, words);
    QTEST(sendmailWords(words), "read");
}

void tst_SendmailWords::recipientsOfTheHeaderAndTheCommandLineComeTogether()
{
    const QList<Address> header{address(u"h@example.org"_s)};
    QCOMPARE(sendmailRecipients(arguments({u"-t"_s, u"a@example.org, b@example.org"_s}), header)->size(), 3);
    QCOMPARE(*sendmailRecipients(arguments({u"a@example.org"_s}), header), QList{address(u"a@example.org"_s)});
}

void tst_SendmailWords::theSenderIsThatOfFOrOfTheAccount()
{
    const Account me = account(u"me@example.org"_s);
    QCOMPARE(*sendmailReversePath(arguments({}), me, {}), std::optional(me.identity.address));
    QCOMPARE(*sendmailReversePath(arguments({u"-f"_s, u"<b@example.org>"_s}), me, {}),
             std::optional(address(u"b@example.org"_s)));
    QVERIFY(!*sendmailReversePath(arguments({u"-f"_s, u"<>"_s}), me, {}));
    QCOMPARE(sendmailReversePath(arguments({u"-f"_s, u"nobody"_s}), me, {}).error().code, ExitCode::BadMessage);
}

void tst_SendmailWords::theSenderMayBeAnyIdentityOfTheAccount()
{
    Account me = account(u"me@example.org"_s);
    me.furtherIdentities = {{u"Bob"_s, address(u"b@example.org"_s)}};
    const QList<Mailbox> from{{{}, address(u"nobody@example.org"_s)}, {{}, address(u"b@example.org"_s)}};
    QCOMPARE(*sendmailReversePath(arguments({}), me, from), std::optional(address(u"b@example.org"_s)));
    QCOMPARE(sendmailSender(arguments({u"-f"_s, u"b@example.org"_s}), me).displayName, u"Bob"_s);
    QCOMPARE(sendmailSender(arguments({u"-f"_s, u"<>"_s}), me), me.identity);
    const Account other = account(u"other@example.org"_s);
    QCOMPARE(accountOf(from, {other, me}), me);
    QCOMPARE(withAddress({other, me}, address(u"b@example.org"_s)), std::optional(me));
}

void tst_SendmailWords::reportsOfDeliveryAreAskedForByFlags()
{
    const auto asked = [](const QStringList &words) { return *dsnRequest(arguments(words)); };
    QVERIFY(!asked({u"-t"_s}));
    const auto dsn = asked({u"-N"_s, u"success,delay"_s, u"-R"_s, u"full"_s, u"-V"_s, u"id7"_s});
    QVERIFY(dsn);
    QCOMPARE(dsn->notify, Smtp::DsnRequest::OnSuccess | Smtp::DsnRequest::OnDelay);
    QVERIFY(dsn->returned == Smtp::DsnRequest::Return::Full);
    QCOMPARE(dsn->envelopeId, QByteArray("id7"));
    QCOMPARE(asked({u"-Nnever"_s})->notify, Smtp::DsnRequest::Notify(Smtp::DsnRequest::Never));
}

void tst_SendmailWords::badValuesAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nobody") << QStringList{u"-i"_s};
    QTest::newRow("notify") << QStringList{u"-t"_s, u"-N"_s, u"sometimes"_s};
    QTest::newRow("never and more") << QStringList{u"-t"_s, u"-N"_s, u"never,delay"_s};
    QTest::newRow("return") << QStringList{u"-t"_s, u"-R"_s, u"half"_s};
    QTest::newRow("id with a line end") << QStringList{u"-t"_s, u"-V"_s, u"a\r\nb"_s};
    QTest::newRow("id of 101") << QStringList{u"-t"_s, u"-V"_s, QString(101, u'x')};
    QTest::newRow("address") << QStringList{u"nobody"_s};
}

void tst_SendmailWords::badValuesAreRefused()
{
    QFETCH(QStringList, words);
    QVERIFY(!checkSendmailOptions(arguments(words)));
}

void tst_SendmailWords::theAccountIsThatOfTheSender()
{
    const QList<Account> accounts{account(u"one@example.org"_s), account(u"two@example.org"_s)};
    QCOMPARE(accountOf({{{}, address(u"two@example.org"_s)}}, accounts).name, u"two@example.org"_s);
    QCOMPARE(accountOf({{{}, address(u"three@example.org"_s)}}, accounts).name, u"one@example.org"_s);
}

void tst_SendmailWords::aSingleDotEndsTheMessage_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("LF") << QByteArray("a\n.\nb\n") << QByteArray("a\n");
    QTest::newRow("CRLF") << QByteArray("a\r\n.\r\nb") << QByteArray("a\r\n");
    QTest::newRow("at the end") << QByteArray("a\n.") << QByteArray("a\n");
    QTest::newRow("first") << QByteArray(".\na") << QByteArray();
    QTest::newRow("two dots") << QByteArray("a\n..\nb\n") << QByteArray("a\n..\nb\n");
    QTest::newRow("dot in a line") << QByteArray("a.\n") << QByteArray("a.\n");
    QTest::newRow("no line end") << QByteArray("a") << QByteArray("a");
    const QByteArray longLine = QByteArray(3 * 64 * 1024, 'x');
    QTest::newRow("a dot where a portion ends") << longLine.chopped(1) + ".\nb" << longLine.chopped(1) + ".\nb";
}

void tst_SendmailWords::aSingleDotEndsTheMessage()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, message);
    for (const qint64 portion : {1, 7, 100'000}) {
        QBuffer source(&input);
        QVERIFY(source.open(QIODevice::ReadOnly));
        DotEnded ended(source);
        QByteArray read;
        while (!ended.atEnd())
            read += ended.read(portion);
        QCOMPARE(read, message);
    }
}

QTEST_GUILESS_MAIN(tst_SendmailWords)
#include "tst_SendmailWords.moc"
