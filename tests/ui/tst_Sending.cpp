#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/compose/SentText.h"
#include "ui/outbox/PostOffice.h"
#include "ui/trust/ReviewDialog.h"

#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_Sending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<WindowBench>(); }

    void firstContactIsComparedPinnedAndTheMessageLeaves();
    void anotherFingerprintCannotBePinned();
    void acceptingUnseenIsAPalerPin();
    void aPinnedServerGetsTheMessageAtOnce();
    void aWrongPasswordIsAskedForAgainInPlace();
    void theLineThatWasShownCarriesTheMessage();
    void whatTheServerRefusesIsInTheOutbox();
    void aServerThatIsNotThereHoldsNobodyUp();
    void aBlockedMessageIsKeptInTheOutboxAndLeavesWhenTheServerIsPinned();
    void whatCannotBeKeptStaysInTheWindow();
    void aWindowGoesWhileItsMessageIsOnItsWay();

private:
    QString visible() const { return visibleText(*m_bench->window); }
    ReviewDialog &review();
    QString received() const;

    std::unique_ptr<WindowBench> m_bench;
};

/// The practice server's review, opened from the bar of a new message.
ReviewDialog &tst_Sending::review()
{
    m_bench->practise();
    m_bench->compose();
    if (!QTest::qWaitFor([this] { return visibleButton(*m_bench->window, u"Review the Server…"_s) != nullptr; }))
        qFatal("there is nothing to review");
    m_bench->press(u"Review the Server…"_s);
    return *m_bench->window->findChild<ReviewDialog *>();
}

QString tst_Sending::received() const
{
    QFile file(m_bench->room.messages().at(0).path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void tst_Sending::firstContactIsComparedPinnedAndTheMessageLeaves()
{
    ReviewDialog &dialog = review();
    QCOMPARE(m_bench->seal(), SealState::Unverified);
    QAbstractButton *pin = visibleButton(dialog, u"Pin"_s);
    QVERIFY(!pin->isEnabled());
    dialog.findChild<QPlainTextEdit *>()->setPlainText(m_bench->room.certificate().spkiSha256.colonHex());
    QVERIFY(visibleText(dialog).contains(u"Same"_s));
    QVERIFY(pin->isEnabled());
    pin->click();
    QTRY_COMPARE(m_bench->seal(), SealState::PinnedCompared);
    m_bench->press(u"Send"_s);
    QTRY_COMPARE(m_bench->room.messages().rowCount(), 1);
    QVERIFY(received().contains(u"The table is done."_s));
    QTRY_VERIFY(!m_bench->isOpen());
}

void tst_Sending::anotherFingerprintCannotBePinned()
{
    ReviewDialog &dialog = review();
    dialog.findChild<QPlainTextEdit *>()->setPlainText(u"AB"_s.repeated(32));
    QVERIFY(visibleText(dialog).contains(u"Different"_s));
    QVERIFY(!visibleButton(dialog, u"Pin"_s)->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(m_bench->seal(), SealState::Unverified);
}

void tst_Sending::acceptingUnseenIsAPalerPin()
{
    ReviewDialog &dialog = review();
    QVERIFY(visibleText(dialog).contains(u"they get your password and your messages"_s));
    visibleButton(dialog, u"Accept Unseen"_s)->click();
    QTRY_COMPARE(m_bench->seal(), SealState::PinnedUnseen);
}

void tst_Sending::aPinnedServerGetsTheMessageAtOnce()
{
    m_bench->pinPractice();
    QSignalSpy settled(&m_bench->post(), &PostOffice::settled);
    m_bench->compose();
    m_bench->press(u"Send"_s); // the line is still being opened
    QTRY_COMPARE(settled.size(), 1);
    const auto entry = m_bench->post().store().entry(settled.first().first().value<EntryId>());
    QVERIFY(entry && *entry);
    QCOMPARE(sentText(**entry), u"Sent to 1 recipient(s) · Pinned"_s);
}

void tst_Sending::aWrongPasswordIsAskedForAgainInPlace()
{
    m_bench->pinPractice();
    QByteArray wrong("wrong");
    const auto practice = m_bench->engine.accounts().find(PracticeRoom::accountName);
    m_bench->engine.credentials().remember(**practice, Secret::take(wrong));
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(visibleButton(*m_bench->window, u"Log In and Send"_s));
    QCOMPARE(m_bench->text(), WindowBench::ready().body);
    named<QLineEdit>(*m_bench->window, u"Password"_s).setText(PracticeServer::password);
    m_bench->press(u"Log In and Send"_s);
    QTRY_COMPARE(m_bench->room.messages().rowCount(), 1);
}

void tst_Sending::theLineThatWasShownCarriesTheMessage()
{
    m_bench->save(m_bench->work());
    m_bench->compose();
    QTRY_COMPARE(m_bench->seal(), SealState::Local);
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(!m_bench->isOpen());
    QTRY_VERIFY(m_bench->server.heard("MAIL"));
    QTRY_VERIFY(m_bench->queue().isEmpty());
    QCOMPARE(m_bench->server.connections(), 1);
}

void tst_Sending::whatTheServerRefusesIsInTheOutbox()
{
    m_bench->save(m_bench->work());
    m_bench->server.on("RCPT", "550 5.7.1 Go away");
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(!m_bench->isOpen());
    QTRY_COMPARE(m_bench->queued(), EntryState::Refused);
}

void tst_Sending::aServerThatIsNotThereHoldsNobodyUp()
{
    m_bench->save(m_bench->work());
    m_bench->server.refuses();
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(!m_bench->isOpen());
    QTRY_COMPARE(m_bench->queued(), EntryState::Waiting);
    m_bench->server.listens();
    m_bench->post().tryAgain(); // another network
    QTRY_VERIFY(m_bench->queue().isEmpty());
    QCOMPARE(m_bench->server.last().messages.size(), 1);
}

void tst_Sending::aBlockedMessageIsKeptInTheOutboxAndLeavesWhenTheServerIsPinned()
{
    m_bench->practise();
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(visibleButton(*m_bench->window, u"Keep in the Outbox"_s));
    QCOMPARE(m_bench->text(), WindowBench::ready().body);
    m_bench->press(u"Keep in the Outbox"_s);
    QTRY_VERIFY(!m_bench->isOpen());
    QTRY_COMPARE(m_bench->queued(), EntryState::Waiting);
    m_bench->pinPractice();
    m_bench->post().tryAgain();
    QTRY_COMPARE(m_bench->room.messages().rowCount(), 1);
}

void tst_Sending::whatCannotBeKeptStaysInTheWindow()
{
    m_bench->save(m_bench->work());
    m_bench->compose();
    QVERIFY(QDir(*m_bench->engine.profile().spoolFolder()).removeRecursively());
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(visible().contains(u"The message is still here only."_s));
    QVERIFY(visibleButton(*m_bench->window, u"Send"_s)->isEnabled());
    QCOMPARE(m_bench->text(), WindowBench::ready().body);
}

void tst_Sending::aWindowGoesWhileItsMessageIsOnItsWay()
{
    m_bench->save(m_bench->work());
    m_bench->server.offers({}).once("MAIL", ScriptedAnswer::silence());
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(m_bench->server.heard("MAIL"));
    QTRY_VERIFY(!m_bench->isOpen());
    m_bench->server.say("250 OK");
    QTRY_VERIFY(m_bench->queue().isEmpty());
    QCOMPARE(m_bench->server.conversation(0).messages.size(), 1);
}

QTEST_MAIN(tst_Sending)
#include "tst_Sending.moc"
