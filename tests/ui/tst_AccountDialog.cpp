#include "lowering/Lowerings.h"
#include "submission/AccountTerms.h"
#include "support/TestCertificate.h"
#include "trust/TrustBook.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/ConsentChoice.h"
#include "ui/accounts/JournalBox.h"
#include "ui/accounts/PinRemovalBar.h"
#include "ui/accounts/TrustSettings.h"
#include "ui/parts/NoticeBar.h"
#include "ui/trust/KeyReview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

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
    void aPastedServerIsTakenApart();
    void whatLowersSafetyIsSavedWithAReasonOnly();
    void whatIsEditedFurtherIsAskedAboutAgain();
    void whatWasPermittedIsTakenBackAtOnce();
    void theLevelNowIsShownBesideTheOneThatWasReached();
    void testingPermitsNothingThatIsNotSaved();
    void aLevelIsLoweredWithAReasonForTheJournal();
    void aFailedProofIsForgivenWithAReason();
    void aPinIsRemovedWhereItIsListed();
    void aPinThatHoldsNobodyIsRemovedWithoutAReason();
    void afterATestAPinStillHoldsWhatTheSavedAccountPermits();
    void aPinIsAddedBeforeTheFirstContact();
    void aFileBringsItsKeyAlong();
    void theJournalIsNarrowedToWhatIsWanted();
    void theJournalIsWrittenToAFile();
    void aNewAccountThatIsNotSavedLeavesNoPin();
    void aFileThatCannotBeUsedIsMarked();
    void aBlockedKeyStandsFirstOnThePageOfTrust();
    void whatWasAcceptedUnseenCanStillBeCompared();

private:
    void type(const QString &field, const QString &text) { named<QLineEdit>(*m_dialog, field).setText(text); }
    void typeVisible(const QString &field, const QString &text)
    {
        for (QLineEdit *line : m_dialog->findChildren<QLineEdit *>())
            if (line->isVisible() && line->accessibleName() == field)
                line->setText(text);
    }
    void typeWork();
    void press(const QString &button);
    void edit(const Account &account);
    void permit(Consent consent)
    {
        chooseConsent(*m_dialog->findChild<TrustSettings *>()->findChild<QComboBox *>(), consent);
    }
    void turnTo(int page) { m_dialog->findChild<QTabWidget *>()->setCurrentIndex(page); }
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

void tst_AccountDialog::edit(const Account &account)
{
    delete m_dialog;
    m_dialog = new AccountDialog(m_bench->engine, account);
    m_dialog->show();
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
    QTRY_VERIFY(visibleButton(*m_dialog, u"Compare the Key…"_s));
    press(u"Compare the Key…"_s);
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

void tst_AccountDialog::aPastedServerIsTakenApart()
{
    typeWork();
    type(u"Host"_s, u"smtps://127.0.0.1:10465/"_s);
    press(u"Save"_s);
    const QList<Account> accounts = m_bench->engine.accounts().load()->accounts;
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.first().host.shown(), u"127.0.0.1"_s);
    QCOMPARE(accounts.first().smtpsPort, Port::from(10465));
}

void tst_AccountDialog::whatLowersSafetyIsSavedWithAReasonOnly()
{
    typeWork();
    permit(Consent::PlainMail);
    press(u"Save"_s);
    QVERIFY(m_bench->engine.accounts().load()->accounts.isEmpty());
    QVERIFY(text().contains(u"Mail may go unencrypted"_s));
    press(u"Keep Editing"_s);
    QVERIFY(!visibleButton(*m_dialog, u"Save Anyway"_s));
    press(u"Save"_s);
    press(u"Save Anyway"_s);
    QVERIFY(text().contains(u"Say why; the journal keeps it."_s)); // not without a reason
    QVERIFY(m_bench->engine.accounts().load()->accounts.isEmpty());
    QTest::keyClicks(m_dialog->focusWidget(), u"An old printer"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    const Account kept = m_bench->engine.accounts().load()->accounts.value(0, m_bench->work());
    QCOMPARE(kept.consent, Consent::PlainMail);
    const JournalEntry last = (*m_bench->engine.trust())->journal(kept.name)->last();
    QCOMPARE(last.event, JournalEntry::Event::PermissionWidened);
    QCOMPARE(last.reason, u"consent=plain-mail: An old printer"_s);
}

void tst_AccountDialog::whatIsEditedFurtherIsAskedAboutAgain()
{
    typeWork();
    permit(Consent::PlainMail);
    press(u"Save"_s);
    QVERIFY(visibleButton(*m_dialog, u"Save Anyway"_s));
    turnTo(1);
    named<QCheckBox>(*m_dialog, u"Put up with outdated encryption"_s).click();
    QVERIFY(!visibleButton(*m_dialog, u"Save Anyway"_s));
    press(u"Save"_s);
    QVERIFY(text().contains(u"Encryption that can be opened on the way"_s));
}

void tst_AccountDialog::whatWasPermittedIsTakenBackAtOnce()
{
    Account account = m_bench->work();
    m_bench->save(account);
    account.consent = Consent::PlainMailAndPassword;
    const auto book = m_bench->engine.trust();
    QVERIFY(Lowerings(m_bench->engine.accounts(), **book).save(account, u"An old printer"_s));
    edit(account);
    QSignalSpy saved(m_dialog, &AccountDialog::saved);
    turnTo(1);
    QVERIFY(text().contains(u"reason: An old printer"_s));
    named<QCheckBox>(*m_dialog, u"A pinned key outweighs any authority"_s).click(); // not saved yet
    visibleButton(*m_dialog, u"Take Back"_s)->setFocus();
    press(u"Take Back"_s);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_dialog->focusWidget() && m_dialog->focusWidget()->isVisible());
    QVERIFY(text().contains(u"Taken back: Mail and password may go unencrypted."_s));
    QCOMPARE(saved.count(), 1);
    const auto kept = [this] { return m_bench->engine.accounts().load()->accounts.first(); };
    QVERIFY(kept() == m_bench->work());
    QVERIFY(!visibleButton(*m_dialog, u"Take Back"_s));
    QCOMPARE(chosenConsent(*m_dialog->findChild<TrustSettings *>()->findChild<QComboBox *>()), Consent::None);
    QCOMPARE((*book)->journal(account.name)->last().reason, u"consent=none"_s);
    press(u"Save"_s); // asks for nothing
    QVERIFY(kept().strictPin);
    QCOMPARE(kept().consent, Consent::None);
}

void tst_AccountDialog::theLevelNowIsShownBesideTheOneThatWasReached()
{
    edit(m_bench->work());
    turnTo(1);
    QVERIFY(text().contains(u"Now: Not checked"_s));
    press(u"Test"_s);
    QTRY_VERIFY(text().contains(u"Now: This computer"_s));
}

void tst_AccountDialog::testingPermitsNothingThatIsNotSaved()
{
    Account strict = m_bench->work();
    strict.localException = false;
    strict.username = u"ada"_s;
    strict.passwordCommand = u"echo engine"_s;
    m_bench->server.offers({"AUTH PLAIN"});
    edit(strict);
    permit(Consent::PlainMailAndPassword);
    named<QCheckBox>(*m_dialog, u"Send the password itself to an unchecked server"_s).setChecked(true);
    named<QCheckBox>(*m_dialog, u"A server on this computer needs no certificate"_s).setChecked(true);
    press(u"Test"_s);
    QTRY_VERIFY(visibleButton(*m_dialog, u"Review the Server…"_s));
    QVERIFY(!m_bench->server.heard("AUTH"));
    QVERIFY(m_bench->engine.accounts().load()->accounts.isEmpty());
}

void tst_AccountDialog::aLevelIsLoweredWithAReasonForTheJournal()
{
    const Account account = m_bench->work();
    const auto book = m_bench->engine.trust();
    QVERIFY(book && (*book)->recordAccepted(
                        trustTermsOf(account), m_bench->server.endpoint(),
                        Verdict{.decision = Decision::R5, .level = Level::Pinned, .message = MessageUse::Goes},
                        PeerCertificate{.chain = {testCertificate(u"self-signed"_s)}}));
    edit(account);
    turnTo(1);
    QVERIFY(text().contains(u"nothing leaves below “Pinned”"_s));
    press(u"Lower the Level…"_s);
    press(u"Lower the Level"_s);
    QVERIFY(text().contains(u"Say why; the journal keeps it."_s));
    QCOMPARE(*(*book)->floor(account.name, account.host), Level::Pinned);
    typeVisible(u"Reason, for the journal"_s, u"The server was set up anew"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible()); // Enter has lowered the level, and not saved the account as well
    QCOMPARE(*(*book)->floor(account.name, account.host), Level::Unverified);
    QCOMPARE((*book)->journal(account.name)->last().reason, u"The server was set up anew"_s);
    turnTo(2);
    const auto *journal = named<QTreeView>(*m_dialog, u"Journal"_s).model();
    QCOMPARE(journal->index(0, 2).data().toString(), u"The server was set up anew"_s);
    turnTo(1);
    QVERIFY(text().contains(u"reason: The server was set up anew"_s));
    press(u"Back to “Pinned”"_s);
    QCOMPARE(*(*book)->floor(account.name, account.host), Level::Pinned);
    QVERIFY(text().contains(u"nothing leaves below “Pinned”"_s));
    QVERIFY(!visibleButton(*m_dialog, u"Back to “Pinned”"_s));
}

void tst_AccountDialog::aFailedProofIsForgivenWithAReason()
{
    const Account account = m_bench->work();
    const auto book = m_bench->engine.trust();
    QVERIFY(book && (*book)->recordFailedProof(trustTermsOf(account), {}));
    edit(account);
    turnTo(1);
    QVERIFY(text().contains(u"could not prove that it knows your password"_s));
    press(u"Forgive This…"_s);
    press(u"Forgive This"_s);
    QCOMPARE((*book)->failedProofs(account.name)->size(), 1); // not without a reason
    typeVisible(u"Reason, for the journal"_s, u"The operator had mistyped it"_s);
    press(u"Forgive This"_s);
    QVERIFY((*book)->failedProofs(account.name)->isEmpty());
    QCOMPARE((*book)->journal(account.name)->last().reason, u"The operator had mistyped it"_s);
    QVERIFY(!text().contains(u"Ask its operator"_s));
    press(u"Take Back"_s);
    QCOMPARE((*book)->failedProofs(account.name)->size(), 1);
    QVERIFY(text().contains(u"Ask its operator"_s));
}

void tst_AccountDialog::aPinIsRemovedWhereItIsListed()
{
    const auto book = m_bench->engine.trust();
    QVERIFY(book &&
            (*book)->pin(trustTermsOf(m_bench->work()), testCertificate(u"self-signed"_s), Pin::How::Compared));
    edit(m_bench->work());
    QSignalSpy changed(m_dialog, &AccountDialog::trustChanged);
    turnTo(2);
    press(u"Remove the Pin…"_s);
    press(u"Keep It"_s);
    QCOMPARE((*book)->pins()->size(), 1);
    press(u"Remove the Pin…"_s);
    QVERIFY(text().contains(u"Why is that needed?"_s));
    press(u"Remove"_s); // a pin that was compared holds strangers
    QCOMPARE((*book)->pins()->size(), 1);
    QVERIFY(text().contains(u"the journal keeps it"_s));
    named<QLineEdit>(*m_dialog->findChild<PinRemovalBar *>(), u"Reason, for the journal"_s)
        .setText(u"A new server"_s);
    press(u"Remove"_s);
    QVERIFY((*book)->pins()->isEmpty());
    QCOMPARE((*book)->journal()->last().reason, u"compared: A new server"_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(text().contains(u"No key is pinned"_s));
}

void tst_AccountDialog::aPinThatHoldsNobodyIsRemovedWithoutAReason()
{
    Account account = m_bench->work();
    account.localException = false; // on this computer any pin holds strangers
    const auto book = m_bench->engine.trust();
    QVERIFY(book && (*book)->pin(trustTermsOf(account), testCertificate(u"self-signed"_s), Pin::How::Unseen));
    edit(account);
    turnTo(2);
    press(u"Remove the Pin…"_s);
    QVERIFY(!text().contains(u"Why is that needed?"_s));
    press(u"Remove"_s);
    QVERIFY((*book)->pins()->isEmpty());
}

void tst_AccountDialog::afterATestAPinStillHoldsWhatTheSavedAccountPermits()
{
    Account account = m_bench->work();
    account.localException = false;
    account.consent = Consent::UnverifiedTls;
    m_bench->save(account);
    const auto book = m_bench->engine.trust();
    QVERIFY(book && (*book)->pin(trustTermsOf(account), testCertificate(u"self-signed"_s), Pin::How::Unseen));
    edit(account);
    turnTo(2);
    press(u"Remove the Pin…"_s);
    QVERIFY(text().contains(u"Why is that needed?"_s));
    press(u"Keep It"_s);
    press(u"Test"_s); // permits less than what is saved
    QTRY_VERIFY(m_dialog->findChild<KeyReview *>());
    press(u"Remove the Pin…"_s);
    QVERIFY(text().contains(u"Why is that needed?"_s));
    press(u"Remove"_s);
    QCOMPARE((*book)->pins()->size(), 1);
    typeVisible(u"Reason, for the journal"_s, u"A new server"_s);
    press(u"Remove"_s);
    QVERIFY((*book)->pins()->isEmpty());
    QCOMPARE((*book)->journal()->last().reason, u"unseen: A new server"_s);
}

void tst_AccountDialog::aPinIsAddedBeforeTheFirstContact()
{
    const auto book = m_bench->engine.trust();
    QVERIFY(book);
    const Fingerprint key = testCertificate(u"self-signed"_s).spkiSha256;
    edit(m_bench->work());
    QSignalSpy changed(m_dialog, &AccountDialog::trustChanged);
    turnTo(2);
    press(u"Add a Pin…"_s);
    auto &given = named<QPlainTextEdit>(*m_dialog, u"Fingerprint of the server's key, or its certificate"_s);
    QVERIFY(!visibleButton(*m_dialog, u"Pin This Key"_s)->isEnabled());
    given.setPlainText(u"AB:CD"_s);
    QVERIFY(text().contains(u"neither a whole SHA-256 fingerprint nor a certificate"_s));
    QVERIFY(!visibleButton(*m_dialog, u"Pin This Key"_s)->isEnabled());
    given.setPlainText(key.colonHex());
    QVERIFY(text().contains(u"One of the certificate looks just the same"_s));
    typeVisible(u"Note"_s, u"by telephone"_s);
    press(u"Pin This Key"_s);
    const auto pins = *(*book)->pins(u"Work"_s);
    QCOMPARE(pins.size(), 1);
    QCOMPARE(pins.first().spkiSha256, key);
    QCOMPARE(pins.first().note, u"by telephone"_s);
    QVERIFY(pins.first().how == Pin::How::Compared && !pins.first().lastSeen.isValid());
    QCOMPARE(changed.count(), 1);
    QVERIFY(!given.isVisible());
}

void tst_AccountDialog::aFileBringsItsKeyAlong()
{
    const Certificate theirs = testCertificate(u"self-signed"_s);
    edit(m_bench->work());
    turnTo(2);
    press(u"Add a Pin…"_s);
    press(u"Choose a File…"_s);
    auto *dialog = m_dialog->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(m_bench->folder.filePath(u"none"_s));
    QVERIFY(text().contains(u"cannot be read"_s));
    Q_EMIT dialog->fileSelected(testCertificatePath(u"self-signed"_s));
    QVERIFY2(text().contains(theirs.spkiSha256.colonHex()), qPrintable(text()));
    press(u"Do Not Pin"_s);
    const auto book = m_bench->engine.trust();
    QVERIFY(book && (*book)->pins()->isEmpty());

    press(u"Add a Pin…"_s);
    QVERIFY(!visibleButton(*m_dialog, u"Pin This Key"_s)->isEnabled());
    Q_EMIT dialog->fileSelected(testCertificatePath(u"self-signed"_s));
    press(u"Pin This Key"_s);
    QCOMPARE((*book)->pins()->first().spkiSha256, theirs.spkiSha256);
}

void tst_AccountDialog::theJournalIsNarrowedToWhatIsWanted()
{
    const auto book = m_bench->engine.trust();
    const TrustTerms terms = trustTermsOf(m_bench->work());
    QVERIFY(book && (*book)->pinAhead(terms, Fingerprint::of("one"), u"by telephone"_s));
    QVERIFY((*book)->pinAhead(terms, Fingerprint::of("two")) && (*book)->unpin(terms, Fingerprint::of("two")));
    edit(m_bench->work());
    turnTo(2);
    const QAbstractItemModel &shown = *named<QTreeView>(*m_dialog, u"Journal"_s).model();
    QCOMPARE(shown.rowCount(), 3);
    QComboBox &event = *m_dialog->findChild<JournalBox *>()->findChild<QComboBox *>();
    event.setCurrentIndex(event.findData(u"pinned"_s));
    QCOMPARE(shown.rowCount(), 2);
    type(u"Server, reason or fingerprint contains"_s, u"TELEPHONE"_s);
    QCOMPARE(shown.rowCount(), 1);
    event.setCurrentIndex(event.findData(u"refused"_s));
    QVERIFY(text().contains(u"No line of the journal is like that."_s));
    QVERIFY(!visibleButton(*m_dialog, u"Export…"_s)->isEnabled());
    QTest::keyClick(&named<QLineEdit>(*m_dialog, u"Server, reason or fingerprint contains"_s), Qt::Key_Return);
    QVERIFY(m_dialog && m_dialog->isVisible()); // nothing was saved by it
}

void tst_AccountDialog::theJournalIsWrittenToAFile()
{
    const auto book = m_bench->engine.trust();
    QVERIFY(book && (*book)->pinAhead(trustTermsOf(m_bench->work()), Fingerprint::of("one"), u"=1+1"_s));
    edit(m_bench->work());
    turnTo(2);
    press(u"Export…"_s);
    auto *dialog = m_dialog->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const auto exported = [&](const QString &name) {
        const QString path = m_bench->folder.filePath(name);
        Q_EMIT dialog->fileSelected(path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray table = exported(u"journal.csv"_s);
    QVERIFY2(table.startsWith("time,event,account,") && table.endsWith("compared: =1+1\r\n"), table.constData());
    QVERIFY(text().contains(u"of the journal w"_s));
    const QJsonObject json = QJsonDocument::fromJson(exported(u"journal.JSON"_s)).object();
    QCOMPARE(json[u"journal"_s][0][u"event"_s], u"pinned"_s);
    QVERIFY(exported(u"none/journal.csv"_s).isEmpty());
    QVERIFY(text().contains(u"The journal could not be written there."_s));
}

void tst_AccountDialog::aNewAccountThatIsNotSavedLeavesNoPin()
{
    const auto book = m_bench->engine.trust();
    QVERIFY(book);
    Account strict = m_bench->work();
    strict.localException = false;
    m_dialog->startFrom(strict);
    type(u"Account name"_s, u"Trial"_s);
    press(u"Test"_s);
    QTRY_VERIFY(visibleButton(*m_dialog, u"Review the Server…"_s));
    press(u"Review the Server…"_s);
    press(u"Accept Unseen"_s);
    QCOMPARE((*book)->pins()->size(), 1);
    press(u"Cancel"_s);
    press(u"Discard"_s);
    QVERIFY((*book)->pins()->isEmpty());
}

void tst_AccountDialog::aFileThatCannotBeUsedIsMarked()
{
    typeWork();
    type(u"CA file"_s, u"/no/such/file.pem"_s);
    press(u"Save"_s);
    QVERIFY(text().contains(u"has no certificate (PEM) in it"_s)); // the page was turned to
    QVERIFY(m_bench->engine.accounts().load()->accounts.isEmpty());
    type(u"CA file"_s, testCertificatePath(u"root"_s));
    type(u"Client certificate"_s, testCertificatePath(u"root"_s)); // without its key
    press(u"Save"_s);
    QVERIFY(text().contains(u"has no certificate with its key"_s));
}

void tst_AccountDialog::aBlockedKeyStandsFirstOnThePageOfTrust()
{
    const PeerCertificate peer{.chain = {testCertificate(u"self-signed"_s)}};
    for (const Decision decision : {Decision::R2, Decision::R3a, Decision::R7, Decision::R8}) {
        edit(m_bench->work());
        m_dialog->showTrust({.phase = LineReport::Phase::Held,
                             .host = m_bench->work().host,
                             .verdict = Verdict{.decision = decision, .level = Level::Blocked},
                             .peer = peer});
        QVERIFY(!visibleButton(*m_dialog, u"Accept Unseen"_s));
        QVERIFY(!visibleButton(*m_dialog, u"Pin"_s)->isEnabled());
        named<QPlainTextEdit>(*m_dialog, u"Fingerprint from the server's operator"_s)
            .setPlainText(peer.leaf().sha256.hex());
        QVERIFY(visibleButton(*m_dialog, u"Pin"_s)->isEnabled());
    }
}

void tst_AccountDialog::whatWasAcceptedUnseenCanStillBeCompared()
{
    const auto book = m_bench->engine.trust();
    Account strict = m_bench->work();
    strict.localException = false;
    m_bench->save(strict);
    const Certificate shown = testCertificate(u"self-signed"_s);
    QVERIFY((*book)->pin(trustTermsOf(strict), shown, Pin::How::Unseen));
    edit(strict);
    press(u"Test"_s);
    QTRY_VERIFY(m_dialog->findChild<KeyReview *>());
    QCOMPARE(m_dialog->findChild<NoticeBar *>()->sentence(), u"Tested: the server asks for no login."_s);
    m_dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    QVERIFY(!visibleButton(*m_dialog, u"Accept Unseen"_s));
    named<QPlainTextEdit>(*m_dialog, u"Fingerprint from the server's operator"_s)
        .setPlainText(shown.spkiSha256.colonHex());
    press(u"Pin"_s);
    QCOMPARE((*book)->pins()->size(), 1);
    QCOMPARE((*book)->pins()->first().how, Pin::How::Compared);
    QTRY_VERIFY(!m_dialog->findChild<KeyReview *>());
}

QTEST_MAIN(tst_AccountDialog)
#include "tst_AccountDialog.moc"
