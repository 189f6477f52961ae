#include "accounts/SecretName.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

Account account()
{
    return {.name = u"Work"_s,
            .identity = {{}, *Address::parse(u"me@example.org"_s)},
            .host = *HostName::parse(u"mail.example.org"_s),
            .username = u"me"_s,
            .passwordKeeping = PasswordKeeping::Stored};
}

Account withEverything()
{
    Account all = account();
    all.authorization = AuthorizationServer{.authorizationEndpoint = QUrl(u"https://login.example.org/authorize"_s),
                                            .tokenEndpoint = QUrl(u"https://login.example.org/token"_s),
                                            .scope = u"mail"_s,
                                            .clientId = u"sealpost"_s};
    all.clientCertificate = u"/home/me/me.p12"_s;
    all.proxy = *Proxy::parse(u"socks5://me@proxy.example.org:1080"_s);
    return all;
}

} // namespace

class tst_SecretName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPasswordGoesByLoginAndServer();
    void whatNeedsNoSecretHasNoName();
    void whereAProviderGivesTheTokenThereIsNoPassword();
    void aTokenGoesByTheProgramThatItWasGivenToToo();
    void eachSecretHasANameOfItsOwn();
    void whatAnotherAccountHasTooStays();
    void whatAnAccountBecomesKeepsWhatItNeeds();
};

void tst_SecretName::aPasswordGoesByLoginAndServer()
{
    QCOMPARE(SecretName::password(account()), u"me@mail.example.org"_s);
    Account renamed = account();
    renamed.name = u"Home"_s;
    QCOMPARE(SecretName::password(renamed), SecretName::password(account()));
    Account elsewhere = account();
    elsewhere.host = *HostName::parse(u"mail.example.net"_s);
    QVERIFY(SecretName::password(elsewhere) != SecretName::password(account()));
}

void tst_SecretName::whatNeedsNoSecretHasNoName()
{
    Account silent = account();
    silent.username.clear();
    QCOMPARE(SecretName::all(silent), QStringList());
    Account external = account();
    external.credentialKind = Smtp::Credentials::Kind::External;
    QCOMPARE(SecretName::password(external), QString());
    Account openProxy = account();
    openProxy.proxy = *Proxy::parse(u"socks5://proxy.example.org"_s);
    QCOMPARE(SecretName::proxyPassword(openProxy), QString());
}

void tst_SecretName::whereAProviderGivesTheTokenThereIsNoPassword()
{
    Account byToken = withEverything();
    byToken.credentialKind = Smtp::Credentials::Kind::Token;
    QVERIFY(SecretName::password(byToken).isEmpty());
    QVERIFY(!SecretName::refreshToken(byToken).isEmpty());
}

void tst_SecretName::aTokenGoesByTheProgramThatItWasGivenToToo()
{
    Account other = withEverything();
    other.authorization->clientId = u"another"_s;
    QVERIFY(SecretName::refreshToken(other) != SecretName::refreshToken(withEverything()));
    other.authorization->clientId = u"sealpost me"_s;
    Account third = withEverything();
    third.username = u"me me"_s;
    QVERIFY(SecretName::refreshToken(other) != SecretName::refreshToken(third));
}

void tst_SecretName::eachSecretHasANameOfItsOwn()
{
    QStringList names = SecretName::all(withEverything());
    QCOMPARE(names.size(), 5);
    QCOMPARE(names.removeDuplicates(), 0);
}

void tst_SecretName::whatAnotherAccountHasTooStays()
{
    QCOMPARE(SecretName::leftBehind(withEverything(), {}, {}), SecretName::all(withEverything()));
    const QStringList own = SecretName::leftBehind(withEverything(), {}, {account()});
    QCOMPARE(own.size(), 4);
    QVERIFY(!own.contains(u"me@mail.example.org"_s));
    QCOMPARE(SecretName::leftBehind(account(), {}, {withEverything()}), QStringList());
}

void tst_SecretName::whatAnAccountBecomesKeepsWhatItNeeds()
{
    const Account before = withEverything();
    QCOMPARE(SecretName::leftBehind(before, before, {}), QStringList());
    Account elsewhere = before;
    elsewhere.proxy = {};
    QCOMPARE(SecretName::leftBehind(before, elsewhere, {}), QStringList{SecretName::proxyPassword(before)});
    Account asked = before;
    asked.passwordKeeping = PasswordKeeping::Asked;
    QCOMPARE(SecretName::leftBehind(before, asked, {}), QStringList{SecretName::password(before)});
    QVERIFY(!SecretName::leftBehind(asked, {}, {}).contains(SecretName::password(asked)));
}

QTEST_GUILESS_MAIN(tst_SecretName)
#include "tst_SecretName.moc"
