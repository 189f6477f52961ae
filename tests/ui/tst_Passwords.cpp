#include "submission/AccountTerms.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/compose/PasswordBar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// When a message asks for a password, and when it does not.
class tst_Passwords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void itIsAskedForOverALineThatMayHaveIt();
    void itIsAskedForWhileTheLineIsStillBeingOpened();
    void theServerIsReviewedBeforeAPasswordIsTyped();
    void plainMailWithoutLoginAsksForNone();
    void aServerThatWantsALoginOverPlainIsNoReasonToAsk();
    void withAnotherSenderWhatWasBeingTypedIsWiped();
    void aRefusedPasswordIsNotTriedAgainByALook();

private:
    void saveWithPlainConsent();
    bool asks() const { return m_bench->window->findChild<PasswordBar *>()->isVisible(); }
    QLineEdit &field() const { return named<QLineEdit>(*m_bench->window, u"Password"_s); }
    QString visible() const { return visibleText(*m_bench->window); }

    std::unique_ptr<WindowBench> m_bench;
};

void tst_Passwords::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_bench->server.offers({"AUTH PLAIN"});
}

void tst_Passwords::itIsAskedForOverALineThatMayHaveIt()
{
    m_bench->save(m_bench->withLogin());
    m_bench->compose();
    QTRY_VERIFY(m_bench->server.heard("EHLO"));
    QTRY_COMPARE(m_bench->seal(), SealState::Local);
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(asks());
    field().setText(u"secret"_s);
    QTest::keyClick(&field(), Qt::Key_Return);
    QTRY_VERIFY(!m_bench->isOpen());
    QCOMPARE(m_bench->server.connections(), 1); // the very line that was shown
}

void tst_Passwords::itIsAskedForWhileTheLineIsStillBeingOpened()
{
    m_bench->save(m_bench->withLogin());
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(asks());
    QVERIFY(visible().contains(u"asks for the password of ada"_s));
    QTRY_COMPARE(m_bench->seal(), SealState::Local); // the line stands while one types
    QVERIFY(!m_bench->server.heard("MAIL"));
}

void tst_Passwords::theServerIsReviewedBeforeAPasswordIsTyped()
{
    Account stranger = m_bench->withLogin();
    stranger.localException = false;
    m_bench->save(stranger);
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(visibleButton(*m_bench->window, u"Review the Server…"_s));
    QTRY_VERIFY(visibleButton(*m_bench->window, u"Send"_s)->isEnabled());
    QVERIFY(!asks());
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(visibleButton(*m_bench->window, u"Send"_s)->isEnabled());
    QVERIFY(!asks());
    QVERIFY(!m_bench->server.heard("AUTH"));
}

/// Row 15.
void tst_Passwords::saveWithPlainConsent()
{
    Account plain = m_bench->withLogin();
    plain.localException = false;
    plain.smtpsPort = std::nullopt;
    plain.plainPort = m_bench->server.port();
    plain.consent = Consent::PlainMail;
    m_bench->server.startsInClear();
    m_bench->save(plain);
}

void tst_Passwords::plainMailWithoutLoginAsksForNone()
{
    saveWithPlainConsent();
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(m_bench->server.heard("MAIL"));
    QTRY_VERIFY(!m_bench->isOpen());
    QVERIFY(!m_bench->server.heard("AUTH"));
}

void tst_Passwords::aServerThatWantsALoginOverPlainIsNoReasonToAsk()
{
    saveWithPlainConsent();
    m_bench->server.on("MAIL", "530 5.7.0 Authentication required");
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(!m_bench->isOpen());
    QTRY_COMPARE(m_bench->queued(), EntryState::Waiting); // row 16
    QCOMPARE(m_bench->queue().first().failure->kind, Smtp::Failure::Kind::AuthenticationRequired);
}

void tst_Passwords::withAnotherSenderWhatWasBeingTypedIsWiped()
{
    m_bench->save(m_bench->withLogin());
    Account other = m_bench->withLogin();
    other.name = u"Home"_s;
    m_bench->save(other);
    m_bench->compose();
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(asks());
    field().setText(u"secret"_s);
    auto &from = *m_bench->window->findChild<QComboBox *>();
    from.setCurrentIndex(1 - from.currentIndex());
    QVERIFY(!asks());
    QCOMPARE(field().text(), QString());
    QVERIFY(!m_bench->server.heard("AUTH"));
}

void tst_Passwords::aRefusedPasswordIsNotTriedAgainByALook()
{
    m_bench->save(m_bench->withLogin());
    m_bench->server.on("AUTH", "454 4.7.0 Try again later"); // what was typed is kept
    QByteArray typed("secret");
    m_bench->engine.credentials().remember(m_bench->withLogin(), Secret::take(typed));
    m_bench->compose();
    QTRY_VERIFY(m_bench->server.heard("AUTH"));
    QTRY_VERIFY(m_bench->server.last().over);
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QTRY_VERIFY(elsewhere.isActiveWindow());
    m_bench->window->activateWindow();
    QTRY_VERIFY(m_bench->window->isActiveWindow());
    QCOMPARE(m_bench->server.connections(), 1);
}

QTEST_MAIN(tst_Passwords)
#include "tst_Passwords.moc"
