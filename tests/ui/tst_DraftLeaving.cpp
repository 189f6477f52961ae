#include "store/Statement.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/Windows.h"
#include "ui/compose/StrandedDrafts.h"
#include "ui/outbox/PostOffice.h"

#include <QApplication>
#include <QDir>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Whatever happens on the way into the outbox: a message is a draft or in the outbox, and not in both.
class tst_DraftLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aProgramKilledWhileSendingLeavesItInOneOfTheTwo_data();
    void aProgramKilledWhileSendingLeavesItInOneOfTheTwo();
    void whatTheOutboxHasIsNotTakenBack();
    void whatIsNotTakenInIsADraftAsBefore();
    void whatIsCancelledOnTheWayIsADraftAsBefore();
    void whatIsCalledBackIsADraftAsBefore();
    void whatCannotBeKeptAgainStaysInTheOutbox();

private:
    void send(std::chrono::seconds undoDelay);
    void restart();
    void cancelWhenItLeaves();
    [[nodiscard]] DraftStore &store() const { return **m_bench->engine.drafts(); }
    [[nodiscard]] QStringList spooled() const;
    [[nodiscard]] bool isOpenDraft() const;
    [[nodiscard]] static QList<ComposeWindow *> messages();

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<Windows> m_windows;
};

void tst_DraftLeaving::init()
{
    m_windows.reset();
    m_bench = std::make_unique<WindowBench>();
    m_bench->save(m_bench->work());
}

void tst_DraftLeaving::send(std::chrono::seconds undoDelay)
{
    m_bench = std::make_unique<WindowBench>(undoDelay);
    m_bench->save(m_bench->work());
    m_bench->compose();
    m_bench->press(u"Send"_s);
}

/// Until what was open before is open again.
void tst_DraftLeaving::restart()
{
    m_windows = std::make_unique<Windows>(m_bench->engine);
    m_windows->open({});
    bool isRestored = false;
    QMetaObject::invokeMethod(
        this, [&isRestored] { isRestored = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(isRestored);
}

QStringList tst_DraftLeaving::spooled() const
{
    return QDir(*m_bench->engine.profile().spoolFolder()).entryList(QDir::Files);
}

bool tst_DraftLeaving::isOpenDraft() const
{
    const DraftId id = m_bench->window->draftId();
    return store().openOnes().value() == QList{id} && store().leavingOnes()->isEmpty() &&
           store().draft(id).value()->text == WindowBench::ready().body;
}

QList<ComposeWindow *> tst_DraftLeaving::messages()
{
    QList<ComposeWindow *> found;
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *message = qobject_cast<ComposeWindow *>(window); message && message->isVisible())
            found += message;
    return found;
}

void tst_DraftLeaving::aProgramKilledWhileSendingLeavesItInOneOfTheTwo_data()
{
    QTest::addColumn<bool>("isInOutbox");
    QTest::newRow("noted") << false;
    QTest::newRow("in the spool") << false;
    QTest::newRow("enqueued") << true;
}

void tst_DraftLeaving::aProgramKilledWhileSendingLeavesItInOneOfTheTwo()
{
    QFETCH(const bool, isInOutbox);
    QProcess sender;
    sender.start(QStringLiteral(SEALPOST_DRAFT_SENDER),
                 {m_bench->folder.path(), QString::fromLatin1(QTest::currentDataTag())});
    QTRY_COMPARE_WITH_TIMEOUT(sender.state(), QProcess::NotRunning, 20000);
    QCOMPARE(sender.exitStatus(), QProcess::CrashExit);

    restart();
    QCOMPARE(messages().size(), isInOutbox ? 0 : 1);
    QCOMPARE(m_bench->drafts().size(), isInOutbox ? 0 : 1);
    QCOMPARE(m_bench->queued(), isInOutbox ? std::optional(EntryState::Holding) : std::nullopt);
    QCOMPARE(spooled().isEmpty(), !isInOutbox);
    QVERIFY(store().leavingOnes()->isEmpty());
    if (!isInOutbox)
        QCOMPARE(named<QPlainTextEdit>(*messages().first(), u"Text of the message"_s).toPlainText(),
                 WindowBench::ready().body);
}

/// As a repaired database may have it.
void tst_DraftLeaving::whatTheOutboxHasIsNotTakenBack()
{
    m_bench->compose().sendAt(QDateTime::currentDateTime().addDays(1));
    QTRY_VERIFY(!m_bench->isOpen());
    const EntryId id = m_bench->queue().first().id;
    const QString name = m_bench->post().store().entry(id).value()->submission.message.path;
    QVERIFY(store().put({.text = u"The table is done."_s, .leavesAs = name}));
    QVERIFY(takeBackStranded(m_bench->engine));
    QVERIFY(m_bench->drafts().isEmpty());
    QVERIFY(spooled().contains(name));
}

void tst_DraftLeaving::whatIsNotTakenInIsADraftAsBefore()
{
    m_bench->compose();
    QVERIFY(QDir(*m_bench->engine.profile().spoolFolder()).removeRecursively());
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(visibleText(*m_bench->window).contains(u"The message is still here only."_s));
    QVERIFY(isOpenDraft());
}

void tst_DraftLeaving::cancelWhenItLeaves()
{
    connect(&store(), &DraftStore::changed, m_bench->window, [this] {
        if (!store().leavingOnes()->isEmpty())
            QMetaObject::invokeMethod(
                this, [this] { m_bench->press(u"Cancel"_s); }, Qt::QueuedConnection);
    });
}

void tst_DraftLeaving::whatIsCancelledOnTheWayIsADraftAsBefore()
{
    m_bench->compose();
    cancelWhenItLeaves();
    m_bench->window->sendAt(QDateTime::currentDateTime().addDays(1));
    QTRY_VERIFY(visibleButton(*m_bench->window, u"Send"_s)->isEnabled());
    QVERIFY(isOpenDraft());
    QCOMPARE(m_bench->queued(), std::nullopt);
    QCOMPARE(spooled(), QStringList());
}

void tst_DraftLeaving::whatIsCalledBackIsADraftAsBefore()
{
    send(1h);
    QTRY_VERIFY(visibleButton(*m_bench->window, u"Undo"_s));
    QVERIFY(store().openOnes()->isEmpty());
    m_bench->press(u"Undo"_s);
    QVERIFY(isOpenDraft());
    QCOMPARE(m_bench->queued(), std::nullopt);
}

/// Nothing sends it there.
void tst_DraftLeaving::whatCannotBeKeptAgainStaysInTheOutbox()
{
    send(1h);
    QTRY_VERIFY(visibleButton(*m_bench->window, u"Undo"_s));
    QVERIFY(Statement(**m_bench->engine.database(),
                      u"CREATE TRIGGER full BEFORE INSERT ON draft BEGIN SELECT RAISE(ABORT, 'full'); END"_s)
                .run());
    m_bench->press(u"Undo"_s);
    QCOMPARE(m_bench->queued(), EntryState::Holding);
    QVERIFY(!m_bench->queue().first().notBefore.isValid());
    QCOMPARE(m_bench->text(), WindowBench::ready().body);
}

QTEST_MAIN(tst_DraftLeaving)
#include "tst_DraftLeaving.moc"
