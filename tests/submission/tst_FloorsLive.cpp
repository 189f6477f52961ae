#include "submission/LiveAttempt.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

/// What a server, or somebody on the way to it, does to an account that permits everything or nothing.
struct Behaviour {
    const char *name;
    enum class Kind { TlsAbsent, Attacked, Unverified, TooWeak, KeyChanged } kind;
    void (*arrange)(Bench &);
};

void presents(Bench &bench, const QString &certificate)
{
    bench.smtps.tls(Bench::certificate(certificate));
}

void isSilent(Bench &bench, ScriptedServer &(ScriptedServer::*how)())
{
    (bench.smtps.*how)();
    bench.transports.nextWaits = std::chrono::milliseconds(20);
}

ScriptedServer &onlyStartTls(Bench &bench)
{
    bench.smtps.refuses();
    return bench.startTls.listens();
}

using BehaviourKind = Behaviour::Kind;

const QList<Behaviour> behaviours{
    {"SMTPS refused", BehaviourKind::TlsAbsent, [](Bench &b) { b.smtps.refuses(); }},
    {"SMTPS in a black hole", BehaviourKind::TlsAbsent, [](Bench &b) { isSilent(b, &ScriptedServer::blackHole); }},
    {"SMTPS without an answer", BehaviourKind::TlsAbsent, [](Bench &b) { isSilent(b, &ScriptedServer::swallows); }},
    {"SMTPS in clear", BehaviourKind::TlsAbsent, [](Bench &b) { b.smtps.startsInClear(); }},
    {"SMTPS closed at once", BehaviourKind::TlsAbsent, [](Bench &b) { b.smtps.closesAtOnce(); }},
    {"STARTTLS taken out", BehaviourKind::TlsAbsent,
     [](Bench &b) {
         onlyStartTls(b).offersInClear({"PIPELINING", "AUTH PLAIN"});
     }},
    {"STARTTLS answered with 454", BehaviourKind::TlsAbsent,
     [](Bench &b) { onlyStartTls(b).on("STARTTLS", "454 4.7.0 Later"); }},
    {"STARTTLS answered with 554", BehaviourKind::TlsAbsent,
     [](Bench &b) { onlyStartTls(b).on("STARTTLS", "554 5.7.0 No"); }},
    {"octets behind the 220", BehaviourKind::Attacked,
     [](Bench &b) { onlyStartTls(b).on("STARTTLS", "220 2.0.0 Go ahead\n250 AUTH PLAIN"); }},
    {"self-signed", BehaviourKind::Unverified, [](Bench &b) { presents(b, u"self-signed"_s); }},
    {"expired", BehaviourKind::Unverified, [](Bench &b) { presents(b, u"expired"_s); }},
    {"for another name", BehaviourKind::Unverified, [](Bench &b) { presents(b, u"misnamed"_s); }},
    {"by an unknown authority", BehaviourKind::Unverified, [](Bench &b) { presents(b, u"unknown-issuer"_s); }},
    {"self-signed by STARTTLS", BehaviourKind::Unverified,
     [](Bench &b) { onlyStartTls(b).tls(Bench::certificate(u"self-signed"_s)); }},
    {"RSA 1024", BehaviourKind::TooWeak, [](Bench &b) { b.presentsWeak(u"weak-key"_s); }},
    {"another key than the pinned", BehaviourKind::KeyChanged,
     [](Bench &b) {
         presents(b, u"self-signed-new-key"_s);
         if (!b.trust->pin(b.terms(), Bench::peer(u"self-signed"_s).leaf(), Pin::How::Unseen))
             qFatal("not pinned");
     }},
};

/// The row that must decide; none where the attempt ends before there is anything to judge.
std::optional<Decision> expected(BehaviourKind kind, std::optional<Level> floor, bool permitsAll)
{
    switch (kind) {
    case BehaviourKind::TlsAbsent:
        return floor ? Decision::R12 : permitsAll ? Decision::R14 : Decision::R16;
    case BehaviourKind::Attacked:
        return std::nullopt;
    case BehaviourKind::Unverified:
        return floor >= Level::Pinned ? Decision::R8 : permitsAll ? Decision::R10 : Decision::R11;
    case BehaviourKind::TooWeak:
        return Decision::R1a;
    case BehaviourKind::KeyChanged:
        return Decision::R2;
    }
    Q_UNREACHABLE();
}

/// The unencrypted rung is there and takes everything: it must be the table that keeps a message from it.
void prepare(Bench &bench, bool permitsAll)
{
    bench.account.timeout = std::chrono::seconds(1);
    bench.account.plainPort = bench.plain.port();
    bench.account.consent = permitsAll ? Consent::PlainMailAndPassword : Consent::None;
    bench.account.plainPasswordOverUnverified = permitsAll;
    bench.plain.listens();
}

} // namespace

class tst_FloorsLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeavesAgainstTheTable_data();
    void nothingLeavesAgainstTheTable();
    void capabilitiesThatWereSaidInClearAreForgotten();
};

void tst_FloorsLive::nothingLeavesAgainstTheTable_data()
{
    QTest::addColumn<qsizetype>("behaviour");
    QTest::addColumn<int>("floor");
    QTest::addColumn<bool>("permitsAll");
    for (qsizetype number = 0; number < behaviours.size(); ++number) {
        for (const int floor : {0, 3, 4, 5}) {
            for (const bool permitsAll : {false, true})
                QTest::addRow("%s, floor %d, %s", behaviours.at(number).name, floor,
                              permitsAll ? "everything permitted" : "nothing permitted")
                    << number << floor << permitsAll;
        }
    }
}

void tst_FloorsLive::nothingLeavesAgainstTheTable()
{
    QFETCH(qsizetype, behaviour);
    QFETCH(int, floor);
    QFETCH(bool, permitsAll);
    const auto level = floor > 0 ? std::optional(static_cast<Level>(floor)) : std::nullopt;
    const auto decision = expected(behaviours.at(behaviour).kind, level, permitsAll);
    const bool leaves = decision == Decision::R10 || decision == Decision::R14;

    Bench bench;
    prepare(bench, permitsAll);
    if (level)
        bench.reachFloor(*level);
    behaviours.at(behaviour).arrange(bench);
    LiveAttempt attempt(bench);
    QVERIFY(attempt.run());
    const auto &verdict = attempt.report().verdict;
    QCOMPARE(verdict ? decisionName(verdict->decision) : QString(), decision ? decisionName(*decision) : QString());
    QCOMPARE(attempt.messageLeft(), leaves);
    QCOMPARE(attempt.passwordLeft(), leaves);
    QCOMPARE(attempt.failure().has_value(), !leaves);
}

void tst_FloorsLive::capabilitiesThatWereSaidInClearAreForgotten()
{
    Bench bench;
    onlyStartTls(bench).offersInClear({"STARTTLS", "AUTH PLAIN", "CHUNKING", "SIZE 5"}).offers({"PIPELINING"});
    LiveAttempt attempt(bench);
    QVERIFY(attempt.run());
    QCOMPARE(attempt.failure(), std::optional(Smtp::Failure::Kind::NoMechanism));
    QVERIFY(!attempt.report().capabilities->chunking());
    QVERIFY(!attempt.passwordLeft());

    bench.account.username.clear();
    LiveAttempt withoutLogin(bench);
    QVERIFY(withoutLogin.run());
    QCOMPARE(withoutLogin.failure(), std::nullopt);
    QVERIFY(bench.startTls.last().inClear.startsWith("EHLO [127.0.0.1]\r\nSTARTTLS\r\n"));
    QVERIFY(!bench.startTls.last().inClear.contains("MAIL"));
}

QTEST_GUILESS_MAIN(tst_FloorsLive)
#include "tst_FloorsLive.moc"
