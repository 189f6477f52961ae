#include "cli/CliRun.h"
#include "practice/PracticeServer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// The whole life of an account, by the real program before the practice server.
class tst_CliLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anAccountIsAddedShownChangedAndRemoved();
    void settingsAreShownAndChanged();
    void aNewServerIsLookedAtComparedAndPinned();
    void aKeyIsPinnedFromAFileBeforeTheFirstContact();
    void aChangedKeyTakesThePlaceOfTheOldOneUnlessItIsSaidToBeAFurtherOne();
    void aMessageWithAnAttachmentArrives();
    void everyFieldOfTheCommandLineArrives();
    void thePasswordIsReadFromStandardInput();
    void aWholeMessageGoesAsItIs();
    void theSenderChoosesTheAccount();
    void aFolderGoesOverOneLine();
    void sendmailTakesWhatProgramsHandIt();
    void aPinUnseenSaysTheRisk();
    void aChangedKeyIsNotPinnedUnseen();
    void theFloorIsShownAndLowered();
    void aLoweredFloorIsRestored();
    void whatAnAccountPermitsIsJournalledAndTakenBack();
    void theChainIsShownWhateverTheVerdictIs();
    void aDuplicateHasTheSettingsAndNeitherPinsNorFloors();
    void accountsMoveAndTheFirstIsTheDefault();
    void theJournalTellsWhatHappened();
    void theJournalIsNarrowedAndLeavesAsATable();
    void tenThousandRecipientsAreOneCommand();
    void theOtherEndOfAPipeMayGo();
    void practiceRunsInTheForegroundUntilInterrupted();

private:
    void addAccount(const QStringList &more = {u"--password-command"_s, u"echo practice"_s},
                    const QString &name = u"me"_s, const QString &address = u"me@example.org"_s);
    void pin();
    QStringList sendTo(const QString &recipient) const
    {
        return {u"send"_s, u"--account"_s, u"me"_s, u"--to"_s, recipient};
    }
    QByteArray received(qsizetype number = 0) const;

    std::unique_ptr<CliRun> m_cli;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
    QList<PracticeMessage> m_messages;
    Port m_port = Port::submissions;
};

void tst_CliLife::init()
{
    m_cli = std::make_unique<CliRun>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_messages.clear();
    m_server = std::make_unique<PracticeServer>(m_folder->path());
    connect(m_server.get(), &PracticeServer::messageReceived, this,
            [this](const PracticeMessage &message) { m_messages += message; });
    const auto endpoint = m_server->start();
    QVERIFY(endpoint);
    m_port = endpoint->port;
}

void tst_CliLife::cleanup()
{
    m_server.reset();
    m_folder.reset();
    m_cli.reset();
}

void tst_CliLife::addAccount(const QStringList &more, const QString &name, const QString &address)
{
    const auto ended =
        m_cli->json(QStringList{u"account"_s, u"add"_s, name, u"--address"_s, address, u"--host"_s, u"127.0.0.1"_s,
                                u"--smtps-port"_s, QString::number(m_port.number()), u"--starttls-port"_s, u"off"_s,
                                u"--username"_s, u"practice"_s, u"--no-local-exception"_s} +
                    more);
    QCOMPARE(ended.code, 0);
}

void tst_CliLife::pin()
{
    const QString fingerprint = m_server->certificate().spkiSha256.hex();
    const auto ended = m_cli->json({u"trust"_s, u"pin"_s, u"me"_s, u"--fingerprint"_s, fingerprint});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.json()[u"pinned"_s], QJsonValue(true));
}

QByteArray tst_CliLife::received(qsizetype number) const
{
    QFile file(number < m_messages.size() ? m_messages.at(number).path : QString());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_CliLife::anAccountIsAddedShownChangedAndRemoved()
{
    addAccount();
    QCOMPARE(m_cli->run({u"account"_s, u"show"_s, u"ME"_s}).code, 0);
    const auto changed = m_cli->json({u"account"_s, u"set"_s, u"me"_s, u"--display-name"_s, u"Ann Ä"_s,
                                      u"--strict-pin"_s, u"--local-exception"_s});
    QCOMPARE(changed.code, 0);
    const QJsonObject account = m_cli->json({u"account"_s, u"show"_s, u"me"_s}).json()[u"account"_s].toObject();
    QCOMPARE(account, changed.json()[u"account"_s].toObject());
    QCOMPARE(account[u"display_name"_s], u"Ann Ä"_s);
    QCOMPARE(account[u"strict_pin"_s], QJsonValue(true));
    QCOMPARE(account[u"local_exception"_s], QJsonValue(true));
    QCOMPARE(account[u"username"_s], u"practice"_s);
    QCOMPARE(m_cli->json({u"account"_s, u"list"_s}).json()[u"accounts"_s].toArray().size(), 1);
    QCOMPARE(m_cli->json({u"account"_s, u"remove"_s, u"me"_s}).code, 0);
    QCOMPARE(m_cli->json({u"account"_s, u"list"_s}).json()[u"accounts"_s].toArray().size(), 0);
    QCOMPARE(m_cli->json({u"account"_s, u"show"_s, u"me"_s}).error()[u"kind"_s], u"no_such_account"_s);
}

void tst_CliLife::settingsAreShownAndChanged()
{
    const QJsonObject usual{{u"undo_delay"_s, 5},
                            {u"sent_copy"_s, true},
                            {u"notify_success"_s, false},
                            {u"check_only_on_send"_s, false},
                            {u"password_place"_s, u"keyring"_s},
                            {u"language"_s, QJsonValue()}};
    QCOMPARE(m_cli->json({u"settings"_s, u"show"_s}).json()[u"settings"_s].toObject(), usual);
    QCOMPARE(m_cli->run({u"settings"_s, u"set"_s, u"undo-delay"_s, u"0"_s}).code, 0);
    QCOMPARE(m_cli->run({u"settings"_s, u"set"_s, u"sent-copy"_s, u"no"_s}).code, 0);
    QCOMPARE(m_cli->run({u"settings"_s, u"show"_s}).output, "undo-delay: 0\nsent-copy: no\nnotify-success: no\n"
                                                            "check-only-on-send: no\npassword-place: keyring\n"
                                                            "language: system\n");
    QCOMPARE(m_cli->json({u"settings"_s, u"set"_s, u"undo-delay"_s, u"61"_s}).code, 64);
    QCOMPARE(m_cli->json({u"settings"_s, u"set"_s, u"colour"_s, u"red"_s}).error()[u"kind"_s], u"usage"_s);

    QFile file(m_cli->profile() + u"/settings.ini"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[sending]\nundo-delay = soon\n") > 0);
    file.close();
    const auto shown = m_cli->json({u"settings"_s, u"show"_s});
    QCOMPARE(shown.json()[u"settings"_s].toObject(), usual);
    QVERIFY2(shown.errors.contains("Line 2 of settings.ini"), shown.errors.constData());
}

void tst_CliLife::aNewServerIsLookedAtComparedAndPinned()
{
    addAccount();
    const auto first = m_cli->json({u"check"_s, u"me"_s});
    QCOMPARE(first.code, 77);
    QCOMPARE(first.json()[u"decision"_s], u"11"_s);
    QCOMPARE(first.json()[u"certificate"_s].toObject()[u"spki_sha256"_s], m_server->certificate().spkiSha256.hex());
    QCOMPARE(m_cli->json({u"trust"_s, u"pin"_s, u"me"_s}).json()[u"pinned"_s], QJsonValue(false));
    const auto other = m_cli->json({u"trust"_s, u"pin"_s, u"me"_s, u"--fingerprint"_s, QString(64, u'a')});
    QCOMPARE(other.code, 77);
    QCOMPARE(m_cli->json({u"trust"_s, u"list"_s}).json()[u"pins"_s].toArray().size(), 0);
    pin();
    const auto pinned = m_cli->json({u"check"_s, u"me"_s, u"--login"_s});
    QCOMPARE(pinned.code, 0);
    QCOMPARE(pinned.json()[u"level"_s], u"pinned"_s);
    QVERIFY(pinned.json()[u"capabilities"_s].toArray().contains(u"CHUNKING"_s));
    const QString key = m_server->certificate().sha256.colonHex();
    QCOMPARE(m_cli->run({u"trust"_s, u"unpin"_s, u"me"_s, key, u"--reason"_s, u"It is gone"_s}).code, 0);
    QVERIFY(m_cli->run({u"trust"_s, u"journal"_s}).output.contains("compared: It is gone"));
    QCOMPARE(m_cli->run({u"trust"_s, u"pin"_s, u"me"_s, u"--fingerprint"_s, key}).code, 0);
    QCOMPARE(m_cli->run({u"trust"_s, u"unpin"_s, u"me"_s}).code, 0);
    QVERIFY(m_cli->run({u"trust"_s, u"journal"_s}).output.contains("compared: on the command line"));
    QCOMPARE(m_cli->json({u"check"_s, u"me"_s}).code, 77);
}

void tst_CliLife::aKeyIsPinnedFromAFileBeforeTheFirstContact()
{
    addAccount();
    const auto pinFile = [&](const QByteArray &octets, const QStringList &more = {}) {
        const QString path = m_cli->file(u"theirs.crt"_s, octets);
        return m_cli->json(QStringList{u"trust"_s, u"pin"_s, u"me"_s, u"--file"_s, path} + more);
    };
    QCOMPARE(pinFile("no certificate").code, 64);
    QCOMPARE(pinFile(m_server->certificate().der, {u"--unseen"_s}).code, 64);
    QCOMPARE(m_cli->json({u"trust"_s, u"pin"_s, u"me"_s, u"--file"_s, u"/nowhere"_s}).code, 64);
    QCOMPARE(pinFile(m_server->certificate().der, {u"--note"_s, u"a\nb"_s}).code, 64);
    QCOMPARE(m_cli->json({u"trust"_s, u"pin"_s, u"me"_s, u"--note"_s, u"of nothing"_s}).code, 64);
    const auto first = pinFile(m_server->certificate().der, {u"--note"_s, u"by telephone"_s});
    QCOMPARE(first.code, 0);
    QCOMPARE(first.json()[u"before_contact"_s], QJsonValue(true));
    QCOMPARE(first.json()[u"spki_sha256"_s], m_server->certificate().spkiSha256.hex());
    QCOMPARE(m_cli->json({u"check"_s, u"me"_s}).json()[u"level"_s], u"pinned"_s);
    QVERIFY(m_cli->run({u"trust"_s, u"list"_s}).output.contains("Note: by telephone"));
    const auto again = pinFile(m_server->certificate().pem().toLatin1());
    QCOMPARE(again.json()[u"before_contact"_s], QJsonValue(false));
    QCOMPARE(m_cli->json({u"trust"_s, u"list"_s}).json()[u"pins"_s].toArray().size(), 1);
}

void tst_CliLife::aChangedKeyTakesThePlaceOfTheOldOneUnlessItIsSaidToBeAFurtherOne()
{
    addAccount();
    const QStringList pinned{u"trust"_s, u"pin"_s, u"me"_s, u"--fingerprint"_s};
    const QStringList also{u"--also"_s};
    QCOMPARE(m_cli->json(pinned + QStringList{QString(64, u'a')} + also).code, 0);
    QCOMPARE(m_cli->json({u"check"_s, u"me"_s}).json()[u"decision"_s], u"2"_s);
    QCOMPARE(m_cli->json(pinned + QStringList{m_server->certificate().sha256.hex()} + also).code, 0);
    const auto keys = [this] {
        QStringList found;
        for (const QJsonValue &pin : m_cli->json({u"trust"_s, u"list"_s}).json()[u"pins"_s].toArray())
            found += pin[u"spki_sha256"_s].toString();
        return found;
    };
    QCOMPARE(keys(), QStringList({QString(64, u'a'), m_server->certificate().spkiSha256.hex()}));
    QCOMPARE(m_cli->json({u"trust"_s, u"unpin"_s, u"me"_s, keys().last()}).code, 0);
    pin();
    QCOMPARE(keys(), QStringList{m_server->certificate().spkiSha256.hex()});
}

void tst_CliLife::aMessageWithAnAttachmentArrives()
{
    addAccount();
    pin();
    QByteArray content;
    for (int i = 0; i < 100'000; ++i)
        content += char(i * 7);
    const QString attachment = m_cli->file(u"all octets.bin"_s, content);
    const auto ended =
        m_cli->json(sendTo(u"Ann <ann@example.org>, bob@example.org"_s) +
                        QStringList{u"--subject"_s, u"Grüße"_s, u"--body"_s, u"-"_s, u"--attach"_s, attachment},
                    "Hello\n.\nAnn\n");
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.json()[u"outcome"_s], u"sent"_s);
    QCOMPARE(ended.json()[u"level"_s], u"pinned"_s);
    QCOMPARE(ended.json()[u"recipients"_s].toArray().size(), 2);
    QCOMPARE(m_messages.size(), 1);
    QVERIFY(received().contains("\r\nHello\r\n.\r\nAnn\r\n"));
    QVERIFY(received().contains(content));
    QVERIFY(received().contains(ended.json()[u"message_id"_s].toString().toLatin1()));
    QVERIFY(QDir(m_cli->profile() + u"/temporary"_s).isEmpty());
}

void tst_CliLife::everyFieldOfTheCommandLineArrives()
{
    addAccount();
    pin();
    const QString html = m_cli->file(u"a.html"_s, "<p>Hello</p>");
    const QString body = m_cli->file(u"a.txt"_s, "Hello from a file");
    const auto ended =
        m_cli->json(sendTo(u"ann@example.org"_s) +
                    QStringList{u"--cc"_s, u"c@example.org"_s, u"--bcc"_s, u"hidden@example.org"_s, u"--reply-to"_s,
                                u"r@example.org"_s, u"--body-file"_s, body, u"--html-file"_s, html, u"--header"_s,
                                u"X-Word: value"_s, u"--dsn"_s});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.json()[u"recipients"_s].toArray().size(), 3);
    for (const QByteArray part :
         {"Cc: c@example.org", "Reply-To: r@example.org", "X-Word: value", "Hello from a file", "<p>Hello</p>"})
        QVERIFY2(received().contains(part), part.constData());
    QVERIFY(!received().contains("hidden"));
}

void tst_CliLife::thePasswordIsReadFromStandardInput()
{
    addAccount({});
    pin();
    const QStringList words = sendTo(u"ann@example.org"_s) + QStringList{u"--body"_s, u"x"_s};
    QCOMPARE(m_cli->json(words).code, 77);
    QCOMPARE(m_cli->json(words + QStringList(u"--password-stdin"_s), "wrong\n").code, 77);
    QCOMPARE(m_cli->json(words + QStringList(u"--password-stdin"_s), "").code, 64);
    QVERIFY(m_messages.isEmpty());
    QCOMPARE(m_cli->json(words + QStringList(u"--password-stdin"_s), "practice\n").code, 0);
    QCOMPARE(m_messages.size(), 1);
    QCOMPARE(m_cli->json({u"check"_s, u"me"_s, u"--login"_s, u"--password-stdin"_s}, "practice").code, 0);
}

void tst_CliLife::aWholeMessageGoesAsItIs()
{
    addAccount();
    pin();
    const QByteArray whole("From: me@example.org\nTo: ann@example.org\nBcc: hidden@example.org\n"
                           "Date: Tue, 24 Nov 2026 11:00:00 +0000\nMessage-ID: <w@example.org>\nSubject: whole\n\n"
                           "As it is\n.\n");
    const auto ended = m_cli->json({u"send"_s, u"--account"_s, u"me"_s, u"--message"_s, u"-"_s}, whole);
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.json()[u"message_id"_s], u"<w@example.org>"_s);
    QCOMPARE(ended.json()[u"recipients"_s].toArray().size(), 2);
    QByteArray expected = whole;
    expected.replace("Bcc: hidden@example.org\n", "").replace("\n", "\r\n");
    QCOMPARE(received(), expected);
}

/// Where nobody says --account: that of the message's From, else the first; as sendmail does.
void tst_CliLife::theSenderChoosesTheAccount()
{
    QVERIFY(m_cli->json({u"send"_s, u"--to"_s, u"ann@example.org"_s}).code == 64);
    addAccount();
    pin();
    addAccount({u"--password-command"_s, u"echo practice"_s}, u"O'Döll & co"_s, u"other@example.org"_s);
    QCOMPARE(m_cli->json({u"trust"_s, u"pin"_s, u"O'Döll & co"_s, u"--unseen"_s}).code, 0);
    QCOMPARE(m_cli->json({u"send"_s, u"--to"_s, u"ann@example.org"_s, u"--body"_s, u"x"_s}).code, 0);
    QVERIFY(received(0).contains("From: me@example.org"));
    const QByteArray whole("From: other@example.org\nTo: ann@example.org\n\nx\n");
    QCOMPARE(m_cli->json({u"send"_s, u"--message"_s, u"-"_s}, whole).code, 0);
    QCOMPARE(m_messages.at(1).envelope.reversePath()->shown(), u"other@example.org"_s);
    const QString folder = QFileInfo(m_cli->file(u"1.eml"_s, whole)).absolutePath();
    QCOMPARE(m_cli->json({u"send"_s, u"--message"_s, folder}).code, 64);
    QCOMPARE(m_cli->json({u"send"_s, u"--message"_s, folder, u"--account"_s, u"o'döll & CO"_s}).code, 0);
    QCOMPARE(m_cli->json({u"account"_s, u"remove"_s, u"O'Döll & co"_s}).code, 0);
}

void tst_CliLife::aFolderGoesOverOneLine()
{
    addAccount();
    pin();
    const QDir folder(QFileInfo(m_cli->file(u"unused"_s, {})).absolutePath());
    QVERIFY(folder.mkdir(u"mails"_s));
    for (const QString &name : {u"mails/1.eml"_s, u"mails/3.eml"_s})
        (void)m_cli->file(name, "From: me@example.org\nTo: ann@example.org\n\n" + name.toLatin1() + "\n");
    (void)m_cli->file(u"mails/2.eml"_s, "no header at all\n");
    (void)m_cli->file(u"mails/other.txt"_s, "To: nobody\n\n");
    const auto ended =
        m_cli->json({u"send"_s, u"--account"_s, u"me"_s, u"--message"_s, folder.filePath(u"mails"_s)});
    QCOMPARE(ended.code, 65);
    const QJsonArray entries = ended.json()[u"entries"_s].toArray();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0][u"outcome"_s], u"sent"_s);
    QCOMPARE(entries[1][u"outcome"_s], u"refused"_s);
    QCOMPARE(entries[2][u"outcome"_s], u"sent"_s);
    QCOMPARE(m_messages.size(), 2);
    QVERIFY(received(1).contains("mails/3.eml"));
}

void tst_CliLife::sendmailTakesWhatProgramsHandIt()
{
    addAccount();
    pin();
    const QByteArray message("Subject: from cron\nTo: ann@example.org\n\nfirst\n.\nafter\n");
    const auto silent = m_cli->run({u"sendmail"_s, u"-t"_s, u"-oem"_s, u"-FCron"_s}, message);
    QCOMPARE(silent.code, 0);
    QVERIFY2(silent.output.isEmpty() && silent.errors.isEmpty(), silent.errors.constData());
    QVERIFY(received(0).contains("From: Cron <me@example.org>"));
    QVERIFY(!received(0).contains("after"));
    const auto second = m_cli->json({u"sendmail"_s, u"-oi"_s, u"-f"_s, u"<>"_s, u"bob@example.org"_s}, message);
    QCOMPARE(second.json()[u"outcome"_s], u"sent"_s);
    QVERIFY(received(1).contains("\r\n.\r\nafter\r\n"));
    QCOMPARE(m_messages.at(1).envelope.forwardPaths().size(), 1);
    QVERIFY(!m_messages.at(1).envelope.reversePath());
}

void tst_CliLife::aPinUnseenSaysTheRisk()
{
    addAccount();
    const auto ended = m_cli->run({u"trust"_s, u"pin"_s, u"me"_s, u"--unseen"_s});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.output.contains("unseen"));
    const auto pins = m_cli->json({u"trust"_s, u"show"_s, u"me"_s}).json()[u"pins"_s].toArray();
    QCOMPARE(pins.first()[u"how"_s], u"unseen"_s);
    QCOMPARE(m_cli->json({u"trust"_s, u"unpin"_s, u"me"_s}).json()[u"removed"_s], QJsonValue(1));
}

void tst_CliLife::aChangedKeyIsNotPinnedUnseen()
{
    addAccount();
    const QStringList another{u"trust"_s, u"pin"_s, u"me"_s, u"--fingerprint"_s, QString(64, u'a'), u"--also"_s};
    QCOMPARE(m_cli->json(another).code, 0);
    QCOMPARE(m_cli->json({u"check"_s, u"me"_s}).json()[u"level"_s], u"blocked"_s);
    const auto ended = m_cli->json({u"trust"_s, u"pin"_s, u"me"_s, u"--unseen"_s});
    QCOMPARE(ended.code, 77);
    QCOMPARE(ended.error()[u"kind"_s], u"not_permitted"_s);
    QVERIFY(ended.error()[u"sentence"_s].toString().contains(u" trust pin me --fingerprint SHA256"_s));
    const auto pins = m_cli->json({u"trust"_s, u"list"_s}).json()[u"pins"_s].toArray();
    QCOMPARE(pins.size(), 1);
    QCOMPARE(pins.first()[u"spki_sha256"_s], QString(64, u'a'));
}

void tst_CliLife::theFloorIsShownAndLowered()
{
    addAccount();
    pin();
    QVERIFY(m_cli->json({u"account"_s, u"floor"_s, u"me"_s}).json()[u"floor"_s].isNull());
    QCOMPARE(m_cli->json(sendTo(u"ann@example.org"_s) + QStringList{u"--body"_s, u"x"_s}).code, 0);
    QCOMPARE(m_cli->json({u"account"_s, u"floor"_s, u"me"_s}).json()[u"floor"_s], u"pinned"_s);
    const QStringList lower{u"account"_s, u"floor"_s, u"me"_s, u"--lower"_s, u"unverified"_s};
    QCOMPARE(m_cli->json(lower).code, 64);
    QCOMPARE(m_cli->json(lower + QStringList{u"--reason"_s, u"new server"_s}).json()[u"floor"_s], u"unverified"_s);
    QCOMPARE(
        m_cli->json({u"account"_s, u"floor"_s, u"me"_s, u"--lower"_s, u"verified"_s, u"--reason"_s, u"x"_s}).code,
        64);
}

void tst_CliLife::aLoweredFloorIsRestored()
{
    addAccount();
    pin();
    QCOMPARE(m_cli->json(sendTo(u"ann@example.org"_s) + QStringList{u"--body"_s, u"x"_s}).code, 0);
    const QStringList floor{u"account"_s, u"floor"_s, u"me"_s};
    const QStringList lower = floor + QStringList{u"--lower"_s, u"none"_s, u"--reason"_s, u"new server"_s};
    QVERIFY(m_cli->json(lower).json()[u"floor"_s].isNull());
    const auto lowered = m_cli->json({u"trust"_s, u"show"_s, u"me"_s}).json()[u"lowerings"_s][0];
    QCOMPARE(lowered[u"what"_s], u"floor"_s);
    QCOMPARE(lowered[u"before"_s], u"pinned"_s);
    QCOMPARE(lowered[u"reason"_s], u"new server"_s);
    QCOMPARE(m_cli->json(floor + QStringList{u"--restore"_s}).json()[u"floor"_s], u"pinned"_s);
    QCOMPARE(m_cli->json(floor + QStringList{u"--restore"_s}).code, 64);
    QCOMPARE(m_cli->json(lower).code, 0);
    QVERIFY(m_cli->run({u"trust"_s, u"restore"_s, u"me"_s}).output.contains("Taken back: "));
    QCOMPARE(m_cli->json(floor).json()[u"floor"_s], u"pinned"_s);
}

void tst_CliLife::whatAnAccountPermitsIsJournalledAndTakenBack()
{
    addAccount();
    const QStringList set{u"account"_s, u"set"_s, u"me"_s};
    const auto consent = [](const QJsonObject &report) { return report[u"account"_s][u"consent"_s].toString(); };
    QCOMPARE(consent(m_cli->json(set + QStringList{u"--consent"_s, u"unverified-tls"_s}).json()),
             u"unverified-tls"_s); // as scripts have always said it
    QCOMPARE(
        m_cli->json(set + QStringList{u"--consent"_s, u"plain-mail"_s, u"--reason"_s, u"an old printer"_s}).code,
        0);
    QCOMPARE(m_cli->json(set + QStringList{u"--very-old-server"_s}).code, 0);
    QStringList reasons;
    const auto journal = m_cli->json({u"trust"_s, u"journal"_s}).json()[u"journal"_s].toArray();
    for (const QJsonValue &entry : journal)
        if (entry[u"event"_s] == u"permission-widened"_s)
            reasons += entry[u"reason"_s].toString();
    QCOMPARE(reasons,
             (QStringList{u"consent=unverified-tls: on the command line"_s, u"consent=plain-mail: an old printer"_s,
                          u"very-old-server=yes: on the command line"_s}));
    const QByteArray shown = m_cli->run({u"trust"_s, u"show"_s, u"me"_s}).output;
    QVERIFY2(shown.contains("Mail may go unencrypted, but never the password."), shown.constData());
    QVERIFY2(shown.contains("an old printer"), shown.constData());

    const QJsonValue restored =
        m_cli->json({u"trust"_s, u"restore"_s, u"me"_s, u"consent"_s}).json()[u"restored"_s];
    QCOMPARE(restored[u"reason"_s], u"an old printer"_s);
    QCOMPARE(consent(m_cli->json({u"account"_s, u"show"_s, u"me"_s}).json()), u"unverified-tls"_s);
    QCOMPARE(m_cli->json({u"trust"_s, u"restore"_s, u"me"_s}).json()[u"restored"_s][u"what"_s],
             u"very-old-server"_s);
    QCOMPARE(m_cli->json(set + QStringList{u"--consent"_s, u"none"_s}).code, 0);
    QCOMPARE(m_cli->json({u"trust"_s, u"restore"_s, u"me"_s}).code, 64);
}

void tst_CliLife::theChainIsShownWhateverTheVerdictIs()
{
    addAccount();
    const Certificate server = m_server->certificate();
    QCOMPARE(m_cli->run({u"check"_s, u"me"_s}).code, 77);
    const auto shown = m_cli->run({u"trust"_s, u"chain"_s, u"me"_s});
    QCOMPARE(shown.code, 0);
    QVERIFY2(shown.output.contains("Place in the chain: 1 of "), shown.output.constData());
    QVERIFY(shown.output.contains(server.sha256.colonHex().toLatin1()));

    const QJsonObject leaf =
        m_cli->json({u"trust"_s, u"chain"_s, u"me"_s}).json()[u"chain"_s].toArray().first().toObject();
    QCOMPARE(leaf[u"spki_sha256"_s], server.spkiSha256.hex());
    QCOMPARE(leaf[u"pem"_s], server.pem());

    const auto pem = m_cli->run({u"trust"_s, u"chain"_s, u"me"_s, u"--pem"_s});
    QCOMPARE(pem.code, 0);
    QVERIFY(pem.output.startsWith(server.pem().toLatin1()));
    QVERIFY(pem.output.endsWith("-----END CERTIFICATE-----\n"));
    QCOMPARE(m_cli->json({u"trust"_s, u"chain"_s, u"me"_s, u"--pem"_s}).code, 64);
}

void tst_CliLife::aDuplicateHasTheSettingsAndNeitherPinsNorFloors()
{
    addAccount({u"--password-command"_s, u"echo practice"_s, u"--consent"_s, u"unverified-tls"_s});
    pin();
    QCOMPARE(m_cli->json(sendTo(u"ann@example.org"_s)).code, 0);
    const auto ended = m_cli->json({u"account"_s, u"duplicate"_s, u"ME"_s, u" you "_s});
    QCOMPARE(ended.code, 0);
    QJsonObject expected = m_cli->json({u"account"_s, u"show"_s, u"me"_s}).json()[u"account"_s].toObject();
    expected[u"name"_s] = u"you"_s;
    QCOMPARE(ended.json()[u"account"_s].toObject(), expected);

    const QJsonObject trust = m_cli->json({u"trust"_s, u"list"_s}).json();
    for (const QString &key : {u"pins"_s, u"floors"_s}) {
        QCOMPARE(trust[key].toArray().size(), 1);
        QCOMPARE(trust[key].toArray().first()[u"account"_s], u"me"_s);
    }
    const QJsonObject standing = m_cli->json({u"trust"_s, u"show"_s, u"you"_s}).json();
    QCOMPARE(standing[u"lowerings"_s].toArray().first()[u"what"_s], u"consent"_s);

    const auto again = m_cli->json({u"account"_s, u"duplicate"_s, u"me"_s, u"YOU"_s});
    QCOMPARE(again.code, 64);
    QCOMPARE(again.error()[u"kind"_s], u"account_exists"_s);
    QCOMPARE(m_cli->json({u"account"_s, u"duplicate"_s, u"nobody"_s, u"new"_s}).error()[u"kind"_s],
             u"no_such_account"_s);
}

void tst_CliLife::accountsMoveAndTheFirstIsTheDefault()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        addAccount({}, name, name + u"@example.org"_s);
    const auto orderAfter = [&](const QString &name, const QString &place) {
        QStringList order;
        for (const QJsonValue &each :
             m_cli->json({u"account"_s, u"move"_s, name, place}).json()[u"order"_s].toArray())
            order += each.toString();
        return order.join(u' ');
    };
    QCOMPARE(orderAfter(u"C"_s, u"first"_s), u"c a b"_s);
    QCOMPARE(orderAfter(u"c"_s, u"2"_s), u"a c b"_s);
    QCOMPARE(orderAfter(u"a"_s, u"last"_s), u"c b a"_s);
    QCOMPARE(orderAfter(u"c"_s, u"99"_s), u"b a c"_s);
    const auto listed = m_cli->json({u"account"_s, u"list"_s}).json()[u"accounts"_s].toArray();
    QCOMPARE(listed.first()[u"name"_s], u"b"_s);
    for (const QString &place : {u"0"_s, u"-1"_s, u"up"_s, u""_s})
        QCOMPARE(m_cli->json({u"account"_s, u"move"_s, u"b"_s, place}).code, 64);
}

void tst_CliLife::theJournalTellsWhatHappened()
{
    addAccount();
    QCOMPARE(m_cli->json({u"check"_s, u"me"_s}).code, 77);
    pin();
    QStringList events;
    const auto journal = m_cli->json({u"trust"_s, u"journal"_s}).json()[u"journal"_s].toArray();
    for (const QJsonValue &entry : journal)
        events += entry[u"event"_s].toString();
    QVERIFY2(events.contains(u"first-sight"_s) && events.contains(u"pinned"_s), qPrintable(events.join(u' ')));
    QVERIFY(m_cli->run({u"trust"_s, u"journal"_s}).output.contains("A key was pinned."));
}

void tst_CliLife::theJournalIsNarrowedAndLeavesAsATable()
{
    addAccount();
    QCOMPARE(m_cli->json({u"check"_s, u"me"_s}).code, 77);
    pin();
    const QStringList journal{u"trust"_s, u"journal"_s};
    const QStringList pinned{u"--account"_s, u"ME"_s, u"--event"_s, u"pinned"_s};
    const auto events = m_cli->json(journal + pinned).json()[u"journal"_s].toArray();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first()[u"event"_s], u"pinned"_s);
    const QByteArray table = m_cli->run(journal + pinned + QStringList{u"--csv"_s}).output;
    QVERIFY2(table.startsWith("time,event,account,host,") && table.endsWith(",compared\r\n"), table.constData());
    QCOMPARE(table.count("\r\n"), 2);

    QVERIFY(m_cli->run(journal + QStringList{u"--until"_s, u"2020-01-01"_s}).output.contains("No line"));
    QCOMPARE(m_cli->json(journal + QStringList{u"--csv"_s}).code, 64);
    QCOMPARE(m_cli->json(journal + QStringList{u"--account"_s, u"you"_s}).code, 64);
    QCOMPARE(m_cli->json({u"account"_s, u"remove"_s, u"me"_s}).code, 0);
    const auto gone = m_cli->json(journal + QStringList{u"--account"_s, u"me"_s}).json()[u"journal"_s].toArray();
    QCOMPARE(gone.last()[u"event"_s], u"account-removed"_s);
}

void tst_CliLife::tenThousandRecipientsAreOneCommand()
{
    addAccount();
    pin();
    QStringList words = sendTo(u"first@example.org"_s) + QStringList{u"--body"_s, u"x"_s};
    for (int i = 1; i < 10'000; ++i)
        words += {u"--bcc"_s, u"a%1@example.org"_s.arg(i)};
    const auto ended = m_cli->json(words);
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.json()[u"recipients"_s].toArray().size(), 10'000);
    qsizetype served = 0; // in as many transactions as the server's limit wants
    for (const PracticeMessage &message : std::as_const(m_messages))
        served += message.envelope.forwardPaths().size();
    QCOMPARE(served, 10'000);
}

void tst_CliLife::theOtherEndOfAPipeMayGo()
{
    addAccount();
    pin();
    QProcess list;
    m_cli->start(list, {u"account"_s, u"list"_s});
    list.closeReadChannel(QProcess::StandardOutput);
    const int code = waitFor(list).code;
    QVERIFY(code == 0 || code == 74); // it may have written before the end was closed
    QProcess send;
    m_cli->start(send, sendTo(u"ann@example.org"_s) + QStringList{u"--body"_s, u"x"_s});
    send.closeReadChannel(QProcess::StandardOutput);
    QCOMPARE(waitFor(send).code, 0); // what was sent was sent, whoever reads of it
    QCOMPARE(m_messages.size(), 1);
}

void tst_CliLife::practiceRunsInTheForegroundUntilInterrupted()
{
    QProcess practice;
    QSignalSpy ready(&practice, &QProcess::readyReadStandardOutput);
    m_cli->start(practice, {u"--json"_s, u"practice"_s, u"--keep"_s, m_folder->path()});
    QVERIFY(ready.wait(20'000));
    const QJsonObject started = QJsonDocument::fromJson(practice.readLine()).object();
    QCOMPARE(started[u"event"_s], u"started"_s);
    QCOMPARE(started[u"spki_sha256"_s], m_server->certificate().spkiSha256.hex());

    m_port = *Port::from(started[u"port"_s].toInt());
    addAccount();
    pin();
    QCOMPARE(
        m_cli->json(sendTo(u"ann@example.org"_s) + QStringList{u"--subject"_s, u"s"_s, u"--body"_s, u"x"_s}).code,
        0);
    QVERIFY(practice.canReadLine() || ready.wait(20'000));
    const QJsonObject message = QJsonDocument::fromJson(practice.readLine()).object();
    QCOMPARE(message[u"event"_s], u"message"_s);
    QCOMPARE(message[u"subject"_s], u"s"_s);
    QCOMPARE(message[u"recipients"_s].toArray(), QJsonArray{u"ann@example.org"_s});

    ::kill(pid_t(practice.processId()), SIGINT);
    QCOMPARE(waitFor(practice).code, 0);
}

QTEST_GUILESS_MAIN(tst_CliLife)
#include "tst_CliLife.moc"
