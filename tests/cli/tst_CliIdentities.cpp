#include "cli/CliRun.h"
#include "practice/PracticeServer.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// As whom an account sends, by the real program.
class tst_CliIdentities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void oneIsAddedChangedMadeFirstAndRemoved();
    void whatAnOptionSetsAnEmptyOneTakesAway();
    void aSignatureComesFromAFileOrAPipe();
    void theAccountShowsThem();
    void theyGoAlongToAnotherProfile();
    void aMessageIsSentAsAnyOfThem();
    void aSignatureIsThereWhereItIsAskedFor();
    void sendmailFindsTheAccountByAnyOfThem();
    void whoIsNoneOfThemIsRefused_data();
    void whoIsNoneOfThemIsRefused();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();

private:
    [[nodiscard]] CliEnded identity(const QString &what, const QStringList &words,
                                    const QByteArray &input = {}) const
    {
        return m_cli->json(QStringList{u"account"_s, u"identity"_s, what, u"me"_s} + words, input);
    }
    /// One that the account has now.
    [[nodiscard]] QJsonObject at(int place) const
    {
        return identity(u"list"_s, {}).json()[u"identities"_s].toArray().at(place).toObject();
    }

    [[nodiscard]] CliEnded send(const QStringList &words) const
    {
        return m_cli->json(QStringList{u"send"_s, u"--to"_s, u"ann@example.org"_s} + words, "Hello");
    }
    [[nodiscard]] QByteArray received() const; ///< the message that came last, with its lines unfolded

    std::unique_ptr<CliRun> m_cli;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
    QList<PracticeMessage> m_messages;
};

void tst_CliIdentities::init()
{
    m_cli = std::make_unique<CliRun>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_messages.clear();
    m_server = std::make_unique<PracticeServer>(m_folder->path());
    connect(m_server.get(), &PracticeServer::messageReceived, this,
            [this](const PracticeMessage &message) { m_messages += message; });
    const auto endpoint = m_server->start();
    QVERIFY(endpoint);
    m_cli->haveAccount(endpoint->port.number());
    const QStringList login{u"--username"_s, u"practice"_s, u"--password-command"_s, u"echo practice"_s};
    QCOMPARE(m_cli->run(QStringList{u"account"_s, u"set"_s, u"me"_s} + login).code, 0);
}

void tst_CliIdentities::cleanup()
{
    m_server.reset();
}

QByteArray tst_CliIdentities::received() const
{
    QFile file(m_messages.isEmpty() ? QString() : m_messages.last().path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace("\r\n ", " ") : QByteArray();
}

void tst_CliIdentities::aMessageIsSentAsAnyOfThem()
{
    const QStringList other{u"b@example.org"_s,    u"--display-name"_s, u"Bob"_s,        u"--reply-to"_s,
                            u"desk@example.org"_s, u"--organization"_s, u"=?x?q?Bob?="_s};
    QCOMPARE(identity(u"add"_s, other + QStringList{u"--signature"_s, u"Bob"_s}).code, 0);
    QCOMPARE(send({u"--from"_s, u"b@example.org"_s, u"--body"_s, u"Hello"_s}).code, 0);
    const QByteArray message = received();
    QVERIFY2(message.contains("\r\nFrom: Bob <b@example.org>\r\n"), message);
    QVERIFY2(message.contains("\r\nReply-To: desk@example.org\r\n"), message);
    QVERIFY2(message.contains("\r\nOrganization: =?UTF-8?"), message);
    QVERIFY2(message.endsWith("\r\n\r\nHello\r\n"), message);
    QCOMPARE(m_messages.last().envelope.reversePath()->shown(), u"b@example.org"_s);

    QCOMPARE(send({u"--from"_s, u"b@example.org"_s, u"--body"_s, u"Hello"_s, u"--reply-to"_s, u"me@example.org"_s,
                   u"--header"_s, u"Organization: Mine"_s})
                 .code,
             0);
    QVERIFY2(received().contains("\r\nReply-To: me@example.org\r\n"), received());
    QVERIFY2(received().contains("\r\nOrganization: Mine\r\n"), received());
    QCOMPARE(received().count("Organization:"), 1);
}

void tst_CliIdentities::aSignatureIsThereWhereItIsAskedFor()
{
    QCOMPARE(identity(u"set"_s, {u"me@example.org"_s, u"--signature"_s, u"Ann\nExample"_s}).code, 0);
    QCOMPARE(send({u"--body-file"_s, u"-"_s, u"--signature"_s}).code, 0);
    QVERIFY2(received().endsWith("\r\n\r\nHello\r\n\r\n-- \r\nAnn\r\nExample\r\n"), received());
}

void tst_CliIdentities::sendmailFindsTheAccountByAnyOfThem()
{
    QCOMPARE(identity(u"add"_s, {u"b@example.org"_s, u"--display-name"_s, u"Bob"_s}).code, 0);
    QCOMPARE(
        m_cli->json({u"sendmail"_s, u"-f"_s, u"b@example.org"_s, u"ann@example.org"_s}, "Subject: x\n\nHi\n").code,
        0);
    QVERIFY2(received().contains("From: Bob <b@example.org>\r\n"), received());
    QCOMPARE(m_messages.last().envelope.reversePath()->shown(), u"b@example.org"_s);
    QCOMPARE(m_cli->json({u"sendmail"_s, u"-t"_s}, "From: b@example.org\nTo: ann@example.org\n\nHi\n").code, 0);
    QCOMPARE(m_messages.last().envelope.reversePath()->shown(), u"b@example.org"_s);
}

void tst_CliIdentities::whoIsNoneOfThemIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("of no account") << QStringList{u"--from"_s, u"b@example.org"_s} << 64;
    QTest::newRow("not of this account")
        << QStringList{u"--account"_s, u"me"_s, u"--from"_s, u"b@example.org"_s} << 64;
    QTest::newRow("no address") << QStringList{u"--from"_s, u"b"_s} << 65;
    QTest::newRow("with a whole message")
        << QStringList{u"--from"_s, u"me@example.org"_s, u"--message"_s, u"-"_s} << 64;
    QTest::newRow("without a signature") << QStringList{u"--signature"_s, u"--body"_s, u"x"_s} << 64;
    QTest::newRow("a signature that HTML would miss")
        << QStringList{u"--signature"_s, u"--body"_s, u"x"_s, u"--html-file"_s, u"-"_s} << 64;
}

void tst_CliIdentities::whoIsNoneOfThemIsRefused()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    const CliEnded ended = send(words);
    QCOMPARE(ended.code, code);
    QVERIFY(!ended.error()[u"sentence"_s].toString().isEmpty());
    QVERIFY(m_messages.isEmpty());
}

void tst_CliIdentities::oneIsAddedChangedMadeFirstAndRemoved()
{
    const QString own = at(0)[u"address"_s].toString();
    const CliEnded added = identity(u"add"_s, {u"b@example.org"_s, u"--display-name"_s, u"B"_s});
    QCOMPARE(added.code, 0);
    QCOMPARE(added.json()[u"account"_s], QJsonValue(u"me"_s));
    QCOMPARE(at(1)[u"display_name"_s], QJsonValue(u"B"_s));
    QCOMPARE(identity(u"add"_s, {u"--address"_s, u"c@example.org"_s}).code, 0);

    QCOMPARE(identity(u"set"_s, {u"b@example.org"_s, u"--address"_s, u"bb@example.org"_s}).code, 0);
    QCOMPARE(at(1)[u"address"_s], QJsonValue(u"bb@example.org"_s));
    QCOMPARE(at(1)[u"display_name"_s], QJsonValue(u"B"_s));

    QCOMPARE(identity(u"first"_s, {u"c@example.org"_s}).code, 0);
    QCOMPARE(at(0)[u"address"_s], QJsonValue(u"c@example.org"_s));
    QCOMPARE(at(1)[u"address"_s], QJsonValue(own));

    QCOMPARE(identity(u"remove"_s, {u"c@example.org"_s}).code, 0);
    QCOMPARE(at(0)[u"address"_s], QJsonValue(own));
    QCOMPARE(at(1)[u"address"_s], QJsonValue(u"bb@example.org"_s));
}

void tst_CliIdentities::whatAnOptionSetsAnEmptyOneTakesAway()
{
    const QStringList options{u"--display-name"_s, u"--reply-to"_s, u"--organization"_s, u"--signature"_s};
    const QStringList values{u"B"_s, u"Desk <desk@example.org>"_s, u"Bücher"_s, u"B\n  of us"_s};
    QStringList given{u"b@example.org"_s, u"--sent-copy"_s, u"no"_s};
    QStringList taken{u"b@example.org"_s, u"--sent-copy"_s, u"default"_s};
    for (qsizetype i = 0; i < options.size(); ++i) {
        given += {options.at(i), values.at(i)};
        taken += {options.at(i), QString()};
    }
    QCOMPARE(identity(u"add"_s, given).code, 0);
    const QJsonObject full = at(1);
    QCOMPARE(full[u"display_name"_s], QJsonValue(values[0]));
    QCOMPARE(full[u"reply_to"_s], QJsonValue(values[1]));
    QCOMPARE(full[u"organization"_s], QJsonValue(values[2]));
    QCOMPARE(full[u"signature"_s], QJsonValue(values[3]));
    QCOMPARE(full[u"sent_copy"_s], QJsonValue(false));

    QCOMPARE(identity(u"set"_s, taken).code, 0);
    QVERIFY(at(1)[u"reply_to"_s].isNull() && at(1)[u"sent_copy"_s].isNull());
    QCOMPARE(at(1)[u"signature"_s], QJsonValue(QString()));
}

void tst_CliIdentities::aSignatureComesFromAFileOrAPipe()
{
    const QString own = at(0)[u"address"_s].toString();
    const QString file = m_cli->file(u"signature"_s, "-- \r\nÄnn\r\nExample\r\n");
    QCOMPARE(identity(u"set"_s, {own, u"--signature-file"_s, file}).code, 0);
    QCOMPARE(at(0)[u"signature"_s], QJsonValue(u"Änn\nExample"_s));
    QCOMPARE(identity(u"set"_s, {own, u"--signature-file"_s, u"-"_s}, "Bob\n").code, 0);
    QCOMPARE(at(0)[u"signature"_s], QJsonValue(u"Bob"_s));
    QCOMPARE(identity(u"set"_s, {own, u"--signature-file"_s, u"/nowhere"_s}).code, 74);
}

void tst_CliIdentities::theAccountShowsThem()
{
    QCOMPARE(identity(u"add"_s, {u"b@example.org"_s, u"--signature"_s, u"Bob\nof us"_s}).code, 0);
    const QJsonObject shown = m_cli->json({u"account"_s, u"show"_s, u"me"_s}).json()[u"account"_s].toObject();
    QCOMPARE(shown[u"identities"_s].toArray().size(), 2);
    QCOMPARE(shown[u"identities"_s][0][u"address"_s], shown[u"address"_s]);
    const QByteArray text = m_cli->run({u"account"_s, u"show"_s, u"me"_s}).output;
    QVERIFY2(text.contains("\nAlso sends as: b@example.org\n  Signature: Bob …\n"), text);
}

void tst_CliIdentities::theyGoAlongToAnotherProfile()
{
    QCOMPARE(identity(u"add"_s, {u"b@example.org"_s, u"--signature"_s, u"Bob\nof us"_s}).code, 0);
    const CliEnded file = m_cli->run({u"account"_s, u"export"_s, u"me"_s, u"-"_s});
    const CliRun away;
    QCOMPARE(away.run({u"account"_s, u"import"_s, u"-"_s}, file.output).code, 0);
    const QJsonObject there = away.json({u"account"_s, u"identity"_s, u"list"_s, u"me"_s}).json();
    QCOMPARE(there, identity(u"list"_s, {}).json());
}

void tst_CliIdentities::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QString &what, const QStringList &words, int code = 64) {
        QTest::newRow(name) << what << words << code;
    };
    row("no address", u"add"_s, {});
    row("two addresses", u"add"_s, {u"b@example.org"_s, u"--address"_s, u"c@example.org"_s});
    row("an address that is none", u"add"_s, {u"b"_s}, 65);
    row("an address twice", u"add"_s, {u"me@example.org"_s});
    row("the last one", u"remove"_s, {u"me@example.org"_s});
    row("nobody's, to be changed", u"set"_s, {u"b@example.org"_s});
    row("nobody's, to be removed", u"remove"_s, {u"b@example.org"_s});
    row("nobody's, to be first", u"first"_s, {u"b@example.org"_s});
    row("answers to two", u"add"_s, {u"b@example.org"_s, u"--reply-to"_s, u"a@example.org, c@example.org"_s});
    row("answers to nobody", u"add"_s, {u"b@example.org"_s, u"--reply-to"_s, u"desk"_s}, 65);
    row("two signatures", u"add"_s, {u"b@example.org"_s, u"--signature"_s, u"B"_s, u"--signature-file"_s, u"-"_s});
    row("a signature that rings", u"add"_s, {u"b@example.org"_s, u"--signature"_s, u"B\a"_s});
    row("a long signature", u"add"_s, {u"b@example.org"_s, u"--signature"_s, QString(10001, u'a')});
    row("an organization of two lines", u"add"_s, {u"b@example.org"_s, u"--organization"_s, u"a\nb"_s});
    row("a copy perhaps", u"add"_s, {u"b@example.org"_s, u"--sent-copy"_s, u"perhaps"_s});
}

void tst_CliIdentities::whatMakesNoSenseIsRefused()
{
    QFETCH(QString, what);
    QFETCH(QStringList, words);
    QFETCH(int, code);
    const QJsonObject before = at(0);
    const CliEnded ended = identity(what, words);
    QCOMPARE(ended.code, code);
    QVERIFY(!ended.error()[u"sentence"_s].toString().isEmpty());
    QCOMPARE(at(0), before);
    QVERIFY(at(1).isEmpty());
}

QTEST_GUILESS_MAIN(tst_CliIdentities)
#include "tst_CliIdentities.moc"
