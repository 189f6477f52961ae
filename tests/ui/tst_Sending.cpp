#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/trust/ReviewDialog.h"

#include <QLineEdit>
#include <QPlainTextEdit>
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
    void aRefusedMessageKeepsItsText();
    void whoeverWasRefusedStaysInTheMessage();
    void sendingCanBeCancelled();
    void anAccountIsEditedWhileItsMessageIsOnItsWay();
    void aWindowGoesWhileItsMessageIsOnItsWay();

private:
    QString visible() const { return visibleText(*m_bench->window); }
    ReviewDialog &review();
    void sendAndWaitForMail();
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
    QVERIFY(visibleText(dialog).contains(u"gets your password and your mail"_s));
    visibleButton(dialog, u"Accept Unseen"_s)->click();
    QTRY_COMPARE(m_bench->seal(), SealState::PinnedUnseen);
}

void tst_Sending::aPinnedServerGetsTheMessageAtOnce()
{
    m_bench->pinPractice();
    QStringList said;
    connect(&m_bench->compose(), &ComposeWindow::sent, this, [&said](const QString &text) { said += text; });
    m_bench->press(u"Send"_s); // the line is still being opened
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said.first().contains(u"Pinned"_s));
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

void tst_Sending::aRefusedMessageKeepsItsText()
{
    m_bench->save(m_bench->work());
    m_bench->server.on("RCPT", "550 5.7.1 <b>Go away</b>");
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(visible().contains(u"<b>Go away</b>"_s)); // the server's own words, as they are
    QVERIFY(m_bench->isOpen());
    QCOMPARE(m_bench->text(), WindowBench::ready().body);
    QVERIFY(visibleButton(*m_bench->window, u"Send"_s)->isEnabled());
}

void tst_Sending::whoeverWasRefusedStaysInTheMessage()
{
    m_bench->save(m_bench->work());
    m_bench->server.on("RCPT TO:<bob", "550 5.1.1 No such user");
    ComposeSeed seed = WindowBench::ready();
    seed.to = u"ann@example.org, bob@example.org"_s;
    m_bench->compose(seed);
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(visible().contains(u"No such user"_s));
    QVERIFY(visible().contains(u"bob@example.org"_s));
    QCOMPARE(named<QLineEdit>(*m_bench->window, u"To"_s).text(), u"bob@example.org"_s);
}

/// A message on its way, to a server that has not answered MAIL yet.
void tst_Sending::sendAndWaitForMail()
{
    m_bench->save(m_bench->work());
    m_bench->server.offers({}).once("MAIL", ScriptedAnswer::silence());
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(m_bench->server.heard("MAIL"));
}

void tst_Sending::sendingCanBeCancelled()
{
    sendAndWaitForMail();
    QVERIFY(!m_bench->window->close());
    m_bench->press(u"Cancel"_s);
    QTRY_VERIFY(visibleButton(*m_bench->window, u"Send"_s)->isEnabled());
    QCOMPARE(m_bench->text(), WindowBench::ready().body);
}

void tst_Sending::anAccountIsEditedWhileItsMessageIsOnItsWay()
{
    sendAndWaitForMail();
    Account edited = m_bench->work();
    edited.strictPin = true;
    m_bench->save(edited);
    m_bench->window->reloadAccounts();
    m_bench->server.say("250 OK");
    QTRY_VERIFY(!m_bench->isOpen());
    QCOMPARE(m_bench->server.conversation(0).messages.size(), 1);
}

void tst_Sending::aWindowGoesWhileItsMessageIsOnItsWay()
{
    sendAndWaitForMail();
    delete m_bench->window;
    QTRY_VERIFY(m_bench->server.last().over);
    QVERIFY(m_bench->server.last().messages.isEmpty());
}

QTEST_MAIN(tst_Sending)
#include "tst_Sending.moc"
