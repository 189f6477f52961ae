#include "oauth/TokenCredentials.h"

#include "accounts/AccountCredentials.h"
#include "accounts/SecretName.h"
#include "base/Clock.h"
#include "oauth/ScriptedProvider.h"
#include "support/MemoryStore.h"
#include "support/ScriptedProxy.h"

#include <QScopeGuard>
#include <QTest>

using namespace Sealpost;
using namespace Sealpost::OAuth;
using namespace Qt::StringLiterals;

namespace {

using Given = Result<Smtp::Credentials, CredentialFailure>;

class SetClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }

    QDateTime time = QDateTime::fromString(u"2026-11-29T12:00:00Z"_s, Qt::ISODate);
};

/// What a test needs, made anew for each.
struct Room {
    ScriptedProvider provider;
    AccountCredentials others;
    MemoryStore store;
    SetClock clock;
    TokenCredentials credentials{others, store, clock};
    Account account = provider.account();
    QString name = SecretName::refreshToken(account);
};

QByteArray tokens(const QByteArray &access, const QByteArray &more = {})
{
    return R"({"access_token":")" + access + R"(","token_type":"Bearer","expires_in":3600)" + more + "}";
}

Secret secret(QByteArray octets)
{
    return Secret::take(octets);
}

Account elsewhere(Account account)
{
    account.authorization->tokenEndpoint = QUrl(u"https://id.example.invalid/token"_s);
    return account;
}

} // namespace

class tst_TokenCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTokenIsGivenFromMemoryWhileItLasts();
    void whoeverAsksMeanwhileGetsTheSameToken();
    void aClientSecretThatIsKeptGoesAlong();
    void aNewRefreshTokenTakesTheOldOnesPlace();
    void aRefreshTokenThatAnotherProcessReplacedIsNoRefusal();
    void whatWasTakenBackIsNotAuthorized();
    void withoutARefreshTokenNobodyIsAsked();
    void aLockedStoreIsLocked();
    void aProviderThatDoesNotAnswerIsTransient();
    void anAccountsProxyIsNotGonePast();
    void theSystemIsAskedForTheProxyOfTheWeb();
    void thisComputerIsReachedWithoutAProxy();
    void aTypedPasswordOpensTheProxy();
    void aLockedPasswordOfTheProxyIsLocked();
    void anOldTokenThatIsRejectedIsReplacedOnce();
    void theNextTokenIsNotForgottenForTheOldOne();
    void whatWasJustAuthorizedIsGivenAtOnce();
    void anAskerThatIsGoneGetsNoAnswer();
    void otherAccountsAreLeftToTheOthers();

private:
    Given ask() { return ask(m_room->account); }
    Given ask(const Account &account) { return ask(m_room->credentials, account); }
    static Given ask(TokenCredentials &credentials, const Account &account);

    std::unique_ptr<Room> m_room;
};

void tst_TokenCredentials::init()
{
    m_room = std::make_unique<Room>();
    m_room->store.keep(m_room->name, "refresh-1");
}

Given tst_TokenCredentials::ask(TokenCredentials &credentials, const Account &account)
{
    QObject asker;
    std::optional<Given> given;
    credentials.ask(account, &asker, [&](const Given &answer) { given = answer; });
    if (given || !QTest::qWaitFor([&] { return given.has_value(); }))
        qFatal("it was answered too early or not at all");
    return *given;
}

void tst_TokenCredentials::aTokenIsGivenFromMemoryWhileItLasts()
{
    m_room->provider.answers(tokens("one"));
    const Given first = ask();
    QCOMPARE(first->secret.octets().toByteArray(), QByteArray("one"));
    QCOMPARE(first->username, u"ann"_s);
    QCOMPARE(first->kind, Smtp::Credentials::Kind::Token);
    const QUrlQuery asked = m_room->provider.asked.first();
    QCOMPARE(asked.queryItemValue(u"grant_type"_s), u"refresh_token"_s);
    QCOMPARE(asked.queryItemValue(u"refresh_token"_s), u"refresh-1"_s);
    QVERIFY(!asked.hasQueryItem(u"client_secret"_s));
    m_room->clock.time = m_room->clock.time.addSecs(3600 - 61);
    QCOMPARE(ask()->secret.octets().toByteArray(), QByteArray("one"));
    m_room->provider.answers(tokens("two"));
    m_room->clock.time = m_room->clock.time.addSecs(1);
    QCOMPARE(ask()->secret.octets().toByteArray(), QByteArray("two"));
    QCOMPARE(m_room->provider.asked.size(), 2);
}

void tst_TokenCredentials::whoeverAsksMeanwhileGetsTheSameToken()
{
    m_room->provider.answers(tokens("one"));
    QObject asker;
    QByteArrayList given;
    for (int count = 0; count < 3; ++count)
        m_room->credentials.ask(m_room->account, &asker,
                                [&](const Given &answer) { given += answer->secret.octets().toByteArray(); });
    QTRY_COMPARE(given, (QByteArrayList{"one", "one", "one"}));
    QCOMPARE(m_room->provider.asked.size(), 1);
}

void tst_TokenCredentials::aClientSecretThatIsKeptGoesAlong()
{
    m_room->store.keep(SecretName::clientSecret(m_room->account), "of-ours");
    m_room->provider.answers(tokens("one"));
    QVERIFY(ask().has_value());
    QCOMPARE(m_room->provider.asked.first().queryItemValue(u"client_secret"_s), u"of-ours"_s);
}

void tst_TokenCredentials::aNewRefreshTokenTakesTheOldOnesPlace()
{
    m_room->provider.answers(tokens("one", R"(,"refresh_token":"refresh-2")"));
    QVERIFY(ask().has_value());
    QCOMPARE(m_room->store.text(m_room->name), QByteArray("refresh-2"));
    m_room->credentials.rejected(m_room->account, secret("one"));
    m_room->store.writesFail = PasswordStoreFailure::CannotWrite;
    m_room->provider.answers(tokens("two", R"(,"refresh_token":"refresh-3")"));
    QCOMPARE(ask()->secret.octets().toByteArray(), QByteArray("two"));
}

void tst_TokenCredentials::aRefreshTokenThatAnotherProcessReplacedIsNoRefusal()
{
    m_room->provider.answers(R"({"error":"invalid_grant"})", "400 Bad Request");
    m_room->provider.answers(tokens("one"));
    connect(&m_room->provider, &ScriptedProvider::wasAsked, this,
            [this] { m_room->store.keep(m_room->name, "refresh-of-another"); });
    QCOMPARE(ask()->secret.octets().toByteArray(), QByteArray("one"));
    QCOMPARE(m_room->provider.asked.last().queryItemValue(u"refresh_token"_s), u"refresh-of-another"_s);
}

void tst_TokenCredentials::whatWasTakenBackIsNotAuthorized()
{
    m_room->provider.answers(R"({"error":"invalid_grant"})", "400 Bad Request");
    QCOMPARE(ask().error(), CredentialFailure::NotAuthorized);
    QCOMPARE(m_room->provider.asked.size(), 1);
}

void tst_TokenCredentials::withoutARefreshTokenNobodyIsAsked()
{
    m_room->store.secrets.clear();
    QCOMPARE(ask().error(), CredentialFailure::NotAuthorized);
    QVERIFY(m_room->provider.asked.isEmpty());
}

void tst_TokenCredentials::aLockedStoreIsLocked()
{
    m_room->store.readsFail = PasswordStoreFailure::Denied;
    QCOMPARE(ask().error(), CredentialFailure::Locked);
    m_room->store.readsFail.reset();
    m_room->provider.answers(tokens("one"));
    QVERIFY(ask().has_value());
}

void tst_TokenCredentials::aProviderThatDoesNotAnswerIsTransient()
{
    m_room->provider.answers("busy", "503 Service Unavailable");
    QCOMPARE(ask().error(), CredentialFailure::Unreachable);
    m_room->provider.answers(tokens("one"));
    QVERIFY(ask().has_value());
}

/// The name is nowhere but with the proxy, which refuses to go there.
void tst_TokenCredentials::anAccountsProxyIsNotGonePast()
{
    const ScriptedProxy proxy({"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"}, ScriptedProxy::Then::Cut);
    Account proxied = elsewhere(m_room->account);
    proxied.proxy = proxy.proxy(Proxy::Kind::HttpConnect);
    m_room->store.keep(SecretName::refreshToken(proxied), "refresh-1");
    QCOMPARE(ask(proxied).error(), CredentialFailure::Unreachable);
    QCOMPARE(proxy.turns().size(), 1);
    QVERIFY(proxy.turns().first().startsWith("CONNECT id.example.invalid:443 "));
    QVERIFY(!proxy.turns().first().contains("refresh-1"));
}

void tst_TokenCredentials::theSystemIsAskedForTheProxyOfTheWeb()
{
    const ScriptedProxy proxy({"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"}, ScriptedProxy::Then::Cut);
    const auto restore = qScopeGuard([] { qunsetenv("https_proxy"); });
    qputenv("https_proxy", proxy.proxy(Proxy::Kind::HttpConnect).spelled().toLatin1());
    Account proxied = elsewhere(m_room->account);
    proxied.proxy = {Proxy::Kind::System};
    m_room->store.keep(SecretName::refreshToken(proxied), "refresh-1");
    QCOMPARE(ask(proxied).error(), CredentialFailure::Unreachable);
    QVERIFY(proxy.turns().first().startsWith("CONNECT id.example.invalid:443 "));
}

void tst_TokenCredentials::thisComputerIsReachedWithoutAProxy()
{
    const ScriptedProxy proxy({}, ScriptedProxy::Then::Cut);
    m_room->provider.answers(tokens("one"));
    m_room->account.proxy = proxy.proxy(Proxy::Kind::HttpConnect);
    QCOMPARE(ask()->secret.octets().toByteArray(), QByteArray("one"));
}

void tst_TokenCredentials::aTypedPasswordOpensTheProxy()
{
    const ScriptedProxy proxy({"\x05\x02", QByteArray("\x01\x00", 2)}, ScriptedProxy::Then::Wait); // RFC 1929 §2
    Account proxied = elsewhere(m_room->account);
    proxied.proxy = proxy.proxy(Proxy::Kind::Socks5, u"ann"_s);
    QByteArray typed("typed");
    m_room->others.remember(SecretName::proxyPassword(proxied), Secret::take(typed));
    m_room->store.keep(SecretName::refreshToken(proxied), "refresh-1");
    QObject asker;
    m_room->credentials.ask(proxied, &asker, [](const Given &) {});
    QTRY_VERIFY(proxy.turns().size() > 1);
    QCOMPARE(proxy.turns().at(1), QByteArray("\x01\x03"
                                             "ann"
                                             "\x05"
                                             "typed"));
}

void tst_TokenCredentials::aLockedPasswordOfTheProxyIsLocked()
{
    const ScriptedProxy proxy({}, ScriptedProxy::Then::Cut);
    Account proxied = elsewhere(m_room->account);
    proxied.proxy = proxy.proxy(Proxy::Kind::Socks5, u"ann"_s);
    MemoryStore locked;
    locked.readsFail = PasswordStoreFailure::Denied;
    AccountCredentials others(locked);
    TokenCredentials credentials(others, m_room->store, m_room->clock);
    QCOMPARE(ask(credentials, proxied).error(), CredentialFailure::Locked);
}

void tst_TokenCredentials::anOldTokenThatIsRejectedIsReplacedOnce()
{
    m_room->provider.answers(tokens("one"));
    m_room->provider.answers(tokens("two"));
    QVERIFY(ask().has_value());
    QVERIFY(ask().has_value());
    m_room->credentials.rejected(m_room->account, secret("one"));
    QVERIFY(m_room->credentials.hasAnother(m_room->account, secret("one")));
    QCOMPARE(ask()->secret.octets().toByteArray(), QByteArray("two"));
    QVERIFY(!m_room->credentials.hasAnother(m_room->account, secret("two")));
    m_room->credentials.rejected(m_room->account, secret("two"));
    QVERIFY(!m_room->credentials.hasAnother(m_room->account, secret("two")));
}

/// Two lines had the old one, and each hears of its end.
void tst_TokenCredentials::theNextTokenIsNotForgottenForTheOldOne()
{
    m_room->provider.answers(tokens("one"));
    m_room->provider.answers(tokens("two"));
    QVERIFY(ask().has_value());
    QVERIFY(ask().has_value());
    m_room->credentials.rejected(m_room->account, secret("one"));
    QObject first;
    std::optional<Given> given;
    m_room->credentials.ask(m_room->account, &first, [&](const Given &answer) { given = answer; });
    m_room->credentials.rejected(m_room->account, secret("one"));
    QVERIFY(m_room->credentials.hasAnother(m_room->account, secret("one"))); // it is on its way
    QTRY_VERIFY(given.has_value());
    m_room->credentials.rejected(m_room->account, secret("one"));
    QVERIFY(m_room->credentials.hasAnother(m_room->account, secret("one")));
    QCOMPARE(ask()->secret.octets().toByteArray(), QByteArray("two"));
    QCOMPARE(m_room->provider.asked.size(), 2);
}

void tst_TokenCredentials::whatWasJustAuthorizedIsGivenAtOnce()
{
    m_room->store.secrets.clear();
    QVERIFY(!ask().has_value());
    QByteArray token("fresh");
    m_room->credentials.remember(m_room->account, {Secret::take(token), std::chrono::hours(1)});
    QCOMPARE(ask()->secret.octets().toByteArray(), QByteArray("fresh"));
    QVERIFY(m_room->provider.asked.isEmpty());
}

void tst_TokenCredentials::anAskerThatIsGoneGetsNoAnswer()
{
    m_room->provider.answers(tokens("one"));
    bool answered = false;
    auto asker = std::make_unique<QObject>();
    m_room->credentials.ask(m_room->account, asker.get(), [&](const Given &) { answered = true; });
    asker.reset();
    QCOMPARE(ask()->secret.octets().toByteArray(), QByteArray("one"));
    QVERIFY(!answered);
}

void tst_TokenCredentials::otherAccountsAreLeftToTheOthers()
{
    Account byPassword = m_room->account;
    byPassword.authorization.reset();
    byPassword.credentialKind = Smtp::Credentials::Kind::Password;
    QByteArray typed("typed");
    m_room->others.remember(byPassword, Secret::take(typed));
    QCOMPARE(ask(byPassword)->secret.octets().toByteArray(), QByteArray("typed"));
    m_room->credentials.rejected(byPassword, secret("typed"));
    QVERIFY(!m_room->credentials.hasAnother(byPassword, secret("typed")));
    QCOMPARE(ask(byPassword).error(), CredentialFailure::NoneStored);
}

QTEST_GUILESS_MAIN(tst_TokenCredentials)
#include "tst_TokenCredentials.moc"
