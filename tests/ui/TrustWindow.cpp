#include "ui/TrustWindow.h"

#include "accounts/SettingsStore.h"
#include "outbox/OutboxStore.h"
#include "ui/WindowParts.h"
#include "ui/outbox/PostOffice.h"

#include <QTest>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

PostOffice &postOf(Engine &engine)
{
    const auto post = engine.post();
    if (!post)
        qFatal("no outbox");
    (*post)->start();
    return **post;
}

} // namespace

TrustWindow::TrustWindow(Bench &bench)
    : m_bench(bench)
    , m_engine(*Profile::open(bench.folder.path()))
{
    if (!SettingsStore(bench.folder.path()).save({.undoDelay = std::chrono::seconds(0)}))
        qFatal("no settings");
}

TrustWindow::~TrustWindow()
{
    delete m_window;
}

void TrustWindow::compose()
{
    delete m_window;
    if (!m_engine.accounts().save(m_bench.account))
        qFatal("the account was not saved");
    QByteArray password("hunter2");
    password.detach();
    m_engine.credentials().remember(m_bench.account, Secret::take(password));
    postOf(m_engine); // delivers
    const ComposeSeed seed{.to = u"ann@example.org"_s, .subject = u"Note G"_s, .body = u"The table is done."_s};
    m_window = new ComposeWindow(m_engine, seed);
    m_window->chooseAccount(m_bench.account.name);
    m_window->show();
    m_window->activateWindow(); // on a screen without a window manager nobody else does
    if (!QTest::qWaitForWindowActive(m_window))
        qFatal("the window has no keyboard");
}

void TrustWindow::press(const QString &button)
{
    QAbstractButton *found = visibleButton(*m_window, button);
    QVERIFY2(found, qPrintable(button));
    found->click();
}

QList<EntryState> TrustWindow::outbox()
{
    QList<EntryState> states;
    const QList<EntrySummary> entries = postOf(m_engine).store().list().value();
    for (const EntrySummary &entry : entries)
        states += entry.state;
    return states;
}

qsizetype TrustWindow::journalled(JournalEntry::Event event, const QString &reason) const
{
    const QList<JournalEntry> entries = m_bench.trust->journal(m_bench.account.name).value();
    return std::count_if(entries.begin(), entries.end(), [&](const JournalEntry &entry) {
        return entry.event == event && (reason.isEmpty() || entry.reason == reason);
    });
}

} // namespace Sealpost
