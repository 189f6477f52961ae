#include "oauth/AccountAuthorization.h"

#include "accounts/AccountCredentials.h"
#include "accounts/SecretName.h"
#include "base/Clock.h"
#include "oauth/ScriptedProvider.h"
#include "oauth/TokenCredentials.h"
#include "support/MemoryStore.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Sealpost::OAuth;
using namespace Qt::StringLiterals;
using Kind = Failure::Kind;

namespace {

/// What a test needs, made anew for each.
struct Room {
    ScriptedProvider provider;
    AccountCredentials others;
    MemoryStore store;
    SystemClock clock;
    TokenCredentials credentials{others, store, clock};
    Account account = provider.account();
};

} // namespace

class tst_AccountAuthorization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsAuthorizedIsKeptAndCanBeUsed();
    void aTypedClientSecretIsUsedAndKept();
    void aKeptClientSecretIsUsed();
    void consentThatIsRefusedIsDeclined();
    void aWrongStateIsNobodysAnswer();
    void whatIsForAShortTimeOnlyIsNotEnough();
    void aCodeThatIsRefusedIsSaid();
    void nobodyIsSentToTheBrowserForWhatCannotBeKept();
    void whatCannotBeKeptInTheEndIsSaid();
    void aCancelledOneEndsOnce();
    void oneThatIsCancelledBeforeItBeganEndsToo();
    void oneThatIsCancelledWhileTheStoreWaitsEndsToo_data();
    void oneThatIsCancelledWhileTheStoreWaitsEndsToo();

private:
    void begin(std::optional<Secret> clientSecret = std::nullopt);
    QByteArray browserBrings(const QString &query) const { return comeBack(m_browser, query); }
    [[nodiscard]] std::optional<Failure> ended() const;

    std::unique_ptr<Room> m_room;
    std::unique_ptr<AccountAuthorization> m_authorization;
    std::unique_ptr<QSignalSpy> m_finished;
    QUrl m_browser;
};

const QByteArray whole =
    R"({"access_token":"access-1","token_type":"Bearer","expires_in":3600,"refresh_token":"refresh-1"})";

void tst_AccountAuthorization::init()
{
    m_room = std::make_unique<Room>();
    m_browser.clear();
}

void tst_AccountAuthorization::begin(std::optional<Secret> clientSecret)
{
    m_authorization =
        std::make_unique<AccountAuthorization>(m_room->account, clientSecret, m_room->credentials, m_room->store,
                                               RedirectPages{u"permitted"_s, u"refused"_s});
    m_finished = std::make_unique<QSignalSpy>(m_authorization.get(), &AccountAuthorization::finished);
    connect(m_authorization.get(), &AccountAuthorization::browserWanted, this,
            [this](const QUrl &url) { m_browser = url; });
    m_authorization->start();
}

std::optional<Failure> tst_AccountAuthorization::ended() const
{
    if (m_finished->isEmpty() && !m_finished->wait(10000))
        qFatal("it does not end");
    return m_finished->first().first().value<std::optional<Failure>>();
}

void tst_AccountAuthorization::whatIsAuthorizedIsKeptAndCanBeUsed()
{
    m_room->provider.answers(whole);
    begin();
    QTRY_VERIFY(!m_browser.isEmpty());
    QCOMPARE(m_browser.path(), u"/authorize"_s);
    QCOMPARE(QUrlQuery(m_browser).queryItemValue(u"login_hint"_s), u"ann"_s);
    QVERIFY(browserBrings(u"code=the-code&state=%1"_s).contains("permitted"));
    QVERIFY(!ended().has_value());
    QCOMPARE(m_room->store.text(SecretName::refreshToken(m_room->account)), QByteArray("refresh-1"));
    const QUrlQuery asked = m_room->provider.asked.first();
    QCOMPARE(asked.queryItemValue(u"code"_s), u"the-code"_s);
    const QByteArray verifier = asked.queryItemValue(u"code_verifier"_s).toLatin1();
    QCOMPARE(QUrlQuery(m_browser).queryItemValue(u"code_challenge"_s).toLatin1(),
             QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    QCOMPARE(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
             QUrlQuery(m_browser).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QByteArray given;
    m_room->credentials.ask(m_room->account, this, [&](const Result<Smtp::Credentials, CredentialFailure> &answer) {
        given = answer->secret.octets().toByteArray();
    });
    QTRY_COMPARE(given, QByteArray("access-1"));
    QCOMPARE(m_room->provider.asked.size(), 1);
}

void tst_AccountAuthorization::aTypedClientSecretIsUsedAndKept()
{
    QByteArray typed("typed-secret");
    m_room->store.keep(SecretName::clientSecret(m_room->account), "an-older-one");
    m_room->provider.answers(whole);
    begin(Secret::take(typed));
    QTRY_VERIFY(!m_browser.isEmpty());
    QVERIFY(!m_browser.toString().contains(u"typed-secret"_s));
    browserBrings(u"code=c&state=%1"_s);
    QVERIFY(!ended().has_value());
    QCOMPARE(m_room->provider.asked.first().queryItemValue(u"client_secret"_s), u"typed-secret"_s);
    QCOMPARE(m_room->store.text(SecretName::clientSecret(m_room->account)), QByteArray("typed-secret"));
}

void tst_AccountAuthorization::aKeptClientSecretIsUsed()
{
    m_room->store.keep(SecretName::clientSecret(m_room->account), "kept-secret");
    m_room->provider.answers(whole);
    begin();
    QTRY_VERIFY(!m_browser.isEmpty());
    browserBrings(u"code=c&state=%1"_s);
    QVERIFY(!ended().has_value());
    QCOMPARE(m_room->provider.asked.first().queryItemValue(u"client_secret"_s), u"kept-secret"_s);
}

void tst_AccountAuthorization::consentThatIsRefusedIsDeclined()
{
    begin();
    QTRY_VERIFY(!m_browser.isEmpty());
    QVERIFY(browserBrings(u"error=access_denied&state=%1"_s).contains("refused"));
    QCOMPARE(ended()->kind, Kind::Declined);
    QVERIFY(m_room->store.secrets.isEmpty());
    QVERIFY(m_room->provider.asked.isEmpty());
}

void tst_AccountAuthorization::aWrongStateIsNobodysAnswer()
{
    m_room->provider.answers(whole);
    begin();
    QTRY_VERIFY(!m_browser.isEmpty());
    QVERIFY(browserBrings(u"code=of-an-attacker&state=x%1"_s).startsWith("HTTP/1.1 404"));
    QVERIFY(m_finished->isEmpty());
    browserBrings(u"code=c&state=%1"_s);
    QVERIFY(!ended().has_value());
    QCOMPARE(m_room->provider.asked.size(), 1);
}

void tst_AccountAuthorization::whatIsForAShortTimeOnlyIsNotEnough()
{
    m_room->provider.answers(R"({"access_token":"a","token_type":"Bearer"})");
    begin();
    QTRY_VERIFY(!m_browser.isEmpty());
    browserBrings(u"code=c&state=%1"_s);
    QCOMPARE(ended()->kind, Kind::NoRefreshToken);
    QVERIFY(m_room->store.secrets.isEmpty());
}

void tst_AccountAuthorization::aCodeThatIsRefusedIsSaid()
{
    m_room->provider.answers(R"({"error":"invalid_client","error_description":"no such client"})",
                             "401 Unauthorized");
    begin();
    QTRY_VERIFY(!m_browser.isEmpty());
    browserBrings(u"code=c&state=%1"_s);
    QCOMPARE(ended(), std::optional(Failure{Kind::RequestRefused, u"invalid_client: no such client"_s}));
}

void tst_AccountAuthorization::nobodyIsSentToTheBrowserForWhatCannotBeKept()
{
    m_room->store.readsFail = PasswordStoreFailure::Denied;
    begin();
    QCOMPARE(ended()->store, std::optional(PasswordStoreFailure::Denied));
    QVERIFY(m_browser.isEmpty());
}

void tst_AccountAuthorization::whatCannotBeKeptInTheEndIsSaid()
{
    m_room->store.writesFail = PasswordStoreFailure::CannotWrite;
    m_room->provider.answers(whole);
    begin();
    QTRY_VERIFY(!m_browser.isEmpty());
    browserBrings(u"code=c&state=%1"_s);
    QCOMPARE(ended()->store, std::optional(PasswordStoreFailure::CannotWrite));
}

void tst_AccountAuthorization::aCancelledOneEndsOnce()
{
    begin();
    QTRY_VERIFY(!m_browser.isEmpty());
    m_authorization->cancel();
    m_authorization->cancel();
    QCOMPARE(ended()->kind, Kind::Cancelled);
    QCOMPARE(browserBrings(u"code=c&state=%1"_s), QByteArray());
    QCOMPARE(m_finished->size(), 1);
}

void tst_AccountAuthorization::oneThatIsCancelledBeforeItBeganEndsToo()
{
    begin();
    m_authorization->cancel();
    QCOMPARE(ended()->kind, Kind::Cancelled);
    bool isRead = false; // the store answers in order
    m_room->store.read({}, this, [&](const auto &) { isRead = true; });
    QTRY_VERIFY(isRead);
    QVERIFY(m_browser.isEmpty());
    QCOMPARE(m_finished->size(), 1);
}

void tst_AccountAuthorization::oneThatIsCancelledWhileTheStoreWaitsEndsToo_data()
{
    QTest::addColumn<bool>("hasSecret");
    QTest::newRow("to keep the refresh token") << false;
    QTest::newRow("to keep the client secret") << true;
}

/// As a keyring does until somebody answers its question.
void tst_AccountAuthorization::oneThatIsCancelledWhileTheStoreWaitsEndsToo()
{
    QFETCH(bool, hasSecret);
    QByteArray typed("typed-secret");
    m_room->provider.answers(whole);
    begin(hasSecret ? std::optional(Secret::take(typed)) : std::nullopt);
    QTRY_VERIFY(!m_browser.isEmpty());
    m_room->store.isSilent = true;
    browserBrings(u"code=c&state=%1"_s);
    QTRY_COMPARE(m_room->store.writes, 1);
    m_authorization->cancel();
    QCOMPARE(m_finished->size(), 1);
    QCOMPARE(ended()->kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_AccountAuthorization)
#include "tst_AccountAuthorization.moc"
