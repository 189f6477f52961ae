#include "accounts/CommandCredentials.h"

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

Secret secret(QByteArray octets)
{
    return Secret::take(octets);
}

} // namespace

class tst_CommandCredentials : public QObject
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

private:
    void ask(const Account &account);
    CommandCredentials m_credentials;
    std::optional<Given> m_given;
};

void tst_CommandCredentials::ask(const Account &account)
{
    QObject asker;
    m_given.reset();
    m_credentials.ask(account, &asker, [&](const Given &answer) { m_given = answer; });
    QTRY_VERIFY(m_given.has_value());
}

void tst_CommandCredentials::nothingTypedAndNoCommandIsNoneStored()
{
    ask(account());
    QCOMPARE(m_given->error(), CredentialFailure::NoneStored);
}

void tst_CommandCredentials::whatWasTypedIsGivenUntilItIsRejected()
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
    m_credentials.rejected(account());
    ask(account());
    QCOMPARE(m_given->error(), CredentialFailure::NoneStored);
}

void tst_CommandCredentials::theCommandComesBeforeWhatWasTyped()
{
    m_credentials.remember(account(), secret("typed"));
    Account with = account();
    with.passwordCommand = u"echo printed"_s;
    with.credentialKind = Smtp::Credentials::Kind::Token;
    ask(with);
    const Given given = *m_given;
    QVERIFY(given->secret == secret("printed"));
    QCOMPARE(given->kind, Smtp::Credentials::Kind::Token);
    m_credentials.rejected(with);
}

void tst_CommandCredentials::whatNeedsNobodyToTypeIsAtHand()
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
    m_credentials.rejected(account());
    QVERIFY(!m_credentials.hasAtHand(account()));
}

void tst_CommandCredentials::aCommandThatFailsIsNoAnswerButAFailure()
{
    Account with = account();
    with.passwordCommand = u"exit 3"_s;
    ask(with);
    QCOMPARE(m_given->error(), CredentialFailure::CommandFailed);
}

void tst_CommandCredentials::aCommandIsAskedAgainEachTime()
{
    Account with = account();
    with.passwordCommand = u"echo $$"_s;
    ask(with);
    const Given first = *m_given;
    ask(with);
    QVERIFY(!(first->secret == (*m_given)->secret));
}

void tst_CommandCredentials::withExternalThereIsNoSecretToAskFor()
{
    Account with = account();
    with.credentialKind = Smtp::Credentials::Kind::External;
    with.passwordCommand = u"exit 3"_s;
    ask(with);
    QVERIFY((*m_given)->secret.isEmpty());
}

void tst_CommandCredentials::theAnswerComesLater()
{
    QObject asker;
    bool answered = false;
    m_credentials.ask(account(), &asker, [&](const Given &) { answered = true; });
    QVERIFY(!answered);
    QTRY_VERIFY(answered);
}

void tst_CommandCredentials::anAskerThatIsGoneGetsNoAnswer()
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

QTEST_GUILESS_MAIN(tst_CommandCredentials)
#include "tst_CommandCredentials.moc"
