#include "cli/CliRun.h"
#include "support/TestCertificate.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

const QByteArray fingerprint = "00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:"
                               "00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF";

const QByteArray msmtprc = "defaults\ntls on\nauth on\n"
                           "account work\nhost mail.example.org\nport 587\nfrom ann@example.org\nuser ann\n"
                           "passwordeval echo secret\n"
                           "account old\nhost old.example.org\nfrom ann@example.org\nuser ann\npassword hidden\n"
                           "tls off\n";

const QByteArray prefs = "user_pref(\"mail.accountmanager.accounts\", \"account1\");\n"
                         "user_pref(\"mail.account.account1.identities\", \"id1\");\n"
                         "user_pref(\"mail.identity.id1.useremail\", \"ann@example.org\");\n"
                         "user_pref(\"mail.smtpservers\", \"smtp1\");\n"
                         "user_pref(\"mail.smtpserver.smtp1.hostname\", \"smtp.example.org\");\n"
                         "user_pref(\"mail.smtpserver.smtp1.port\", 465);\n"
                         "user_pref(\"mail.smtpserver.smtp1.try_ssl\", 3);\n";

const QByteArray ofDomain =
    "<?xml version=\"1.0\"?>\n<clientConfig version=\"1.1\"><emailProvider id=\"example.org\">\n"
    "<outgoingServer type=\"smtp\"><hostname>smtp.%EMAILDOMAIN%</hostname><port>2465</port>"
    "<socketType>SSL</socketType><authentication>password-cleartext</authentication>"
    "<username>%EMAILADDRESS%</username></outgoingServer></emailProvider></clientConfig>\n";

void write(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
        qFatal("not written");
}

} // namespace

/// The accounts of other mail programs, by the real program.
class tst_CliForeign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CliRun>(); }

    void eachAccountOfMsmtpIsAdded();
    void itsCommandsRunOnlyIfOneSaysSo();
    void noPasswordOfTheFileIsShownOrKept();
    void thunderbirdsExceptionsAreNamed();
    void aFileOfADomainNeedsAnAddress();
    void anAddressIsForThatFileOnly();
    void aNameCannotTurnItsLineAround();
    void anAccountThatIsHereIsLeftAlone();
    void anotherNameIsForOneAccount();
    void anAuthorityOfItsOwnNeedsAReason();
    void theFolderOfAProfileWillDo();

private:
    [[nodiscard]] CliEnded import(const QStringList &options = {}, const QByteArray &octets = msmtprc) const
    {
        return m_cli->json(QStringList{u"account"_s, u"import"_s, u"-"_s} + options, octets);
    }
    [[nodiscard]] QJsonObject shown(const QString &name) const
    {
        return m_cli->json({u"account"_s, u"show"_s, name}).json()[u"account"_s].toObject();
    }

    std::unique_ptr<CliRun> m_cli;
};

void tst_CliForeign::eachAccountOfMsmtpIsAdded()
{
    const CliEnded ended = import();
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.json()[u"imported"_s].toArray().size(), 2);
    const QJsonObject work = shown(u"work"_s);
    QCOMPARE(work[u"host"_s].toString(), u"mail.example.org"_s);
    QCOMPARE(work[u"smtps_port"_s].toInt(), 465);
    QCOMPARE(work[u"starttls_port"_s].toInt(), 587);
    QCOMPARE(work[u"username"_s].toString(), u"ann"_s);
    const QJsonObject old = shown(u"old"_s);
    QCOMPARE(old[u"consent"_s].toString(), u"none"_s); // it sent in clear there
}

void tst_CliForeign::itsCommandsRunOnlyIfOneSaysSo()
{
    QCOMPARE(import().code, 0);
    QCOMPARE(shown(u"work"_s)[u"password_command"_s].toString(), QString());
    m_cli = std::make_unique<CliRun>();
    QCOMPARE(import({u"--password-commands"_s}).code, 0);
    QCOMPARE(shown(u"work"_s)[u"password_command"_s].toString(), u"echo secret"_s);
}

void tst_CliForeign::noPasswordOfTheFileIsShownOrKept()
{
    const CliEnded ended = m_cli->run({u"account"_s, u"import"_s, u"-"_s}, msmtprc);
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.output.contains("stands readable in the file"), ended.output);
    QVERIFY(!ended.output.contains("hidden"));
    QFile accounts(m_cli->profile() + u"/accounts.ini"_s);
    QVERIFY(accounts.open(QIODevice::ReadOnly));
    QVERIFY(!accounts.readAll().contains("hidden"));
}

void tst_CliForeign::thunderbirdsExceptionsAreNamed()
{
    const QDir folder(m_cli->profile());
    QVERIFY(folder.mkpath(u"thunderbird"_s));
    write(folder.filePath(u"thunderbird/prefs.js"_s), prefs);
    write(folder.filePath(u"thunderbird/cert_override.txt"_s),
          "smtp.example.org:465:\tOID.2.16.840.1.101.3.4.2.1\t" + fingerprint + "\tU\tAAAA\n");
    const CliEnded ended = m_cli->json({u"account"_s, u"import"_s, folder.filePath(u"thunderbird/prefs.js"_s)});
    QCOMPARE(ended.code, 0);
    const QJsonValue found = ended.json()[u"imported"_s][0];
    QCOMPARE(found[u"account"_s].toString(), u"ann@example.org"_s);
    QCOMPARE(found[u"certificate_sha256"_s].toString().toUpper(),
             QString::fromLatin1(QByteArray(fingerprint).replace(":", "")));
}

void tst_CliForeign::aFileOfADomainNeedsAnAddress()
{
    const CliEnded without = import({}, ofDomain);
    QCOMPARE(without.code, 64);
    QVERIFY2(without.error()[u"sentence"_s].toString().contains(u"--address"_s), without.output);
    QCOMPARE(import({u"--address"_s, u"ann"_s}, ofDomain).code, 65);
    QCOMPARE(import({u"--address"_s, u"ann@example.org"_s, u"--name"_s, u"mine"_s}, ofDomain).code, 0);
    const QJsonObject mine = shown(u"mine"_s);
    QCOMPARE(mine[u"address"_s].toString(), u"ann@example.org"_s);
    QCOMPARE(mine[u"host"_s].toString(), u"smtp.example.org"_s);
    QCOMPARE(mine[u"smtps_port"_s].toInt(), 2465);
    QCOMPARE(mine[u"username"_s].toString(), u"ann@example.org"_s);
}

void tst_CliForeign::anAddressIsForThatFileOnly()
{
    QCOMPARE(import({u"--address"_s, u"ann@example.org"_s}).code, 64);
    QCOMPARE(import({u"--address"_s, u"ann@example.org"_s}, prefs).code, 64);
    m_cli->haveAccount(465);
    const QByteArray exported = m_cli->run({u"account"_s, u"export"_s, u"me"_s, u"-"_s}).output;
    QCOMPARE(import({u"--address"_s, u"ann@example.org"_s}, exported).code, 64);
}

void tst_CliForeign::aNameCannotTurnItsLineAround()
{
    const QByteArray turned = "a\xE2\x80\xAE"
                              "b"; // U+202E
    QCOMPARE(import({u"--lower"_s, u"--reason"_s, u"so"_s},
                    "account " + turned + "\nhost mail.example.org\nfrom ann@example.org\nfrom_full_name " +
                        turned + "\nauth on\nuser " + turned + "\ntls_trust_file /" + turned + "\n")
                 .code,
             0);
    const QString name = QString::fromUtf8(turned);
    QCOMPARE(m_cli->run({u"trust"_s, u"pin"_s, name, u"--file"_s, testCertificatePath(u"self-signed-ec"_s)}).code,
             0);
    for (const QStringList &words :
         {QStringList{u"account"_s, u"list"_s}, QStringList{u"account"_s, u"show"_s, name},
          QStringList{u"trust"_s, u"list"_s}, QStringList{u"trust"_s, u"journal"_s}}) {
        const CliEnded ended = m_cli->run(words);
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.output.contains("a\xEF\xBF\xBD"
                                       "b") &&
                     !ended.output.contains("\xE2\x80\xAE"),
                 ended.output);
    }
}

void tst_CliForeign::anAccountThatIsHereIsLeftAlone()
{
    QCOMPARE(m_cli
                 ->run({u"account"_s, u"add"_s, u"Work"_s, u"--address"_s, u"me@example.net"_s, u"--host"_s,
                        u"mail.example.net"_s})
                 .code,
             0);
    const CliEnded ended = import();
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.json()[u"skipped"_s].toArray(), QJsonArray{u"work"_s});
    QCOMPARE(shown(u"work"_s)[u"host"_s].toString(), u"mail.example.net"_s);
}

void tst_CliForeign::anotherNameIsForOneAccount()
{
    QCOMPARE(import({u"--name"_s, u"new"_s}).code, 64); // there are two
    QCOMPARE(import({u"--name"_s, u"new"_s}, prefs).code, 0);
    QCOMPARE(shown(u"new"_s)[u"host"_s].toString(), u"smtp.example.org"_s);
    QCOMPARE(import({u"--name"_s, u" "_s}, prefs).code, 64);
}

void tst_CliForeign::anAuthorityOfItsOwnNeedsAReason()
{
    const QByteArray trusting = "account work\nhost mail.example.org\nfrom ann@example.org\n"
                                "tls_trust_file /etc/our-ca.pem\n";
    const CliEnded refused = import({}, trusting);
    QCOMPARE(refused.code, 77);
    QCOMPARE(refused.json()[u"would_lower"_s][0][u"what"_s].toString(), u"ca-file"_s);
    QCOMPARE(m_cli->json({u"account"_s, u"list"_s}).json()[u"accounts"_s].toArray().size(), 0);
    QCOMPARE(import({u"--lower"_s}, trusting).code, 64);
    QCOMPARE(import({u"--lower"_s, u"--reason"_s, u"our own"_s}, trusting).code, 0);
    QCOMPARE(shown(u"work"_s)[u"ca_file"_s].toString(), u"/etc/our-ca.pem"_s);
    const QByteArray usual = "account home\nhost mail.example.org\nfrom ann@example.org\n"
                             "tls_trust_file /etc/ssl/certs/ca-certificates.crt\n";
    QCOMPARE(import({}, usual).code, 0); // the system's own
}

void tst_CliForeign::theFolderOfAProfileWillDo()
{
    const QDir folder(m_cli->profile());
    QVERIFY(folder.mkpath(u"thunderbird"_s));
    write(folder.filePath(u"thunderbird/prefs.js"_s), prefs);
    QCOMPARE(m_cli->json({u"account"_s, u"import"_s, folder.filePath(u"thunderbird"_s)}).code, 0);
    QCOMPARE(shown(u"ann@example.org"_s)[u"host"_s].toString(), u"smtp.example.org"_s);
    QCOMPARE(m_cli->json({u"account"_s, u"import"_s, m_cli->profile()}).code, 74); // no profile of Thunderbird
}

QTEST_GUILESS_MAIN(tst_CliForeign)
#include "tst_CliForeign.moc"
