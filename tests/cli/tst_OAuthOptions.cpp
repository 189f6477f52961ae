#include "accounts/AuthorizationRules.h"
#include "cli/AccountOptions.h"
#include "cli/AccountReport.h"
#include "cli/OAuthOptions.h"

#include <QJsonObject>
#include <QTest>

using namespace Sealpost;
using namespace Sealpost::Cli;
using namespace Qt::StringLiterals;
using Kind = Smtp::Credentials::Kind;

namespace {

Answer<Account> changed(const Account &account, const QString &words)
{
    const CommandForm form{.name = u"account set"_s, .options = accountOptions() + oauthOptions()};
    return changedAccount(account, *Arguments::parse(form, words.split(u' ', Qt::SkipEmptyParts)));
}

Account account(const QString &words = {})
{
    const Account plain{.name = u"me"_s,
                        .identity = {{}, *Address::parse(u"me@example.org"_s)},
                        .host = *HostName::parse(u"mail.example.org"_s),
                        .username = u"me"_s};
    const auto made = changed(plain, words);
    if (!made)
        qFatal("%s", qPrintable(made.error().sentence));
    return *made;
}

const QString ownEndpoints = u"--oauth-authorization-endpoint https://a.example/auth --oauth-token-endpoint "
                             "https://a.example/token --oauth-client-id id"_s;

} // namespace

class tst_OAuthOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKnownProviderNeedsAClientIdOnly();
    void anyProviderIsNamedByItsEndpoints();
    void aClientIdStaysWithItsProvider();
    void noneTakesItBack();
    void aNewAccountLogsInAsItsAddress();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void theReportSaysIt();
};

void tst_OAuthOptions::aKnownProviderNeedsAClientIdOnly()
{
    const Account made = account(u"--oauth google --oauth-client-id my-id"_s);
    QVERIFY(made.authorization && isWhole(*made.authorization));
    QCOMPARE(made.authorization->tokenEndpoint, QUrl(u"https://oauth2.googleapis.com/token"_s));
    QCOMPARE(made.authorization->clientId, u"my-id"_s);
    QCOMPARE(made.credentialKind, Kind::Token);
    QCOMPARE(providerWord(made), u"google"_s);
}

void tst_OAuthOptions::anyProviderIsNamedByItsEndpoints()
{
    const Account made = account(ownEndpoints);
    QCOMPARE(made.authorization->authorizationEndpoint, QUrl(u"https://a.example/auth"_s));
    QVERIFY(made.authorization->scope.isEmpty());
    QCOMPARE(providerWord(made), u"own"_s);
    const Account scoped = *changed(made, u"--oauth-scope mail"_s);
    QCOMPARE(scoped.authorization->scope, u"mail"_s);
    QCOMPARE(scoped.authorization->clientId, u"id"_s);
}

void tst_OAuthOptions::aClientIdStaysWithItsProvider()
{
    const Account google = account(u"--oauth google --oauth-client-id my-id"_s);
    QCOMPARE(changed(google, u"--oauth google"_s)->authorization, google.authorization);
    const auto elsewhere = changed(google, u"--oauth microsoft"_s);
    QVERIFY(!elsewhere);
    QVERIFY(elsewhere.error().sentence.contains(u"--oauth-client-id"_s));
    QCOMPARE(changed(google, u"--strict-pin"_s)->authorization, google.authorization);
}

void tst_OAuthOptions::noneTakesItBack()
{
    const Account without = *changed(account(ownEndpoints), u"--oauth none"_s);
    QVERIFY(!without.authorization);
    QCOMPARE(without.credentialKind, Kind::Password);
    const Account byCommand = *changed(account(ownEndpoints), u"--oauth none --password-command x"_s);
    QCOMPARE(byCommand.credentialKind, Kind::Token);
    QCOMPARE(account(u"--oauth none"_s), account());
}

void tst_OAuthOptions::aNewAccountLogsInAsItsAddress()
{
    const CommandForm form{.name = u"account add"_s, .options = accountOptions() + oauthOptions()};
    const QString words = u"--address me@example.org --host mail.example.org --oauth google --oauth-client-id id"_s;
    QCOMPARE(newAccount(u"me"_s, *Arguments::parse(form, words.split(u' ')))->username, u"me@example.org"_s);
}

void tst_OAuthOptions::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("named");

    QTest::newRow("an unknown provider") << u"--oauth aol"_s << u"aol"_s;
    QTest::newRow("no client id") << u"--oauth google"_s << u"--oauth-client-id"_s;
    QTest::newRow("a client id alone") << u"--oauth-client-id id"_s << u"--oauth google"_s;
    QTest::newRow("half the endpoints") << u"--oauth-client-id id --oauth-token-endpoint https://a.example/"_s
                                        << u"--oauth-authorization-endpoint"_s;
    QTest::newRow("an endpoint in clear")
        << u"--oauth-token-endpoint http://a.example/token"_s << u"--oauth-token-endpoint"_s;
    QTest::newRow("an endpoint that is none")
        << u"--oauth-authorization-endpoint javascript:1"_s << u"javascript"_s;
    QTest::newRow("letters that a scope has not") << ownEndpoints + u" --oauth-scope mäil"_s << u"--oauth-scope"_s;
    QTest::newRow("none, and more") << u"--oauth none --oauth-scope x"_s << u"--oauth-scope"_s;
    QTest::newRow("a command too") << ownEndpoints + u" --password-command x"_s << u"--password-command"_s;
    QTest::newRow("another proof") << ownEndpoints + u" --credential external"_s << u"external"_s;
}

void tst_OAuthOptions::whatMakesNoSenseIsRefused()
{
    QFETCH(QString, words);
    QFETCH(QString, named);
    const auto refused = changed(account(), words);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ExitCode::Usage);
    QVERIFY2(refused.error().sentence.contains(named), qPrintable(refused.error().sentence));
}

void tst_OAuthOptions::theReportSaysIt()
{
    QVERIFY(accountJson(account()).value("oauth"_L1).isNull());
    QVERIFY(!accountText(account()).contains(u"client id"_s));
    const Account google = account(u"--oauth google --oauth-client-id my-id"_s);
    const QJsonObject json = accountJson(google).value("oauth"_L1).toObject();
    QCOMPARE(json.value("provider"_L1).toString(), u"google"_s);
    QCOMPARE(json.value("client_id"_L1).toString(), u"my-id"_s);
    QVERIFY(accountText(google).contains(u"Google, client id my-id"_s));
    QVERIFY(accountText(account(ownEndpoints)).contains(u"a.example, client id id"_s));
}

QTEST_GUILESS_MAIN(tst_OAuthOptions)
#include "tst_OAuthOptions.moc"
