#include "lowering/Lowerings.h"
#include "submission/AccountTerms.h"
#include "support/TestCertificate.h"
#include "trust/TrustBook.h"
#include "ui/Keyboard.h"
#include "ui/ScreenReader.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/ConsentChoice.h"
#include "ui/accounts/TrustSettings.h"

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

enum Page { Basics, Server, Book };

} // namespace

/// The pages of an account, with the keyboard alone and for a screen reader.
class tst_AccountKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theBasicsAreHeardInOrder();
    void theServerPageIsHeardInOrder();
    void allThatCanStandOnTheServerPageIsReached();
    void thePinsAndTheJournalAreHeardInOrder();
    void anEmptyBookOffersWhatCanBeDone();
    void aPinIsAddedByKeysAlone();
    void escapeGoesBackOneStepAndLosesNothing();
    void aChoiceTellsItsNameAndWhatIsChosen();
    void aLabelLeadsToTheFieldInsideOfItsMark();
    void nothingIsScrolledSidewaysInTheLists();
    void theLongestNamesWidenNothing();

private:
    void edit(const Account &account, Page page);
    void examine();
    QStringList heardByTab() { return heard(tabStops(*m_dialog)); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(m_dialog->focusWidget() ? m_dialog->focusWidget() : m_dialog.data(), key, with);
    }
    void click(const QString &button);
    QString text() const { return visibleText(*m_dialog); }
    TrustBook &book() { return **m_bench->engine.trust(); }
    TrustTerms terms() const { return trustTermsOf(m_bench->work()); }

    std::unique_ptr<WindowBench> m_bench;
    QPointer<AccountDialog> m_dialog;
};

void tst_AccountKeyboard::init()
{
    m_bench = std::make_unique<WindowBench>();
}

void tst_AccountKeyboard::cleanup()
{
    delete m_dialog;
    m_bench.reset();
}

/// So high that nothing is scrolled.
void tst_AccountKeyboard::edit(const Account &account, Page page)
{
    delete m_dialog;
    m_dialog = new AccountDialog(m_bench->engine, account);
    m_dialog->resize(m_dialog->width(), 4000);
    m_dialog->show();
    m_dialog->findChild<QTabWidget *>()->setCurrentIndex(page);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void tst_AccountKeyboard::click(const QString &button)
{
    QAbstractButton *found = visibleButton(*m_dialog, button);
    QVERIFY2(found, qPrintable(button));
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space);
}

/// What holds for every page, whatever stands on it.
void tst_AccountKeyboard::examine()
{
    QVERIFY2(treeFaults(*m_dialog).isEmpty(), qPrintable(treeFaults(*m_dialog).join(u'\n')));
    QVERIFY2(mnemonicClashes(*m_dialog).isEmpty(), qPrintable(mnemonicClashes(*m_dialog).join(u'\n')));
    const QWidgetList stops = tabStops(*m_dialog);
    QVERIFY2(notReached(*m_dialog, stops).isEmpty(), qPrintable(notReached(*m_dialog, stops).join(u'\n')));
    QVERIFY2(notReached(*m_dialog, backtabStops(*m_dialog)).isEmpty(),
             qPrintable(notReached(*m_dialog, backtabStops(*m_dialog)).join(u'\n')));
    QVERIFY2(outOfOrder(*m_dialog, stops).isEmpty(), qPrintable(outOfOrder(*m_dialog, stops).join(u'\n')));
}

void tst_AccountKeyboard::theBasicsAreHeardInOrder()
{
    edit(m_bench->work(), Basics);
    examine();
    QCOMPARE(heardByTab(),
             QStringList({u"field: Your name"_s,
                          u"field: Mail address = me@example.org"_s,
                          u"field: Host = 127.0.0.1"_s,
                          u"field: User name"_s,
                          u"field: Password"_s,
                          u"check box: Show what is typed: Password = not checked"_s,
                          u"check box: Keep it, sealed by a passphrase = not checked"_s,
                          u"choice: Provider = None: with the password above"_s,
                          u"choice: In the folder “Sent” = As the settings say"_s,
                          u"check box: Send each message to my address as well = not checked"_s,
                          u"check box: SMTPS, encrypted from the first octet = checked"_s,
                          u"number: Port for SMTPS, encrypted from the first octet = %1"_s.arg(
                              m_bench->server.port().number()),
                          u"check box: STARTTLS, encrypted after a greeting = not checked"_s,
                          u"check box: Unencrypted, only for a look unless the account permits it = not checked"_s,
                          u"field: Command that prints the password"_s,
                          u"field: Account name = Work"_s,
                          u"choice: Proxy = None: straight to the server"_s,
                          u"button: Save"_s,
                          u"button: Test"_s,
                          u"button: Cancel"_s,
                          u"button: Help"_s,
                          u"tabs: Basics"_s}));
}

void tst_AccountKeyboard::theServerPageIsHeardInOrder()
{
    edit(m_bench->work(), Server);
    examine();
    QCOMPARE(
        heardByTab(),
        QStringList(
            {u"choice: What this account permits = Only servers that are vouched for or pinned (recommended)"_s,
             u"check box: Put up with outdated encryption = not checked"_s,
             u"check box: A pinned key outweighs any authority = not checked"_s,
             u"check box: A server on this computer needs no certificate = checked"_s, u"field: CA file"_s,
             u"button: Choose: CA file"_s, u"field: Client certificate"_s, u"button: Choose: Client certificate"_s,
             u"field: Passphrase of the client certificate"_s,
             u"check box: Show what is typed: Passphrase of the client certificate = not checked"_s,
             u"button: Save"_s, u"button: Test"_s, u"button: Cancel"_s, u"button: Help"_s,
             u"tabs: Server and trust"_s}));
}

void tst_AccountKeyboard::allThatCanStandOnTheServerPageIsReached()
{
    Account account = m_bench->work();
    account.localException = false;
    m_bench->save(account);
    QVERIFY(book().recordAccepted(
        terms(), m_bench->server.endpoint(),
        Verdict{.decision = Decision::R5, .level = Level::Pinned, .message = MessageUse::Goes},
        PeerCertificate{.chain = {testCertificate(u"self-signed"_s)}}));
    QVERIFY(book().recordFailedProof(terms(), {}));
    account.consent = Consent::PlainMail;
    QVERIFY(Lowerings(m_bench->engine.accounts(), book()).save(account, u"An old printer"_s));
    QVERIFY(book().pin(terms(), testCertificate(u"self-signed-new-key"_s), Pin::How::Compared));
    edit(account, Server);
    examine();

    press(Qt::Key_W, Qt::AltModifier);                           // Lower the Level…
    QTRY_VERIFY(visibleButton(*m_dialog, u"Lower the Level"_s)); // a mnemonic presses for a moment
    QCOMPARE(heard(*m_dialog->focusWidget()), u"field: Reason, for the journal"_s);
    examine();
    press(Qt::Key_G, Qt::AltModifier); // Forgive This…
    QTRY_VERIFY(visibleButton(*m_dialog, u"Forgive This"_s));

    chooseConsent(*m_dialog->findChild<TrustSettings *>()->findChild<QComboBox *>(), Consent::PlainMailAndPassword);
    click(u"Save"_s);
    QVERIFY(visibleButton(*m_dialog, u"Save Anyway"_s));
    click(u"Keep Editing"_s);

    click(u"Test"_s);
    QTRY_VERIFY(visibleButton(*m_dialog, u"Compare the Key…"_s));
    examine();
    press(Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(heard(*m_dialog->focusWidget()), u"field: Fingerprint from the server's operator"_s);
    examine();
}

void tst_AccountKeyboard::thePinsAndTheJournalAreHeardInOrder()
{
    QVERIFY(book().pin(terms(), testCertificate(u"self-signed"_s), Pin::How::Compared));
    edit(m_bench->work(), Book);
    examine();
    const QString today = QLocale().toString(QDate::currentDate(), QLocale::ShortFormat);
    QCOMPARE(
        heardByTab(),
        QStringList({u"list: Pinned keys = 1 rows"_s, u"button: Add a Pin…"_s, u"button: Remove the Pin…"_s,
                     u"choice: What happened = Everything"_s, u"field: Server, reason or fingerprint contains"_s,
                     u"number: From this day on = "_s + today, u"number: Until this day = "_s + today,
                     u"button: Export…"_s, u"list: Journal = 1 rows"_s, u"button: Save"_s, u"button: Test"_s,
                     u"button: Cancel"_s, u"button: Help"_s, u"tabs: Pins and journal"_s}));
    click(u"Add a Pin…"_s);
    examine();
    QCOMPARE(heardByTab().first(4),
             QStringList({u"field: Fingerprint of the server's key, or its certificate"_s, u"field: Note"_s,
                          u"button: Choose a File…"_s, u"button: Do Not Pin"_s}));
    press(Qt::Key_Escape);
    click(u"Remove the Pin…"_s); // it was compared: that wants a reason
    QCOMPARE(heard(*m_dialog->focusWidget()), u"field: Reason, for the journal"_s);
    examine();
}

void tst_AccountKeyboard::anEmptyBookOffersWhatCanBeDone()
{
    edit(m_bench->work(), Book);
    examine();
    QCOMPARE(heardByTab(), QStringList({u"button: Add a Pin…"_s, u"button: Save"_s, u"button: Test"_s,
                                        u"button: Cancel"_s, u"button: Help"_s, u"tabs: Pins and journal"_s}));
    QVERIFY(text().contains(u"No key is pinned for this account."_s));
    QVERIFY(text().contains(u"The journal is empty: this account has not seen a server yet."_s));
}

void tst_AccountKeyboard::aPinIsAddedByKeysAlone()
{
    const Fingerprint key = testCertificate(u"self-signed"_s).spkiSha256;
    edit(m_bench->work(), Book);
    press(Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(heard(*m_dialog->focusWidget()), u"field: Fingerprint of the server's key, or its certificate"_s);
    QTest::keyClicks(m_dialog->focusWidget(), key.colonHex());
    press(Qt::Key_Tab);
    QTest::keyClicks(m_dialog->focusWidget(), u"by telephone"_s);
    press(Qt::Key_Return); // saves nothing
    QVERIFY(m_dialog->isVisible());
    press(Qt::Key_P, Qt::AltModifier);
    QTRY_COMPARE(book().pins()->size(), 1);
    QCOMPARE(book().pins()->first().note, u"by telephone"_s);
    QCOMPARE(heard(*m_dialog->focusWidget()), u"button: Add a Pin…"_s);
}

void tst_AccountKeyboard::escapeGoesBackOneStepAndLosesNothing()
{
    QVERIFY(book().pin(terms(), testCertificate(u"self-signed"_s), Pin::How::Compared));
    QVERIFY(book().recordFailedProof(terms(), {}));
    edit(m_bench->work(), Book);
    click(u"Remove the Pin…"_s);
    press(Qt::Key_Escape);
    QVERIFY(m_dialog && !visibleButton(*m_dialog, u"Keep It"_s));
    QCOMPARE(heard(*m_dialog->focusWidget()), u"button: Remove the Pin…"_s);
    click(u"Add a Pin…"_s);
    QTest::keyClicks(m_dialog->focusWidget(), u"AB"_s);
    press(Qt::Key_Escape);
    QVERIFY(m_dialog && !visibleButton(*m_dialog, u"Pin This Key"_s));
    QCOMPARE(heard(*m_dialog->focusWidget()), u"button: Add a Pin…"_s);

    m_dialog->findChild<QTabWidget *>()->setCurrentIndex(Server);
    click(u"Forgive This…"_s);
    QTest::keyClicks(m_dialog->focusWidget(), u"Because"_s);
    press(Qt::Key_Escape);
    QVERIFY(m_dialog && !visibleButton(*m_dialog, u"Forgive This"_s));
    QCOMPARE(heard(*m_dialog->focusWidget()), u"button: Forgive This…"_s);
    QCOMPARE(book().failedProofs(u"Work"_s)->size(), 1);

    chooseConsent(*m_dialog->findChild<TrustSettings *>()->findChild<QComboBox *>(), Consent::PlainMail);
    click(u"Save"_s);
    QVERIFY(visibleButton(*m_dialog, u"Save Anyway"_s));
    examine();
    press(Qt::Key_Escape);
    QVERIFY(m_dialog && !visibleButton(*m_dialog, u"Save Anyway"_s));
    QVERIFY(m_dialog->focusWidget() && m_dialog->focusWidget()->isVisible());
    QVERIFY(m_bench->engine.accounts().load()->accounts.isEmpty());

    press(Qt::Key_Escape); // nothing was typed
    QTRY_VERIFY(!m_dialog);
}

void tst_AccountKeyboard::aChoiceTellsItsNameAndWhatIsChosen()
{
    edit(m_bench->work(), Server);
    auto &choice = named<QComboBox>(*m_dialog, u"What this account permits"_s);
    QAccessibleInterface &part = *QAccessible::queryAccessibleInterface(&choice);
    QCOMPARE(part.role(), QAccessible::ComboBox);
    QCOMPARE(part.text(QAccessible::Value), choice.currentText());
    QCOMPARE(part.textInterface()->text(0, part.textInterface()->characterCount()), choice.currentText());
    QVERIFY(part.state().collapsed && part.state().focusable);
    part.actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QVERIFY(part.state().expanded);
    QCOMPARE(part.child(0)->object(), choice.view());
    QCOMPARE(part.child(0)->tableInterface()->rowCount(), 4);
    choice.hidePopup();
    QTest::keyClick(&choice, Qt::Key_Down);
    QCOMPARE(part.text(QAccessible::Value), consentText(Consent::UnverifiedTls));
}

void tst_AccountKeyboard::aLabelLeadsToTheFieldInsideOfItsMark()
{
    edit(m_bench->work(), Server);
    press(Qt::Key_A, Qt::AltModifier);
    QCOMPARE(heard(*m_dialog->focusWidget()), u"field: CA file"_s);
    QCOMPARE(heardLabels(*m_dialog->focusWidget()), QStringList({u"CA file:"_s}));
    for (auto *label : m_dialog->findChildren<QLabel *>()) {
        if (label->buddy() != m_dialog->focusWidget())
            continue;
        const auto relations = QAccessible::queryAccessibleInterface(label)->relations(QAccessible::Labelled);
        QCOMPARE(relations.value(0).first->object(), m_dialog->focusWidget());
        return;
    }
    QFAIL("no label");
}

void tst_AccountKeyboard::nothingIsScrolledSidewaysInTheLists()
{
    QVERIFY(book().pin(terms(), testCertificate(u"self-signed"_s), Pin::How::Unseen));
    QVERIFY(book().pinAhead(terms(), Fingerprint::of("one"), QString(200, u'n')));
    edit(m_bench->work(), Book);
    for (const QString &name : {u"Pinned keys"_s, u"Journal"_s}) {
        auto &list = named<QTreeView>(*m_dialog, name);
        QTRY_COMPARE(list.horizontalScrollBar()->maximum(), 0);
        QCOMPARE(list.header()->length(), list.viewport()->width());
        for (int column = 0; column < list.header()->count(); ++column) // each title is whole
            QVERIFY(list.columnWidth(column) >= list.header()->sectionSizeHint(column));
    }
    auto &pins = named<QTreeView>(*m_dialog, u"Pinned keys"_s);
    const QString how = pins.model()->index(0, 1).data().toString();
    QVERIFY(pins.columnWidth(1) > pins.fontMetrics().horizontalAdvance(how)); // whole
}

void tst_AccountKeyboard::theLongestNamesWidenNothing()
{
    edit(m_bench->work(), Server);
    const int usual = m_dialog->minimumSizeHint().width();
    const QString label(60, u'm');
    Account account = m_bench->work();
    account.name = QString(200, u'W');
    account.host = *HostName::parse(label + u'.' + label + u'.' + label + u".example.org"_s);
    const TrustTerms terms = trustTermsOf(account);
    QVERIFY(book().pin(terms, testCertificate(u"self-signed"_s), Pin::How::Compared));
    edit(account, Server);
    m_dialog->showReport({.phase = LineReport::Phase::Held,
                          .host = account.host,
                          .verdict = Verdict{.decision = Decision::R2, .level = Level::Blocked},
                          .peer = PeerCertificate{.chain = {testCertificate(u"self-signed-new-key"_s)}},
                          .pin = book().pins(account.name)->first()});
    QCOMPARE(m_dialog->minimumSizeHint().width(), usual);
    examine();
    m_dialog->findChild<QTabWidget *>()->setCurrentIndex(Book);
    click(u"Add a Pin…"_s);
    QVERIFY(text().remove(QChar(0x200B)).contains(account.host.shown()));
    press(Qt::Key_Escape);
    click(u"Remove the Pin…"_s);
    QCOMPARE(m_dialog->minimumSizeHint().width(), usual);
}

QTEST_MAIN(tst_AccountKeyboard)
#include "tst_AccountKeyboard.moc"
