#include "cli/CliRun.h"
#include "support/ScriptedServer.h"
#include "support/TestCertificate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

/// "a b c" as a list, sorted.
QStringList keys(const QString &words)
{
    return sorted(words.split(u' ', Qt::SkipEmptyParts));
}

/// What lies at "recipients/0" in a report.
QJsonObject objectAt(const QJsonObject &report, const QString &path)
{
    QJsonValue value = report;
    for (const QString &step : path.split(u'/', Qt::SkipEmptyParts))
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value.toObject();
}

/// The keys of what lies at a path.
using KeysAt = std::vector<std::pair<QString, QString>>;

const QString checkKeys =
    u"level sentence decision rung host port proxy tls certificate client_certificate_not_after pin causes attempts capabilities mechanisms"_s;
const QString sendKeys = u"outcome reason id message_id level decision rung recipients"_s;
const QString listedKeys = u"id state subject message_id recipients next_try reason"_s;
const QString shownKeys =
    listedKeys + u" account host size has_file enqueued tries last_try decide_from level decision rung"_s;
const QString errorKeys = u"kind sentence server_reply"_s;
const QString accountKeys =
    u"name address display_name identities host smtps_port starttls_port plain_port username credential "
    u"password_command password_stored oauth "
    "ca_file client_certificate client_certificate_not_after proxy consent timeout sent_copy copy_to_self "
    "local_exception strict_pin "
    "very_old_server "
    "plain_password_over_unverified"_s;
const QString identityKeys = u"address display_name reply_to organization signature sent_copy"_s;
const QString importKeys = u"account new pins floors verified_keys rungs_reached failed_proofs journal lowered"_s;
const QString foreignKeys = u"account host address certificate_sha256 remarks"_s;
const QString loweredKeys = u"what host before after spki_sha256 sentence"_s;

const QByteArray msmtprc = "account work\nhost mail.example.org\nfrom ann@example.org\ntls on\n";
const QByteArray prefs = "user_pref(\"mail.accountmanager.accounts\", \"account1\");\n"
                         "user_pref(\"mail.account.account1.identities\", \"id1\");\n"
                         "user_pref(\"mail.identity.id1.useremail\", \"ann@example.org\");\n"
                         "user_pref(\"mail.smtpservers\", \"smtp1\");\n"
                         "user_pref(\"mail.smtpserver.smtp1.hostname\", \"mail.example.org\");\n";
const QByteArray autoconfig = "<clientConfig version=\"1.1\"><emailProvider id=\"example.org\">"
                              "<outgoingServer type=\"smtp\"><hostname>mail.example.org</hostname><port>465</port>"
                              "<socketType>SSL</socketType></outgoingServer></emailProvider></clientConfig>\n";

} // namespace

/// The form of the command line that is a contract: keys of each report, exit codes, one object on one line.
class tst_CliContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void eachReportHasTheseKeysAndNoOthers_data();
    void eachReportHasTheseKeysAndNoOthers();
    void anExportedAccountHasTheseKeysAndNoOthers();
    void eachEndingHasItsNumber_data();
    void eachEndingHasItsNumber();
    void whatIsAskedAboutTheProgramIsAnObjectToo();

private:
    [[nodiscard]] QString exported(const QString &account) const;
    [[nodiscard]] QStringList withFiles(QStringList words) const;

    ScriptedServer m_server;

    // Made once; each row works on a copy.
    CliRun m_accounts;                 ///< what is in it: initTestCase()
    std::unique_ptr<CliRun> m_reached; ///< the same, and something to tell of: a pin, and a level that was reached
    std::unique_ptr<CliRun> m_waiting; ///< the same, and two messages: one that cannot go, and one that is held

    std::unique_ptr<CliRun> m_cli;
};

/// "me" may send to the server on this computer, "far" has to review it first, "gone" has no server, "loose"
/// permits more than is usual.
void tst_CliContract::initTestCase()
{
    m_server.tls(testCertificatePath(u"self-signed-ec"_s)).offers({"SIZE 1000", "AUTH PLAIN"});
    const auto run = [](const CliRun &cli, const QString &words, int code = 0) {
        const auto ended = cli.json(words.split(u' '));
        QVERIFY2(ended.code == code, ended.output.constData());
    };
    const QString here =
        u" --address me@example.org --starttls-port off --smtps-port %1"_s.arg(m_server.port().number());
    run(m_accounts, u"account add me --host 127.0.0.1"_s + here);
    run(m_accounts, u"account add far --host 127.0.0.1 --no-local-exception"_s + here);
    run(m_accounts, u"account add loose --host nowhere.invalid --consent plain-mail"_s + here);
    run(m_accounts, u"account add gone --host nowhere.invalid"_s + here);

    m_reached = std::make_unique<CliRun>(m_accounts);
    run(*m_reached, u"trust pin far --unseen"_s);
    run(*m_reached, u"send --account far --to a@example.org --body x"_s);

    m_waiting = std::make_unique<CliRun>(m_accounts);
    run(*m_waiting, u"send --account gone --to a@example.org --body x"_s, 68);
    run(*m_waiting, u"send --account me --to a@example.org --body x --at +2h"_s);
}

void tst_CliContract::init()
{
    m_server.answersAsUsual();
    m_cli = std::make_unique<CliRun>(m_accounts);
}

void tst_CliContract::cleanup()
{
    m_cli.reset();
}

QString tst_CliContract::exported(const QString &account) const
{
    return m_cli->file(account + u".json"_s, m_cli->run({u"account"_s, u"export"_s, account, u"-"_s}).output);
}

/// FILE is one that is not there yet, ME and LOOSE are exported accounts, the others of other programs.
QStringList tst_CliContract::withFiles(QStringList words) const
{
    for (QString &word : words) {
        if (word == u"FILE"_s)
            word = m_cli->profile() + u"/new.json"_s;
        if (word == u"ME"_s || word == u"LOOSE"_s)
            word = exported(word.toLower());
        if (word == u"MSMTPRC"_s)
            word = m_cli->file(u"msmtprc"_s, msmtprc);
        if (word == u"PREFS"_s)
            word = m_cli->file(u"prefs.js"_s, prefs);
        if (word == u"AUTOCONFIG"_s)
            word = m_cli->file(u"config-v1.1.xml"_s, autoconfig);
    }
    return words;
}

void tst_CliContract::eachReportHasTheseKeysAndNoOthers_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<KeysAt>("expected");
    const auto row = [](const QString &words, const KeysAt &expected) {
        QTest::addRow("%s", qPrintable(words)) << words.split(u' ') << expected;
    };
    row(u"account list"_s, {{u""_s, u"accounts broken"_s}, {u"accounts/0"_s, accountKeys}});
    row(u"account show me"_s,
        {{u""_s, u"account"_s}, {u"account"_s, accountKeys}, {u"account/identities/0"_s, identityKeys}});
    row(u"account set me --strict-pin"_s, {{u"account"_s, accountKeys}});
    row(u"account set me --oauth google --oauth-client-id id"_s,
        {{u"account/oauth"_s, u"provider authorization_endpoint token_endpoint scope client_id"_s}});
    row(u"account authorize me"_s, {{u"error"_s, errorKeys}});
    row(u"account authorize me --proxy-password-stdin"_s, {{u"error"_s, errorKeys}});
    row(u"account authorize me --certificate-passphrase-stdin"_s, {{u"error"_s, errorKeys}});
    row(u"account duplicate me other"_s, {{u""_s, u"account"_s}, {u"account"_s, accountKeys}});
    row(u"account duplicate me far"_s, {{u"error"_s, errorKeys}});
    row(u"account move far first"_s, {{u""_s, u"moved order"_s}});
    row(u"account move far 0"_s, {{u"error"_s, errorKeys}});
    row(u"account remove far"_s, {{u""_s, u"removed"_s}});
    for (const QString &words : {u"list me"_s, u"add me b@example.org"_s,
                                 u"set me me@example.org --organization O"_s, u"first me me@example.org"_s})
        row(u"account identity "_s + words, {{u""_s, u"account identities"_s}, {u"identities/0"_s, identityKeys}});
    row(u"account identity remove me me@example.org"_s, {{u"error"_s, errorKeys}});
    row(u"account identity set me b@example.org"_s, {{u"error"_s, errorKeys}});
    row(u"account floor me"_s, {{u""_s, u"account host floor"_s}});
    row(u"account export far FILE"_s,
        {{u""_s, u"exported file pins floors verified_keys rungs_reached failed_proofs journal"_s}});
    row(u"account import ME --name other"_s, {{u""_s, importKeys}, {u"account"_s, accountKeys}});
    row(u"account import LOOSE --name other"_s,
        {{u""_s, u"error would_lower"_s}, {u"error"_s, errorKeys}, {u"would_lower/0"_s, loweredKeys}});
    row(u"account import LOOSE --name other --lower --reason so"_s,
        {{u""_s, importKeys}, {u"lowered/0"_s, loweredKeys}});
    row(u"account import - --name other"_s, {{u"error"_s, errorKeys}});
    for (const QString &file : {u"MSMTPRC"_s, u"PREFS"_s, u"AUTOCONFIG --address ann@example.org"_s})
        row(u"account import "_s + file, {{u""_s, u"imported skipped"_s}, {u"imported/0"_s, foreignKeys}});
    row(u"account import AUTOCONFIG"_s, {{u"error"_s, errorKeys}});
    row(u"account discover me@nowhere.invalid"_s,
        {{u""_s, u"address candidates sources"_s}, {u"sources/0"_s, u"evidence source result detail"_s}});
    row(u"account discover me"_s, {{u"error"_s, errorKeys}});
    row(u"check me"_s,
        {{u""_s, checkKeys},
         {u"tls"_s, u"version cipher"_s},
         {u"certificate"_s,
          u"sha256 spki_sha256 subject issuer not_before not_after names problems anchor anchor_added_here"_s},
         {u"attempts/0"_s, u"rung port result detail ms"_s}});
    row(u"check far"_s, {{u""_s, checkKeys}});
    row(u"check gone"_s, {{u""_s, checkKeys + u" error"_s}, {u"error"_s, errorKeys}});
    row(u"send --account me --to a@example.org --body x"_s,
        {{u""_s, sendKeys}, {u"recipients/0"_s, u"address status reply"_s}});
    row(u"send --account me --to a@example.org --body x --dsn"_s, {{u""_s, sendKeys + u" dsn_dropped"_s}});
    row(u"send --account far --to a@example.org --body x"_s, {{u""_s, sendKeys + u" error"_s}});
    row(u"send --account gone --to a@example.org --body x"_s,
        {{u""_s, sendKeys + u" error"_s}, {u"error"_s, errorKeys}});
    row(u"send --from me@example.org --to a@example.org --body x"_s, {{u""_s, sendKeys}});
    row(u"send --from b@example.org --to a@example.org --body x"_s, {{u"error"_s, errorKeys}});
    row(u"send --signature --to a@example.org --body x"_s, {{u"error"_s, errorKeys}});
    row(u"sendmail -i a@example.org"_s, {{u""_s, sendKeys}});
    row(u"send --account me --to a@example.org --body x --no-wait"_s, {{u""_s, sendKeys}});
    row(u"send --account me --to a@example.org --body x --at +2h"_s, {{u""_s, sendKeys}});
    row(u"outbox list"_s, {{u""_s, u"entries"_s}, {u"entries/0"_s, listedKeys}});
    row(u"outbox show 1"_s, {{u""_s, shownKeys}, {u"recipients/0"_s, u"address status reply meaning"_s}});
    row(u"outbox show 1 --transcript"_s, {{u""_s, shownKeys + u" transcript"_s}});
    row(u"outbox run"_s, {{u""_s, u"outcome entries"_s}, {u"entries/0"_s, sendKeys + u" error"_s}});
    row(u"outbox retry 1"_s, {{u""_s, sendKeys + u" error"_s}});
    row(u"outbox send-now 2"_s, {{u""_s, sendKeys}});
    row(u"outbox reschedule 2 --at +3h"_s, {{u""_s, listedKeys}});
    row(u"outbox cancel 1"_s, {{u""_s, u"cancelled"_s}});
    row(u"outbox cancel 99"_s, {{u"error"_s, errorKeys}});
    row(u"outbox resolve 1 --sent"_s, {{u"error"_s, errorKeys}});
    row(u"trust list"_s, {{u""_s, u"pins floors failed_proofs"_s},
                          {u"pins/0"_s, u"account host spki_sha256 certificate_sha256 how since last_seen note"_s},
                          {u"floors/0"_s, u"account host level since"_s}});
    row(u"trust show me"_s, {{u""_s, u"pins floors failed_proofs lowerings"_s}});
    row(u"trust show loose"_s, {{u"lowerings/0"_s, u"account host time what before after reason"_s}});
    row(u"trust restore loose"_s, {{u""_s, u"restored"_s}});
    row(u"trust restore loose consent"_s, {{u"restored"_s, u"account host time what before after reason"_s}});
    row(u"trust journal"_s, {{u""_s, u"journal"_s},
                             {u"journal/0"_s, u"time event account host spki_sha256 certificate_sha256 reason"_s}});
    row(u"trust journal --account far --event pinned --since 2020-01-01 --text unseen"_s,
        {{u"journal/0"_s, u"time event account host spki_sha256 certificate_sha256 reason"_s}});
    row(u"trust journal --csv"_s, {{u"error"_s, errorKeys}}); // which is no report
    row(u"trust chain far"_s,
        {{u""_s, u"level sentence decision rung host port chain"_s},
         {u"chain/0"_s,
          u"link subject issuer names not_before not_after days_left key key_bits sha256 spki_sha256 pem version "
          "serial_number signature_algorithm key_usage extended_key_usage authority path_length subject_key_id "
          "authority_key_id ocsp crl ca_issuers must_staple unreadable"_s}});
    row(u"trust chain gone"_s, {{u"error"_s, errorKeys}});
    row(u"trust pin far"_s, {{u""_s, checkKeys + u" pinned how"_s}});
    row(u"trust pin far --unseen"_s, {{u""_s, checkKeys + u" pinned how"_s}});
    row(u"trust pin far --file "_s + testCertificatePath(u"self-signed-ec"_s),
        {{u""_s, u"account host spki_sha256 pinned how before_contact"_s}});
    row(u"trust pin far --file /nowhere"_s, {{u"error"_s, errorKeys}});
    row(u"trust unpin far"_s, {{u""_s, u"removed"_s}});
    row(u"check nobody"_s, {{u""_s, u"error"_s}, {u"error"_s, errorKeys}});
    row(u"fly"_s, {{u"error"_s, errorKeys}});
}

void tst_CliContract::eachReportHasTheseKeysAndNoOthers()
{
    QFETCH(QStringList, words);
    QFETCH(KeysAt, expected);
    if (words.first() == u"trust"_s)
        m_cli = std::make_unique<CliRun>(*m_reached);
    if (words.first() == u"outbox"_s)
        m_cli = std::make_unique<CliRun>(*m_waiting);
    const auto ended = m_cli->json(withFiles(words), "From: me@example.org\n\nx\n");
    QVERIFY2(!ended.json().isEmpty(), ended.output.constData());
    QVERIFY2(ended.errors.isEmpty(), ended.errors.constData());
    for (const auto &[path, names] : expected) {
        const QStringList found = sorted(objectAt(ended.json(), path).keys());
        QVERIFY2(found == keys(names), qPrintable(path + u": "_s + found.join(u' ')));
    }
}

/// Which is no report, but a file for another computer.
void tst_CliContract::anExportedAccountHasTheseKeysAndNoOthers()
{
    const CliEnded ended = m_reached->json({u"account"_s, u"export"_s, u"far"_s, u"-"_s});
    QCOMPARE(ended.code, 0);
    const QJsonObject file = QJsonDocument::fromJson(ended.output).object();
    const auto keysAt = [&](const QString &path) { return sorted(objectAt(file, path).keys()); };
    QCOMPARE(keysAt({}),
             keys(u"format version account pins floors verified_keys rungs_reached failed_proofs journal"_s));
    QCOMPARE(keysAt(u"pins/0"_s), keys(u"host spki_sha256 certificate_sha256 how since last_seen note"_s));
    QCOMPARE(keysAt(u"floors/0"_s), keys(u"host level since"_s));
    QCOMPARE(keysAt(u"rungs_reached/0"_s), keys(u"host rung"_s));
    QCOMPARE(keysAt(u"journal/0"_s), keys(u"time event host spki_sha256 certificate_sha256 reason"_s));
}

void tst_CliContract::eachEndingHasItsNumber_data()
{
    QTest::addColumn<QByteArray>("verb"); ///< to which the server
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &verb, const QByteArray &answer, const QString &words,
                        int code) { QTest::newRow(name) << verb << answer << words << code; };
    const QString send = u"send --account me --to a@example.org --body x"_s;
    row("sent", "NOOP", "250 ok", send, 0);
    row("sent by sendmail", "NOOP", "250 ok", u"sendmail -i a@example.org"_s, 0);
    row("could be sent", "NOOP", "250 ok", u"check me"_s, 0);
    row("no command", "NOOP", "250 ok", u"fly"_s, 64);
    row("no such account", "NOOP", "250 ok", u"account show nobody"_s, 64);
    row("no address", "NOOP", "250 ok", u"send --account me --to nobody"_s, 65);
    row("nobody", "NOOP", "250 ok", u"send --account me --body x"_s, 65);
    row("no such host", "NOOP", "250 ok", u"send --account gone --to a@example.org --body x"_s, 68);
    row("chain of whom nothing goes to", "NOOP", "250 ok", u"trust chain far"_s, 0);
    row("chain of nobody", "NOOP", "250 ok", u"trust chain gone"_s, 68);
    row("no host to check", "NOOP", "250 ok", u"check gone"_s, 68);
    row("merged", "NOOP", "250 ok", u"account import ME"_s, 0);
    row("would lower", "NOOP", "250 ok", u"account import LOOSE --name other"_s, 77);
    row("a permission without a reason", "NOOP", "250 ok", u"account import ME --lower"_s, 64);
    row("no account in it", "NOOP", "250 ok", u"account import -"_s, 65);
    row("no file to import", "NOOP", "250 ok", u"account import /nowhere"_s, 74);
    row("accounts of another program", "NOOP", "250 ok", u"account import MSMTPRC"_s, 0);
    row("a provider's file", "NOOP", "250 ok", u"account import AUTOCONFIG --address ann@example.org"_s, 0);
    row("a provider's file for nobody", "NOOP", "250 ok", u"account import AUTOCONFIG"_s, 64);
    row("an address for a file that has one", "NOOP", "250 ok", u"account import PREFS --address a@example.org"_s,
        64);
    row("no server found", "NOOP", "250 ok", u"account discover me@nowhere.invalid"_s, 68);
    row("no address to look for", "NOOP", "250 ok", u"account discover me"_s, 65);
    row("no folder to export to", "NOOP", "250 ok", u"account export me /nowhere/me.json"_s, 74);
    row("nothing to restore", "NOOP", "250 ok", u"trust restore me"_s, 64);
    row("no such lowering", "NOOP", "250 ok", u"trust restore me wish"_s, 64);
    row("no certificate to pin", "NOOP", "250 ok", u"trust pin far --file /nowhere"_s, 64);
    row("no event of the journal", "NOOP", "250 ok", u"trust journal --event dreamt"_s, 64);
    row("the journal", "NOOP", "250 ok", u"trust journal --since 2020-01-01"_s, 0);
    row("refused", "MAIL", "550 no", send, 69);
    row("refused in part", "RCPT TO:<b@", "550 no", send + u" --to b@example.org"_s, 69);
    row("no service", "EHLO", "554 no", send, 69);
    row("too large", "NOOP", "250 ok", send + u" --subject "_s + QString(2000, u's'), 69);
    row("no file", "NOOP", "250 ok", send + u" --attach /nowhere"_s, 74);
    row("not now", "MAIL", "451 later", send, 75);
    row("no sense", "MAIL", "what", send, 76);
    row("no sense to a check", "EHLO", "what", u"check me"_s, 76);
    row("not reviewed", "NOOP", "250 ok", u"send --account far --to a@example.org --body x"_s, 77);
    row("not safe to send", "NOOP", "250 ok", u"check far"_s, 77);
    row("enqueued", "NOOP", "250 ok", send + u" --no-wait"_s, 0);
    row("held", "NOOP", "250 ok", send + u" --at +2h"_s, 0);
    row("in the past", "NOOP", "250 ok", send + u" --at 2020-01-01T08:00"_s, 64);
    row("nothing waits", "NOOP", "250 ok", u"outbox run"_s, 0);
    row("no such message", "NOOP", "250 ok", u"outbox show 99"_s, 64);
    row("no number", "NOOP", "250 ok", u"outbox show x"_s, 64);
    row("password refused", "AUTH", "535 no", send + u" --password-stdin"_s, 77);
}

void tst_CliContract::eachEndingHasItsNumber()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    m_server.on(verb, answer);
    const QByteArray input("From: me@example.org\n\nx\n");
    const QStringList all = withFiles(words.split(u' '));
    const auto json = m_cli->json(all, input);
    QVERIFY2(!json.json().isEmpty() && json.errors.isEmpty(), json.output + json.errors);
    QTEST(json.code, "code");
    QTEST(m_cli->run(all, input).code, "code");
}

void tst_CliContract::whatIsAskedAboutTheProgramIsAnObjectToo()
{
    QCOMPARE(m_cli->json({u"--version"_s}).json().keys(), QStringList{u"version"_s});
    QVERIFY(m_cli->json({u"--help"_s}).json()[u"help"_s].toString().contains(u"account add"_s));
    QVERIFY(m_cli->json({u"send"_s, u"--help"_s}).json()[u"help"_s].toString().contains(u"--dsn"_s));
    QVERIFY(m_cli->run({u"--version"_s}).output.startsWith("sealpost-cli "));
}

QTEST_GUILESS_MAIN(tst_CliContract)
#include "tst_CliContract.moc"
