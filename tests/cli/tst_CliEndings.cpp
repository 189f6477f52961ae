#include "cli/CliRun.h"
#include "support/ScramScript.h"
#include "support/TestCertificate.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// How the real program ends when something is not as it should be: exit codes, kinds, sentences.
class tst_CliEndings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theServersWordsDecideTheEnding_data();
    void theServersWordsDecideTheEnding();
    void nothingListeningWaits();
    void noSuchHost();
    void aDroppedLineAfterTheMessageIsUncertain();
    void aRefusedRecipientIsAPart();
    void theServersWordsAreSaidOnce_data();
    void theServersWordsAreSaidOnce();
    void badInputIsAClearError_data();
    void badInputIsAClearError();
    void whatWasPipedIsKeptUnlessItIsNoMessage();
    void whatBecomesOfAnAttachmentWhileItIsSentDoesNotMatter_data();
    void whatBecomesOfAnAttachmentWhileItIsSentDoesNotMatter();
    void correctThoughUnusual_data();
    void correctThoughUnusual();
    void wrongWordsAreUsageErrors_data();
    void wrongWordsAreUsageErrors();
    void reportsOfDeliveryAreAskedForAsTheOptionsSay_data();
    void reportsOfDeliveryAreAskedForAsTheOptionsSay();
    void aServerWithoutReportsOfDeliveryIsSaid();
    void aServerToReviewIsNamed();
    void aServerThatCouldNotProveItselfIsListedAndForgiven();
    void aBrokenEntryIsNamedAndCanBeRemoved();
    void aProfileThatCannotBeWrittenIsSaid();
    void closedStandardOutputIsSaid();
    void closedStandardInputIsSaid();
    void anInterruptEndsTheAttempt();
    void whatAKilledOneLeftGoesOn();

private:
    QStringList send(const QStringList &more = {}) const;

    std::unique_ptr<CliRun> m_cli;
    std::unique_ptr<ScriptedServer> m_server;
};

void tst_CliEndings::init()
{
    m_cli = std::make_unique<CliRun>();
    m_server = std::make_unique<ScriptedServer>();
    m_server->tls(testCertificatePath(u"self-signed-ec"_s));
    m_cli->haveAccount(m_server->port().number());
}

void tst_CliEndings::cleanup()
{
    m_server.reset();
    m_cli.reset();
}

QStringList tst_CliEndings::send(const QStringList &more) const
{
    return QStringList{u"send"_s, u"--account"_s, u"me"_s, u"--to"_s, u"ann@example.org"_s} + more;
}

void tst_CliEndings::theServersWordsDecideTheEnding_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("sent") << QByteArray("NOOP") << QByteArray("250 ok") << 0 << u"sent"_s;
    QTest::newRow("sender refused") << QByteArray("MAIL") << QByteArray("550 no") << 69 << u"refused"_s;
    QTest::newRow("recipient refused") << QByteArray("RCPT") << QByteArray("550 5.1.1 no") << 69 << u"refused"_s;
    QTest::newRow("recipient later") << QByteArray("RCPT") << QByteArray("450 later") << 75 << u"waiting"_s;
    QTest::newRow("message refused") << QByteArray(".") << QByteArray("554 spam") << 69 << u"refused"_s;
    QTest::newRow("message later") << QByteArray(".") << QByteArray("451 later") << 75 << u"waiting"_s;
    QTest::newRow("nonsense") << QByteArray("MAIL") << QByteArray("hello there") << 76 << u"waiting"_s;
}

void tst_CliEndings::theServersWordsDecideTheEnding()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, answer);
    QFETCH(QString, outcome);
    m_server->on(verb, answer);
    const auto ended = m_cli->json(send({u"--body"_s, u"x"_s}));
    QTEST(ended.code, "code");
    QCOMPARE(ended.json()[u"outcome"_s], outcome);
    QCOMPARE(ended.json()[u"reason"_s].isNull(), outcome == u"sent"_s);
    QVERIFY(QDir(m_cli->profile() + u"/temporary"_s).isEmpty());
}

void tst_CliEndings::nothingListeningWaits()
{
    m_server->refuses();
    const auto ended = m_cli->json(send({u"--body"_s, u"x"_s}));
    QCOMPARE(ended.code, 75);
    QCOMPARE(ended.json()[u"outcome"_s], u"waiting"_s);
    QCOMPARE(ended.json()[u"level"_s], u"offline"_s);
    QVERIFY(ended.json()[u"reason"_s].toString().contains(u"tried again"_s));
    QCOMPARE(m_cli->json({u"check"_s, u"me"_s}).code, 75);
}

void tst_CliEndings::noSuchHost()
{
    QCOMPARE(m_cli->json({u"account"_s, u"set"_s, u"me"_s, u"--host"_s, u"nowhere.invalid"_s}).code, 0);
    QCOMPARE(m_cli->json({u"check"_s, u"me"_s}).code, 68);
    QCOMPARE(m_cli->json(send({u"--body"_s, u"x"_s})).code, 68);
}

void tst_CliEndings::aDroppedLineAfterTheMessageIsUncertain()
{
    m_server->on(".", ScriptedAnswer::cut());
    const auto ended = m_cli->json(send({u"--body"_s, u"x"_s}));
    QCOMPARE(ended.code, 74);
    QCOMPARE(ended.json()[u"outcome"_s], u"uncertain"_s);
}

void tst_CliEndings::aRefusedRecipientIsAPart()
{
    m_server->once("RCPT", "250 ok").once("RCPT", "550 5.1.1 No <b>such</b> user");
    const auto ended = m_cli->json(send({u"--to"_s, u"bob@example.org"_s, u"--body"_s, u"x"_s}));
    QCOMPARE(ended.code, 69);
    QCOMPARE(ended.json()[u"outcome"_s], u"partly"_s);
    const QJsonArray recipients = ended.json()[u"recipients"_s].toArray();
    QCOMPARE(recipients[0][u"status"_s], u"accepted"_s);
    QCOMPARE(recipients[1][u"status"_s], u"refused"_s);
    QCOMPARE(recipients[1][u"reply"_s], u"550 5.1.1 No <b>such</b> user"_s);
}

void tst_CliEndings::theServersWordsAreSaidOnce_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArrayList>("answers");
    QTest::newRow("sender") << QByteArray("MAIL") << QByteArrayList{"550 5.7.1 go away"};
    QTest::newRow("one of two recipients") << QByteArray("RCPT") << QByteArrayList{"250 ok", "550 5.1.1 go away"};
    QTest::newRow("all recipients") << QByteArray("RCPT")
                                    << QByteArrayList{"550 5.1.1 go away", "550 5.1.1 unknown"};
    QTest::newRow("message") << QByteArray(".") << QByteArrayList{"554 5.7.1 go away"};
    QTest::newRow("message later") << QByteArray(".") << QByteArrayList{"451 4.7.1 go away"};
}

void tst_CliEndings::theServersWordsAreSaidOnce()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArrayList, answers);
    for (const QByteArray &answer : answers)
        m_server->once(verb, answer);
    const auto ended = m_cli->run(send({u"--to"_s, u"bob@example.org"_s, u"--body"_s, u"x"_s}));
    QVERIFY(ended.errors.isEmpty());
    QVERIFY2(ended.output.count("go away") == 1, ended.output.constData());
    QVERIFY(ended.output.count("unknown") == (answers.contains("550 5.1.1 unknown") ? 1 : 0));
}

void tst_CliEndings::badInputIsAClearError_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("named");
    QTest::newRow("attachment missing") << QStringList{u"--attach"_s, u"/nowhere.bin"_s} << 74 << u"/nowhere.bin"_s;
    QTest::newRow("attachment is a folder") << QStringList{u"--attach"_s, u"/"_s} << 74 << u"folder"_s;
    QTest::newRow("attachment longer than it says")
        << QStringList{u"--attach"_s, u"/proc/version"_s} << 74 << u"/proc/version"_s;
    QTest::newRow("attachment that cannot be read")
        << QStringList{u"--attach"_s, u"/proc/self/mem"_s} << 74 << u"/proc/self/mem"_s;
    QTest::newRow("CR LF in a name") << QStringList{u"--cc"_s, u"\"Ann\r\nX: y\" <a@example.org>"_s} << 65
                                     << u"--cc"_s;
    QTest::newRow("CR LF in a place for answers")
        << QStringList{u"--reply-to"_s, u"\"Ann\r\nX: y\" <a@example.org>"_s} << 65 << u"--reply-to"_s;
    QTest::newRow("CR LF in the subject")
        << QStringList{u"--subject"_s, u"a\r\nBcc: b@example.org"_s} << 65 << u"Subject"_s;
    QTest::newRow("CR LF in a field") << QStringList{u"--header"_s, u"X-A: b\r\nX-C: d"_s} << 65 << u"X-A"_s;
    QTest::newRow("LF behind a field's name") << QStringList{u"--header"_s, u"X-A\n: b"_s} << 65 << u"X-A"_s;
    QTest::newRow("CR LF behind a field") << QStringList{u"--header"_s, u"X-A: b\r\n"_s} << 65 << u"X-A"_s;
    QTest::newRow("name of a field") << QStringList{u"--header"_s, u"X A: b"_s} << 65 << u"X A"_s;
    QTest::newRow("field of the program's own")
        << QStringList{u"--header"_s, u"From: you@example.org"_s} << 65 << u"writes itself"_s;
    QTest::newRow("attachment without a name") << QStringList{u"--attach"_s, u""_s} << 64 << u"--attach"_s;
    QTest::newRow("no field") << QStringList{u"--header"_s, u"nonsense"_s} << 64 << u"nonsense"_s;
    QTest::newRow("control in an address") << QStringList{u"--cc"_s, u"a\x01@example.org"_s} << 65 << u"--cc"_s;
    QTest::newRow("address of 300") << QStringList{u"--cc"_s, QString(288, u'a') + u"@example.org"_s} << 65
                                    << u"--cc"_s;
    QTest::newRow("no address") << QStringList{u"--bcc"_s, u"bob"_s} << 65 << u"bob"_s;
    QTest::newRow("two places for answers")
        << QStringList{u"--reply-to"_s, u"a@example.org, b@example.org"_s} << 64 << u"--reply-to"_s;
    QTest::newRow("no body file") << QStringList{u"--body-file"_s, u"/nowhere.txt"_s} << 74 << u"/nowhere.txt"_s;
    QTest::newRow("body is a folder") << QStringList{u"--body-file"_s, u"/"_s} << 74 << u"--body-file"_s;
    QTest::newRow("no message file") << QStringList{u"--message"_s, u"/nowhere.eml"_s} << 74 << u"/nowhere.eml"_s;
    QTest::newRow("no REQUIRETLS") << QStringList{u"--body"_s, u"x"_s, u"--require-tls"_s} << 69 << u"required"_s;
}

void tst_CliEndings::badInputIsAClearError()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    const auto ended = m_cli->json(send(words));
    QTEST(ended.code, "code");
    const QString sentence = ended.error()[u"sentence"_s].toString();
    QVERIFY2(sentence.contains(named), ended.output.constData());
    QVERIFY(!m_server->heard("MAIL"));
    QVERIFY(QDir(m_cli->profile() + u"/temporary"_s).isEmpty());
    QCOMPARE(m_cli->run(send(words)).code, ended.code);
}

void tst_CliEndings::whatWasPipedIsKeptUnlessItIsNoMessage()
{
    const QStringList piped{u"--body"_s, u"-"_s};
    const auto failed = m_cli->run(send(piped + QStringList{u"--attach"_s, u"/nowhere.bin"_s}), "typed");
    QVERIFY2(failed.errors.contains("is not in the outbox"), failed.errors.constData());
    QVERIFY(!m_cli->run(send({u"--attach"_s, u"/nowhere.bin"_s})).errors.contains("is not in the outbox"));
    m_server->on(".", "554 no");
    const auto refused = m_cli->json(send(piped), "typed");
    const QString id = refused.json()[u"id"_s].toString();
    QVERIFY(m_cli->run({u"outbox"_s, u"show"_s, id, u"--message"_s}).output.contains("\r\n\r\ntyped"));
}

void tst_CliEndings::whatBecomesOfAnAttachmentWhileItIsSentDoesNotMatter_data()
{
    QTest::addColumn<bool>("vanishes");
    QTest::newRow("vanishes") << true;
    QTest::newRow("grows") << false;
}

/// What goes is what was there when the message was written into the profile.
void tst_CliEndings::whatBecomesOfAnAttachmentWhileItIsSentDoesNotMatter()
{
    QFETCH(bool, vanishes);
    const QString path = m_cli->file(u"diary.txt"_s, "as it was\n");
    connect(m_server.get(), &ScriptedServer::heardLine, this, [&](const QByteArray &line) {
        if (line.startsWith("MAIL"))
            QVERIFY(vanishes ? QFile::remove(path) : m_cli->file(u"diary.txt"_s, "grown and grown\n") == path);
    });
    QCOMPARE(m_cli->json(send({u"--attach"_s, path})).code, 0);
    const QByteArray message = m_server->last().messages.value(0);
    QVERIFY(message.contains("as it was") || message.contains(QByteArray("as it was\n").toBase64()));
    QVERIFY(!message.contains("grown"));
}

void tst_CliEndings::correctThoughUnusual_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("empty subject") << QStringList{u"--subject"_s, u""_s, u"--body"_s, u"x"_s} << QByteArray();
    QTest::newRow("subject of 100 kB") << QStringList{u"--subject"_s, QString(100'000, u's')} << QByteArray();
    QTest::newRow("message with a subject of 1 MB")
        << QStringList{u"--message"_s, u"-"_s}
        << QByteArray("Subject: " + QByteArray("some words ").repeated(90'000) + "\n\nx\n");
    QTest::newRow("CR LF in an attachment's name") << QStringList{u"--attach"_s, u"{odd name}"_s} << QByteArray();
    QTest::newRow("bare CR, LF and NUL") << QStringList{u"--body"_s, u"-"_s} << QByteArray("a\rb\nc\0d", 7);
    QTest::newRow("nothing") << QStringList{u"--body"_s, u"-"_s} << QByteArray();
    QTest::newRow("addresses in lines")
        << QStringList{u"--cc"_s, u"b@example.org\r\nX: c@example.org"_s} << QByteArray();
}

void tst_CliEndings::correctThoughUnusual()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, input);
    words.replaceInStrings(u"{odd name}"_s, m_cli->file(u"a\r\nX: b.txt"_s, "content"));
    QCOMPARE(m_cli->json(send(words), input).code, 0);
    const QByteArray message = m_server->last().messages.value(0);
    QVERIFY(!message.contains('\0'));
    QVERIFY(!message.contains("\nX:"));
    QVERIFY(!QByteArray(message).replace("\r\n", "").contains('\r'));
    for (const QByteArray &line : message.split('\n'))
        QVERIFY2(line.size() <= 999, "998 octets and the CR");
}

void tst_CliEndings::wrongWordsAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown command") << QStringList{u"outbox"_s, u"empty"_s};
    QTest::newRow("unknown option") << send({u"--wait"_s});
    QTest::newRow("no such account") << QStringList{u"send"_s, u"--account"_s, u"you"_s, u"--to"_s,
                                                    u"a@b.example"_s};
    QTest::newRow("another account") << QStringList{u"check"_s, u"you"_s};
    QTest::newRow("the same name") << QStringList{u"account"_s,        u"add"_s,    u"ME"_s,       u"--address"_s,
                                                  u"me@example.org"_s, u"--host"_s, u"h.example"_s};
    QTest::newRow("a name of two lines") << QStringList{
        u"account"_s, u"add"_s, u"a\nb"_s, u"--address"_s, u"me@example.org"_s, u"--host"_s, u"h.example"_s};
    QTest::newRow("a profile without a name") << QStringList{u"account"_s, u"list"_s, u"--profile"_s, u""_s};
    QTest::newRow("kept, but nothing is there")
        << QStringList{u"account"_s, u"set"_s, u"me"_s, u"--password-stdin"_s};
    QTest::newRow("two bodies") << send({u"--body"_s, u"x"_s, u"--body-file"_s, u"y"_s});
    QTest::newRow("two readers") << send({u"--body"_s, u"-"_s, u"--password-stdin"_s});
    QTest::newRow("message and subject") << send({u"--message"_s, u"-"_s, u"--subject"_s, u"x"_s});
    QTest::newRow("reports now and then") << send({u"--dsn-notify"_s, u"sometimes"_s});
    QTest::newRow("reports never and on success") << send({u"--dsn-notify"_s, u"never,success"_s});
    QTest::newRow("reports of nothing") << send({u"--dsn-notify"_s, u""_s});
    QTest::newRow("half a report") << send({u"--dsn-return"_s, u"half"_s});
    QTest::newRow("envelope of two words") << send({u"--dsn-envelope-id"_s, u"a b"_s});
    QTest::newRow("envelope without a name") << send({u"--dsn-envelope-id"_s, u""_s});
    QTest::newRow("envelope of 101") << send({u"--dsn-envelope-id"_s, QString(101, u'a')});
    QTest::newRow("pin both ways") << QStringList{u"trust"_s,    u"pin"_s,           u"me"_s,
                                                  u"--unseen"_s, u"--fingerprint"_s, u"aa"_s};
    QTest::newRow("also without a fingerprint") << QStringList{u"trust"_s, u"pin"_s, u"me"_s, u"--also"_s};
    QTest::newRow("no fingerprint") << QStringList{u"trust"_s, u"pin"_s, u"me"_s, u"--fingerprint"_s, u"aa"_s};
    QTest::newRow("forgiven without a reason") << QStringList{u"trust"_s, u"forgive"_s, u"me"_s};
    QTest::newRow("nothing to forgive")
        << QStringList{u"trust"_s, u"forgive"_s, u"me"_s, u"--reason"_s, u"asked the operator"_s};
    QTest::newRow("less safe for no reason")
        << QStringList{u"account"_s, u"set"_s, u"me"_s, u"--consent"_s, u"plain-mail"_s, u"--reason"_s, u" "_s};
    QTest::newRow("nothing to restore") << QStringList{u"trust"_s, u"restore"_s, u"me"_s};
    QTest::newRow("no such thing to restore") << QStringList{u"trust"_s, u"restore"_s, u"me"_s, u"colour"_s};
    QTest::newRow("no floor to restore") << QStringList{u"account"_s, u"floor"_s, u"me"_s, u"--restore"_s};
    QTest::newRow("a floor lowered and restored") << QStringList{
        u"account"_s, u"floor"_s, u"me"_s, u"--restore"_s, u"--lower"_s, u"none"_s, u"--reason"_s, u"x"_s};
    QTest::newRow("chain of two accounts") << QStringList{u"trust"_s, u"chain"_s, u"me"_s, u"you"_s};
    QTest::newRow("no such pin") << QStringList{u"trust"_s, u"unpin"_s, u"me"_s, QString(64, u'a')};
    QTest::newRow("login without a user") << QStringList{u"check"_s, u"me"_s, u"--login"_s};
    QTest::newRow("password without login") << QStringList{u"check"_s, u"me"_s, u"--password-stdin"_s};
    QTest::newRow("sendmail to nobody") << QStringList{u"sendmail"_s, u"-i"_s};
    QTest::newRow("practice port") << QStringList{u"practice"_s, u"--port"_s, u"99999"_s};
}

void tst_CliEndings::wrongWordsAreUsageErrors()
{
    QFETCH(QStringList, words);
    const auto text = m_cli->run(words);
    QCOMPARE(text.code, 64);
    QVERIFY(text.output.isEmpty());
    QVERIFY(text.errors.startsWith("sealpost-cli: "));
    QVERIFY(!m_server->heard("MAIL"));
    const auto json = m_cli->json(words);
    QCOMPARE(json.code, 64);
    QVERIFY(json.errors.isEmpty());
    for (const QString &key : {u"kind"_s, u"sentence"_s})
        QVERIFY2(!json.error()[key].toString().isEmpty(), qPrintable(key));
    QVERIFY(json.error().contains(u"server_reply"_s));
}

void tst_CliEndings::reportsOfDeliveryAreAskedForAsTheOptionsSay_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArrayList>("mail");
    QTest::addColumn<QByteArray>("rcpt");
    const QByteArrayList headers{"RET=HDRS"};
    QTest::newRow("all") << QStringList{u"--dsn"_s} << headers << QByteArray("NOTIFY=SUCCESS,FAILURE,DELAY");
    QTest::newRow("when") << QStringList{u"--dsn-notify"_s, u"failure, DELAY"_s} << headers
                          << QByteArray("NOTIFY=FAILURE,DELAY");
    QTest::newRow("never") << QStringList{u"--dsn-notify"_s, u"never"_s} << headers << QByteArray("NOTIFY=NEVER");
    QTest::newRow("what") << QStringList{u"--dsn"_s, u"--dsn-return"_s, u"full"_s} << QByteArrayList{"RET=FULL"}
                          << QByteArray("NOTIFY=SUCCESS,FAILURE,DELAY");
    QTest::newRow("by which name") << QStringList{u"--dsn-envelope-id"_s, u"a+b"_s}
                                   << QByteArrayList{"RET=HDRS", "ENVID=a+2Bb"}
                                   << QByteArray("NOTIFY=SUCCESS,FAILURE,DELAY");
}

void tst_CliEndings::reportsOfDeliveryAreAskedForAsTheOptionsSay()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArrayList, mail);
    QFETCH(QByteArray, rcpt);
    m_server->offers({"DSN"});
    const QString whole = m_cli->file(u"whole.eml"_s, "From: me@example.org\nTo: ann@example.org\n\nx\n");
    for (const QStringList &message : {QStringList{u"--body"_s, u"x"_s}, QStringList{u"--message"_s, whole}}) {
        QCOMPARE(m_cli->json(send(message + words)).code, 0);
        const QByteArray said = m_server->last().lines.join('\n');
        for (const QByteArray &parameter : mail + QByteArrayList{rcpt})
            QVERIFY2(said.contains(' ' + parameter), said.constData());
    }
}

void tst_CliEndings::aServerWithoutReportsOfDeliveryIsSaid()
{
    const QStringList words = send({u"--body"_s, u"x"_s, u"--dsn"_s});
    QVERIFY(m_cli->run(words).output.contains("no delivery reports"));
    const auto json = m_cli->json(words);
    QCOMPARE(json.code, 0);
    QCOMPARE(json.json()[u"dsn_dropped"_s], QJsonValue(true));
    QVERIFY(!m_cli->json(send({u"--body"_s, u"x"_s})).json().contains(u"dsn_dropped"_s));
}

void tst_CliEndings::aServerToReviewIsNamed()
{
    QCOMPARE(m_cli->json({u"account"_s, u"set"_s, u"me"_s, u"--no-local-exception"_s}).code, 0);
    const auto ended = m_cli->run(send({u"--body"_s, u"x"_s}));
    QCOMPARE(ended.code, 77);
    const QByteArray again = "sealpost-cli --profile " + m_cli->profile().toUtf8();
    QVERIFY2(ended.output.contains("See: " + again + " check me\n"), ended.output.constData());
    QVERIFY2(ended.output.contains(again + " trust pin me --fingerprint SHA256"), ended.output.constData());
    QVERIFY(m_cli->run({u"check"_s, u"you"_s}).errors.contains(again + " account list"));
    const auto look = m_cli->run({u"trust"_s, u"pin"_s, u"me"_s});
    QVERIFY2(look.output.endsWith("\n  " + again + " trust pin me --fingerprint SHA256\n"),
             look.output.constData());
    QVERIFY(m_cli->run({u"trust"_s, u"journal"_s}).output.contains("Encrypted, but nobody has checked to whom."));
}

void tst_CliEndings::aServerThatCouldNotProveItselfIsListedAndForgiven()
{
    QCOMPARE(m_cli
                 ->json({u"account"_s, u"set"_s, u"me"_s, u"--username"_s, u"me"_s, u"--password-command"_s,
                         u"echo hunter2"_s})
                 .code,
             0);
    const QStringList check{u"check"_s, u"me"_s, u"--login"_s};
    const Test::ScramScript liar(*m_server, "hunter2", Test::ScramScript::Proof::False);
    m_server->offers({"AUTH SCRAM-SHA-256 PLAIN"});
    QCOMPARE(m_cli->json(check).code, 77);
    const QJsonArray listed = m_cli->json({u"trust"_s, u"list"_s}).json()[u"failed_proofs"_s].toArray();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first()[u"host"_s], u"127.0.0.1"_s);

    m_server->offers({"AUTH PLAIN"});
    const auto stripped = m_cli->run(check);
    QCOMPARE(stripped.code, 77);
    QVERIFY((stripped.output + stripped.errors).contains("trust forgive"));
    QVERIFY(!m_server->heard("AUTH PLAIN"));

    const QStringList forgive{u"trust"_s, u"forgive"_s, u"me"_s, u"--reason"_s, u"asked the operator"_s};
    QCOMPARE(m_cli->json(forgive).code, 0);
    QCOMPARE(m_cli->json(check).code, 0);
    QVERIFY(m_cli->json({u"trust"_s, u"list"_s}).json()[u"failed_proofs"_s].toArray().isEmpty());
}

void tst_CliEndings::aBrokenEntryIsNamedAndCanBeRemoved()
{
    QFile accounts(m_cli->profile() + u"/accounts.ini"_s);
    QVERIFY(accounts.open(QIODevice::Append));
    accounts.write("\n[broken]\naddress = nobody\n");
    accounts.close();
    QCOMPARE(m_cli->json({u"account"_s, u"list"_s}).json()[u"broken"_s].toArray(), QJsonArray{u"broken"_s});
    QVERIFY(m_cli->run({u"account"_s, u"list"_s}).output.contains("broken: its entry"));
    const auto shown = m_cli->json({u"account"_s, u"show"_s, u"broken"_s});
    QCOMPARE(shown.code, 64);
    QCOMPARE(shown.error()[u"kind"_s], u"broken_account"_s);
    QCOMPARE(m_cli->json(send({u"--body"_s, u"x"_s})).code, 0); // the other one goes on
    QCOMPARE(m_cli->json({u"account"_s, u"remove"_s, u"broken"_s}).code, 0);
    QVERIFY(m_cli->json({u"account"_s, u"list"_s}).json()[u"broken"_s].toArray().isEmpty());
}

void tst_CliEndings::closedStandardOutputIsSaid()
{
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"exec \"$@\" >&-"_s, u"sh"_s, m_cli->program(), u"--profile"_s,
                               m_cli->profile(), u"account"_s, u"list"_s});
    QCOMPARE(waitFor(shell).code, 74);
}

void tst_CliEndings::aProfileThatCannotBeWrittenIsSaid()
{
    const QString file = m_cli->file(u"no folder"_s, "x");
    const auto ended = m_cli->json({u"account"_s, u"list"_s, u"--profile"_s, file + u"/below"_s});
    QCOMPARE(ended.code, 74);
    QVERIFY(ended.error()[u"kind"_s].toString().startsWith(u"store_"_s));
    const auto isFile = m_cli->json({u"account"_s, u"list"_s, u"--profile"_s, file});
    QCOMPARE(isFile.code, 74);
    QVERIFY(isFile.error()[u"sentence"_s].toString().contains(u"is no folder"_s));
}

void tst_CliEndings::closedStandardInputIsSaid()
{
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"exec \"$@\" <&-"_s, u"sh"_s, m_cli->program(), u"--profile"_s,
                               m_cli->profile(), u"--json"_s, u"send"_s, u"--account"_s, u"me"_s, u"--to"_s,
                               u"ann@example.org"_s, u"--body"_s, u"-"_s});
    const auto ended = waitFor(shell);
    QCOMPARE(ended.code, 74);
    QVERIFY(ended.error()[u"sentence"_s].toString().contains(u"--body"_s));
}

void tst_CliEndings::anInterruptEndsTheAttempt()
{
    m_server->on("MAIL", ScriptedAnswer::silence());
    QSignalSpy heard(m_server.get(), &ScriptedServer::heardLine);
    QProcess process;
    m_cli->start(process, QStringList(u"--json"_s) + send({u"--body"_s, u"x"_s}));
    while (!m_server->heard("MAIL"))
        QVERIFY(heard.wait(20'000));
    ::kill(pid_t(process.processId()), SIGTERM);
    const auto ended = waitFor(process);
    QCOMPARE(ended.code, 75);
    QCOMPARE(ended.json()[u"outcome"_s], u"waiting"_s);
    QCOMPARE(ended.error()[u"kind"_s], u"cancelled"_s);
    QVERIFY(QDir(m_cli->profile() + u"/temporary"_s).isEmpty());
}

void tst_CliEndings::whatAKilledOneLeftGoesOn()
{
    m_server->once("MAIL", ScriptedAnswer::silence());
    QSignalSpy heard(m_server.get(), &ScriptedServer::heardLine);
    QProcess process;
    m_cli->start(process, send({u"--body"_s, u"x"_s}));
    while (!m_server->heard("MAIL"))
        QVERIFY(heard.wait(20'000));
    process.kill();
    (void)waitFor(process);
    const QJsonArray listed = m_cli->json({u"outbox"_s, u"list"_s}).json()[u"entries"_s].toArray();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0][u"state"_s], u"queued"_s);
    QCOMPARE(m_cli->json({u"outbox"_s, u"run"_s}).json()[u"outcome"_s], u"sent"_s);
    QVERIFY(QDir(m_cli->profile() + u"/temporary"_s).isEmpty());
}

QTEST_GUILESS_MAIN(tst_CliEndings)
#include "tst_CliEndings.moc"
