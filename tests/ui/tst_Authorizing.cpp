#include "accounts/SecretName.h"
#include "oauth/ScriptedProvider.h"
#include "support/KeyPatience.h"
#include "ui/SealedFile.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/AuthorizeBar.h"
#include "ui/outbox/OutboxView.h"
#include "ui/outbox/PostOffice.h"
#include "ui/parts/UnlockBar.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

const QByteArray tokens =
    R"({"access_token":"access-1","token_type":"Bearer","expires_in":3600,"refresh_token":"refresh-1"})";

} // namespace

/// Authorising in the browser, from where it is needed. The test is the browser.
class tst_Authorizing : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void browse(const QUrl &url) { m_browser = url; }

private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(u"http"_s, this, "browse"); }
    void init();
    void cleanup() { m_dialog.reset(); }

    void aMessageThatNeedsItOffersItAndThenLeaves();
    void whatWasDeclinedIsSaidAndCanBeTriedAgain();
    void aCancelledWaitListensToNobody();
    void whatIsLockedIsUnlockedFirst();
    void nobodyIsSentToTheBrowserForWhatCannotBeKept();
    void whatWaitsInTheOutboxIsAuthorizedThere();
    void anAccountIsAuthorizedWhereItIsMade();
    void whoTypesOnIsWaitedForAllTheSame();
    void whatIsMendedInTheAccountHelpsTheMessage();
    void whatIsMissingIsMarked();
    void aKnownProviderNeedsNoEndpoints();
    void withoutAProviderTheAccountStaysAsItWas();
    void whatIsNeverSavedLeavesNoToken();

private:
    [[nodiscard]] Account byToken() const;
    void openDialog(const std::optional<Account> &account = std::nullopt);
    void choose(const QString &provider);
    void type(const QString &field, const QString &text);
    void press(QWidget &window, const QString &button);
    void answer(const QString &query);

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountDialog> m_dialog;
    QUrl m_browser;
};

void tst_Authorizing::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_bench->server.offers({"AUTH XOAUTH2"});
    m_provider = std::make_unique<ScriptedProvider>();
    m_browser.clear();
    SealedFile(m_bench->engine).unlock();
}

Account tst_Authorizing::byToken() const
{
    Account account = m_bench->withLogin();
    account.credentialKind = Smtp::Credentials::Kind::Token;
    account.authorization = m_provider->server();
    return account;
}

void tst_Authorizing::openDialog(const std::optional<Account> &account)
{
    m_dialog = std::make_unique<AccountDialog>(m_bench->engine, account);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

void tst_Authorizing::choose(const QString &provider)
{
    auto &choice = named<QComboBox>(*m_dialog, u"Provider"_s);
    choice.setCurrentIndex(choice.findText(provider));
}

void tst_Authorizing::type(const QString &field, const QString &text)
{
    auto &edit = named<QLineEdit>(*m_dialog, field);
    edit.setText(text);
    edit.setModified(true);
    Q_EMIT edit.textEdited(text);
}

void tst_Authorizing::press(QWidget &window, const QString &button)
{
    QTRY_VERIFY(visibleButton(window, button));
    visibleButton(window, button)->click();
}

/// What the person did in the browser.
void tst_Authorizing::answer(const QString &query)
{
    QTRY_VERIFY(!m_browser.isEmpty());
    QVERIFY(!comeBack(m_browser, query).isEmpty());
}

void tst_Authorizing::aMessageThatNeedsItOffersItAndThenLeaves()
{
    m_bench->save(byToken());
    m_provider->answers(tokens);
    m_bench->compose();
    m_bench->press(u"Send"_s);
    press(*m_bench->window, u"Authorize…"_s);
    QTRY_VERIFY(!m_browser.isEmpty());
    QVERIFY(visibleText(*m_bench->window).contains(u"Waiting for your browser"_s));
    QCOMPARE(mnemonicClashes(*m_bench->window), QStringList());
    QCOMPARE(unnamed(*m_bench->window), QStringList());
    answer(u"code=c&state=%1"_s);
    QTRY_VERIFY(!m_bench->isOpen());
    QTRY_VERIFY(m_bench->server.heard("AUTH XOAUTH2"));
}

void tst_Authorizing::whatWasDeclinedIsSaidAndCanBeTriedAgain()
{
    m_bench->save(byToken());
    m_bench->compose();
    m_bench->press(u"Send"_s);
    press(*m_bench->window, u"Authorize…"_s);
    answer(u"error=access_denied&state=%1"_s);
    QTRY_VERIFY(visibleText(*m_bench->window).contains(u"declined"_s));
    const QUrl first = std::exchange(m_browser, QUrl());
    press(*m_bench->window, u"Try Once More"_s);
    QTRY_VERIFY(!m_browser.isEmpty());
    QVERIFY(m_browser != first); // another state
    QVERIFY(!m_bench->server.heard("AUTH"));
}

void tst_Authorizing::aCancelledWaitListensToNobody()
{
    m_bench->save(byToken());
    m_bench->compose();
    m_bench->press(u"Send"_s);
    press(*m_bench->window, u"Authorize…"_s);
    QTRY_VERIFY(!m_browser.isEmpty());
    press(*m_bench->window->findChild<AuthorizeBar *>(), u"Cancel"_s);
    QVERIFY(!m_bench->window->findChild<AuthorizeBar *>()->isVisible());
    QCOMPARE(comeBack(m_browser, u"code=c&state=%1"_s), QByteArray());
    QVERIFY(m_provider->asked.isEmpty());
}

/// The next run: what the provider gave is in the sealed file, and asks for its passphrase.
void tst_Authorizing::whatIsLockedIsUnlockedFirst()
{
    m_bench = std::make_unique<WindowBench>();
    m_bench->server.offers({"AUTH XOAUTH2"});
    SealedFile(m_bench->engine).keep(SecretName::refreshToken(byToken()), "refresh-0");
    m_bench->save(byToken());
    m_provider->answers(tokens);
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(m_bench->window->findChild<UnlockBar *>()->isVisible());
    QVERIFY(!visibleButton(*m_bench->window, u"Type the Password"_s)); // there is none
    named<QLineEdit>(*m_bench->window, u"Passphrase"_s).setText(QLatin1StringView(SealedFile::passphrase));
    m_bench->press(u"Unlock"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_bench->isOpen(), keyPatience);
    QVERIFY(m_browser.isEmpty());
    QCOMPARE(m_provider->asked.first().queryItemValue(u"refresh_token"_s), u"refresh-0"_s);
}

void tst_Authorizing::nobodyIsSentToTheBrowserForWhatCannotBeKept()
{
    m_bench = std::make_unique<WindowBench>();
    m_bench->server.offers({"AUTH XOAUTH2"});
    m_bench->save(byToken());
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(m_bench->window->findChild<UnlockBar *>()->isVisible());
    for (const QString &field : {u"Passphrase"_s, u"The passphrase once more"_s})
        named<QLineEdit>(*m_bench->window, field).setText(QLatin1StringView(SealedFile::passphrase));
    m_bench->press(u"Seal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(visibleButton(*m_bench->window, u"Authorize…"_s), keyPatience);
    QVERIFY(m_browser.isEmpty());
    QVERIFY(!visibleText(*m_bench->window).contains(u"passphrase"_s));
}

void tst_Authorizing::whatWaitsInTheOutboxIsAuthorizedThere()
{
    m_bench->save(byToken());
    m_bench->compose();
    m_bench->window->sendAt(QDateTime::currentDateTime().addDays(1));
    QTRY_COMPARE(m_bench->queued(), std::optional(EntryState::Holding));
    QVERIFY(m_bench->post().sendNow(m_bench->queue().first().id).has_value());
    QTRY_COMPARE(m_bench->queued(), std::optional(EntryState::Waiting));
    OutboxView view(m_bench->engine, m_bench->post());
    view.show();
    QTRY_VERIFY(visibleButton(view, u"Authorize…"_s));
    m_provider->answers(tokens);
    press(view, u"Authorize…"_s);
    answer(u"code=c&state=%1"_s);
    QTRY_VERIFY(m_bench->server.heard("AUTH XOAUTH2"));
    QTRY_VERIFY(m_bench->queued() != EntryState::Waiting);
}

void tst_Authorizing::anAccountIsAuthorizedWhereItIsMade()
{
    m_provider->answers(tokens);
    openDialog();
    type(u"Mail address"_s, u"ann@example.org"_s);
    type(u"Host"_s, u"mail.example.org"_s);
    choose(u"Another provider"_s);
    type(u"Client id"_s, u"sealpost"_s);
    type(u"Client secret"_s, u"hush"_s);
    type(u"Authorization endpoint"_s, m_provider->server().authorizationEndpoint.toString());
    type(u"Token endpoint"_s, m_provider->server().tokenEndpoint.toString());
    type(u"Scope"_s, u"mail"_s);
    press(*m_dialog, u"Authorize…"_s);
    answer(u"code=c&state=%1"_s);
    QTRY_VERIFY(visibleText(*m_dialog).contains(u"is authorised"_s));
    QCOMPARE(m_provider->asked.first().queryItemValue(u"client_secret"_s), u"hush"_s);
    press(*m_dialog, u"Save"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    const auto kept = m_bench->engine.accounts().find(u"ann@example.org"_s);
    QVERIFY(kept && *kept && (*kept)->authorization);
    QCOMPARE((*kept)->authorization->scope, u"mail"_s);
    QCOMPARE((*kept)->credentialKind, Smtp::Credentials::Kind::Token);
    const SealedFile passwords(m_bench->engine);
    QCOMPARE(passwords.find(SecretName::refreshToken(**kept)), std::optional<QByteArray>("refresh-1"));
    QCOMPARE(passwords.find(SecretName::clientSecret(**kept)), std::optional<QByteArray>("hush"));
}

/// What is typed beside it is of no matter to the browser.
void tst_Authorizing::whoTypesOnIsWaitedForAllTheSame()
{
    m_bench->save(byToken());
    m_provider->answers(tokens);
    openDialog(byToken());
    press(*m_dialog, u"Authorize…"_s);
    QTRY_VERIFY(!m_browser.isEmpty());
    type(u"Your name"_s, u"Ada"_s);
    answer(u"code=c&state=%1"_s);
    QTRY_VERIFY(visibleText(*m_dialog).contains(u"is authorised"_s));
}

/// In a message that waits for it; the account itself stays the same.
void tst_Authorizing::whatIsMendedInTheAccountHelpsTheMessage()
{
    m_bench->save(byToken());
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(visibleButton(*m_bench->window, u"Authorize…"_s));
    SealedFile(m_bench->engine).keep(SecretName::refreshToken(byToken()), "refresh-0");
    m_provider->answers(tokens);
    m_bench->window->reloadAccounts();
    QTRY_VERIFY(m_bench->server.heard("AUTH XOAUTH2"));
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(!m_bench->isOpen());
}

void tst_Authorizing::whatIsNeverSavedLeavesNoToken()
{
    m_provider->answers(tokens);
    Account account = byToken();
    openDialog();
    type(u"Mail address"_s, u"ann@example.org"_s);
    type(u"User name"_s, account.username);
    type(u"Host"_s, account.host.shown());
    choose(u"Another provider"_s);
    type(u"Client id"_s, account.authorization->clientId);
    type(u"Authorization endpoint"_s, account.authorization->authorizationEndpoint.toString());
    type(u"Token endpoint"_s, account.authorization->tokenEndpoint.toString());
    type(u"Scope"_s, account.authorization->scope);
    press(*m_dialog, u"Authorize…"_s);
    answer(u"code=c&state=%1"_s);
    QTRY_VERIFY(visibleText(*m_dialog).contains(u"is authorised"_s));
    SealedFile passwords(m_bench->engine);
    QCOMPARE(passwords.find(SecretName::refreshToken(account)), std::optional<QByteArray>("refresh-1"));
    m_dialog->done(QDialog::Rejected);
    QTRY_COMPARE(passwords.find(SecretName::refreshToken(account)), std::nullopt);
}

void tst_Authorizing::whatIsMissingIsMarked()
{
    openDialog();
    type(u"Mail address"_s, u"ann@example.org"_s);
    type(u"Host"_s, u"mail.example.org"_s);
    choose(u"Another provider"_s);
    type(u"Authorization endpoint"_s, u"http://example.org/"_s);
    press(*m_dialog, u"Save"_s);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(visibleText(*m_dialog).contains(u"Give the client id"_s));
    QVERIFY(visibleText(*m_dialog).contains(u"begins with https://"_s));
    QVERIFY(m_bench->engine.accounts().load()->accounts.isEmpty());
}

void tst_Authorizing::aKnownProviderNeedsNoEndpoints()
{
    openDialog();
    type(u"Mail address"_s, u"ann@example.org"_s);
    type(u"Host"_s, u"mail.example.org"_s);
    choose(u"Google"_s);
    QVERIFY(!named<QLineEdit>(*m_dialog, u"Token endpoint"_s).isVisible());
    type(u"Client id"_s, u"mine"_s);
    QCOMPARE(mnemonicClashes(*m_dialog), QStringList());
    press(*m_dialog, u"Save"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    const auto kept = m_bench->engine.accounts().find(u"ann@example.org"_s);
    QCOMPARE((*kept)->authorization->tokenEndpoint.host(), u"oauth2.googleapis.com"_s);
}

void tst_Authorizing::withoutAProviderTheAccountStaysAsItWas()
{
    const Account before = m_bench->withLogin();
    m_bench->save(before);
    openDialog(before);
    QVERIFY(!named<QLineEdit>(*m_dialog, u"Client id"_s).isVisible());
    press(*m_dialog, u"Save"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(**m_bench->engine.accounts().find(before.name), before);
}

QTEST_MAIN(tst_Authorizing)
#include "tst_Authorizing.moc"
