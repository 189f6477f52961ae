#include "ui/WindowBench.h"

#include "accounts/SettingsStore.h"
#include "outbox/OutboxStore.h"
#include "store/Statement.h"
#include "submission/AccountTerms.h"
#include "support/TestCertificate.h"
#include "trust/TrustBook.h"
#include "ui/WindowParts.h"
#include "ui/compose/MessageEdit.h"
#include "ui/outbox/PostOffice.h"
#include "ui/trust/SealIndicator.h"

#include <QTest>

namespace Sealpost {

using namespace Qt::StringLiterals;

WindowBench::WindowBench(std::chrono::seconds undoDelay)
    : engine(*Profile::open(folder.path()))
    , room(engine)
{
    if (!SettingsStore(folder.path()).save({.undoDelay = undoDelay}))
        qFatal("no settings");
    server.tls(testCertificatePath(u"self-signed"_s)).offers({"PIPELINING", "8BITMIME"});
}

WindowBench::~WindowBench()
{
    delete window;
}

void WindowBench::practise()
{
    if (!room.open())
        qFatal("no practice server");
}

void WindowBench::pinPractice()
{
    const auto account = room.open();
    const auto book = engine.trust();
    if (!account || !book || !(*book)->pin(trustTermsOf(*account), room.certificate(), Pin::How::Compared))
        qFatal("not pinned");
}

Account WindowBench::work() const
{
    return {.name = u"Work"_s,
            .identity = {{}, *Address::parse(u"me@example.org"_s)},
            .host = *HostName::parse(u"127.0.0.1"_s),
            .smtpsPort = server.port(),
            .startTlsPort = std::nullopt};
}

Account WindowBench::withLogin() const
{
    Account account = work();
    account.username = u"ada"_s;
    return account;
}

void WindowBench::save(const Account &account)
{
    if (!engine.accounts().save(account))
        qFatal("the account was not saved");
}

void WindowBench::makeReadOnly(bool readOnly)
{
    const QString pragma = QStringLiteral("PRAGMA query_only = %1").arg(readOnly ? 1 : 0);
    const auto database = engine.database();
    if (!database || !Statement(**database, pragma).run())
        qFatal("no such profile");
}

QList<DraftSummary> WindowBench::drafts()
{
    return (*engine.drafts())->all().value();
}

ComposeSeed WindowBench::ready()
{
    return {.to = u"ann@example.org"_s, .subject = u"Note G"_s, .body = u"The table is done."_s};
}

PostOffice &WindowBench::post()
{
    const auto post = engine.post();
    if (!post)
        qFatal("no outbox");
    (*post)->start();
    return **post;
}

QList<EntrySummary> WindowBench::queue()
{
    return post().store().list().value_or(QList<EntrySummary>());
}

std::optional<EntryState> WindowBench::queued()
{
    const QList<EntrySummary> all = queue();
    return all.isEmpty() ? std::nullopt : std::optional(all.first().state);
}

ComposeWindow &WindowBench::compose(const ComposeSeed &seed)
{
    delete window;
    post(); // delivers
    window = new ComposeWindow(engine, seed, pause);
    window->show();
    return *window;
}

SealState WindowBench::seal() const
{
    return window->findChild<SealIndicator *>()->seal().state;
}

QString WindowBench::text() const
{
    return window->findChild<MessageEdit *>()->toPlainText();
}

void WindowBench::press(const QString &button)
{
    QAbstractButton *found = visibleButton(*window, button);
    QVERIFY2(found, qPrintable(button));
    found->click();
}

} // namespace Sealpost
