#include "ui/WindowBench.h"
#include "ui/WindowParts.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// A message is sent at a time that somebody chooses with the keys.
class tst_SendingLater : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aTimeIsChosenFromTheMenu();
    void theMenuCanBeLeft();
    void aTimeIsTyped();
    void aTimeThatHasPassedIsNotTaken();
    void aTimeThatIsFarOffIsTakenWhenItIsMeant();
    void itCanBeSentNowNevertheless();

private:
    void chooseInMenu(Qt::Key key);
    void askForTime();
    void type(const QDateTime &time);
    [[nodiscard]] QString visible() const { return visibleText(*m_bench->window); }
    [[nodiscard]] QDateTimeEdit &field() const { return named<QDateTimeEdit>(*m_bench->window, u"Day and time"_s); }
    [[nodiscard]] QDateTime heldUntil() { return m_bench->queue().value(0).notBefore.toLocalTime(); }

    std::unique_ptr<WindowBench> m_bench;
};

void tst_SendingLater::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_bench->save(m_bench->work());
    m_bench->compose().activateWindow();
    QTRY_VERIFY(m_bench->window->isActiveWindow());
}

/// The menu opens with Space on its button, and returns when something in it is chosen.
void tst_SendingLater::chooseInMenu(Qt::Key key)
{
    auto &button = named<QToolButton>(*m_bench->window, u"Send later"_s);
    connect(
        button.menu(), &QMenu::aboutToShow, this,
        [key] {
            QMetaObject::invokeMethod(
                qApp, [key] { QTest::keyClick(QApplication::activePopupWidget(), key); }, Qt::QueuedConnection);
        },
        Qt::SingleShotConnection);
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
}

void tst_SendingLater::askForTime()
{
    chooseInMenu(Qt::Key_C);
    m_bench->window->activateWindow(); // which a desktop does by itself when a menu closes
    QVERIFY(visible().contains(u"When is it to be sent?"_s));
    QTRY_VERIFY(field().hasFocus());
    QCOMPARE(mnemonicClashes(*m_bench->window), QStringList());
}

void tst_SendingLater::type(const QDateTime &time)
{
    field().setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    field().setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClicks(&field(), time.toString(u"yyyyMMddHHmm"_s)); // it goes on to the next part by itself
    QCOMPARE(field().dateTime(), time);
}

void tst_SendingLater::aTimeIsChosenFromTheMenu()
{
    const QDate tomorrow = QDate::currentDate().addDays(1);
    chooseInMenu(Qt::Key_T);
    QTRY_VERIFY(!m_bench->isOpen());
    QCOMPARE(m_bench->queued(), EntryState::Holding);
    QCOMPARE(heldUntil(), QDateTime(tomorrow, QTime(8, 0)));
    QVERIFY(m_bench->drafts().isEmpty());
    QVERIFY(!m_bench->server.heard("MAIL"));
}

void tst_SendingLater::theMenuCanBeLeft()
{
    chooseInMenu(Qt::Key_Escape);
    QVERIFY(m_bench->isOpen() && m_bench->window->isVisible());
    QVERIFY(m_bench->queue().isEmpty());
}

void tst_SendingLater::aTimeIsTyped()
{
    askForTime();
    const QDateTime time(QDate::currentDate().addDays(40), QTime(6, 30));
    type(time);
    QTest::keyClick(&field(), Qt::Key_H, Qt::AltModifier);
    QTRY_VERIFY(!m_bench->isOpen());
    QCOMPARE(m_bench->queued(), EntryState::Holding);
    QCOMPARE(heldUntil(), time);
}

/// It was still to come when it was typed.
void tst_SendingLater::aTimeThatHasPassedIsNotTaken()
{
    askForTime();
    field().clearMinimumDateTime();
    type(QDateTime(QDate::currentDate().addDays(-1), QTime(8, 0)));
    m_bench->press(u"Send Then"_s);
    QVERIFY(visible().contains(u"That time has passed. When is it to be sent?"_s));
    QVERIFY(field().hasFocus());
    QVERIFY(m_bench->queue().isEmpty());
    m_bench->press(u"Not Now"_s);
    QVERIFY(!field().isVisible());
    QCOMPARE(m_bench->text(), WindowBench::ready().body);
}

void tst_SendingLater::aTimeThatIsFarOffIsTakenWhenItIsMeant()
{
    askForTime();
    const QDateTime time(QDate::currentDate().addYears(10), QTime(8, 0));
    type(time);
    m_bench->press(u"Send Then"_s);
    QVERIFY(visible().contains(u"That is more than a year away."_s));
    QVERIFY(m_bench->queue().isEmpty());
    type(time.addYears(1)); // another one is another question
    m_bench->press(u"Send Then"_s);
    QVERIFY(m_bench->queue().isEmpty());
    m_bench->press(u"Send Then"_s);
    QTRY_VERIFY(!m_bench->isOpen());
    QCOMPARE(heldUntil(), time.addYears(1));
}

void tst_SendingLater::itCanBeSentNowNevertheless()
{
    askForTime();
    QTest::keyClick(m_bench->window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_bench->isOpen());
    QTRY_VERIFY(m_bench->server.heard("MAIL"));
}

QTEST_MAIN(tst_SendingLater)
#include "tst_SendingLater.moc"
