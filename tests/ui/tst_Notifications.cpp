#include "ui/outbox/Notifications.h"

#include "ui/DesktopBus.h"

#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// Against a bus of its own, with a desktop that takes down what it is asked to show.
class tst_Notifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_notifications = std::make_unique<Notifications>(); }
    void cleanup() { m_bus.vanish(); }

    void aNotificationIsShown();
    void theNextOneTakesItsPlace();
    void afterItWasClosedThereIsANewOne();
    void theLastOfManyIsShown();
    void textIsNeverMarkup_data();
    void textIsNeverMarkup();
    void whereNobodyListensNothingHappens();
    void aClickLeadsBackToTheProgram();
    void clicksOnOthersNotificationsAreTheirs();
    void aButtonOfItIsPressed();

private:
    DesktopBus m_bus;
    std::unique_ptr<Notifications> m_notifications;
};

void tst_Notifications::aNotificationIsShown()
{
    m_bus.appear();
    m_notifications->show({u"Not sent: Plans"_s, u"The server refused it."_s, Notification::Urgency::Normal});
    QTRY_COMPARE(m_bus.shown().size(), 1);
    QCOMPARE(m_bus.shown().first().title, u"Not sent: Plans"_s);
    QCOMPARE(m_bus.shown().first().text, u"The server refused it."_s);
    QCOMPARE(m_bus.shown().first().hints.value(u"urgency"_s).toInt(), 1);
    QCOMPARE(m_bus.shown().first().hints.value(u"desktop-entry"_s).toString(), u"org.sealpost.Sealpost"_s);
}

void tst_Notifications::theNextOneTakesItsPlace()
{
    m_bus.appear();
    m_notifications->show({u"One"_s, {}});
    QTRY_COMPARE(m_bus.shown().size(), 1);
    m_notifications->show({u"Two"_s, {}});
    QTRY_COMPARE(m_bus.shown().size(), 2);
    QCOMPARE(m_bus.shown().last().replaces, 1U);
}

void tst_Notifications::afterItWasClosedThereIsANewOne()
{
    m_bus.appear();
    m_notifications->show({u"One"_s, {}});
    QTRY_COMPARE(m_bus.shown().size(), 1);
    DesktopBus::letItArrive();
    m_bus.close(1);
    DesktopBus::letItArrive();
    m_notifications->show({u"Two"_s, {}});
    QTRY_COMPARE(m_bus.shown().size(), 2);
    QCOMPARE(m_bus.shown().last().replaces, 0U);
}

void tst_Notifications::theLastOfManyIsShown()
{
    m_bus.appear();
    for (int number = 1; number <= 50; ++number)
        m_notifications->show({u"Number %1"_s.arg(number), {}});
    QTRY_VERIFY(!m_bus.shown().isEmpty() && m_bus.shown().last().title == "Number 50"_L1);
    QVERIFY(m_bus.shown().size() <= 2);
}

void tst_Notifications::textIsNeverMarkup_data()
{
    QTest::addColumn<QStringList>("abilities");
    QTest::addColumn<QString>("text");
    QTest::newRow("a desktop that takes markup")
        << QStringList{u"body-markup"_s} << u"&lt;b&gt;5 &amp; 6&lt;/b&gt;"_s;
    QTest::newRow("one that does not") << QStringList{u"body"_s} << u"<b>5 & 6</b>"_s;
}

void tst_Notifications::textIsNeverMarkup()
{
    QFETCH(const QStringList, abilities);
    QFETCH(const QString, text);
    m_bus.appear(abilities);
    m_notifications->show({u"Plans"_s, u"<b>5 & 6</b>"_s});
    QTRY_COMPARE(m_bus.shown().size(), 1);
    QCOMPARE(m_bus.shown().first().text, text);
}

void tst_Notifications::whereNobodyListensNothingHappens()
{
    m_notifications->show({u"Lost"_s, {}});
    DesktopBus::letItArrive(); // that nobody is there
    m_bus.appear();
    m_notifications->show({u"Seen"_s, {}});
    QTRY_COMPARE(m_bus.shown().size(), 1);
    QCOMPARE(m_bus.shown().first().title, u"Seen"_s);
}

void tst_Notifications::aClickLeadsBackToTheProgram()
{
    m_bus.appear();
    QSignalSpy chosen(m_notifications.get(), &Notifications::chosen);
    m_notifications->show({u"Plans"_s, {}});
    QTRY_COMPARE(m_bus.shown().size(), 1);
    DesktopBus::letItArrive();
    m_bus.click(1, u"token-7"_s);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"token-7"_s);
}

void tst_Notifications::clicksOnOthersNotificationsAreTheirs()
{
    m_bus.appear();
    QSignalSpy chosen(m_notifications.get(), &Notifications::chosen);
    m_notifications->show({u"Plans"_s, {}});
    QTRY_COMPARE(m_bus.shown().size(), 1);
    DesktopBus::letItArrive();
    m_bus.click(99);
    m_bus.click(1);
    QTRY_COMPARE(chosen.size(), 1);
    DesktopBus::letItArrive();
    QCOMPARE(chosen.size(), 1);
}

void tst_Notifications::aButtonOfItIsPressed()
{
    m_bus.appear();
    QSignalSpy chosen(m_notifications.get(), &Notifications::chosen);
    QSignalSpy actedOn(m_notifications.get(), &Notifications::actedOn);
    m_notifications->show({u"Plans"_s, {}, Notification::Urgency::Normal, {{u"again"_s, u"Once More"_s}}});
    QTRY_COMPARE(m_bus.shown().size(), 1);
    QCOMPARE(m_bus.shown().first().actions.mid(2), (QStringList{u"again"_s, u"Once More"_s}));
    DesktopBus::letItArrive();
    m_bus.press(1, u"of another program"_s);
    m_bus.press(1, u"again"_s);
    QTRY_COMPARE(actedOn.size(), 1);
    QCOMPARE(actedOn.first().first().toString(), u"again"_s);
    QCOMPARE(chosen.size(), 0);
}

QTEST_GUILESS_MAIN(tst_Notifications)
#include "tst_Notifications.moc"
