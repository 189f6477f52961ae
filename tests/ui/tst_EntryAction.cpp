#include "ui/outbox/EntryAction.h"

#include <QTest>

using namespace Sealpost;
using Action = EntryAction;
using Kind = Smtp::Failure::Kind;
using Actions = QList<EntryAction>;

class tst_EntryAction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHelpsMostIsOfferedFirst_data();
    void whatHelpsMostIsOfferedFirst();
    void anUncertainMessageIsDecidedWhenTheServerHadItsTime();
    void severalAreOfferedWhatAllOfThemCan();
};

void tst_EntryAction::whatHelpsMostIsOfferedFirst_data()
{
    QTest::addColumn<EntryState>("state");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Actions>("first");
    const auto row = [](const char *name, EntryState state, Kind kind, const Actions &first) {
        QTest::newRow(name) << state << kind << first;
    };
    row("to go later", EntryState::Holding, Kind::Cancelled, {Action::SendNow, Action::Edit});
    row("on its way", EntryState::Sending, Kind::Cancelled, {Action::Cancel});
    row("no network", EntryState::Waiting, Kind::Unreachable, {Action::TryAgain});
    row("no password", EntryState::Waiting, Kind::PasswordMissing, {Action::TypePassword, Action::TryAgain});
    row("wrong password", EntryState::Waiting, Kind::AuthenticationRefused,
        {Action::TypePassword, Action::TryAgain});
    row("locked", EntryState::Waiting, Kind::PasswordsLocked, {Action::Unlock, Action::TryAgain});
    row("not authorised", EntryState::Waiting, Kind::AuthorizationMissing, {Action::Authorize, Action::TryAgain});
    row("a proxy's login", EntryState::Waiting, Kind::ProxyLoginRefused, {Action::EditAccount, Action::TryAgain});
    row("blocked", EntryState::Waiting, Kind::NotPermitted, {Action::ReviewServer, Action::TryAgain});
    row("no login", EntryState::Waiting, Kind::AuthenticationRequired, {Action::EditAccount, Action::TryAgain});
    row("partly", EntryState::Partly, Kind::RecipientsRefused, {Action::EditForTheRest, Action::TryAgain});
    row("refused", EntryState::Refused, Kind::RecipientsRefused, {Action::Edit, Action::TryAgain});
}

void tst_EntryAction::whatHelpsMostIsOfferedFirst()
{
    QFETCH(const EntryState, state);
    QFETCH(const Kind, kind);
    QFETCH(const Actions, first);
    const EntrySummary entry{.state = state, .failure = Smtp::Failure{.kind = kind}};
    QCOMPARE(actionsFor(entry, QDateTime::currentDateTimeUtc()).first(first.size()), first);
}

void tst_EntryAction::anUncertainMessageIsDecidedWhenTheServerHadItsTime()
{
    const QDateTime settled(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC);
    const EntrySummary entry{.state = EntryState::Uncertain, .settled = settled};
    QCOMPARE(actionsFor(entry, settled.addSecs(9 * 60)), Actions());
    QCOMPARE(actionsFor(entry, settled.addSecs(10 * 60)), (Actions{Action::WasSent, Action::SendAgain}));
}

void tst_EntryAction::severalAreOfferedWhatAllOfThemCan()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const EntrySummary later{.state = EntryState::Holding};
    const EntrySummary waiting{.state = EntryState::Waiting};
    const EntrySummary refused{.state = EntryState::Refused};
    QCOMPARE(actionsFor(QList{later, later}, now), (Actions{Action::SendNow, Action::Cancel}));
    QCOMPARE(actionsFor(QList{later, waiting}, now), Actions{Action::Cancel});
    QCOMPARE(actionsFor(QList{later, refused}, now), Actions());
}

QTEST_GUILESS_MAIN(tst_EntryAction)
#include "tst_EntryAction.moc"
