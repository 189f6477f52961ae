#include "accounts/SettingsStore.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// Where the settings say that nobody is to be connected to before something is sent.
class tst_CheckOnlyOnSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whileOneWritesNobodyIsConnectedTo();
    void sendOpensTheLineAndItGoes();
    void withoutTheSettingTheLineStandsBefore();

private:
    void compose(bool onlyOnSend);
    std::unique_ptr<WindowBench> m_bench;
};

void tst_CheckOnlyOnSend::init()
{
    m_bench = std::make_unique<WindowBench>();
}

void tst_CheckOnlyOnSend::compose(bool onlyOnSend)
{
    QVERIFY(SettingsStore(m_bench->engine.profile().folder())
                .save({.undoDelay = std::chrono::seconds(0), .checkOnlyOnSend = onlyOnSend}));
    m_bench->save(m_bench->work());
    m_bench->compose();
}

void tst_CheckOnlyOnSend::whileOneWritesNobodyIsConnectedTo()
{
    compose(true);
    QVERIFY(!QTest::qWaitFor([this] { return m_bench->server.connections() > 0; }, 500));
    QCOMPARE(m_bench->seal(), SealState::NotChecked);
}

void tst_CheckOnlyOnSend::sendOpensTheLineAndItGoes()
{
    compose(true);
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(!m_bench->isOpen());
    QTRY_VERIFY(m_bench->server.heard("MAIL"));
    QCOMPARE(m_bench->server.connections(), 1);
}

void tst_CheckOnlyOnSend::withoutTheSettingTheLineStandsBefore()
{
    compose(false);
    QTRY_COMPARE(m_bench->seal(), SealState::Local);
    QCOMPARE(m_bench->server.connections(), 1);
}

QTEST_MAIN(tst_CheckOnlyOnSend)
#include "tst_CheckOnlyOnSend.moc"
