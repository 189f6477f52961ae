#include "ui/launch/DesktopApplication.h"

#include "ui/DesktopBus.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// Against a bus of its own, on which the test is the desktop.
class tst_DesktopApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void itIsActivated();
    void aLinkBeginsAMessageAndMayNotAttach();
    void filesAreAttachedToOneMessage();
    void itsActionsAreThoseOfTheDesktopEntry_data();
    void itsActionsAreThoseOfTheDesktopEntry();
    void anotherProgramOfThatNameKeepsIt();

private:
    void ask(const QString &method, const QVariantList &arguments);
    [[nodiscard]] LaunchOptions launched(int index = 0) const
    {
        return m_launched->at(index).first().value<LaunchOptions>();
    }

    DesktopBus m_bus;
    std::unique_ptr<DesktopApplication> m_application;
    std::unique_ptr<QSignalSpy> m_launched;
};

void tst_DesktopApplication::init()
{
    m_launched.reset();
    m_application = std::make_unique<DesktopApplication>();
    QVERIFY(m_application->listen());
    m_launched = std::make_unique<QSignalSpy>(m_application.get(), &DesktopApplication::launched);
}

void tst_DesktopApplication::ask(const QString &method, const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(u"org.sealpost.Sealpost"_s, u"/org/sealpost/Sealpost"_s,
                                               u"org.freedesktop.Application"_s, method);
    call.setArguments(arguments);
    QDBusConnection desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"another"_s);
    const QDBusMessage answer = desktop.call(call, QDBus::BlockWithGui);
    QVERIFY2(answer.type() == QDBusMessage::ReplyMessage, qPrintable(answer.errorMessage()));
}

void tst_DesktopApplication::itIsActivated()
{
    ask(u"Activate"_s, {QVariantMap{{u"activation-token"_s, u"token-7"_s}}});
    QCOMPARE(m_launched->size(), 1);
    QVERIFY(!launched().seed && !launched().outbox);
    QCOMPARE(launched().activation, u"token-7"_s);
}

void tst_DesktopApplication::aLinkBeginsAMessageAndMayNotAttach()
{
    ask(u"Open"_s,
        {QStringList{u"mailto:ann@example.org?subject=Plans&attach=/etc/passwd"_s, u"https://example.org"_s},
         QVariantMap()});
    QCOMPARE(m_launched->size(), 1);
    QCOMPARE(launched().seed->to, u"ann@example.org"_s);
    QCOMPARE(launched().seed->attachments, QStringList());
}

void tst_DesktopApplication::filesAreAttachedToOneMessage()
{
    ask(u"Open"_s, {QStringList{u"file:///tmp/a%20b.txt"_s, u"file:///tmp/c.txt"_s}, QVariantMap()});
    QCOMPARE(m_launched->size(), 1);
    QCOMPARE(launched().seed->attachments, (QStringList{u"/tmp/a b.txt"_s, u"/tmp/c.txt"_s}));
}

void tst_DesktopApplication::itsActionsAreThoseOfTheDesktopEntry_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("launches");
    QTest::addColumn<bool>("writes");
    QTest::newRow("compose") << u"compose"_s << 1 << true;
    QTest::newRow("outbox") << u"outbox"_s << 1 << false;
    QTest::newRow("one that there is not") << u"format-disk"_s << 0 << false;
}

void tst_DesktopApplication::itsActionsAreThoseOfTheDesktopEntry()
{
    QFETCH(const QString, action);
    QFETCH(const int, launches);
    QFETCH(const bool, writes);
    ask(u"ActivateAction"_s, {action, QVariant::fromValue(QVariantList()), QVariantMap()});
    QCOMPARE(m_launched->size(), launches);
    if (launches > 0) {
        QCOMPARE(launched().seed.has_value(), writes);
        QCOMPARE(launched().outbox, !writes);
    }
}

void tst_DesktopApplication::anotherProgramOfThatNameKeepsIt()
{
    m_application.reset();
    QDBusConnection::sessionBus().unregisterService(u"org.sealpost.Sealpost"_s);
    QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"another"_s);
    QVERIFY(other.registerService(u"org.sealpost.Sealpost"_s));
    QVERIFY(!DesktopApplication().listen());
    QVERIFY(other.unregisterService(u"org.sealpost.Sealpost"_s));
}

QTEST_GUILESS_MAIN(tst_DesktopApplication)
#include "tst_DesktopApplication.moc"
