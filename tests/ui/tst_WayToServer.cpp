#include "accounts/SecretName.h"
#include "net/ClientCertificate.h"
#include "support/TestCertificate.h"
#include "ui/SealedFile.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/AccountPage.h"
#include "ui/parts/UnlockBar.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// What an account needs on the way to its server, in its dialog: a proxy, a certificate, and what opens them.
class tst_WayToServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }

    void aProxyIsKeptWithItsPassword();
    void withoutAProxyNothingOfItIsShown();
    void whatIsNoAddressIsMarked_data();
    void whatIsNoAddressIsMarked();
    void aPasswordNeedsSomebodyWhoseItIs();
    void enterAnswersTheQuestionAlone();
    void whatWasTestedAndDiscardedIsForgotten();
    void anAddressThatIsPastedWholeIsTakenApart();
    void anotherProxyForgetsThePassword();
    void withoutAPassphraseItCountsUntilOneQuits();
    void aLockedCertificateIsKeptWithItsPassphrase();
    void aCertificateIsNotTakenUnopened();
    void theAccountSaysWhenItsCertificateEnds();
    void aLockedCertificateNeedsItsPassphraseToTell();

private:
    void edit(const Account &account);
    void choose(const QString &proxy);
    void type(const QString &field, const QString &text);
    void nameProxy(); ///< with a login
    void press(const QString &button);
    [[nodiscard]] Account kept();
    [[nodiscard]] QString lockedCertificate();

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<AccountDialog> m_dialog;
};

void tst_WayToServer::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_bench->save(m_bench->withLogin());
}

void tst_WayToServer::edit(const Account &account)
{
    m_dialog = std::make_unique<AccountDialog>(m_bench->engine, account);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

void tst_WayToServer::choose(const QString &proxy)
{
    auto &choice = named<QComboBox>(*m_dialog, u"Proxy"_s);
    choice.setCurrentIndex(choice.findText(proxy));
}

void tst_WayToServer::type(const QString &field, const QString &text)
{
    auto &edit = named<QLineEdit>(*m_dialog, field);
    edit.setText(text);
    Q_EMIT edit.textEdited(text);
}

void tst_WayToServer::nameProxy()
{
    choose(u"SOCKS 5"_s);
    type(u"Address of the proxy"_s, u"proxy.example.org"_s);
    type(u"User name at the proxy"_s, u"ann"_s);
    type(u"Password of the proxy"_s, u"let me through"_s);
}

void tst_WayToServer::press(const QString &button)
{
    QAbstractButton *found = visibleButton(*m_dialog, button);
    QVERIFY2(found, qPrintable(button));
    found->click();
}

Account tst_WayToServer::kept()
{
    return m_bench->engine.accounts().find(u"Work"_s)->value();
}

QString tst_WayToServer::lockedCertificate()
{
    QFile file(m_bench->folder.filePath(u"me.p12"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(testPkcs12(u"client"_s, u"barley"_s)) < 0)
        qFatal("no certificate");
    return file.fileName();
}

void tst_WayToServer::aProxyIsKeptWithItsPassword()
{
    SealedFile passwords(m_bench->engine);
    passwords.unlock();
    edit(kept());
    choose(u"SOCKS 5"_s);
    type(u"Address of the proxy"_s, u"proxy.example.org:1081"_s);
    type(u"User name at the proxy"_s, u"ann"_s);
    type(u"Password of the proxy"_s, u"let me through"_s);
    QCOMPARE(mnemonicClashes(*m_dialog), QStringList());
    press(u"Save"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(kept().proxy.spelled(), u"socks5://ann@proxy.example.org:1081"_s);
    QCOMPARE(passwords.find(SecretName::proxyPassword(kept())), std::optional<QByteArray>("let me through"));
}

void tst_WayToServer::withoutAProxyNothingOfItIsShown()
{
    edit(kept());
    QVERIFY(!named<QLineEdit>(*m_dialog, u"Address of the proxy"_s).isVisible());
    choose(u"As this computer is set up"_s);
    QVERIFY(!named<QLineEdit>(*m_dialog, u"Address of the proxy"_s).isVisible());
    press(u"Save"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(kept().proxy, Proxy{Proxy::Kind::System});
}

void tst_WayToServer::whatIsNoAddressIsMarked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a sentence") << u"the one upstairs"_s;
    QTest::newRow("no port") << u"proxy.example.org:0"_s;
    QTest::newRow("a page") << u"http://proxy.example.org/proxy.pac"_s;
    QTest::newRow("a password in it") << u"ann:secret@proxy.example.org"_s;
}

void tst_WayToServer::whatIsNoAddressIsMarked()
{
    QFETCH(const QString, typed);
    edit(kept());
    choose(u"HTTP (CONNECT)"_s);
    type(u"Address of the proxy"_s, typed);
    press(u"Save"_s);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(visibleText(*m_dialog).contains(u"Give the proxy's name"_s));
    QCOMPARE(kept().proxy, Proxy());
}

void tst_WayToServer::aPasswordNeedsSomebodyWhoseItIs()
{
    edit(kept());
    choose(u"SOCKS 5"_s);
    type(u"Address of the proxy"_s, u"proxy.example.org"_s);
    type(u"Password of the proxy"_s, u"let me through"_s);
    press(u"Save"_s);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(visibleText(*m_dialog).contains(u"Say whose password this is"_s));
    type(u"Password of the proxy"_s, {}); // emptied, there is none
    press(u"Save"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
}

/// Enter tries the passphrase; it is no press on the dialog's Save.
void tst_WayToServer::enterAnswersTheQuestionAlone()
{
    edit(kept());
    nameProxy();
    press(u"Save"_s);
    QTRY_VERIFY(m_dialog->findChild<UnlockBar *>()->isVisible());
    auto &passphrase = named<QLineEdit>(*m_dialog, u"Passphrase"_s);
    QTest::keyClicks(&passphrase, QLatin1StringView(SealedFile::passphrase));
    QTest::keyClick(&passphrase, Qt::Key_Return); // it has to be typed twice
    QVERIFY(m_dialog->findChild<UnlockBar *>()->isVisible());
    QCOMPARE(kept().proxy, Proxy());
    QTest::keyClick(&passphrase, Qt::Key_Escape);
    QVERIFY(!m_dialog->findChild<UnlockBar *>()->isVisible());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(kept().proxy, Proxy());
}

void tst_WayToServer::whatWasTestedAndDiscardedIsForgotten()
{
    Account before = kept();
    before.proxy = *Proxy::parse(u"socks5://ann@proxy.example.org"_s);
    m_bench->save(before);
    edit(before);
    type(u"Password of the proxy"_s, u"let me thruogh"_s);
    press(u"Test"_s);
    m_dialog->done(QDialog::Rejected);
    QByteArray given("?");
    m_bench->engine.credentials().askForWay(
        before, this, [&](const auto &way) { given = way ? way->proxyPassword.octets().toByteArray() : "locked"; });
    QTRY_COMPARE(given, "");
}

void tst_WayToServer::anAddressThatIsPastedWholeIsTakenApart()
{
    edit(kept());
    choose(u"SOCKS 5"_s);
    type(u"Address of the proxy"_s, u"socks5h://ann@[::1]"_s);
    press(u"Save"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(kept().proxy.spelled(), u"socks5://ann@[::1]:1080"_s);
    edit(kept());
    QCOMPARE(named<QLineEdit>(*m_dialog, u"Address of the proxy"_s).text(), u"[::1]:1080"_s);
    QCOMPARE(named<QLineEdit>(*m_dialog, u"User name at the proxy"_s).text(), u"ann"_s);
}

void tst_WayToServer::anotherProxyForgetsThePassword()
{
    Account before = kept();
    before.proxy = *Proxy::parse(u"socks5://ann@proxy.example.org"_s);
    m_bench->save(before);
    SealedFile passwords(m_bench->engine);
    passwords.keep(SecretName::proxyPassword(before), "let me through");
    passwords.unlock();
    edit(before);
    choose(u"None: straight to the server"_s);
    press(u"Save"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QTRY_COMPARE(passwords.find(SecretName::proxyPassword(before)), std::nullopt);
}

void tst_WayToServer::withoutAPassphraseItCountsUntilOneQuits()
{
    edit(kept());
    nameProxy();
    press(u"Save"_s);
    QTRY_VERIFY(m_dialog->findChild<UnlockBar *>()->isVisible());
    QCOMPARE(kept().proxy, Proxy());
    press(u"Do Not Keep"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(!QFile::exists(m_bench->engine.profile().passwordsFile()));
    QByteArray given;
    m_bench->engine.credentials().askForWay(
        kept(), this, [&](const auto &way) { given = way->proxyPassword.octets().toByteArray(); });
    QTRY_COMPARE(given, "let me through");
}

void tst_WayToServer::aLockedCertificateIsKeptWithItsPassphrase()
{
    SealedFile passwords(m_bench->engine);
    passwords.unlock();
    edit(kept());
    type(u"Client certificate"_s, lockedCertificate());
    type(u"Passphrase of the client certificate"_s, u"barley"_s);
    press(u"Save"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(passwords.find(SecretName::certificatePassphrase(kept())), std::optional<QByteArray>("barley"));
    edit(kept()); // what is stored need not be typed again
    press(u"Save"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
}

void tst_WayToServer::aCertificateIsNotTakenUnopened()
{
    edit(kept());
    type(u"Client certificate"_s, lockedCertificate());
    press(u"Save"_s);
    QTRY_VERIFY(visibleText(*m_dialog).contains(u"This certificate is locked: type its passphrase."_s));
    type(u"Passphrase of the client certificate"_s, u"rye"_s);
    press(u"Save"_s);
    QTRY_VERIFY(visibleText(*m_dialog).contains(u"This passphrase does not open the certificate."_s));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(kept().clientCertificate.isEmpty());
}

void tst_WayToServer::theAccountSaysWhenItsCertificateEnds()
{
    Account account = kept();
    account.clientCertificate = testCertificatePath(u"client"_s);
    const QDateTime end = endOfClientCertificate(account.clientCertificate, {}).value();
    AccountPage page(account, AccountPlace::First);
    page.show();
    QVERIFY(page.tellExpiry({}, end.addDays(-40)));
    QVERIFY(!visibleText(page).contains(u"expires"_s));
    QVERIFY(page.tellExpiry({}, end.addDays(-12)));
    QVERIFY(visibleText(page).contains(u"expires in 12 day"_s));
}

void tst_WayToServer::aLockedCertificateNeedsItsPassphraseToTell()
{
    Account account = kept();
    account.clientCertificate = lockedCertificate();
    const QDateTime end = endOfClientCertificate(testCertificatePath(u"client"_s), {}).value();
    AccountPage page(account, AccountPlace::First);
    page.show();
    QVERIFY(!page.tellExpiry({}, end.addDays(-12)));
    QByteArray passphrase("barley");
    QVERIFY(page.tellExpiry(Secret::take(passphrase), end.addDays(-12)));
    QVERIFY(visibleText(page).contains(u"expires in 12 day"_s));
}

QTEST_MAIN(tst_WayToServer)
#include "tst_WayToServer.moc"
