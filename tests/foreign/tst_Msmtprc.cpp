#include "foreign/Msmtprc.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Remark = ForeignRemark;

namespace {

const QByteArray fingerprint = "00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:"
                               "00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF";

/// The example of msmtp(1), with what people add to it.
const QByteArray example = "# Example for a user configuration file ~/.msmtprc\n"
                           "defaults\n"
                           "tls on\n"
                           "logfile ~/.msmtp.log\n"
                           "\n"
                           "account freemail\n"
                           "host smtp.freemail.example\n"
                           "from joe_smith@freemail.example\n"
                           "auth on\n"
                           "user joe.smith\n"
                           "passwordeval gpg --no-tty -q -d ~/.msmtp-password.gpg\n"
                           "\n"
                           "account freemail2 : freemail\n"
                           "from joey@freemail.example\n"
                           "\n"
                           "account provider\n"
                           "host mail.my-provider.example\n"
                           "port 465\n"
                           "tls_starttls off\n"
                           "tls_fingerprint " +
                           fingerprint +
                           "\n"
                           "from smithjoe@my-provider.example\n"
                           "from_full_name \"Joe Smith\"\n"
                           "auth on\n"
                           "user 12345\n"
                           "password \"my secret\"\n"
                           "\n"
                           "account default : provider\n";

QList<ForeignAccount> read(const QByteArray &octets)
{
    auto found = accountsOfMsmtprc(octets);
    if (!found)
        qFatal("it was not read");
    return *found;
}

ForeignAccount only(const QByteArray &settings)
{
    const QList<ForeignAccount> found = read("account a\nhost mail.example.org\nfrom ann@example.org\n" + settings);
    if (found.size() != 1)
        qFatal("there are several");
    return found.first();
}

} // namespace

class tst_Msmtprc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheManualIsRead();
    void theDefaultIsNoAccountOfItsOwn();
    void anAccountTakesOverAnotherOnes();
    void aPasswordCommandIsNotRunByItself();
    void aPasswordInTheFileIsTakenAsASecret();
    void aSha256FingerprintIsKeptForTheFirstLook();
    void anOlderFingerprintIsNot();
    void implicitTlsIsThePortOfThatRung();
    void startTlsIsThePortOfThatRung();
    void withoutTlsNothingIsPermittedInClear();
    void switchedOffChecksAreSaid();
    void loginsAreTakenAsTheyAre();
    void whatIsNoMsmtprcIsRefused();
    void anAccountWithoutAddressOrHostIsPassedOver();
    void absurdFilesAreBounded();
};

void tst_Msmtprc::theExampleOfTheManualIsRead()
{
    const QList<ForeignAccount> found = read(example);
    QCOMPARE(found.size(), 3);
    const ForeignAccount &provider = found.at(2);
    QCOMPARE(provider.account.name, u"provider"_s);
    QCOMPARE(provider.account.host.ace(), u"mail.my-provider.example"_s);
    QCOMPARE(provider.account.identity.displayName, u"Joe Smith"_s);
    QCOMPARE(provider.account.identity.address.shown(), u"smithjoe@my-provider.example"_s);
    QCOMPARE(provider.account.username, u"12345"_s);
}

void tst_Msmtprc::theDefaultIsNoAccountOfItsOwn()
{
    for (const ForeignAccount &one : read(example))
        QVERIFY(one.account.name != "default"_L1);
}

void tst_Msmtprc::anAccountTakesOverAnotherOnes()
{
    const ForeignAccount second = read(example).at(1);
    QCOMPARE(second.account.name, u"freemail2"_s);
    QCOMPARE(second.account.host.ace(), u"smtp.freemail.example"_s);
    QCOMPARE(second.account.identity.address.shown(), u"joey@freemail.example"_s);
    QCOMPARE(second.account.username, u"joe.smith"_s);
}

void tst_Msmtprc::aPasswordCommandIsNotRunByItself()
{
    const ForeignAccount first = read(example).first();
    QCOMPARE(first.passwordCommand, u"gpg --no-tty -q -d ~/.msmtp-password.gpg"_s);
    QCOMPARE(first.account.passwordCommand, QString());
    QVERIFY(first.remarks.contains(Remark::PasswordCommand));
}

void tst_Msmtprc::aPasswordInTheFileIsTakenAsASecret()
{
    const ForeignAccount provider = read(example).at(2);
    QCOMPARE(provider.password.octets(), QByteArrayView("my secret"));
    QVERIFY(provider.remarks.contains(Remark::PasswordInTheFile));
}

void tst_Msmtprc::aSha256FingerprintIsKeptForTheFirstLook()
{
    const ForeignAccount provider = read(example).at(2);
    QVERIFY(provider.certificateSha256);
    QCOMPARE(provider.certificateSha256->colonHex(), QString::fromLatin1(fingerprint));
    QVERIFY(!provider.remarks.contains(Remark::WeakFingerprint));
}

void tst_Msmtprc::anOlderFingerprintIsNot()
{
    const ForeignAccount found = only("tls on\ntls_fingerprint " + fingerprint.first(59) + "\n"); // SHA-1
    QVERIFY(!found.certificateSha256);
    QVERIFY(found.remarks.contains(Remark::WeakFingerprint));
}

void tst_Msmtprc::implicitTlsIsThePortOfThatRung()
{
    QCOMPARE(only("tls on\ntls_starttls off\n").account.smtpsPort, std::optional(Port::submissions));
    const Account other = only("tls on\ntls_starttls off\nport 2465\n").account;
    QCOMPARE(other.smtpsPort, Port::from(2465));
    QCOMPARE(other.startTlsPort, std::optional(Port::submission)); // as in a new account
}

void tst_Msmtprc::startTlsIsThePortOfThatRung()
{
    QCOMPARE(only("tls on\n").account.startTlsPort, Port::from(25)); // msmtp's usual one
    const Account other = only("tls on\nport 587\n").account;
    QCOMPARE(other.startTlsPort, std::optional(Port::submission));
    QCOMPARE(other.smtpsPort, std::optional(Port::submissions)); // tried first all the same
    QVERIFY(!only("tls\nport 587\n").remarks.contains(Remark::NoEncryption));
}

void tst_Msmtprc::withoutTlsNothingIsPermittedInClear()
{
    const ForeignAccount found = only("port 25\n");
    QCOMPARE(found.account.plainPort, std::nullopt);
    QCOMPARE(found.account.consent, Consent::None);
    QVERIFY(found.remarks.contains(Remark::NoEncryption));
}

void tst_Msmtprc::switchedOffChecksAreSaid()
{
    const ForeignAccount found = only("tls on\ntls_certcheck off\n");
    QCOMPARE(found.account.consent, Consent::None);
    QVERIFY(found.remarks.contains(Remark::AnyCertificate));
    QVERIFY(!only("tls on\ntls_certcheck on\n").remarks.contains(Remark::AnyCertificate));
}

void tst_Msmtprc::loginsAreTakenAsTheyAre()
{
    using Kind = Smtp::Credentials::Kind;
    QCOMPARE(only("tls on\nuser ann\n").account.username, QString()); // it does not log in unless told to
    QCOMPARE(only("tls on\nauth off\nuser ann\n").account.username, QString());
    QCOMPARE(only("tls on\nauth plain\nuser ann\n").account.credentialKind, Kind::Password);
    QCOMPARE(only("tls on\nauth oauthbearer\nuser ann\n").account.credentialKind, Kind::Token);
    QCOMPARE(only("tls on\nauth external\n").account.credentialKind, Kind::External);
    QVERIFY(only("tls on\nauth gssapi\nuser ann\n").remarks.contains(Remark::OtherLogin));
}

void tst_Msmtprc::whatIsNoMsmtprcIsRefused()
{
    for (const QByteArray &octets : {QByteArray(), QByteArray("<html></html>"), QByteArray("\x00\xff\x80\n", 4)})
        QCOMPARE(accountsOfMsmtprc(octets).error(), ForeignFailure::NotThatFile);
    QCOMPARE(accountsOfMsmtprc(QByteArray(largestForeignFile + 1, ' ')).error(), ForeignFailure::TooLarge);
}

void tst_Msmtprc::anAccountWithoutAddressOrHostIsPassedOver()
{
    QCOMPARE(accountsOfMsmtprc("account a\nhost mail.example.org\n").error(), ForeignFailure::NoAccount);
    QCOMPARE(accountsOfMsmtprc("account a\nfrom ann@example.org\n").error(), ForeignFailure::NoAccount);
    QCOMPARE(accountsOfMsmtprc("account a\nhost bad host\nfrom ann@example.org\n").error(),
             ForeignFailure::NoAccount);
    const auto named = accountsOfMsmtprc("account a\nhost mail.example.org\nuser ann@example.org\n");
    QVERIFY(named);
    QCOMPARE(named->first().account.identity.address.shown(), u"ann@example.org"_s);
}

void tst_Msmtprc::absurdFilesAreBounded()
{
    QByteArray many;
    for (int i = 0; i < 5000; ++i)
        many += "account a" + QByteArray::number(i) + "\nhost h" + QByteArray::number(i) +
                ".example.org\nfrom ann@example.org\n";
    QCOMPARE(read(many).size(), mostForeignAccounts);
    QCOMPARE(read(many).last().account.host.ace(), u"h199.example.org"_s);
    QVERIFY(accountsOfMsmtprc("account a : a, a, a\nhost mail.example.org\nfrom ann@example.org\n"));
    QByteArray entangled = "account a\nhost mail.example.org\nfrom ann@example.org\n";
    for (char first = 'a'; first <= 'z'; ++first)
        for (char second = 'a'; second <= 'z'; ++second)
            for (char third = 'a'; third <= 'z'; ++third)
                entangled += QByteArray("x") + first + second + third + " 1\n";
    for (int i = 0; i < 500; ++i)
        entangled += "account b" + QByteArray::number(i) + " : " + QByteArray("a, ").repeated(5000) + "a\n";
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(read(entangled).size(), 1);
    QVERIFY2(timer.elapsed() < 5000, "as long as it is large, and not longer");
}

QTEST_APPLESS_MAIN(tst_Msmtprc)
#include "tst_Msmtprc.moc"
