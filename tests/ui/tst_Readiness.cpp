#include "ui/compose/Readiness.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Kind = Smtp::Failure::Kind;
using Phase = LineReport::Phase;

namespace {

const HostName host = *HostName::parse(u"mail.example.org"_s);

LineReport in(Phase phase)
{
    return {.phase = phase, .host = host};
}

LineReport failed(Kind kind)
{
    LineReport report = in(Phase::Failed);
    report.failure = Smtp::Failure{.kind = kind};
    return report;
}

Account as(const QString &username)
{
    return {.name = u"Work"_s,
            .identity = {{}, *Address::parse(u"me@example.org"_s)},
            .host = host,
            .username = username};
}

} // namespace

class tst_Readiness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageLeavesUnlessAPersonCanDoSomething_data();
    void aMessageLeavesUnlessAPersonCanDoSomething();
    void aLineThatIsOnlyLookedAtIsReviewedToo();
    void whatCannotBeReadOfTrustIsSaid();
    void withoutAUserNameTheAccountIsMended();
    void whereAProviderGivesTheTokenThatIsAskedFor();
};

void tst_Readiness::aMessageLeavesUnlessAPersonCanDoSomething_data()
{
    QTest::addColumn<LineReport>("report");
    QTest::addColumn<bool>("wantsPassword");
    QTest::addColumn<Readiness>("expected");
    const auto row = [](const char *name, const LineReport &report, Readiness expected, bool wants = false) {
        QTest::newRow(name) << report << wants << expected;
    };
    row("not begun", in(Phase::NotChecked), Readiness::Wait);
    row("connecting", in(Phase::Connecting), Readiness::Wait);
    row("logging in", in(Phase::LoggingIn), Readiness::Wait);
    row("lost", in(Phase::Closed), Readiness::Wait);
    row("open", in(Phase::Open), Readiness::Go);
    row("open, no password yet", in(Phase::Open), Readiness::TypePassword, true);
    row("held", in(Phase::Held), Readiness::ReviewLine);
    row("no password", failed(Kind::PasswordMissing), Readiness::TypePassword);
    row("wrong password", failed(Kind::AuthenticationRefused), Readiness::TypePassword);
    row("locked", failed(Kind::PasswordsLocked), Readiness::Unlock);
    row("a proxy's login", failed(Kind::ProxyLoginRefused), Readiness::MendAccount);
    row("a locked certificate", failed(Kind::ClientCertificateLocked), Readiness::MendAccount);
    row("a token and no provider", failed(Kind::AuthorizationMissing), Readiness::Go);
    row("not permitted", failed(Kind::NotPermitted), Readiness::ReviewLine);
    row("no network", failed(Kind::Unreachable), Readiness::Go);
    row("busy", failed(Kind::ServiceUnavailable), Readiness::Go);
}

void tst_Readiness::aMessageLeavesUnlessAPersonCanDoSomething()
{
    QFETCH(const LineReport, report);
    QFETCH(const bool, wantsPassword);
    QFETCH(const Readiness, expected);
    QCOMPARE(readinessOf(report, as(u"ada"_s), wantsPassword), expected);
}

void tst_Readiness::aLineThatIsOnlyLookedAtIsReviewedToo()
{
    LineReport report = in(Phase::Open);
    report.verdict = Verdict{.decision = Decision::R11, .level = Level::Unverified};
    QCOMPARE(readinessOf(report, as(u"ada"_s), false), Readiness::ReviewLine);
}

void tst_Readiness::whatCannotBeReadOfTrustIsSaid()
{
    LineReport report = failed(Kind::Unreachable);
    report.trustFailure = StoreFailure{StoreFailure::Kind::Full, {}, {}};
    QCOMPARE(readinessOf(report, as(u"ada"_s), false), Readiness::ReviewLine);
}

void tst_Readiness::withoutAUserNameTheAccountIsMended()
{
    QCOMPARE(readinessOf(failed(Kind::AuthenticationRequired), as({}), false), Readiness::MendAccount);
}

void tst_Readiness::whereAProviderGivesTheTokenThatIsAskedFor()
{
    Account account = as(u"ada"_s);
    account.authorization = AuthorizationServer{};
    account.credentialKind = Smtp::Credentials::Kind::Token;
    QCOMPARE(readinessOf(failed(Kind::AuthorizationMissing), account, false), Readiness::Authorize);
    QCOMPARE(readinessOf(failed(Kind::PasswordMissing), account, false), Readiness::Go); // typing one is no help
}

QTEST_GUILESS_MAIN(tst_Readiness)
#include "tst_Readiness.moc"
