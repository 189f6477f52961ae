#include "ui/outbox/DeliveryNews.h"

#include "accounts/SettingsStore.h"
#include "ui/DesktopBus.h"
#include "ui/WindowBench.h"
#include "ui/outbox/PostOffice.h"

#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using State = EntryState;

Q_DECLARE_METATYPE(Sealpost::News)

namespace {

using Kind = Smtp::Failure::Kind;

EntrySummary summary(State state, std::optional<Kind> failure = {}, bool goesAgain = false)
{
    EntrySummary entry;
    entry.id = 1;
    entry.state = state;
    entry.subject = u"Plans"_s;
    if (failure)
        entry.failure = Smtp::Failure{.kind = *failure};
    if (goesAgain)
        entry.nextTry = QDateTime::currentDateTimeUtc().addSecs(60);
    return entry;
}

} // namespace

/// What a person who looks elsewhere is told of.
class tst_DeliveryNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatNeedsAPersonIsNews_data();
    void whatNeedsAPersonIsNews();
    void oneMessageIsToldWithItsReason();
    void severalAreToldAsOne();
    void aRefusedMessageIsTold();
    void anotherTryThatEndsAlikeIsNotToldAgain();
    void whoHasTheOutboxBeforeTheirEyesIsNotTold();
    void successIsToldOnlyIfWished_data();
    void successIsToldOnlyIfWished();
    void aClickNamesTheMessage();
    void itsButtonSendsTheMessageAgain();

private:
    void send();

    DesktopBus m_bus;
    bool m_isSeen = false;
    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<DeliveryNews> m_news;
};

void tst_DeliveryNews::init()
{
    m_isSeen = false;
    m_bus.appear();
    m_bench = std::make_unique<WindowBench>();
    m_bench->save(m_bench->work());
    m_news = std::make_unique<DeliveryNews>(m_bench->engine, m_bench->post(), [this] { return m_isSeen; });
}

void tst_DeliveryNews::cleanup()
{
    m_news.reset();
    m_bench.reset();
    m_bus.vanish();
}

void tst_DeliveryNews::send()
{
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(!m_bench->isOpen());
}

void tst_DeliveryNews::whatNeedsAPersonIsNews_data()
{
    QTest::addColumn<EntrySummary>("entry");
    QTest::addColumn<News>("news");
    const auto row = [](const char *name, const EntrySummary &entry, News news) {
        QTest::newRow(name) << entry << news;
    };
    row("sent", summary(State::Sent), News::WentWell);
    row("partly", summary(State::Partly), News::NeedsPerson);
    row("refused", summary(State::Refused), News::NeedsPerson);
    row("uncertain", summary(State::Uncertain), News::NeedsPerson);
    row("waits for the network", summary(State::Waiting, Kind::Unreachable, true), News::None);
    row("waits for a password", summary(State::Waiting, Kind::PasswordMissing), News::NeedsPerson);
    row("blocked by trust", summary(State::Waiting, Kind::NotPermitted, true), News::NeedsPerson);
    row("encryption has disappeared", summary(State::Waiting, Kind::EncryptionUnavailable, true),
        News::NeedsPerson);
    row("stopped by the person", summary(State::Waiting, Kind::Cancelled), News::None);
    row("held", summary(State::Holding), News::None);
    row("on its way", summary(State::Sending), News::None);
}

void tst_DeliveryNews::whatNeedsAPersonIsNews()
{
    QFETCH(const EntrySummary, entry);
    QFETCH(const News, news);
    QCOMPARE(newsOf(entry), news);
}

void tst_DeliveryNews::oneMessageIsToldWithItsReason()
{
    const Notification told = notificationOf({summary(State::Waiting, Kind::PasswordMissing)}, {});
    QCOMPARE(told.title, u"Not sent: Plans"_s);
    QVERIFY2(told.text.contains(u"password"_s, Qt::CaseInsensitive), qPrintable(told.text));
    QCOMPARE(told.urgency, Notification::Urgency::Normal);
}

void tst_DeliveryNews::severalAreToldAsOne()
{
    QList<EntrySummary> five(5, summary(State::Refused));
    five[4].subject = u"not among the first"_s;
    const Notification told = notificationOf(five, {});
    QVERIFY(told.title.startsWith(u"5 message"_s));
    QCOMPARE(told.text.count(u"Plans"_s), 3);
    QVERIFY(told.text.endsWith(u"and 2 more"_s));
}

void tst_DeliveryNews::aRefusedMessageIsTold()
{
    m_bench->server.on("RCPT", "550 5.1.1 No such user");
    send();
    QTRY_COMPARE(m_bus.shown().size(), 1);
    QVERIFY2(m_bus.shown().first().title.startsWith(u"Not sent"_s), qPrintable(m_bus.shown().first().title));
}

void tst_DeliveryNews::anotherTryThatEndsAlikeIsNotToldAgain()
{
    m_bench->server.on("RCPT", "550 5.1.1 No such user");
    send();
    QTRY_COMPARE(m_bus.shown().size(), 1);
    const EntryId id = m_bench->queue().first().id;
    QSignalSpy settled(&m_bench->post(), &PostOffice::settled);
    QVERIFY(m_bench->post().sendNow(id).has_value());
    QTRY_COMPARE(settled.size(), 1);
    QTest::qWait(static_cast<int>(DeliveryNews::together.count()) + 200);
    QCOMPARE(m_bus.shown().size(), 1);
}

void tst_DeliveryNews::whoHasTheOutboxBeforeTheirEyesIsNotTold()
{
    m_isSeen = true;
    m_bench->server.on("RCPT", "550 5.1.1 No such user");
    send();
    QTRY_COMPARE(m_bench->queued(), State::Refused);
    QTest::qWait(static_cast<int>(DeliveryNews::together.count()) + 200);
    QCOMPARE(m_bus.shown().size(), 0);
}

void tst_DeliveryNews::successIsToldOnlyIfWished_data()
{
    QTest::addColumn<bool>("wished");
    QTest::newRow("wished") << true;
    QTest::newRow("not wished") << false;
}

void tst_DeliveryNews::successIsToldOnlyIfWished()
{
    QFETCH(const bool, wished);
    QVERIFY(SettingsStore(m_bench->folder.path())
                .save({.undoDelay = std::chrono::seconds(0), .notifySuccess = wished})
                .has_value());
    send();
    QTRY_COMPARE(m_bench->server.last().messages.size(), 1);
    QTest::qWait(static_cast<int>(DeliveryNews::together.count()) + 300);
    QCOMPARE(m_bus.shown().size(), wished ? 1 : 0);
}

void tst_DeliveryNews::aClickNamesTheMessage()
{
    m_bench->server.on("RCPT", "550 5.1.1 No such user");
    QSignalSpy chosen(m_news.get(), &DeliveryNews::chosen);
    send();
    QTRY_COMPARE(m_bus.shown().size(), 1);
    DesktopBus::letItArrive(); // the name that it was given
    m_bus.click(1);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toLongLong(), m_bench->queue().first().id);
}

void tst_DeliveryNews::itsButtonSendsTheMessageAgain()
{
    m_bench->server.on("RCPT", "550 5.1.1 No such user");
    send();
    QTRY_COMPARE(m_bus.shown().size(), 1);
    DesktopBus::letItArrive();
    m_bench->server.on("RCPT", "250 2.1.5 Here now");
    m_bus.press(1, m_bus.shown().first().actions.value(2));
    QTRY_COMPARE(m_bench->server.last().messages.size(), 1);
}

QTEST_MAIN(tst_DeliveryNews)
#include "tst_DeliveryNews.moc"
