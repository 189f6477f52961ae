#include "outbox/Entries.h"
#include "ui/MainWindow.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/Windows.h"
#include "ui/accounts/NewAccountDialog.h"
#include "ui/outbox/PostOffice.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// However windows are closed, nothing that was written is lost.
class tst_Closing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyWayOfClosingKeepsWhatWasWritten_data();
    void everyWayOfClosingKeepsWhatWasWritten();
    void quittingKeepsEverything();
    void theSessionEndsWithEverythingKept();
    void theSessionWaitsForWhatCannotBeKept();
    void anEmptySessionMayEnd();
    void anAccountThatIsBeingTypedHoldsItsWindow();
    void withNothingToSendTheProgramEndsWithItsLastWindow();
    void theProgramEndsWhenWhatAWindowSentIsAccepted();
    void withMailToSendItAsksOnceAndGoesOnWithoutAWindow();
    void stoppedItEndsAndTheMessageStays();
    void whatGoesMuchLaterHoldsNobodyUp();

private:
    [[nodiscard]] static MainWindow &mainWindow();
    EntryId put(EntryState state, const QDateTime &time);
    [[nodiscard]] static QList<ComposeWindow *> messages();
    ComposeWindow &open(const ComposeSeed &seed);
    static void write(const ComposeWindow &window);
    static bool asks(const ComposeWindow &window) { return visibleButton(window, u"Keep Writing"_s) != nullptr; }
    [[nodiscard]] QList<DraftId> openDrafts() { return (*m_bench->engine.drafts())->openOnes().value(); }

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<Windows> m_windows;
};

void tst_Closing::init()
{
    m_windows.reset();
    m_bench = std::make_unique<WindowBench>();
    m_bench->save(m_bench->work());
    m_windows = std::make_unique<Windows>(m_bench->engine);
}

QList<ComposeWindow *> tst_Closing::messages()
{
    QList<ComposeWindow *> found;
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *message = qobject_cast<ComposeWindow *>(window); message && message->isVisible())
            found += message;
    return found;
}

ComposeWindow &tst_Closing::open(const ComposeSeed &seed)
{
    const QList<ComposeWindow *> before = messages();
    m_windows->open({.seed = seed});
    for (ComposeWindow *message : messages())
        if (!before.contains(message))
            return *message;
    qFatal("no window");
}

void tst_Closing::write(const ComposeWindow &window)
{
    QTest::keyClicks(&named<QPlainTextEdit>(window, u"Text of the message"_s), u"More."_s);
}

void tst_Closing::everyWayOfClosingKeepsWhatWasWritten_data()
{
    QTest::addColumn<QKeySequence>("keys"); // none: the button of the window's frame
    QTest::newRow("the frame's button") << QKeySequence();
    QTest::newRow("Ctrl+W") << QKeySequence(Qt::CTRL | Qt::Key_W);
    QTest::newRow("Escape") << QKeySequence(Qt::Key_Escape);
    QTest::newRow("Ctrl+Q") << QKeySequence(Qt::CTRL | Qt::Key_Q);
}

void tst_Closing::everyWayOfClosingKeepsWhatWasWritten()
{
    QFETCH(const QKeySequence, keys);
    ComposeWindow &window = open(WindowBench::ready());
    write(window);
    QTRY_VERIFY(window.isActiveWindow());
    if (keys.isEmpty())
        window.close();
    else
        QTest::keySequence(&window, keys);
    QTRY_VERIFY(messages().isEmpty());
    QCOMPARE(m_bench->drafts().size(), 1);
    QCOMPARE(openDrafts(), QList<DraftId>());
}

void tst_Closing::quittingKeepsEverything()
{
    m_windows->open({});
    open(WindowBench::ready());
    ComposeWindow &first = open(WindowBench::ready());
    ComposeWindow &second = open(WindowBench::ready());
    write(first);
    write(second);
    m_windows->quit();
    QTRY_VERIFY(messages().isEmpty());
    QCOMPARE(m_bench->drafts().size(), 2);
    QCOMPARE(openDrafts(), QList<DraftId>());
}

void tst_Closing::theSessionEndsWithEverythingKept()
{
    open(WindowBench::ready());
    ComposeWindow &window = open(WindowBench::ready());
    write(window);
    QVERIFY(m_windows->maySessionEnd());
    QCOMPARE(messages().size(), 2); // the session may go on
    QCOMPARE(openDrafts(), QList{window.draftId()});
}

void tst_Closing::theSessionWaitsForWhatCannotBeKept()
{
    ComposeWindow &window = open(WindowBench::ready());
    write(window);
    m_bench->makeReadOnly();
    QVERIFY(!m_windows->maySessionEnd());
    QVERIFY(asks(window));
}

void tst_Closing::anEmptySessionMayEnd()
{
    m_windows->open({});
    open(WindowBench::ready());
    QVERIFY(m_windows->maySessionEnd());
}

void tst_Closing::anAccountThatIsBeingTypedHoldsItsWindow()
{
    MainWindow window(m_bench->engine, m_bench->room);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    visibleButton(window, u"New Account…"_s)->click();
    auto &dialog = *window.findChild<NewAccountDialog *>();
    QTest::keyClicks(&named<QLineEdit>(dialog, u"Mail address"_s), u"ann"_s);
    QVERIFY(!window.close());
    visibleButton(dialog, u"Discard"_s)->click();
    QVERIFY(window.close());
}

MainWindow &tst_Closing::mainWindow()
{
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *main = qobject_cast<MainWindow *>(window); main && main->isVisible())
            return *main;
    qFatal("no main window");
}

/// A message that is in the outbox already.
EntryId tst_Closing::put(EntryState state, const QDateTime &time)
{
    Entry entry = newEntry({u"ann@example.org"_s});
    entry.account = m_bench->work().name;
    entry.state = state;
    entry.notBefore = state == EntryState::Holding ? time : QDateTime();
    entry.nextTry = {};
    const auto id = m_bench->engine.post().value()->store().add(entry);
    return id ? *id : -1;
}

void tst_Closing::withNothingToSendTheProgramEndsWithItsLastWindow()
{
    QSignalSpy ended(m_windows.get(), &Windows::ended);
    m_windows->open({});
    open(WindowBench::ready()).close();
    mainWindow().close();
    QTRY_COMPARE(ended.size(), 1);
}

void tst_Closing::theProgramEndsWhenWhatAWindowSentIsAccepted()
{
    QSignalSpy ended(m_windows.get(), &Windows::ended);
    m_bench->server.offers({}).once("MAIL", ScriptedAnswer::silence());
    visibleButton(open(WindowBench::ready()), u"Send"_s)->click();
    QTRY_VERIFY(m_bench->server.heard("MAIL"));
    QTRY_VERIFY(messages().isEmpty());
    QCOMPARE(ended.size(), 0);
    m_bench->server.say("250 OK");
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_bench->server.last().messages.size(), 1);
}

void tst_Closing::withMailToSendItAsksOnceAndGoesOnWithoutAWindow()
{
    QSignalSpy ended(m_windows.get(), &Windows::ended);
    m_windows->open({});
    const EntryId id = put(EntryState::Holding, QDateTime::currentDateTimeUtc().addSecs(600));
    mainWindow().close();
    QVERIFY(visibleText(mainWindow()).contains(u"have not been sent yet"_s));
    visibleButton(mainWindow(), u"Keep Sending"_s)->click();
    QCOMPARE(ended.size(), 0);
    QVERIFY(m_bench->post().withdraw(id).has_value()); // from another process
    QTRY_COMPARE(ended.size(), 1);
}

void tst_Closing::stoppedItEndsAndTheMessageStays()
{
    QSignalSpy ended(m_windows.get(), &Windows::ended);
    m_windows->open({});
    put(EntryState::Holding, QDateTime::currentDateTimeUtc().addSecs(600));
    mainWindow().close();
    visibleButton(mainWindow(), u"Stop"_s)->click();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_bench->queued(), EntryState::Holding);
}

void tst_Closing::whatGoesMuchLaterHoldsNobodyUp()
{
    QSignalSpy ended(m_windows.get(), &Windows::ended);
    m_windows->open({});
    put(EntryState::Holding, QDateTime::currentDateTimeUtc().addDays(1));
    mainWindow().close();
    QTRY_COMPARE(ended.size(), 1);
}

QTEST_MAIN(tst_Closing)
#include "tst_Closing.moc"
