#include "submission/AccountTerms.h"
#include "support/TestCertificate.h"
#include "trust/TrustBook.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/accounts/AccountDialog.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_AccountDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatCannotBeIsMarkedBesideItsField();
    void anAccountIsSavedAsItWasTyped();
    void aNameIsTakenOnlyOnce();
    void testingShowsTheLadderAndTheVerdict();
    void aNewServerCanBeReviewedFromTheTest();
    void aChangedKeyIsPinnedOnlyByComparing();
    void whatWasTypedIsNotLostByAccident();
    void aTypedPasswordLeavesItsFieldAndServesTheNextTestToo();

private:
    void type(const QString &field, const QString &text) { named<QLineEdit>(*m_dialog, field).setText(text); }
    void typeWork();
    void press(const QString &button);
    QString text() const { return visibleText(*m_dialog); }

    std::unique_ptr<WindowBench> m_bench;
    QPointer<AccountDialog> m_dialog;
};

void tst_AccountDialog::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_dialog = new AccountDialog(m_bench->engine);
    m_dialog->show();
}

void tst_AccountDialog::cleanup()
{
    delete m_dialog;
    m_bench.reset();
}

void tst_AccountDialog::press(const QString &button)
{
    QAbstractButton *found = visibleButton(*m_dialog, button);
    QVERIFY2(found, qPrintable(button));
    found->click();
}

void tst_AccountDialog::typeWork()
{
    type(u"Mail address"_s, u"me@example.org"_s);
    type(u"Host"_s, u"127.0.0.1"_s);
    m_dialog->findChildren<QSpinBox *>().first()->setValue(m_bench->server.port().number());
}

void tst_AccountDialog::whatCannotBeIsMarkedBesideItsField()
{
    type(u"Mail address"_s, u"me at example"_s);
    type(u"Host"_s, u"mail..example"_s);
    press(u"Save"_s);
    auto &address = named<QLineEdit>(*m_dialog, u"Mail address"_s);
    QVERIFY(text().contains(u"“me at example” is no mail address"_s));
    QVERIFY(text().contains(u"neither the name nor the address of a server"_s));
    QCOMPARE(address.text(), u"me at example"_s);
    QVERIFY(!address.accessibleDescription().isEmpty());
    QVERIFY(m_bench->engine.accounts().load()->accounts.isEmpty());
}

void tst_AccountDialog::anAccountIsSavedAsItWasTyped()
{
    QSignalSpy saved(m_dialog, &AccountDialog::saved);
    typeWork();
    type(u"Your name"_s, u"Ada Lovelace"_s);
    press(u"Save"_s);
    QCOMPARE(saved.count(), 1);
    const QList<Account> accounts = m_bench->engine.accounts().load()->accounts;
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.first().identity.displayName, u"Ada Lovelace"_s);
    QCOMPARE(accounts.first().smtpsPort, m_bench->server.port());
    QCOMPARE(accounts.first().username, u"me@example.org"_s);
}

void tst_AccountDialog::aNameIsTakenOnlyOnce()
{
    m_bench->save(m_bench->work());
    typeWork();
    type(u"Account name"_s, u"work"_s);
    press(u"Save"_s);
    QVERIFY(text().contains(u"There is an account with this name already."_s));
}

void tst_AccountDialog::testingShowsTheLadderAndTheVerdict()
{
    typeWork();
    press(u"Test"_s);
    QTRY_VERIFY(text().contains(u"This computer"_s));
    QVERIFY(text().contains(u"SMTPS"_s));
    QTRY_VERIFY(text().contains(u"PIPELINING"_s));
}

void tst_AccountDialog::aNewServerCanBeReviewedFromTheTest()
{
    delete m_dialog;
    Account strict = m_bench->work();
    strict.localException = false;
    m_dialog = new AccountDialog(m_bench->engine, strict);
    m_dialog->show();
    press(u"Test"_s);
    QTRY_VERIFY(visibleButton(*m_dialog, u"Review the Server…"_s));
    press(u"Review the Server…"_s);
    QTRY_VERIFY(visibleButton(*m_dialog, u"Accept Unseen"_s));
    press(u"Accept Unseen"_s);
    QTRY_VERIFY(text().contains(u"Pinned"_s));
}

void tst_AccountDialog::aChangedKeyIsPinnedOnlyByComparing()
{
    delete m_dialog;
    const auto book = m_bench->engine.trust();
    QVERIFY(book && (*book)->pin(trustTermsOf(m_bench->work()), testCertificate(u"self-signed-new-key"_s),
                                 Pin::How::Compared));
    m_dialog = new AccountDialog(m_bench->engine, m_bench->work());
    m_dialog->show();
    press(u"Test"_s);
    QTRY_VERIFY(visibleButton(*m_dialog, u"Compare the Keys…"_s));
    press(u"Compare the Keys…"_s);
    QVERIFY(!visibleButton(*m_dialog, u"Accept Unseen"_s));
    named<QPlainTextEdit>(*m_dialog, u"Fingerprint from the server's operator"_s)
        .setPlainText(testCertificate(u"self-signed"_s).spkiSha256.colonHex());
    press(u"Pin"_s);
    QTRY_VERIFY(text().contains(u"Pinned"_s));
}

void tst_AccountDialog::whatWasTypedIsNotLostByAccident()
{
    QTest::keyClicks(&named<QLineEdit>(*m_dialog, u"Mail address"_s), u"me@example.org"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY(text().contains(u"Discard what you have typed?"_s));
    press(u"Discard"_s);
    QTRY_VERIFY(!m_dialog);
}

void tst_AccountDialog::aTypedPasswordLeavesItsFieldAndServesTheNextTestToo()
{
    m_bench->server.offers({"AUTH PLAIN"});
    typeWork();
    type(u"User name"_s, u"ada"_s);
    type(u"Password"_s, u"engine"_s);
    for (const int connections : {1, 2}) {
        press(u"Test"_s);
        QCOMPARE(named<QLineEdit>(*m_dialog, u"Password"_s).text(), QString());
        QTRY_COMPARE(m_bench->server.connections(), connections);
        QTRY_VERIFY(m_bench->server.last().said("AUTH PLAIN"));
    }
}

QTEST_MAIN(tst_AccountDialog)
#include "tst_AccountDialog.moc"
