#include "discovery/AutoconfigFile.h"
#include "foreign/AutoconfigAccount.h"
#include "foreign/ForeignFile.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Remark = ForeignRemark;

namespace {

QByteArray fileWith(const QByteArray &servers)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\">"
           "<emailProvider id=\"example.org\"><domain>example.org</domain>" +
           servers + "</emailProvider></clientConfig>";
}

QByteArray server(const QByteArray &host, const QByteArray &port, const QByteArray &socketType,
                  const QByteArrayList &authentication = {})
{
    QByteArray logins;
    for (const QByteArray &one : authentication)
        logins += "<authentication>" + one + "</authentication>";
    return "<outgoingServer type=\"smtp\"><hostname>" + host + "</hostname><port>" + port + "</port><socketType>" +
           socketType + "</socketType><username>%EMAILLOCALPART%</username>" + logins + "</outgoingServer>";
}

Address ann()
{
    return *Address::parse(u"ann@example.org"_s);
}

ForeignAccount read(const QByteArray &servers)
{
    const auto found = accountOfAutoconfig(fileWith(servers), ann());
    if (!found)
        qFatal("it was not read");
    return *found;
}

ForeignAccount with(const QByteArrayList &authentication)
{
    return read(server("mail.example.org", "465", "SSL", authentication));
}

ForeignFailure failureOf(const QByteArray &octets, const std::optional<Address> &address)
{
    const auto found = accountOfAutoconfig(octets, address);
    if (found)
        qFatal("it was read");
    return found.error();
}

} // namespace

class tst_AutoconfigAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAddressFillsThePlaces();
    void withoutAnAddressItIsAskedFor();
    void encryptionFromTheFirstOctetGoesBefore();
    void bothPortsOfOneHostAreTaken();
    void theFirstOfSeveralHostsIsTaken();
    void onlyWithoutEncryptionIsSaidAndNotPermitted();
    void loginsAreWhatTheFileSays();
    void aPasswordGoesBeforeWhatHasToBeArranged();
    void aServerThatKnowsItsNetworkNeedsNoLogin();
    void whatIsNoSuchFileIsOfAnotherProgramOrOfNone();
    void aFileWithoutAServerGivesNoAccount();
};

void tst_AutoconfigAccount::theAddressFillsThePlaces()
{
    const ForeignAccount found = read(server("smtp.%EMAILDOMAIN%", "465", "SSL", {"password-cleartext"}));
    QCOMPARE(found.account.name, u"ann@example.org"_s);
    QCOMPARE(found.account.host.ace(), u"smtp.example.org"_s);
    QCOMPARE(found.account.username, u"ann"_s);
    QVERIFY(found.remarks.isEmpty());
}

void tst_AutoconfigAccount::withoutAnAddressItIsAskedFor()
{
    QCOMPARE(failureOf(fileWith(server("smtp.%EMAILDOMAIN%", "465", "SSL")), std::nullopt),
             ForeignFailure::NoAddress);
    QCOMPARE(failureOf(fileWith({}), std::nullopt), ForeignFailure::NoAddress);
}

void tst_AutoconfigAccount::encryptionFromTheFirstOctetGoesBefore()
{
    const Account account =
        read(server("plain.example.org", "25", "plain") + server("later.example.org", "587", "STARTTLS") +
             server("first.example.org", "2465", "SSL"))
            .account;
    QCOMPARE(account.host.ace(), u"first.example.org"_s);
    QCOMPARE(account.smtpsPort, Port::from(2465));
    QCOMPARE(account.startTlsPort, std::optional(Port::submission)); // as in a new account
    QCOMPARE(account.plainPort, std::nullopt);
}

void tst_AutoconfigAccount::bothPortsOfOneHostAreTaken()
{
    const Account account =
        read(server("mail.example.org", "2587", "STARTTLS") + server("mail.example.org", "2465", "SSL")).account;
    QCOMPARE(account.smtpsPort, Port::from(2465));
    QCOMPARE(account.startTlsPort, Port::from(2587));
    const Account alone = read(server("mail.example.org", "2587", "STARTTLS")).account;
    QCOMPARE(alone.smtpsPort, std::optional(Port::submissions)); // tried first all the same
    QCOMPARE(alone.startTlsPort, Port::from(2587));
}

void tst_AutoconfigAccount::theFirstOfSeveralHostsIsTaken()
{
    const Account account =
        read(server("one.example.org", "465", "SSL") + server("two.example.org", "465", "SSL")).account;
    QCOMPARE(account.host.ace(), u"one.example.org"_s);
}

void tst_AutoconfigAccount::onlyWithoutEncryptionIsSaidAndNotPermitted()
{
    const ForeignAccount found = read(server("mail.example.org", "25", "plain"));
    QVERIFY(found.remarks.contains(Remark::NoEncryption));
    QCOMPARE(found.account.plainPort, std::nullopt);
    QCOMPARE(found.account.consent, Consent::None);
    QCOMPARE(found.account.startTlsPort, Port::from(25));
    const ForeignAccount both =
        read(server("mail.example.org", "25", "plain") + server("mail.example.org", "587", "STARTTLS"));
    QVERIFY(!both.remarks.contains(Remark::NoEncryption));
    QCOMPARE(both.account.startTlsPort, std::optional(Port::submission));
}

void tst_AutoconfigAccount::loginsAreWhatTheFileSays()
{
    using Kind = Smtp::Credentials::Kind;
    QCOMPARE(with({}).account.credentialKind, Kind::Password);
    for (const char *password : {"password-cleartext", "password-encrypted", "plain", "secure"}) {
        QCOMPARE(with({password}).account.credentialKind, Kind::Password);
        QVERIFY(with({password}).remarks.isEmpty());
    }
    QCOMPARE(with({"OAuth2"}).account.credentialKind, Kind::Token);
    QCOMPARE(with({"OAuth2"}).remarks, QList{Remark::OAuth2});
    QCOMPARE(with({"TLS-client-cert"}).account.credentialKind, Kind::External);
    QCOMPARE(with({"TLS-client-cert"}).remarks, QList{Remark::ClientCertificate});
    for (const char *network : {"GSSAPI", "NTLM"})
        QCOMPARE(with({network}).remarks, QList{Remark::OtherLogin});
}

void tst_AutoconfigAccount::aPasswordGoesBeforeWhatHasToBeArranged()
{
    const ForeignAccount found = with({"OAuth2", "GSSAPI", "password-cleartext"});
    QCOMPARE(found.account.credentialKind, Smtp::Credentials::Kind::Password);
    QVERIFY(found.remarks.isEmpty());
    QCOMPARE(with({"GSSAPI", "OAuth2"}).account.credentialKind, Smtp::Credentials::Kind::Token);
}

void tst_AutoconfigAccount::aServerThatKnowsItsNetworkNeedsNoLogin()
{
    for (const char *none : {"client-IP-address", "none"})
        QCOMPARE(with({none}).account.username, QString());
    QCOMPARE(with({"none", "password-cleartext"}).account.username, u"ann"_s);
}

void tst_AutoconfigAccount::whatIsNoSuchFileIsOfAnotherProgramOrOfNone()
{
    for (const QByteArray &octets :
         {QByteArray(), QByteArray("<html/>"), QByteArray("<!DOCTYPE html><html></html>"),
          QByteArray(AutoconfigFile::maxOctets + 1, ' '), fileWith({}).chopped(5)})
        QCOMPARE(failureOf(octets, ann()), ForeignFailure::NotThatFile);
    const auto ofMsmtp = foreignAccounts("account a\nhost mail.example.org\nfrom me@example.org\n", {}, ann());
    QVERIFY(ofMsmtp);
    QCOMPARE(ofMsmtp->first().account.identity.address.shown(), u"me@example.org"_s);
    const auto ofDomain = foreignAccounts(fileWith(server("mail.example.org", "465", "SSL")), {}, ann());
    QVERIFY(ofDomain);
    QCOMPARE(ofDomain->first().account.host.ace(), u"mail.example.org"_s);
}

void tst_AutoconfigAccount::aFileWithoutAServerGivesNoAccount()
{
    QCOMPARE(failureOf(fileWith({}), ann()), ForeignFailure::NoAccount);
    QCOMPARE(failureOf(fileWith(server("a b", "465", "SSL") + server("mail.example.org", "0", "SSL") +
                                server("mail.example.org", "465", "TLS2")),
                       ann()),
             ForeignFailure::NoAccount);
}

QTEST_APPLESS_MAIN(tst_AutoconfigAccount)
#include "tst_AutoconfigAccount.moc"
