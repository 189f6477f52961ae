#include "ui/outbox/OutboxView.h"

#include "outbox/Entries.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/outbox/PostOffice.h"
#include "ui/trust/ReviewDialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Status = Smtp::RecipientStatus;

/// What a person sees of the outbox, and does there.
class tst_OutboxView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void withoutAMessageItSaysSo();
    void whatOthersChangeIsSeenAndTheChoiceStays();
    void whenTheChosenOneHasLeftItsNeighbourIsChosen();
    void aMessageForLaterIsSentNow();
    void aMessageIsTakenOutWhenThatIsConfirmed();
    void severalAreTakenOutAtOnce();
    void aMessageOnItsWayIsStoppedAndTakenOut();
    void aMessageThatIsThroughIsNotTakenOut();
    void thatItWasTooLateIsSaidWhateverIsChosenThen();
    void whatTheServerSaidStandsBesideEachRecipient();
    void aTypedPasswordSendsWhatWaitsForIt();
    void aBlockedMessageLeavesWhenItsServerIsPinned();
    void whoAsksAboutAMessageHasItsNamesAtHand();
    void anUncertainMessageIsLeftAloneUntilTheServerHadItsTime();
    void anUncertainMessageIsSettledByThePerson_data();
    void anUncertainMessageIsSettledByThePerson();
    void theKeyboardLeadsToWhatCanBeDone();
    void theMenuOffersWhatTheButtonsDo();
    void manyRecipientsAndALongSubjectHaveTheirPlace();

private:
    EntryId put(EntryState state, const Smtp::Outcome &outcome = {}, const QString &subject = u"Plans"_s);
    EntryId putFile(EntryState state);
    void see();
    [[nodiscard]] QTreeView &list() const { return named<QTreeView>(*m_view, u"Outbox"_s); }
    void press(const QString &button);
    [[nodiscard]] QString visible() const { return visibleText(*m_view); }
    [[nodiscard]] EntryState stateOf(EntryId id) { return m_bench->post().store().entry(id)->value().state; }

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<OutboxView> m_view;
};

void tst_OutboxView::init()
{
    m_view.reset();
    m_bench = std::make_unique<WindowBench>();
    m_bench->save(m_bench->work());
}

/// Not delivered: nothing here runs unless the test sends for it.
EntryId tst_OutboxView::put(EntryState state, const Smtp::Outcome &outcome, const QString &subject)
{
    static int number = 0;
    Entry entry = newEntry({u"ann@example.org"_s}, u"%1.eml"_s.arg(++number));
    entry.account = m_bench->work().name;
    entry.subject = subject;
    entry.state = state;
    OutboxStore &store = m_bench->engine.post().value()->store();
    if (state == EntryState::Holding)
        entry.notBefore = QDateTime::currentDateTimeUtc().addDays(1);
    const EntryId id = store.add(entry).value_or(-1);
    if (outcome.recipients.isEmpty())
        return id;
    const Settlement settlement{.outcome = outcome,
                                .nextTry = {},
                                .settled = outcome.failure ? QDateTime::currentDateTimeUtc()
                                                           : QDateTime::currentDateTimeUtc().addSecs(-3600),
                                .way = {},
                                .conversation = u"S: 550 No"_s};
    if (!store.take({id}, false) || !store.settle({{id, settlement}}))
        qFatal("not settled");
    return id;
}

/// With the message that belongs to it.
EntryId tst_OutboxView::putFile(EntryState state)
{
    m_bench->compose();
    m_bench->window->sendAt(QDateTime::currentDateTime().addDays(1));
    if (!QTest::qWaitFor([this] { return m_bench->queued().has_value(); }))
        qFatal("not enqueued");
    const EntryId id = m_bench->queue().first().id;
    if (state == EntryState::Queued && !m_bench->post().sendNow(id))
        qFatal("not queued");
    return id;
}

void tst_OutboxView::see()
{
    m_view = std::make_unique<OutboxView>(m_bench->engine, *m_bench->engine.post().value());
    m_view->resize(900, 700);
    m_view->show();
}

void tst_OutboxView::press(const QString &button)
{
    QAbstractButton *found = visibleButton(*m_view, button);
    QVERIFY2(found, qPrintable(button));
    found->click();
}

void tst_OutboxView::withoutAMessageItSaysSo()
{
    see();
    QVERIFY(visible().contains(u"Nothing is waiting."_s));
    QCOMPARE(m_view->count(), 0);
}

void tst_OutboxView::whatOthersChangeIsSeenAndTheChoiceStays()
{
    const EntryId first = put(EntryState::Holding, {}, u"First"_s);
    put(EntryState::Holding, {}, u"Second"_s);
    see();
    m_view->choose(first + 1);
    QSignalSpy counted(m_view.get(), &OutboxView::countChanged);
    QVERIFY(m_bench->engine.post().value()->withdraw(first).has_value());
    put(EntryState::Holding, {}, u"Third"_s);
    QTRY_COMPARE(list().model()->index(0, 1).data().toString(), u"Second"_s);
    QCOMPARE(list().model()->rowCount(), 2);
    QCOMPARE(list().currentIndex().siblingAtColumn(1).data().toString(), u"Second"_s);
    QCOMPARE(list().model()->index(1, 1).data().toString(), u"Third"_s);
}

void tst_OutboxView::whenTheChosenOneHasLeftItsNeighbourIsChosen()
{
    const EntryId first = put(EntryState::Holding, {}, u"First"_s);
    put(EntryState::Holding, {}, u"Second"_s);
    see();
    m_view->choose(first);
    QVERIFY(m_bench->engine.post().value()->withdraw(first).has_value());
    QTRY_COMPARE(list().selectionModel()->selectedRows().size(), 1);
    QTRY_COMPARE(list().currentIndex().siblingAtColumn(1).data().toString(), u"Second"_s);
    QVERIFY(visibleButton(*m_view, u"Send Now"_s));
}

void tst_OutboxView::aMessageForLaterIsSentNow()
{
    putFile(EntryState::Holding);
    see();
    press(u"Send Now"_s);
    QTRY_COMPARE(m_view->count(), 0);
    QCOMPARE(m_bench->server.last().messages.size(), 1);
}

void tst_OutboxView::aMessageIsTakenOutWhenThatIsConfirmed()
{
    put(EntryState::Holding);
    see();
    press(u"Cancel Message…"_s);
    press(u"Keep"_s);
    QCOMPARE(m_view->count(), 1);
    press(u"Cancel Message…"_s);
    press(u"Take Out"_s);
    QCOMPARE(m_view->count(), 0);
}

void tst_OutboxView::severalAreTakenOutAtOnce()
{
    put(EntryState::Holding);
    put(EntryState::Holding);
    see();
    list().selectAll();
    QVERIFY(visible().contains(u"2 message(s)"_s));
    press(u"Cancel Message…"_s);
    press(u"Take Out"_s);
    QCOMPARE(m_view->count(), 0);
}

void tst_OutboxView::aMessageOnItsWayIsStoppedAndTakenOut()
{
    m_bench->server.on("RCPT", ScriptedAnswer::silence());
    const EntryId id = putFile(EntryState::Queued);
    const QString path = m_bench->post().path(m_bench->post().store().entry(id)->value());
    see();
    QTRY_VERIFY(m_bench->server.last().said("RCPT"));
    press(u"Cancel Message…"_s);
    press(u"Take Out"_s);
    QTRY_COMPARE(m_view->count(), 0);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(m_bench->server.last().messages.size(), 0);
}

void tst_OutboxView::aMessageThatIsThroughIsNotTakenOut()
{
    m_bench->server.on(".", ScriptedAnswer::silence());
    putFile(EntryState::Queued);
    see();
    QTRY_COMPARE(m_bench->server.last().messages.size(), 1);
    press(u"Cancel Message…"_s);
    press(u"Take Out"_s);
    QTRY_VERIFY(visible().contains(u"It was too late"_s));
    QCOMPARE(m_bench->queued(), EntryState::Uncertain);
}

void tst_OutboxView::thatItWasTooLateIsSaidWhateverIsChosenThen()
{
    const EntryId first = put(EntryState::Holding, {}, u"First"_s);
    put(EntryState::Holding, {}, u"Second"_s);
    see();
    m_view->choose(first);
    PostOffice &post = *m_bench->engine.post().value();
    Q_EMIT post.notWithdrawn(first);
    QVERIFY(post.withdraw(first).has_value());
    QTRY_COMPARE(m_view->count(), 1);
    QVERIFY(visible().contains(u"It was too late"_s));
    press(u"Got It"_s);
    QVERIFY(!visible().contains(u"It was too late"_s));
}

void tst_OutboxView::whatTheServerSaidStandsBesideEachRecipient()
{
    put(EntryState::Queued, {.recipients = {result(u"ann@example.org"_s, Status::Refused, 550)}});
    see();
    const auto &recipients = named<QTreeView>(*m_view, u"Recipients"_s);
    QCOMPARE(recipients.model()->index(0, 0).data().toString(), u"ann@example.org"_s);
    QCOMPARE(recipients.model()->index(0, 1).data().toString(), u"Refused"_s);
    QVERIFY(recipients.model()->index(0, 2).data().toString().contains(u"as it is"_s));
}

void tst_OutboxView::aTypedPasswordSendsWhatWaitsForIt()
{
    m_bench->server.offers({"AUTH PLAIN"});
    m_bench->save(m_bench->withLogin());
    const EntryId id = putFile(EntryState::Queued);
    QTRY_COMPARE(stateOf(id), EntryState::Waiting);
    see();
    press(u"Enter Password…"_s);
    named<QLineEdit>(*m_view, u"Password"_s).setText(u"secret"_s);
    press(u"Log In and Send"_s);
    QTRY_COMPARE(m_view->count(), 0);
}

void tst_OutboxView::aBlockedMessageLeavesWhenItsServerIsPinned()
{
    m_bench->practise();
    m_bench->compose();
    m_bench->window->chooseAccount(PracticeRoom::accountName);
    m_bench->window->sendAt(QDateTime::currentDateTime().addDays(1));
    QTRY_VERIFY(m_bench->queued());
    const EntryId id = m_bench->queue().first().id;
    QVERIFY(m_bench->post().sendNow(id).has_value());
    QTRY_COMPARE(stateOf(id), EntryState::Waiting);
    see();
    press(u"Review the Server…"_s);
    QTRY_VERIFY(m_view->findChild<ReviewDialog *>());
    visibleButton(*m_view->findChild<ReviewDialog *>(), u"Accept Unseen"_s)->click();
    QTRY_COMPARE(m_bench->room.messages().rowCount(), 1);
    QTRY_COMPARE(m_view->count(), 0);
}

void tst_OutboxView::whoAsksAboutAMessageHasItsNamesAtHand()
{
    put(EntryState::Queued, {.recipients = {result(u"ann@example.org"_s, Status::Uncertain)}});
    see();
    m_view->findChild<QTabWidget *>()->setCurrentIndex(1);
    QVERIFY2(visible().contains(u"<1@example.org>"_s), qPrintable(visible())); // its Message-ID
    QVERIFY(visible().contains(u"127.0.0.1"_s));
    QVERIFY(visible().contains(u"Last try:"_s));
}

void tst_OutboxView::anUncertainMessageIsLeftAloneUntilTheServerHadItsTime()
{
    put(EntryState::Queued, {.recipients = {result(u"ann@example.org"_s, Status::Uncertain)},
                             .failure = Smtp::Failure{.kind = Smtp::Failure::Kind::ConnectionLost}});
    see();
    QVERIFY(!visibleButton(*m_view, u"Send Again"_s));
    QVERIFY(visible().contains(u"You decide"_s));
}

void tst_OutboxView::anUncertainMessageIsSettledByThePerson_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<EntryState>("state");
    QTest::newRow("it was sent") << u"It Was Sent"_s << EntryState::Sent;
    QTest::newRow("send again") << u"Send Again"_s << EntryState::Queued;
}

void tst_OutboxView::anUncertainMessageIsSettledByThePerson()
{
    QFETCH(const QString, button);
    QFETCH(const EntryState, state);
    const EntryId id = put(EntryState::Queued, {.recipients = {result(u"ann@example.org"_s, Status::Uncertain)}});
    see();
    press(button);
    QCOMPARE(stateOf(id), state);
}

void tst_OutboxView::theKeyboardLeadsToWhatCanBeDone()
{
    put(EntryState::Holding);
    see();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), visibleButton(*m_view, u"Send Now"_s));
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Delete);
    QCOMPARE(QApplication::focusWidget(), visibleButton(*m_view, u"Keep"_s));
}

void tst_OutboxView::theMenuOffersWhatTheButtonsDo()
{
    put(EntryState::Holding);
    see();
    Q_EMIT list().customContextMenuRequested({5, 5});
    auto *menu = m_view->findChild<QMenu *>();
    QVERIFY(menu);
    QStringList offered;
    for (const QAction *action : menu->actions())
        offered += action->text().remove(u'&');
    QCOMPARE(offered, QStringList({u"Send Now"_s, u"Edit"_s, u"Cancel Message…"_s}));
    menu->actions().last()->trigger();
    QVERIFY(visibleButton(*m_view, u"Take Out"_s));
}

void tst_OutboxView::manyRecipientsAndALongSubjectHaveTheirPlace()
{
    QStringList all;
    for (int number = 0; number < 1000; ++number)
        all += u"someone-%1@example.org"_s.arg(number);
    Entry entry = newEntry(all, u"many.eml"_s);
    entry.subject = u"A very long subject "_s.repeated(60);
    QVERIFY(m_bench->engine.post().value()->store().add(entry).has_value());
    see();
    QVERIFY(m_view->minimumSizeHint().width() < 900);
    QVERIFY(m_view->minimumSizeHint().height() < 700);
    QVERIFY(list().model()->index(0, 2).data().toString().contains(u"999 more"_s));
}

QTEST_MAIN(tst_OutboxView)
#include "tst_OutboxView.moc"
