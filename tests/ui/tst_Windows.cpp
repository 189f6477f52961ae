#include "lowering/Lowerings.h"
#include "outbox/Entries.h"
#include "submission/AccountTerms.h"
#include "support/TestCertificate.h"
#include "trust/PeerCertificate.h"
#include "trust/TrustBook.h"
#include "ui/Keyboard.h"
#include "ui/MainWindow.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/AccountTransfer.h"
#include "ui/accounts/BookPage.h"
#include "ui/accounts/IdentityDialog.h"
#include "ui/accounts/NewAccountDialog.h"
#include "ui/accounts/TrustSettings.h"
#include "ui/help/HelpWindow.h"
#include "ui/outbox/PostOffice.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/trust/ConnectionDialog.h"
#include "ui/trust/ReviewDialog.h"
#include "wording/Translations.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

LineReport firstContact()
{
    const PeerCertificate peer{.chain = {testCertificate(u"self-signed"_s)}};
    return {.phase = LineReport::Phase::Held,
            .host = *HostName::parse(u"mail.example.org"_s),
            .verdict = Verdict{.decision = Decision::R11, .level = Level::Unverified},
            .peer = peer};
}

using MakeWindow = QWidget *(*)(WindowBench &);

/// As it stands once it has found its size, which wrapped text makes it do in steps.
void showSettled(QWidget &window)
{
    window.show();
    for (int step = 0; step < 3; ++step)
        QCoreApplication::processEvents();
}

QByteArray lines(const QStringList &found)
{
    return '\n' + found.join(u'\n').toUtf8();
}

} // namespace
Q_DECLARE_METATYPE(MakeWindow)

/// What holds for every window of the program.
class tst_Windows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<WindowBench>(); }

    void everyControlHasANameForScreenReaders_data() { windows(); }
    void everyControlHasANameForScreenReaders();
    void noTwoMnemonicsClash_data() { windows(); }
    void noTwoMnemonicsClash();
    void noTwoMnemonicsClashInAnyLanguage_data();
    void noTwoMnemonicsClashInAnyLanguage();
    void noWordIsCutInAnyLanguage_data() { noTwoMnemonicsClashInAnyLanguage_data(); }
    void noWordIsCutInAnyLanguage();
    void noWordIsCutAtThreeTimesTheSize_data() { windows(); }
    void noWordIsCutAtThreeTimesTheSize();
    void theKeyboardGoesEverywhereAndOut_data() { windows(); }
    void theKeyboardGoesEverywhereAndOut();
    void toScreenReadersItIsAWindow_data() { windows(); }
    void toScreenReadersItIsAWindow();
    void nothingShownIsMarkup_data() { windows(); }
    void nothingShownIsMarkup();
    void theFirstStartOffersTwoWays();
    void tryingItWithoutAnAccountBringsAMessage();
    void anAccountThatHasTheNameOfThePracticeAccountIsLeftAlone();
    void anAccountIsRemovedWhenThatIsConfirmed();
    void theQuestionOfRemovalGoesWithItsAccount();
    void aCopyOfAnAccountNeedsANameOfItsOwn();
    void anAccountMovesInTheListByTheKeyboard();
    void whatIsDoneToTrustIsToldToTheOtherWindows();

private:
    using Look = QStringList (*)(const QWidget &window); ///< what is wrong with it
    [[nodiscard]] QString inLanguage(const QString &language, Look look);
    static void windows();
    [[nodiscard]] static QList<std::pair<const char *, MakeWindow>> allWindows();

    std::unique_ptr<WindowBench> m_bench;
};

void tst_Windows::windows()
{
    QTest::addColumn<MakeWindow>("make");
    for (const auto &[name, make] : allWindows())
        QTest::newRow(name) << make;
}

QList<std::pair<const char *, MakeWindow>> tst_Windows::allWindows()
{
    QList<std::pair<const char *, MakeWindow>> all;
    const auto row = [&all](const char *name, MakeWindow make) { all += std::pair(name, make); };
    row("first start", [](WindowBench &b) -> QWidget * { return new MainWindow(b.engine, b.room); });
    row("practice server", [](WindowBench &b) -> QWidget * {
        b.practise();
        return new MainWindow(b.engine, b.room);
    });
    row("an account", [](WindowBench &b) -> QWidget * {
        b.save(b.work());
        return new MainWindow(b.engine, b.room);
    });
    row("outbox", [](WindowBench &b) -> QWidget * {
        b.save(b.work());
        Entry entry = newEntry({u"ann@example.org"_s, u"bob@example.org"_s}, u"1.eml"_s);
        entry.account = b.work().name;
        entry.subject = u"<b>Plans</b> for a journey whose subject is longer than any line"_s;
        entry.state = EntryState::Holding;
        entry.notBefore = QDateTime::currentDateTimeUtc().addDays(1);
        if (!b.engine.post().value()->store().add(entry))
            qFatal("not enqueued");
        auto *window = new MainWindow(b.engine, b.room);
        auto *places = window->findChild<QListView *>(); // outbox, drafts, sent, accounts
        places->setCurrentIndex(places->model()->index(0, 0));
        return window;
    });
    row("an account from a file", [](WindowBench &b) -> QWidget * {
        b.save(b.work());
        auto *window = new MainWindow(b.engine, b.room);
        auto *transfer = window->findChild<AccountTransfer *>();
        const QString file = b.folder.filePath(u"work.json"_s);
        Account loose = b.work();
        loose.consent = Consent::PlainMail; // which needs a reason
        transfer->exportTo(loose, file);
        transfer->importFrom(file);
        return window;
    });
    row("new account", [](WindowBench &b) -> QWidget * { return new NewAccountDialog(b.engine); });
    row("new account at first contact", [](WindowBench &b) -> QWidget * {
        auto *dialog = new NewAccountDialog(b.engine);
        dialog->showReport(firstContact());
        return dialog;
    });
    row("new account by hand", [](WindowBench &b) -> QWidget * { return new AccountDialog(b.engine); });
    row("tested account", [](WindowBench &b) -> QWidget * {
        auto *dialog = new AccountDialog(b.engine);
        dialog->showReport(firstContact());
        return dialog;
    });
    row("server and trust", [](WindowBench &b) -> QWidget * {
        b.save(b.work());
        auto *dialog = new AccountDialog(b.engine, b.work());
        LineReport changed = firstContact();
        changed.verdict->decision = Decision::R2;
        dialog->showTrust(changed);
        return dialog;
    });
    row("pins and journal", [](WindowBench &b) -> QWidget * {
        auto *dialog = new AccountDialog(b.engine, b.work());
        const auto book = b.engine.trust();
        if (!book || !(*book)->pin(trustTermsOf(b.work()), testCertificate(u"self-signed"_s), Pin::How::Unseen))
            qFatal("not pinned");
        dialog->findChild<BookPage *>()->setAccount(b.work());
        dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
        return dialog;
    });
    row("a pin to be added", [](WindowBench &b) -> QWidget * {
        auto *dialog = new AccountDialog(b.engine, b.work());
        dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
        dialog->show();
        visibleButton(*dialog, BookPage::tr("&Add a Pin…").remove(u'&'))->click();
        return dialog;
    });
    row("identities", [](WindowBench &b) -> QWidget * {
        Account several = b.work();
        several.furtherIdentities = {{u"<b>Bob</b>"_s, *Address::parse(u"b@example.org"_s)}};
        auto *dialog = new AccountDialog(b.engine, several);
        dialog->findChild<QTabWidget *>()->setCurrentIndex(3);
        return dialog;
    });
    row("an identity", [](WindowBench &b) -> QWidget * {
        return new IdentityDialog(b.work().identities(), b.work().identity.address);
    });
    row("made less safe", [](WindowBench &b) -> QWidget * {
        Account loose = b.work();
        loose.consent = Consent::PlainMail;
        const auto book = b.engine.trust();
        if (!book || !Lowerings(b.engine.accounts(), **book).save(loose, u"<b>An old printer</b>"_s))
            qFatal("not saved");
        auto *dialog = new AccountDialog(b.engine, loose);
        dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        dialog->show();
        named<QCheckBox>(*dialog, TrustSettings::tr("Put up with &outdated encryption").remove(u'&')).click();
        visibleButton(*dialog, AccountDialog::tr("Save"))->click(); // and why?
        return dialog;
    });
    row("message", [](WindowBench &b) -> QWidget * { return new ComposeWindow(b.engine, WindowBench::ready()); });
    row("message at first contact", [](WindowBench &b) -> QWidget * {
        auto *window = new ComposeWindow(b.engine);
        window->showReport(firstContact());
        return window;
    });
    row("settings", [](WindowBench &b) -> QWidget * {
        static std::unique_ptr<SettingsStore> store; // outlives the window
        store = std::make_unique<SettingsStore>(b.folder.path());
        auto *dialog = new SettingsDialog(*store);
        dialog->showDefaultMailer();
        return dialog;
    });
    row("help", [](WindowBench &) -> QWidget * {
        auto *help = new HelpWindow;
        help->showPage(HelpPage::Index);
        return help;
    });
    row("review", [](WindowBench &) -> QWidget * { return new ReviewDialog(firstContact(), u"Work"_s); });
    row("connection", [](WindowBench &) -> QWidget * { return new ConnectionDialog(firstContact()); });
    return all;
}

void tst_Windows::everyControlHasANameForScreenReaders()
{
    QFETCH(const MakeWindow, make);
    const std::unique_ptr<QWidget> window(make(*m_bench));
    window->show();
    QCOMPARE(unnamed(*window), QStringList());
}

void tst_Windows::noTwoMnemonicsClash()
{
    QFETCH(const MakeWindow, make);
    const std::unique_ptr<QWidget> window(make(*m_bench));
    window->show();
    QCOMPARE(mnemonicClashes(*window), QStringList());
}

void tst_Windows::noTwoMnemonicsClashInAnyLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Wording::languages())
        if (language != "en"_L1)
            QTest::newRow(qPrintable(language)) << language;
}

/// Looks at all windows of the table above, each made in that language.
QString tst_Windows::inLanguage(const QString &language, Look look)
{
    QTranslator words;
    if (!words.load(u":/i18n/sealpost_%1.qm"_s.arg(language)))
        return u"there are no words"_s;
    QCoreApplication::installTranslator(&words);
    QString wrong;
    for (const auto &[name, make] : allWindows()) {
        m_bench = std::make_unique<WindowBench>();
        const std::unique_ptr<QWidget> window(make(*m_bench));
        showSettled(*window);
        for (const QString &found : look(*window))
            wrong += u"\n%1: %2"_s.arg(QLatin1StringView(name), found);
    }
    return wrong;
}

void tst_Windows::noTwoMnemonicsClashInAnyLanguage()
{
    QFETCH(const QString, language);
    const QString clashes = inLanguage(language, mnemonicClashes);
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes));
}

void tst_Windows::noWordIsCutInAnyLanguage()
{
    QFETCH(const QString, language);
    const QString cut = inLanguage(language, cutWords);
    QVERIFY2(cut.isEmpty(), qPrintable(cut));
}

/// The size of text that people can choose on a desktop of 1920 by 1080 points.
void tst_Windows::noWordIsCutAtThreeTimesTheSize()
{
    QFETCH(const MakeWindow, make);
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(3 * usual.pointSizeF());
    QApplication::setFont(large);
    const std::unique_ptr<QWidget> window(make(*m_bench));
    showSettled(*window);
    const QStringList cut = cutWords(*window);
    QVERIFY2(cut.isEmpty(), lines(cut));
    const QSize least = window->minimumSizeHint();
    QVERIFY2(least.width() <= 1920 && least.height() <= 1080,
             qPrintable(u"it needs %1 by %2"_s.arg(least.width()).arg(least.height())));
}

/// Forwards, backwards, and in the order in which it is read.
void tst_Windows::theKeyboardGoesEverywhereAndOut()
{
    QFETCH(const MakeWindow, make);
    const std::unique_ptr<QWidget> window(make(*m_bench));
    window->resize(1000, 3000); // nothing is scrolled
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    const QWidgetList stops = tabStops(*window);
    for (const QStringList &wrong :
         {notReached(*window, stops), notReached(*window, backtabStops(*window)), outOfOrder(*window, stops)})
        QVERIFY2(wrong.isEmpty(), lines(wrong));
}

void tst_Windows::toScreenReadersItIsAWindow()
{
    QFETCH(const MakeWindow, make);
    const std::unique_ptr<QWidget> window(make(*m_bench));
    window->show();
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(window.get());
    QVERIFY(whole->role() == QAccessible::Window || whole->role() == QAccessible::Dialog);
    QVERIFY(!whole->text(QAccessible::Name).isEmpty());
}

void tst_Windows::nothingShownIsMarkup()
{
    QFETCH(const MakeWindow, make);
    const std::unique_ptr<QWidget> window(make(*m_bench));
    QCOMPARE(labelsWithMarkup(*window), QStringList());
}

void tst_Windows::theFirstStartOffersTwoWays()
{
    MainWindow *window = new MainWindow(m_bench->engine, m_bench->room);
    window->show();
    QVERIFY(visibleButton(*window, u"Try it without an account"_s));
    visibleButton(*window, u"Set up my account"_s)->click();
    QVERIFY(window->findChild<NewAccountDialog *>());
    delete window;
}

void tst_Windows::tryingItWithoutAnAccountBringsAMessage()
{
    const std::unique_ptr<MainWindow> window(new MainWindow(m_bench->engine, m_bench->room));
    QStringList wanted;
    connect(window.get(), &MainWindow::composeWanted, this, [&wanted](const QString &name) { wanted += name; });
    window->show();
    visibleButton(*window, u"Try it without an account"_s)->click();
    QCOMPARE(wanted, QStringList{PracticeRoom::accountName});
    QVERIFY(visibleText(*window).contains(u"Practice server"_s));
    const auto account = m_bench->engine.accounts().find(PracticeRoom::accountName);
    QVERIFY(account && *account);
    QVERIFY(!(*account)->localException);
}

/// What --practice does where a person has an account of their own that is called so.
void tst_Windows::anAccountThatHasTheNameOfThePracticeAccountIsLeftAlone()
{
    Account own = m_bench->work();
    own.name = PracticeRoom::accountName.toLower();
    own.host = *HostName::parse(u"mail.example.org"_s);
    m_bench->save(own);
    MainWindow window(m_bench->engine, m_bench->room);
    window.show();
    window.practise();
    QVERIFY(visibleText(window).contains(u"has the name of the practice account"_s));
    const auto accounts = m_bench->engine.accounts().load();
    QVERIFY(accounts);
    QCOMPARE(accounts->accounts.size(), 1);
    QVERIFY(accounts->accounts.first() == own);
}

void tst_Windows::anAccountIsRemovedWhenThatIsConfirmed()
{
    m_bench->save(m_bench->work());
    const auto book = m_bench->engine.trust();
    QVERIFY(book &&
            (*book)->pin(trustTermsOf(m_bench->work()), testCertificate(u"self-signed"_s), Pin::How::Compared));
    const std::unique_ptr<MainWindow> window(new MainWindow(m_bench->engine, m_bench->room));
    window->show();
    visibleButton(*window, u"Remove…"_s)->click();
    QVERIFY(visibleText(*window).contains(u"Remove the account “Work”?"_s));
    visibleButton(*window, u"Keep It"_s)->click();
    QCOMPARE(m_bench->engine.accounts().load()->accounts.size(), 1);
    visibleButton(*window, u"Remove…"_s)->click();
    visibleButton(*window, u"Remove Account"_s)->click();
    QVERIFY(m_bench->engine.accounts().load()->accounts.isEmpty());
    QVERIFY((*book)->pins()->isEmpty());
    QCOMPARE((*book)->journal()->last().event, JournalEntry::Event::AccountRemoved);
    QVERIFY(visibleButton(*window, u"Set up my account"_s));
}

void tst_Windows::theQuestionOfRemovalGoesWithItsAccount()
{
    m_bench->save(m_bench->work());
    Account home = m_bench->work();
    home.name = u"Home"_s;
    m_bench->save(home);
    MainWindow window(m_bench->engine, m_bench->room);
    window.show();
    window.choose(u"Work"_s);
    visibleButton(window, u"Remove…"_s)->click();
    QVERIFY(visibleText(window).contains(u"Remove the account “Work”?"_s));
    window.choose(u"Home"_s);
    QVERIFY(!visibleText(window).contains(u"Remove the account"_s));
    QCOMPARE(m_bench->engine.accounts().load()->accounts.size(), 2);
}

void tst_Windows::aCopyOfAnAccountNeedsANameOfItsOwn()
{
    Account slow = m_bench->work();
    slow.credentialKind = Smtp::Credentials::Kind::Token; // the window has no field for either
    slow.timeout = std::chrono::seconds(90);
    m_bench->save(slow);
    const std::unique_ptr<MainWindow> window(new MainWindow(m_bench->engine, m_bench->room));
    window->show();
    visibleButton(*window, u"Duplicate…"_s)->click();
    auto *dialog = window->findChild<AccountDialog *>();
    QVERIFY(dialog);
    named<QLineEdit>(*dialog, u"Account name"_s).setText(u"Work"_s);
    visibleButton(*dialog, u"Save"_s)->click();
    QCOMPARE(m_bench->engine.accounts().load()->accounts.size(), 1);
    named<QLineEdit>(*dialog, u"Account name"_s).setText(u"Home"_s);
    visibleButton(*dialog, u"Save"_s)->click();
    const auto copy = m_bench->engine.accounts().find(u"Home"_s);
    QVERIFY(copy && *copy);
    slow.name = u"Home"_s;
    QCOMPARE(**copy, slow);
}

void tst_Windows::anAccountMovesInTheListByTheKeyboard()
{
    for (const QString &name : {u"Work"_s, u"Home"_s, u"Club"_s}) {
        Account account = m_bench->work();
        account.name = name;
        m_bench->save(account);
    }
    MainWindow window(m_bench->engine, m_bench->room);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.choose(u"Club"_s);
    auto &list = named<QListView>(window, u"Pages and accounts"_s);
    const auto orderAfter = [&](Qt::Key key) {
        list.setFocus();
        QTest::keyClick(&list, key, Qt::AltModifier);
        QStringList names;
        const auto contents = m_bench->engine.accounts().load();
        for (const Account &account : contents->accounts)
            names += account.name;
        return names.join(u' ');
    };
    const auto saysItIsFirst = [&] {
        return visibleText(window).contains(u"New messages begin with this account."_s);
    };
    QCOMPARE(orderAfter(Qt::Key_Up), u"Work Club Home"_s);
    QVERIFY(!saysItIsFirst());
    QCOMPARE(orderAfter(Qt::Key_Up), u"Club Work Home"_s);
    QVERIFY(saysItIsFirst());
    QCOMPARE(window.statusBar()->currentMessage(), u"New messages begin with the account “Club” now."_s);
    QCOMPARE(orderAfter(Qt::Key_Up), u"Club Work Home"_s);
    QCOMPARE(orderAfter(Qt::Key_Down), u"Work Club Home"_s);
    QVERIFY(!saysItIsFirst());
    QVERIFY(list.currentIndex().data().toString().contains(u"Club"_s)); // it stays chosen
}

void tst_Windows::whatIsDoneToTrustIsToldToTheOtherWindows()
{
    m_bench->save(m_bench->work());
    const std::unique_ptr<MainWindow> window(new MainWindow(m_bench->engine, m_bench->room));
    window->show();
    visibleButton(*window, u"Edit Account…"_s)->click();
    auto *dialog = window->findChild<AccountDialog *>();
    QVERIFY(dialog);
    QSignalSpy told(window.get(), &MainWindow::accountsChanged);
    Q_EMIT dialog->trustChanged();
    QCOMPARE(told.count(), 1);
}

QTEST_MAIN(tst_Windows)
#include "tst_Windows.moc"
