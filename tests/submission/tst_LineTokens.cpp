#include "submission/Bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Kind = Smtp::Failure::Kind;
using Purpose = Line::Purpose;

namespace {

/// Tokens of a provider, one after the other; the first comes out of memory. Then it is as `ends` says.
class Tokens final : public CredentialSource
{
public:
    void ask(const Account &account, QObject *asker, Answer answer) override
    {
        Result<Smtp::Credentials, CredentialFailure> given = failure(ends);
        if (!next.isEmpty())
            given = Smtp::Credentials{account.credentialKind, account.username, Secret::take(next.first())};
        if (given)
            next.removeFirst();
        QMetaObject::invokeMethod(
            asker, [answer, given] { answer(given); }, Qt::QueuedConnection);
    }
    void askForWay(const Account &, QObject *, WayAnswer answer) override { answer(WaySecrets()); }
    void rejected(const Account &, const Secret &refused) override { rejections += refused.octets().toByteArray(); }
    [[nodiscard]] bool hasAnother(const Account &, const Secret &) const override { return !next.isEmpty(); }

    QByteArrayList next;
    CredentialFailure ends = CredentialFailure::NotAuthorized;
    QByteArrayList rejections;
};

/// A server that takes one token, and an account that has it from a provider.
struct TokenBench {
    TokenBench()
    {
        const QByteArray good = QByteArray("user=ann\x01"
                                           "auth=Bearer good\x01\x01")
                                    .toBase64();
        bench.account.username = u"ann"_s;
        bench.account.credentialKind = Smtp::Credentials::Kind::Token;
        bench.account.authorization = {QUrl(u"https://login.example.org/authorize"_s),
                                       QUrl(u"https://tokens.example.org/token"_s), u"mail"_s, u"id"_s};
        bench.smtps.offers({"AUTH XOAUTH2"})
            .on("AUTH", "535 5.7.8 Not that one")
            .on("AUTH XOAUTH2 " + good, "235 2.7.0 Welcome");
    }

    /// Whether it opens; else `report` has the failure.
    bool opens()
    {
        Line line(bench.account, {bench.transports, *bench.trust, tokens, bench.clock, bench.idleLimit});
        QSignalSpy opened(&line, &Line::opened);
        QSignalSpy failed(&line, &Line::failed);
        line.open(Purpose::Submit);
        if (!QTest::qWaitFor([&] { return !opened.isEmpty() || !failed.isEmpty(); }, 15000))
            qFatal("the line neither opens nor fails");
        report = line.report();
        return failed.isEmpty();
    }

    Bench bench;
    Tokens tokens;
    std::optional<LineReport> report;
};

} // namespace

class tst_LineTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenThatWasTakenBackEarlyIsReplacedAndTheLineOpens();
    void aFreshTokenThatIsRefusedNeedsThePerson();
    void whereNobodyAuthorizedTheServerHearsNothing();
    void aProviderThatDoesNotAnswerIsNamedAndTriedAgainLater();
    void aTokenOfACommandThatIsRefusedIsAWrongToken();
};

void tst_LineTokens::aTokenThatWasTakenBackEarlyIsReplacedAndTheLineOpens()
{
    TokenBench room;
    room.tokens.next = {"stale", "good"};
    QVERIFY(room.opens());
    QCOMPARE(room.tokens.rejections, QByteArrayList{"stale"});
    QCOMPARE(room.bench.smtps.connections(), 2);
    QCOMPARE(room.report->mechanism, QByteArray("XOAUTH2"));
}

void tst_LineTokens::aFreshTokenThatIsRefusedNeedsThePerson()
{
    TokenBench room;
    room.tokens.next = {"stale", "stale too", "good"};
    QVERIFY(!room.opens());
    QCOMPARE(room.report->failure->kind, Kind::AuthorizationMissing);
    QCOMPARE(room.report->failure->reply->code, 535); // its words may say why
    QCOMPARE(room.tokens.rejections, (QByteArrayList{"stale", "stale too"}));
    QCOMPARE(room.bench.smtps.connections(), 2); // although there is a third one
}

void tst_LineTokens::whereNobodyAuthorizedTheServerHearsNothing()
{
    TokenBench room;
    QVERIFY(!room.opens());
    QCOMPARE(room.report->failure->kind, Kind::AuthorizationMissing);
    QVERIFY(!room.bench.smtps.heard("AUTH"));
}

void tst_LineTokens::aProviderThatDoesNotAnswerIsNamedAndTriedAgainLater()
{
    TokenBench room;
    room.tokens.ends = CredentialFailure::Unreachable;
    QVERIFY(!room.opens());
    QCOMPARE(*room.report->failure, (Smtp::Failure{.kind = Kind::Unreachable, .subject = u"tokens.example.org"_s}));
    QVERIFY(room.report->failure->isTransient());
    QVERIFY(!room.bench.smtps.heard("AUTH"));
}

void tst_LineTokens::aTokenOfACommandThatIsRefusedIsAWrongToken()
{
    TokenBench room;
    room.bench.account.authorization.reset();
    room.tokens.next = {"stale"};
    QVERIFY(!room.opens());
    QCOMPARE(room.report->failure->kind, Kind::AuthenticationRefused);
}

QTEST_GUILESS_MAIN(tst_LineTokens)
#include "tst_LineTokens.moc"
