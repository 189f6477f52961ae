#include "lowering/Lowerings.h"
#include "submission/AccountTerms.h"
#include "trust/TrustBook.h"
#include "ui/MainWindow.h"
#include "ui/ScreenReader.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/accounts/AccountTransfer.h"
#include "ui/accounts/ImportBar.h"
#include "ui/parts/LongText.h"

#include <QAccessible>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// An account goes from one profile to another, through their windows.
class tst_AccountTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anAccountIsExportedForItsOwnerOnly();
    void whatComesIsReviewedInTheWindow();
    void whatAStrangerWroteCannotTurnTheLineAround();
    void whatIsDeclinedIsNotImported();
    void whatLowersNeedsAReason();
    void theReasonIsAskedForBelowWhatItIsFor();
    void aLongListLeavesRoomForItsQuestion();
    void anotherNameCanBeChosen();
    void aNameThatIsTakenMerges();
    void anAccountWithoutANameIsNotImported();
    void anAccountThatCannotBeReadIsNotOverwritten();
    void theToolBarIsReachedByKeyboard();
    void theKeyboardAloneImports();
    void theKeyboardGoesBackToWhereItWas();
    void aScreenReaderFindsEachPart();
    void aFileThatIsNoAccountIsSaidSo();
    void everythingHasANameAndAMnemonicOfItsOwn();

private:
    [[nodiscard]] static AccountTransfer &transfer(MainWindow &window)
    {
        return *window.findChild<AccountTransfer *>();
    }
    [[nodiscard]] QString exported(Account account);
    /// One that needs a reason to be imported.
    [[nodiscard]] QString exportedLoose();
    [[nodiscard]] QLineEdit &name() const { return named<QLineEdit>(*m_window, u"Name of the account here"_s); }
    [[nodiscard]] QLineEdit &reason() const { return named<QLineEdit>(*m_window, u"Reason, for the journal"_s); }
    [[nodiscard]] ImportBar *bar() const;
    void type(const QString &text, QLineEdit &line) const;
    [[nodiscard]] QList<Account> accounts() const { return m_away->engine.accounts().load()->accounts; }

    std::unique_ptr<WindowBench> m_home;
    std::unique_ptr<WindowBench> m_away;
    std::unique_ptr<MainWindow> m_window; ///< away
};

void tst_AccountTransfer::init()
{
    m_window.reset();
    m_home = std::make_unique<WindowBench>();
    m_away = std::make_unique<WindowBench>();
    m_window = std::make_unique<MainWindow>(m_away->engine, m_away->room);
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QString tst_AccountTransfer::exported(Account account)
{
    m_home->save(account);
    MainWindow window(m_home->engine, m_home->room);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    const QString file = m_home->folder.filePath(u"work.json"_s);
    transfer(window).exportTo(account, file);
    return file;
}

QString tst_AccountTransfer::exportedLoose()
{
    Account account = m_home->work();
    account.consent = Consent::PlainMail;
    return exported(account);
}

ImportBar *tst_AccountTransfer::bar() const
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return m_window->findChild<ImportBar *>();
}

void tst_AccountTransfer::type(const QString &text, QLineEdit &line) const
{
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, text);
}

void tst_AccountTransfer::anAccountIsExportedForItsOwnerOnly()
{
    const QFileInfo file(exported(m_home->work()));
    QVERIFY(file.size() > 0);
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void tst_AccountTransfer::whatComesIsReviewedInTheWindow()
{
    const Account account = m_home->work();
    QVERIFY((*m_home->engine.trust())->pinAhead(trustTermsOf(account), Fingerprint::of("key"), {}));
    const QString file = exported(account);
    QSignalSpy saved(m_window.get(), &MainWindow::accountSaved);
    transfer(*m_window).importFrom(file);
    QVERIFY(visibleText(*m_window).contains(u"Import the account “Work”?"_s));
    QVERIFY(accounts().isEmpty());
    visibleButton(*m_window, u"Import"_s)->click();
    QCOMPARE(accounts(), QList{account});
    QCOMPARE((*m_away->engine.trust())->pins(u"Work"_s)->size(), 1);
    QCOMPARE(saved.size(), 1);
    QVERIFY(!bar());

    transfer(*m_window).importFrom(file);
    QVERIFY(visibleText(*m_window).contains(u"There is an account “Work” already."_s));
}

void tst_AccountTransfer::whatAStrangerWroteCannotTurnTheLineAround()
{
    Account account = m_home->work();
    account.name = u"Wo\u202Erk"_s;
    account.identity.displayName = u"Ada \u202Emoc.tsrow"_s;
    transfer(*m_window).importFrom(exported(account));
    const QString text = visibleText(*m_window);
    QVERIFY2(!text.contains(u'\u202E'), qPrintable(text));
    QVERIFY2(text.contains(u"Import the account “Wo\uFFFDrk”?"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Ada \uFFFDmoc.tsrow"_s), qPrintable(text));
    QVERIFY2(text.contains(u"through "_s + account.host.shown()), qPrintable(text));
}

void tst_AccountTransfer::whatIsDeclinedIsNotImported()
{
    transfer(*m_window).importFrom(exported(m_home->work()));
    visibleButton(*m_window, u"Do Not Import"_s)->click();
    QVERIFY(!bar());
    QVERIFY(accounts().isEmpty());
}

void tst_AccountTransfer::whatLowersNeedsAReason()
{
    transfer(*m_window).importFrom(exportedLoose());
    QVERIFY(bar()->findChild<LongText *>()->toPlainText().contains(u"anyone on the way can read it"_s));
    visibleButton(*m_window, u"Import Anyway"_s)->click();
    QVERIFY(accounts().isEmpty());
    QVERIFY(visibleText(*m_window).contains(u"Say why; the journal keeps it."_s));
    QVERIFY(reason().hasFocus());
    reason().setText(u"an old printer"_s);
    visibleButton(*m_window, u"Import Anyway"_s)->click();
    QCOMPARE(accounts().size(), 1);
    QCOMPARE(accounts().first().consent, Consent::PlainMail);
    Lowerings lowerings(m_away->engine.accounts(), **m_away->engine.trust());
    QCOMPARE(lowerings.standing(accounts().first())->first().reason, u"an old printer"_s);
}

void tst_AccountTransfer::theReasonIsAskedForBelowWhatItIsFor()
{
    transfer(*m_window).importFrom(exportedLoose());
    const auto top = [this](const QWidget *part) { return part->mapTo(m_window.get(), QPoint()).y(); };
    const auto labels = bar()->findChildren<QLabel *>();
    const auto asked = std::ranges::find(labels, u"Why is that needed?"_s, &QLabel::text);
    QVERIFY(asked != labels.end() && (*asked)->isVisible());
    QTRY_VERIFY(top(bar()->findChild<LongText *>()) < top(*asked));
    QVERIFY(top(*asked) < top(&reason()));
}

void tst_AccountTransfer::aLongListLeavesRoomForItsQuestion()
{
    const Account account = m_home->work();
    const TrustTerms terms = trustTermsOf(account);
    for (int key = 0; key < 200; ++key)
        QVERIFY((*m_home->engine.trust())->pinAhead(terms, Fingerprint::of(QByteArray::number(key)), {}));
    m_away->save(account);
    QVERIFY((*m_away->engine.trust())->pinAhead(terms, Fingerprint::of("another"), {}));
    transfer(*m_window).importFrom(exported(account));
    QCOMPARE(bar()->plan().lowerings.size(), 200);
    QTRY_VERIFY(bar()->height() > bar()->fontMetrics().height() * 4);
    QVERIFY(bar()->height() < m_window->height() / 2);
    QVERIFY(bar()->findChild<LongText *>()->focusPolicy() & Qt::TabFocus); // it is read by scrolling
}

void tst_AccountTransfer::anotherNameCanBeChosen()
{
    m_away->save(m_away->work());
    const QList<Account> before = accounts();
    transfer(*m_window).importFrom(exportedLoose());
    QCOMPARE(name().text(), u"Work"_s);
    type(u" At   home "_s, name());
    QCOMPARE(bar()->sentence(), u"Import the account “At home”?"_s);
    type(u"printer"_s, reason());
    visibleButton(*m_window, u"Import Anyway"_s)->click();
    QCOMPARE(accounts().size(), 2);
    QCOMPARE(accounts().first(), before.first());
    QCOMPARE(accounts().last().name, u"At home"_s);
    QCOMPARE(accounts().last().consent, Consent::PlainMail);
}

void tst_AccountTransfer::aNameThatIsTakenMerges()
{
    Account other = m_away->work();
    other.name = u"Other"_s;
    other.host = *HostName::parse(u"mail.example.org"_s);
    m_away->save(other);
    transfer(*m_window).importFrom(exported(m_home->work()));
    QVERIFY(visibleButton(*m_window, u"Import"_s));
    type(u"other"_s, name());
    QCOMPARE(name().text(), u"other"_s);
    QVERIFY(bar()->sentence().contains(u"There is an account “Other” already."_s));
    QVERIFY(!visibleButton(*m_window, u"Import"_s));
    QVERIFY(visibleButton(*m_window, u"Import Anyway"_s)); // to another server
    type(u"Work"_s, name());
    QVERIFY(!reason().isVisible());
    visibleButton(*m_window, u"Import"_s)->click();
    QCOMPARE(accounts().size(), 2);
    QCOMPARE(accounts().first(), other);
}

void tst_AccountTransfer::anAccountWithoutANameIsNotImported()
{
    transfer(*m_window).importFrom(exported(m_home->work()));
    type(u" "_s, name());
    QVERIFY(visibleText(*m_window).contains(u"An account needs a name."_s));
    visibleButton(*m_window, u"Import"_s)->click();
    QVERIFY(accounts().isEmpty());
    QVERIFY(name().hasFocus());
}

void tst_AccountTransfer::anAccountThatCannotBeReadIsNotOverwritten()
{
    const QByteArray broken("[Work]\nhost=\n");
    QFile file(m_away->engine.profile().accountsFile());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(broken) == broken.size());
    file.close();
    transfer(*m_window).importFrom(exported(m_home->work()));
    visibleButton(*m_window, u"Import"_s)->click();
    QVERIFY(accounts().isEmpty());
    QVERIFY(visibleText(*m_window).contains(u"cannot be read; take another name."_s));
    QVERIFY(name().hasFocus());
    type(u"Work again"_s, name());
    QTest::keyClick(&name(), Qt::Key_Return);
    QCOMPARE(accounts().size(), 1);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith(broken));
}

void tst_AccountTransfer::theToolBarIsReachedByKeyboard()
{
    const auto buttons = m_window->findChild<QToolBar *>()->findChildren<QToolButton *>(QString());
    int reached = 0;
    for (const QToolButton *button : buttons) {
        if (!button->isVisible())
            continue;
        QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->text()));
        QVERIFY2(!button->shortcut().isEmpty(), qPrintable(button->text()));
        QVERIFY2(!button->icon().isNull(), qPrintable(button->text()));
        ++reached;
    }
    QCOMPARE(reached, 5);
    QCOMPARE(named<QToolButton>(*m_window, u"Import Accounts…"_s).shortcut(), QKeySequence(Qt::ALT | Qt::Key_C));
}

void tst_AccountTransfer::theKeyboardAloneImports()
{
    m_away->save(m_away->work());
    transfer(*m_window).importFrom(exportedLoose());
    QCOMPARE(m_window->focusWidget(), visibleButton(*m_window, u"Do Not Import"_s)); // the safe answer
    QSet<QWidget *> walked;
    while (!walked.contains(m_window->focusWidget())) {
        walked += m_window->focusWidget();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *part : {static_cast<QWidget *>(&name()), static_cast<QWidget *>(&reason()),
                          static_cast<QWidget *>(visibleButton(*m_window, u"Import Anyway"_s))})
        QVERIFY(walked.contains(part));
    name().setFocus();
    QTest::keyClick(&name(), Qt::Key_Tab);
    QVERIFY(reason().hasFocus());
    QTest::keyClick(&reason(), Qt::Key_Return);
    QCOMPARE(accounts(), QList{m_away->work()}); // not without a reason
    QTest::keyClicks(&reason(), u"an old printer"_s);
    QTest::keyClick(&reason(), Qt::Key_Return);
    QCOMPARE(accounts().first().consent, Consent::PlainMail);
    QVERIFY(!bar());
    QVERIFY(m_window->focusWidget()->inherits("QListView"));
}

void tst_AccountTransfer::theKeyboardGoesBackToWhereItWas()
{
    m_away->save(m_away->work());
    MainWindow window(m_away->engine, m_away->room);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *list = window.findChild<QListView *>();
    list->setFocus();
    const QString file = exported(m_home->work());
    transfer(window).importFrom(file);
    QVERIFY(window.focusWidget() != list);
    QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
    QVERIFY(list->hasFocus());

    transfer(window).importFrom(file);
    visibleButton(window, u"Do Not Import"_s)->click();
    QVERIFY(list->hasFocus());
    QCOMPARE(accounts(), QList{m_away->work()});
}

void tst_AccountTransfer::aScreenReaderFindsEachPart()
{
    transfer(*m_window).importFrom(exportedLoose());
    const auto read = [](QWidget &part) { return QAccessible::queryAccessibleInterface(&part); };
    QCOMPARE(accessibleName(*bar()), bar()->sentence());
    for (QLineEdit *line : {&name(), &reason()})
        QCOMPARE(read(*line)->role(), QAccessible::EditableText);
    QCOMPARE(read(name())->text(QAccessible::Value), u"Work"_s);
    auto &lowered = *bar()->findChild<LongText *>();
    QCOMPARE(accessibleName(lowered), u"What it makes less safe"_s);
    QVERIFY(read(lowered)->text(QAccessible::Value).contains(u"anyone on the way can read it"_s));
    for (const QString &text : {u"Do Not Import"_s, u"Import Anyway"_s}) {
        QCOMPARE(read(*visibleButton(*m_window, text))->role(), QAccessible::Button);
        QCOMPARE(accessibleName(*visibleButton(*m_window, text)), text);
    }
    QCOMPARE(heardLabels(name()), QStringList({u"Name here:"_s}));
    QCOMPARE(heardLabels(reason()), QStringList({u"Reason:"_s}));
    visibleButton(*m_window, u"Import Anyway"_s)->click();
    QCOMPARE(read(reason())->text(QAccessible::Description), u"Say why; the journal keeps it."_s);
}

void tst_AccountTransfer::aFileThatIsNoAccountIsSaidSo()
{
    transfer(*m_window).importFrom(m_away->folder.filePath(u"nothing"_s));
    QVERIFY(visibleText(*m_window).contains(u"could not be read"_s));
    const QString other = m_away->folder.filePath(u"other.json"_s);
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
    file.close();
    transfer(*m_window).importFrom(other);
    QVERIFY(visibleText(*m_window).contains(u"This is no file with accounts."_s));
    QVERIFY(!m_window->findChild<ImportBar *>());
}

void tst_AccountTransfer::everythingHasANameAndAMnemonicOfItsOwn()
{
    transfer(*m_window).importFrom(exportedLoose());
    QCOMPARE(unnamed(*m_window), QStringList());
    QCOMPARE(mnemonicClashes(*m_window), QStringList());
    QCOMPARE(labelsWithMarkup(*m_window), QStringList());
}

QTEST_MAIN(tst_AccountTransfer)
#include "tst_AccountTransfer.moc"
