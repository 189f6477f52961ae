#include "ui/MainWindow.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/Windows.h"
#include "ui/outbox/PostOffice.h"
#include "ui/outbox/UndoBar.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// After Send a message can be called back for a while.
class tst_CallingBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aMessageComesBackAsItWas();
    void itLeavesAtOnceIfThatIsWished();
    void itLeavesByItselfWhenTheTimeIsOver();
    void itLeavesWhenItsWindowIsClosed();
    void whatIsTakenAlreadyDoesNotComeBack();
    void theBarIsInTheMainWindowIfThatIsOpen();

private:
    void send(std::chrono::seconds delay);

    std::unique_ptr<WindowBench> m_bench;
};

void tst_CallingBack::init()
{
    m_bench.reset();
}

void tst_CallingBack::send(std::chrono::seconds delay)
{
    m_bench = std::make_unique<WindowBench>(delay);
    m_bench->save(m_bench->work());
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(visibleButton(*m_bench->window, u"Undo"_s));
    QCOMPARE(m_bench->queued(), EntryState::Holding); // it is safe, whatever happens now
}

void tst_CallingBack::aMessageComesBackAsItWas()
{
    send(60s);
    QVERIFY(visibleText(*m_bench->window).contains(u"“Note G” to ann@example.org"_s));
    m_bench->press(u"Undo"_s);
    QVERIFY(m_bench->queue().isEmpty());
    QCOMPARE(m_bench->text(), WindowBench::ready().body);
    QCOMPARE(named<QLineEdit>(*m_bench->window, u"To"_s).text(), u"ann@example.org"_s);
    QVERIFY(visibleButton(*m_bench->window, u"Send"_s)->isEnabled());
    QVERIFY(!m_bench->server.heard("MAIL"));
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(visibleButton(*m_bench->window, u"Undo"_s));
}

void tst_CallingBack::itLeavesAtOnceIfThatIsWished()
{
    send(60s);
    m_bench->press(u"Send Now"_s);
    QTRY_VERIFY(!m_bench->isOpen());
    QTRY_VERIFY(m_bench->queue().isEmpty());
    QCOMPARE(m_bench->server.last().messages.size(), 1);
    QCOMPARE(m_bench->server.connections(), 1);
}

void tst_CallingBack::itLeavesByItselfWhenTheTimeIsOver()
{
    send(1s);
    QVERIFY(!m_bench->server.heard("MAIL"));
    QTRY_VERIFY(!m_bench->isOpen());
    QTRY_VERIFY(m_bench->server.heard("MAIL"));
}

void tst_CallingBack::itLeavesWhenItsWindowIsClosed()
{
    send(1s);
    QVERIFY(m_bench->window->close());
    QTRY_VERIFY(!m_bench->isOpen());
    QTRY_VERIFY(m_bench->server.heard("MAIL"));
}

void tst_CallingBack::whatIsTakenAlreadyDoesNotComeBack()
{
    send(60s);
    const EntryId id = m_bench->queue().first().id;
    QCOMPARE(m_bench->post().store().take({id}, false)->size(), 1); // another process
    m_bench->press(u"Undo"_s);
    QTRY_VERIFY(!m_bench->isOpen());
    QCOMPARE(m_bench->queued(), EntryState::Sending);
}

void tst_CallingBack::theBarIsInTheMainWindowIfThatIsOpen()
{
    m_bench = std::make_unique<WindowBench>(60s);
    m_bench->save(m_bench->work());
    Windows windows(m_bench->engine);
    windows.open({});
    windows.open({.seed = WindowBench::ready()});
    QPointer<ComposeWindow> message;
    QPointer<MainWindow> main;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        message = message ? message.data() : qobject_cast<ComposeWindow *>(window);
        main = main ? main.data() : qobject_cast<MainWindow *>(window);
    }
    visibleButton(*message, u"Send"_s)->click();
    QTRY_VERIFY(visibleButton(*main, u"Undo"_s));
    QVERIFY(!message->isVisible());
    QVERIFY(visibleText(*main).contains(u"Sending in"_s));
    visibleButton(*main, u"Undo"_s)->click();
    QVERIFY(message->isVisible());
    QTRY_VERIFY(!main->findChild<UndoBar *>());
}

QTEST_MAIN(tst_CallingBack)
#include "tst_CallingBack.moc"
