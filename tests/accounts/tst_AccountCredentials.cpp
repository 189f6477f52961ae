#include "accounts/AccountCredentials.h"
#include "accounts/SecretName.h"
#include "support/MemoryStore.h"

#include <QProcess>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

using Given = Result<Smtp::Credentials, CredentialFailure>;

Account account()
{
    return {.name = u"Work"_s,
            .identity = {{}, *Address::parse(u"me@example.org"_s)},
            .host = *HostName::parse(u"mail.example.org"_s),
            .username = u"me"_s};
}

Account storing()
{
    Account storing = account();
    storing.passwordKeeping = PasswordKeeping::Stored;
    return storing;
}

Secret secret(QByteArray octets)
{
    return Secret::take(octets);
}

} // namespace

class tst_AccountCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingTypedAndNoCommandIsNoneStored();
    void whatWasTypedIsGivenUntilItIsRejected();
    void theCommandComesBeforeWhatWasTyped();
    void whatNeedsNobodyToTypeIsAtHand();
    void aCommandThatFailsIsNoAnswerButAFailure();
    void aCommandIsAskedAgainEachTime();
    void withExternalThereIsNoSecretToAskFor();
    void theAnswerComesLater();
    void anAskerThatIsGoneGetsNoAnswer();
    void whatIsStoredIsGivenInEachRun();
    void whatIsStoredIsNotLookedForWhereItIsToBeAsked();
    void whatIsStoredAndRejectedIsNotTriedAgainInThisRun();
    void anotherAccountWithThatLoginDoesNotTryItEither();
    void whatIsTypedAndRejectedSaysNothingOfWhatIsStored();
    void whatIsTypedAndRejectedIsNotTriedOnceMoreOutOfTheStore();
    void aLateRejectionOfTheOldOneLeavesTheNewOne();
    void aLockedStoreIsNoMissingPassword();
    void whatIsKeptIsThereForTheNextRun();
    void theWayNeedsNothingWhereNothingIsToBeOpened();
    void whatTheWayNeedsIsTypedOrStored();
    void aLockedStoreBarsTheProxyButNotTheCertificate();
    void whereAProviderGivesTheTokenNobodyIsNeeded();

private:
    [[nodiscard]] Result<WaySecrets, CredentialFailure> way(AccountCredentials &credentials,
                                                            const Account &account);
    void ask(const Account &account) { ask(m_credentials, account); }
    void ask(AccountCredentials &credentials, const Account &account);
    AccountCredentials m_credentials;
    std::optional<Given> m_given;
};

void tst_AccountCredentials::ask(AccountCredentials &credentials, const Account &account)
{
    QObject asker;
    m_given.reset();
    credentials.ask(account, &asker, [&](const Given &answer) { m_given = answer; });
    QTRY_VERIFY(m_given.has_value());
}

Result<WaySecrets, CredentialFailure> tst_AccountCredentials::way(AccountCredentials &credentials,
                                                                  const Account &account)
{
    QObject asker;
    std::optional<Result<WaySecrets, CredentialFailure>> given;
    credentials.askForWay(account, &asker, [&](const auto &answer) { given = answer; });
    if (!QTest::qWaitFor([&] { return given.has_value(); }))
        qFatal("no answer came");
    return *given;
}

void tst_AccountCredentials::nothingTypedAndNoCommandIsNoneStored()
{
    ask(account());
    QCOMPARE(m_given->error(), CredentialFailure::NoneStored);
}

void tst_AccountCredentials::whatWasTypedIsGivenUntilItIsRejected()
{
    m_credentials.remember(account(), secret("hunter2"));
    ask(account());
    const Given given = *m_given;
    QCOMPARE(given->username, u"me"_s);
    QCOMPARE(given->kind, Smtp::Credentials::Kind::Password);
    QVERIFY(given->secret == secret("hunter2"));
    Account elsewhere = account();
    elsewhere.host = *HostName::parse(u"another.example.org"_s);
    QVERIFY(!m_credentials.hasAtHand(elsewhere));
    m_credentials.rejected(account(), secret("hunter2"));
    ask(account());
    QCOMPARE(m_given->error(), CredentialFailure::NoneStored);
}

void tst_AccountCredentials::theCommandComesBeforeWhatWasTyped()
{
    m_credentials.remember(account(), secret("typed"));
    Account with = account();
    with.passwordCommand = u"echo printed"_s;
    with.credentialKind = Smtp::Credentials::Kind::Token;
    ask(with);
    const Given given = *m_given;
    QVERIFY(given->secret == secret("printed"));
    QCOMPARE(given->kind, Smtp::Credentials::Kind::Token);
    m_credentials.rejected(with, secret("printed"));
    QVERIFY(!m_credentials.hasAnother(with, secret("printed"))); // what was typed is not asked for
    m_credentials.forget(SecretName::password(account()));
    QVERIFY(!m_credentials.hasAtHand(account()));
}

void tst_AccountCredentials::whatNeedsNobodyToTypeIsAtHand()
{
    QVERIFY(!m_credentials.hasAtHand(account()));
    Account other = account();
    other.passwordCommand = u"echo printed"_s;
    QVERIFY(m_credentials.hasAtHand(other));
    other = account();
    other.username.clear();
    QVERIFY(m_credentials.hasAtHand(other));
    m_credentials.remember(account(), secret("hunter2"));
    QVERIFY(m_credentials.hasAtHand(account()));
    m_credentials.rejected(account(), secret("hunter2"));
    QVERIFY(!m_credentials.hasAtHand(account()));
}

void tst_AccountCredentials::aCommandThatFailsIsNoAnswerButAFailure()
{
    Account with = account();
    with.passwordCommand = u"exit 3"_s;
    ask(with);
    QCOMPARE(m_given->error(), CredentialFailure::CommandFailed);
}

void tst_AccountCredentials::aCommandIsAskedAgainEachTime()
{
    Account with = account();
    with.passwordCommand = u"echo $$"_s;
    ask(with);
    const Given first = *m_given;
    ask(with);
    QVERIFY(!(first->secret == (*m_given)->secret));
}

void tst_AccountCredentials::withExternalThereIsNoSecretToAskFor()
{
    Account with = account();
    with.credentialKind = Smtp::Credentials::Kind::External;
    with.passwordCommand = u"exit 3"_s;
    ask(with);
    QVERIFY((*m_given)->secret.isEmpty());
}

void tst_AccountCredentials::theAnswerComesLater()
{
    QObject asker;
    bool answered = false;
    m_credentials.ask(account(), &asker, [&](const Given &) { answered = true; });
    QVERIFY(!answered);
    QTRY_VERIFY(answered);
}

void tst_AccountCredentials::anAskerThatIsGoneGetsNoAnswer()
{
    Account with = account();
    with.passwordCommand = u"exec sleep 30"_s;
    bool answered = false;
    {
        QObject asker;
        m_credentials.ask(with, &asker, [&](const Given &) { answered = true; });
        m_credentials.ask(account(), &asker, [&](const Given &) { answered = true; });
    }
    // The command goes with its asker, not after its thirty seconds.
    QTRY_VERIFY(m_credentials.children().isEmpty() && !QCoreApplication::instance()->findChild<QProcess *>());
    QVERIFY(!answered);
}

void tst_AccountCredentials::whatIsStoredIsGivenInEachRun()
{
    MemoryStore store;
    store.secrets.insert(u"me@mail.example.org"_s, secret("hunter2"));
    AccountCredentials credentials(store);
    QVERIFY(credentials.hasAtHand(storing()));
    ask(credentials, storing());
    const Given given = *m_given;
    QVERIFY(given->secret == secret("hunter2"));
}

void tst_AccountCredentials::whatIsStoredIsNotLookedForWhereItIsToBeAsked()
{
    MemoryStore store;
    store.secrets.insert(u"me@mail.example.org"_s, secret("hunter2"));
    AccountCredentials credentials(store);
    ask(credentials, account());
    QCOMPARE(m_given->error(), CredentialFailure::NoneStored);
    QCOMPARE(store.reads, 0);
}

void tst_AccountCredentials::whatIsStoredAndRejectedIsNotTriedAgainInThisRun()
{
    MemoryStore store;
    store.secrets.insert(u"me@mail.example.org"_s, secret("old"));
    AccountCredentials credentials(store);
    ask(credentials, storing());
    credentials.rejected(storing(), secret("old"));
    QVERIFY(!credentials.hasAtHand(storing()));
    ask(credentials, storing());
    QCOMPARE(m_given->error(), CredentialFailure::NoneStored);
    credentials.remember(storing(), secret("typed"));
    ask(credentials, storing());
    const Given given = *m_given;
    QVERIFY(given->secret == secret("typed"));
    QVERIFY(store.secrets.value(u"me@mail.example.org"_s) == secret("old")); // the server may have been wrong
}

void tst_AccountCredentials::anotherAccountWithThatLoginDoesNotTryItEither()
{
    MemoryStore store;
    store.secrets.insert(u"me@mail.example.org"_s, secret("old"));
    AccountCredentials credentials(store);
    ask(credentials, storing());
    credentials.rejected(storing(), secret("old"));
    Account other = storing();
    other.name = u"Home"_s;
    ask(credentials, other);
    QCOMPARE(m_given->error(), CredentialFailure::NoneStored);
    QCOMPARE(store.reads, 1);
}

void tst_AccountCredentials::whatIsTypedAndRejectedSaysNothingOfWhatIsStored()
{
    MemoryStore store;
    store.keep(u"me@mail.example.org"_s, "stored");
    AccountCredentials credentials(store);
    credentials.remember(storing(), secret("mistyped"));
    credentials.rejected(storing(), secret("mistyped"));
    QVERIFY(!credentials.hasAnother(storing(), secret("mistyped"))); // one try, and then the person is asked
    QVERIFY(credentials.hasAtHand(storing()));
    ask(credentials, storing());
    const Given given = *m_given;
    QVERIFY(given->secret == secret("stored"));
}

void tst_AccountCredentials::whatIsTypedAndRejectedIsNotTriedOnceMoreOutOfTheStore()
{
    MemoryStore store;
    store.keep(u"me@mail.example.org"_s, "old");
    AccountCredentials credentials(store);
    credentials.remember(storing(), secret("old"));
    credentials.rejected(storing(), secret("old"));
    ask(credentials, storing());
    QCOMPARE(m_given->error(), CredentialFailure::NoneStored);
    QVERIFY(!credentials.hasAtHand(storing()));
}

void tst_AccountCredentials::aLateRejectionOfTheOldOneLeavesTheNewOne()
{
    m_credentials.remember(account(), secret("new"));
    m_credentials.rejected(account(), secret("old"));
    QVERIFY(m_credentials.hasAnother(account(), secret("old")));
    ask(account());
    const Given given = *m_given;
    QVERIFY(given->secret == secret("new"));
    QVERIFY(!m_credentials.hasAnother(account(), secret("new")));
}

void tst_AccountCredentials::aLockedStoreIsNoMissingPassword()
{
    MemoryStore store;
    store.readsFail = PasswordStoreFailure::Denied;
    AccountCredentials credentials(store);
    ask(credentials, storing());
    QCOMPARE(m_given->error(), CredentialFailure::Locked);
    QVERIFY(!credentials.hasAtHand(storing()));
    Q_EMIT store.opened();
    QVERIFY(credentials.hasAtHand(storing()));
}

void tst_AccountCredentials::whatIsKeptIsThereForTheNextRun()
{
    MemoryStore store;
    AccountCredentials credentials(store);
    credentials.rejected(storing(), secret("new")); // the server was wrong
    QObject asker;
    bool done = false;
    credentials.keep(storing(), secret("new"), &asker, [&](const auto &kept) { done = kept.has_value(); });
    QTRY_VERIFY(done);
    AccountCredentials next(store);
    ask(next, storing());
    const Given given = *m_given;
    QVERIFY(given->secret == secret("new"));
    QVERIFY(credentials.hasAtHand(storing()));
}

void tst_AccountCredentials::theWayNeedsNothingWhereNothingIsToBeOpened()
{
    MemoryStore store;
    AccountCredentials credentials(store);
    const auto given = way(credentials, storing());
    QVERIFY(given && given->proxyPassword.isEmpty() && given->certificatePassphrase.isEmpty());
    QCOMPARE(store.reads, 0);
}

void tst_AccountCredentials::whatTheWayNeedsIsTypedOrStored()
{
    Account proxied = storing();
    proxied.proxy = *Proxy::parse(u"socks5://ann@proxy.example"_s);
    proxied.clientCertificate = u"/home/me/me.p12"_s;
    MemoryStore store;
    store.secrets.insert(SecretName::proxyPassword(proxied), secret("stored"));
    AccountCredentials credentials(store);
    credentials.remember(SecretName::certificatePassphrase(proxied), secret("typed"));
    const auto given = way(credentials, proxied);
    QVERIFY(given);
    QCOMPARE(given->proxyPassword, secret("stored"));
    QCOMPARE(given->certificatePassphrase, secret("typed"));

    credentials.remember(SecretName::proxyPassword(proxied), secret("typed too"));
    QCOMPARE(way(credentials, proxied)->proxyPassword, secret("typed too"));
    proxied.proxy = *Proxy::parse(u"socks5://bob@proxy.example"_s);
    QVERIFY(way(credentials, proxied)->proxyPassword.isEmpty());
}

void tst_AccountCredentials::aLockedStoreBarsTheProxyButNotTheCertificate()
{
    MemoryStore store;
    store.readsFail = PasswordStoreFailure::Denied;
    AccountCredentials credentials(store);
    Account locked = storing();
    locked.clientCertificate = u"/home/me/me.pem"_s;
    QVERIFY(way(credentials, locked)->mayHavePassphrase);
    locked.proxy = *Proxy::parse(u"http://ann@proxy.example"_s);
    const auto given = way(credentials, locked);
    QVERIFY(!given);
    QCOMPARE(given.error(), CredentialFailure::Locked);
    locked.passwordKeeping = PasswordKeeping::Asked; // that is its own password
    QCOMPARE(way(credentials, locked).error(), CredentialFailure::Locked);
}

void tst_AccountCredentials::whereAProviderGivesTheTokenNobodyIsNeeded()
{
    MemoryStore store;
    AccountCredentials credentials(store);
    Account byToken = account();
    byToken.credentialKind = Smtp::Credentials::Kind::Token;
    QVERIFY(!credentials.hasAtHand(byToken)); // typed, or by a command
    byToken.authorization = AuthorizationServer{};
    QVERIFY(credentials.hasAtHand(byToken));
}

QTEST_GUILESS_MAIN(tst_AccountCredentials)
#include "tst_AccountCredentials.moc"
