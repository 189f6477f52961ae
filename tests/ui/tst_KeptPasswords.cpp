#include "support/KeyPatience.h"
#include "ui/SealedFile.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/compose/PasswordBar.h"
#include "ui/parts/UnlockBar.h"

#include "accounts/SettingsStore.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// A profile with a folder of its own keeps passwords in its sealed file.
class tst_KeptPasswords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aPasswordIsKeptUnderANewPassphrase();
    void twoPassphrasesThatDifferSealNothing();
    void withoutAPassphraseItIsSentAndNotKept();
    void whoTakesThePassphraseBackSendsNothing();
    void whatIsSealedIsUnlockedInPlace();
    void theRightPassphraseComesAfterAWrongOne();
    void insteadOfThePassphraseThePasswordCanBeTyped();
    void whatIsUntickedIsForgotten();
    void aRejectedPasswordIsAskedForAgain();
    void escapeTakesTheQuestionBack();
    void whatWasKeptAndRefusedIsStillToBeKept();

private:
    void askForPassword();
    void type(const QString &field, const QString &text);
    void seal(const QByteArray &password);
    [[nodiscard]] std::optional<QByteArray> sealed();
    [[nodiscard]] Account kept();
    [[nodiscard]] UnlockBar &unlockBar() { return *m_bench->window->findChild<UnlockBar *>(); }
    [[nodiscard]] PasswordBar &passwordBar() { return *m_bench->window->findChild<PasswordBar *>(); }

    std::unique_ptr<WindowBench> m_bench;
};

void tst_KeptPasswords::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_bench->server.offers({"AUTH PLAIN"});
}

void tst_KeptPasswords::askForPassword()
{
    m_bench->save(m_bench->withLogin());
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(passwordBar().isVisible());
}

void tst_KeptPasswords::type(const QString &field, const QString &text)
{
    auto &edit = named<QLineEdit>(*m_bench->window, field);
    QVERIFY(edit.isVisible());
    edit.setText(text);
}

/// What a run before this one has left.
void tst_KeptPasswords::seal(const QByteArray &password)
{
    SealedFile(m_bench->engine).keep(u"ada@127.0.0.1"_s, password);
    Account account = m_bench->withLogin();
    account.passwordKeeping = PasswordKeeping::Stored;
    m_bench->save(account);
}

std::optional<QByteArray> tst_KeptPasswords::sealed()
{
    return SealedFile(m_bench->engine).find(u"ada@127.0.0.1"_s);
}

Account tst_KeptPasswords::kept()
{
    const auto account = m_bench->engine.accounts().find(u"Work"_s);
    return account && *account ? **account : m_bench->work();
}

void tst_KeptPasswords::aPasswordIsKeptUnderANewPassphrase()
{
    askForPassword();
    named<QCheckBox>(*m_bench->window, u"Keep it, sealed by a passphrase"_s).click();
    type(u"Password"_s, u"secret"_s);
    QTest::keyClick(&named<QLineEdit>(*m_bench->window, u"Password"_s), Qt::Key_Return);
    QTRY_VERIFY(unlockBar().isVisible());
    type(u"Passphrase"_s, u"open sesame"_s);
    type(u"The passphrase once more"_s, u"open sesame"_s);
    m_bench->press(u"Seal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_bench->isOpen(), keyPatience);
    QVERIFY(m_bench->server.heard("AUTH PLAIN"));
    QCOMPARE(m_bench->server.connections(), 1); // the very line that was shown
    QCOMPARE(kept().passwordKeeping, PasswordKeeping::Stored);
    QCOMPARE(sealed(), std::optional<QByteArray>("secret"));
}

void tst_KeptPasswords::twoPassphrasesThatDifferSealNothing()
{
    askForPassword();
    named<QCheckBox>(*m_bench->window, u"Keep it, sealed by a passphrase"_s).click();
    type(u"Password"_s, u"secret"_s);
    QTest::keyClick(&named<QLineEdit>(*m_bench->window, u"Password"_s), Qt::Key_Return);
    QTRY_VERIFY(unlockBar().isVisible());
    type(u"Passphrase"_s, u"open sesame"_s);
    type(u"The passphrase once more"_s, u"open sesam"_s);
    m_bench->press(u"Seal"_s);
    QCOMPARE(unlockBar().sentence(), u"The two passphrases are not the same."_s);
    QVERIFY(!QFile::exists(m_bench->engine.profile().passwordsFile()));
}

void tst_KeptPasswords::withoutAPassphraseItIsSentAndNotKept()
{
    askForPassword();
    named<QCheckBox>(*m_bench->window, u"Keep it, sealed by a passphrase"_s).click();
    type(u"Password"_s, u"secret"_s);
    QTest::keyClick(&named<QLineEdit>(*m_bench->window, u"Password"_s), Qt::Key_Return);
    QTRY_VERIFY(unlockBar().isVisible());
    m_bench->press(u"Do Not Keep"_s);
    QTRY_VERIFY(!m_bench->isOpen());
    QVERIFY(m_bench->server.heard("AUTH PLAIN"));
    QCOMPARE(kept().passwordKeeping, PasswordKeeping::Asked);
    QVERIFY(!QFile::exists(m_bench->engine.profile().passwordsFile()));
}

/// A derived key takes half a second, in which the person may think again.
void tst_KeptPasswords::whoTakesThePassphraseBackSendsNothing()
{
    seal("secret");
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(unlockBar().isVisible());
    type(u"Passphrase"_s, u"open sesame"_s);
    m_bench->press(u"Unlock"_s);
    m_bench->press(u"Not Now"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_bench->engine.passwords().isLocked(), keyPatience);
    QVERIFY(m_bench->isOpen() && m_bench->window->isVisible());
    QVERIFY(m_bench->queue().isEmpty());
    QVERIFY(!m_bench->server.heard("AUTH"));
}

void tst_KeptPasswords::whatIsSealedIsUnlockedInPlace()
{
    seal("secret");
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(unlockBar().isVisible());
    QTRY_COMPARE(m_bench->seal(), SealState::Local); // the line stands while one types
    QVERIFY(!named<QLineEdit>(*m_bench->window, u"The passphrase once more"_s).isVisible());
    type(u"Passphrase"_s, u"open sesame"_s);
    QTest::keyClick(&named<QLineEdit>(*m_bench->window, u"Passphrase"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_bench->isOpen(), keyPatience);
    QVERIFY(m_bench->server.heard("AUTH PLAIN"));
}

void tst_KeptPasswords::theRightPassphraseComesAfterAWrongOne()
{
    seal("secret");
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(unlockBar().isVisible());
    type(u"Passphrase"_s, u"open barley"_s);
    m_bench->press(u"Unlock"_s);
    QTRY_VERIFY_WITH_TIMEOUT(unlockBar().sentence().contains(u"another one"_s), keyPatience);
    QVERIFY(named<QLineEdit>(*m_bench->window, u"Passphrase"_s).text().isEmpty());
    type(u"Passphrase"_s, u"open sesame"_s);
    m_bench->press(u"Unlock"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_bench->isOpen(), keyPatience);
}

void tst_KeptPasswords::insteadOfThePassphraseThePasswordCanBeTyped()
{
    seal("secret");
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(unlockBar().isVisible());
    m_bench->press(u"Type the Password"_s);
    QVERIFY(!unlockBar().isVisible());
    QVERIFY(passwordBar().isVisible());
}

void tst_KeptPasswords::whatIsUntickedIsForgotten()
{
    seal("old");
    m_bench->server.on("AUTH", "535 5.7.8 No");
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(unlockBar().isVisible());
    type(u"Passphrase"_s, u"open sesame"_s);
    m_bench->press(u"Unlock"_s);
    QTRY_VERIFY_WITH_TIMEOUT(passwordBar().isVisible(), keyPatience); // the server did not take it
    m_bench->server.on("AUTH", "235 2.7.0 Yes");
    named<QCheckBox>(*m_bench->window, u"Keep it, sealed by a passphrase"_s).click();
    type(u"Password"_s, u"secret"_s);
    QTest::keyClick(&named<QLineEdit>(*m_bench->window, u"Password"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_bench->isOpen(), keyPatience);
    QCOMPARE(kept().passwordKeeping, PasswordKeeping::Asked);
    QCOMPARE(sealed(), std::nullopt);
}

void tst_KeptPasswords::aRejectedPasswordIsAskedForAgain()
{
    seal("old");
    m_bench->server.on("AUTH", "535 5.7.8 No");
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(unlockBar().isVisible());
    type(u"Passphrase"_s, u"open sesame"_s);
    m_bench->press(u"Unlock"_s);
    QTRY_VERIFY_WITH_TIMEOUT(passwordBar().isVisible(), keyPatience);
    QVERIFY(named<QCheckBox>(*m_bench->window, u"Keep it, sealed by a passphrase"_s).isChecked());
    m_bench->server.on("AUTH", "235 2.7.0 Yes");
    type(u"Password"_s, u"new"_s);
    QTest::keyClick(&named<QLineEdit>(*m_bench->window, u"Password"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_bench->isOpen(), keyPatience);
    QCOMPARE(sealed(), std::optional<QByteArray>("new"));
}

void tst_KeptPasswords::escapeTakesTheQuestionBack()
{
    seal("secret");
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(unlockBar().isVisible());
    m_bench->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bench->window));
    QTest::keyClick(&named<QLineEdit>(*m_bench->window, u"Passphrase"_s), Qt::Key_Escape);
    QVERIFY(!unlockBar().isVisible());
    QVERIFY(m_bench->window->isVisible()); // it was the question's, and not the window's
}

void tst_KeptPasswords::whatWasKeptAndRefusedIsStillToBeKept()
{
    m_bench->server.on("AUTH", "535 5.7.8 No");
    askForPassword();
    named<QCheckBox>(*m_bench->window, u"Keep it, sealed by a passphrase"_s).click();
    type(u"Password"_s, u"wrong"_s);
    QTest::keyClick(&named<QLineEdit>(*m_bench->window, u"Password"_s), Qt::Key_Return);
    QTRY_VERIFY(unlockBar().isVisible());
    type(u"Passphrase"_s, u"open sesame"_s);
    type(u"The passphrase once more"_s, u"open sesame"_s);
    m_bench->press(u"Seal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(passwordBar().isVisible(), keyPatience);
    QVERIFY(named<QCheckBox>(*m_bench->window, u"Keep it, sealed by a passphrase"_s).isChecked());
}

QTEST_MAIN(tst_KeptPasswords)
#include "tst_KeptPasswords.moc"
