#include "support/Conversation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sealpost;
using namespace Sealpost::Smtp;
using namespace Sealpost::Test;
using Kind = Sealpost::Smtp::Failure::Kind;

namespace {

Secret secret(QByteArray octets)
{
    return Secret::take(octets);
}

/// A mechanism that says what the test wants: "first" along with AUTH, then one response for each challenge. A
/// response that begins with "!" is a failure.
class ScriptedMechanism final : public Mechanism
{
public:
    struct Script {
        std::optional<QByteArray> first = std::nullopt;
        QByteArrayList responses = {};
        MechanismFailure failure = MechanismFailure::BadChallenge;
        bool needsProof = false; ///< incomplete until a challenge "proof" has come
    };

    explicit ScriptedMechanism(Script script)
        : m_script(std::move(script))
    {
    }

    QByteArray name() const override { return "SCRIPTED"; }
    std::optional<Secret> initialResponse() override
    {
        return m_script.first ? std::optional(secret(*m_script.first)) : std::nullopt;
    }
    Result<Secret, MechanismFailure> respond(QByteArrayView challenge) override
    {
        m_proved = m_proved || challenge == QByteArrayView("proof");
        const QByteArray response = m_script.responses.isEmpty() ? "!" : m_script.responses.takeFirst();
        if (response.startsWith('!'))
            return failure(m_script.failure);
        m_answered = true;
        return secret(response);
    }
    bool isProofDue() const override { return m_script.needsProof && m_answered && !m_proved; }
    bool isComplete() const override { return m_proved || !m_script.needsProof; }

private:
    Script m_script;
    bool m_answered = false;
    bool m_proved = false;
};

} // namespace

/// AUTH (RFC 4954 §4). What the mechanisms themselves say is in tst_Mechanism.
class tst_SessionLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInitialResponseGoesAlong_data();
    void anInitialResponseGoesAlong();
    void challengesAreAnswered();
    void anEmptyChallengeIsAChallenge();
    void anInitialResponseThatIsTooLongWaitsForAChallenge();
    void theLongestInitialResponseGoesAlong();
    void aServerThatDoesNotProveItselfIsNotAuthentic();
    void aProofInTheTextOfThe235Counts();
    void aFailedExchangeIsCancelled_data();
    void aFailedExchangeIsCancelled();
    void toAServerThatIsDisprovedNothingMoreIsSaid();
    void whereAProofIsDueWhateverElseComesIsAFailedOne_data();
    void whereAProofIsDueWhateverElseComesIsAFailedOne();
    void aChallengeThatIsNoBase64IsCancelled();
    void eachRefusalHasItsKind_data();
    void eachRefusalHasItsKind();
    void whatMakesNoSenseEndsTheLogin_data();
    void whatMakesNoSenseEndsTheLogin();
    void theTranscriptHoldsNoSecret();
    void plainIsOneRoundTrip();
};

void tst_SessionLogin::anInitialResponseGoesAlong_data()
{
    QTest::addColumn<std::optional<QByteArray>>("first");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("none") << std::optional<QByteArray>() << QByteArray("AUTH SCRIPTED");
    QTest::newRow("empty") << std::optional<QByteArray>(QByteArray()) << QByteArray("AUTH SCRIPTED =");
    QTest::newRow("some") << std::optional<QByteArray>("hello") << QByteArray("AUTH SCRIPTED aGVsbG8=");
}

void tst_SessionLogin::anInitialResponseGoesAlong()
{
    QFETCH(std::optional<QByteArray>, first);
    QFETCH(QByteArray, line);
    Conversation talk;
    talk.open({"AUTH SCRIPTED"});
    talk.authenticate(std::make_unique<ScriptedMechanism>(ScriptedMechanism::Script{.first = first}));
    PLAY(talk, "C: " + line + "\nS: 235 2.7.0 Welcome");
    QVERIFY(talk.isReady());
}

void tst_SessionLogin::challengesAreAnswered()
{
    Conversation talk;
    talk.open({"AUTH SCRIPTED"});
    talk.authenticate(
        std::make_unique<ScriptedMechanism>(ScriptedMechanism::Script{.responses = {"user", "pass"}}));
    PLAY(talk, R"(
        C: AUTH SCRIPTED
        S: 334 VXNlcm5hbWU6
        C: dXNlcg==
        S: 334 UGFzc3dvcmQ6
        C: cGFzcw==
        S: 235 Welcome
    )");
    QVERIFY(talk.isReady());
}

void tst_SessionLogin::anEmptyChallengeIsAChallenge()
{
    Conversation talk;
    talk.open({"AUTH SCRIPTED"});
    talk.authenticate(std::make_unique<ScriptedMechanism>(ScriptedMechanism::Script{.responses = {"", "x"}}));
    PLAY(talk, "C: AUTH SCRIPTED\nS: 334\nC:\nS: 334\nC: eA==\nS: 235 OK");
    QVERIFY(talk.isReady());
}

void tst_SessionLogin::anInitialResponseThatIsTooLongWaitsForAChallenge()
{
    const QByteArray token(10'000, 'x');
    Conversation talk;
    talk.open({"AUTH SCRIPTED"});
    talk.authenticate(std::make_unique<ScriptedMechanism>(ScriptedMechanism::Script{.first = token}));
    PLAY(talk, "C: AUTH SCRIPTED\nS: 334\nC: " + token.toBase64() + "\nS: 235 OK");
    QVERIFY(talk.isReady());
}

void tst_SessionLogin::theLongestInitialResponseGoesAlong()
{
    const QByteArray token(Verb::Auth::maxLine / 4 * 3 - 15, 'x');
    const QByteArray line = "AUTH SCRIPTED " + token.toBase64();
    QVERIFY(line.size() + 2 <= Verb::Auth::maxLine);
    Conversation talk;
    talk.open({"AUTH SCRIPTED"});
    talk.authenticate(std::make_unique<ScriptedMechanism>(ScriptedMechanism::Script{.first = token}));
    PLAY(talk, "C: " + line);
}

void tst_SessionLogin::aServerThatDoesNotProveItselfIsNotAuthentic()
{
    Conversation talk;
    talk.open({"AUTH SCRIPTED"});
    talk.authenticate(std::make_unique<ScriptedMechanism>(ScriptedMechanism::Script{.needsProof = true}));
    PLAY(talk, "C: AUTH SCRIPTED\nS: 235 2.7.0 Welcome");
    QVERIFY(talk.isFinished());
    QCOMPARE(talk.failure(), Kind::ServerNotAuthentic);
}

void tst_SessionLogin::aProofInTheTextOfThe235Counts()
{
    Conversation talk;
    talk.open({"AUTH SCRIPTED"});
    const ScriptedMechanism::Script script{.responses = {""}, .needsProof = true};
    talk.authenticate(std::make_unique<ScriptedMechanism>(script));
    PLAY(talk, "C: AUTH SCRIPTED\nS: 235 " + QByteArray("proof").toBase64());
    QVERIFY(talk.isReady());
}

void tst_SessionLogin::aFailedExchangeIsCancelled_data()
{
    QTest::addColumn<MechanismFailure>("failure");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("bad challenge") << MechanismFailure::BadChallenge << Kind::ProtocolViolation;
    QTest::newRow("not to be had") << MechanismFailure::NotAvailable << Kind::NoMechanism;
}

void tst_SessionLogin::aFailedExchangeIsCancelled()
{
    QFETCH(MechanismFailure, failure);
    QFETCH(Kind, kind);
    for (const char *end : {"501 5.7.0 Cancelled", "235 Welcome"}) {
        Conversation talk;
        talk.open({"AUTH SCRIPTED"});
        const ScriptedMechanism::Script script{.responses = {"!"}, .failure = failure};
        talk.authenticate(std::make_unique<ScriptedMechanism>(script));
        PLAY(talk, "C: AUTH SCRIPTED\nS: 334 eA==\nC: *\nS: " + QByteArray(end));
        QVERIFY(talk.isFinished());
        QCOMPARE(talk.failure(), kind);
    }
}

// A server that cut the line instead of answering "*" would look like one that was lost.
void tst_SessionLogin::toAServerThatIsDisprovedNothingMoreIsSaid()
{
    for (const MechanismFailure failure :
         {MechanismFailure::ServerNotAuthentic, MechanismFailure::IterationCount}) {
        Conversation talk;
        talk.open({"AUTH SCRIPTED"});
        const ScriptedMechanism::Script script{.responses = {"!"}, .failure = failure};
        talk.authenticate(std::make_unique<ScriptedMechanism>(script));
        PLAY(talk, "C: AUTH SCRIPTED\nS: 334 eA==");
        QVERIFY(talk.isFinished());
        QCOMPARE(talk.failure(), Kind::ServerNotAuthentic);
    }
}

void tst_SessionLogin::whereAProofIsDueWhateverElseComesIsAFailedOne_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("another challenge") << QByteArray("334 eA==");
    QTest::newRow("no base64") << QByteArray("334 Your proof?");
    QTest::newRow("nothing") << QByteArray("334 ");
    QTest::newRow("success") << QByteArray("235 2.7.0 Welcome");
}

void tst_SessionLogin::whereAProofIsDueWhateverElseComesIsAFailedOne()
{
    QFETCH(QByteArray, challenge);
    Conversation talk;
    talk.open({"AUTH SCRIPTED"});
    const ScriptedMechanism::Script script{.responses = {"ours", "!"}, .needsProof = true};
    talk.authenticate(std::make_unique<ScriptedMechanism>(script));
    PLAY(talk, "C: AUTH SCRIPTED\nS: 334 eA==\nC: " + QByteArray("ours").toBase64() + "\nS: " + challenge);
    QVERIFY(talk.isFinished());
    QCOMPARE(talk.failure(), Kind::ServerNotAuthentic);
}

void tst_SessionLogin::aChallengeThatIsNoBase64IsCancelled()
{
    Conversation talk;
    talk.open({"AUTH SCRIPTED"});
    talk.authenticate(std::make_unique<ScriptedMechanism>(ScriptedMechanism::Script{.responses = {"user"}}));
    PLAY(talk, "C: AUTH SCRIPTED\nS: 334 Your name?\nC: *\nS: 501 Cancelled");
    QCOMPARE(talk.failure(), Kind::ProtocolViolation);
}

void tst_SessionLogin::eachRefusalHasItsKind_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("transient");
    QTest::newRow("535") << QByteArray("535 5.7.8 Wrong") << Kind::AuthenticationRefused << false;
    QTest::newRow("454") << QByteArray("454 4.7.0 Later") << Kind::AuthenticationRefused << true;
    QTest::newRow("432") << QByteArray("432 4.7.12 Change it") << Kind::AuthenticationRefused << true;
    QTest::newRow("500") << QByteArray("500 5.5.6 Too long") << Kind::AuthenticationRefused << false;
    QTest::newRow("504") << QByteArray("504 5.5.4 Unknown") << Kind::NoMechanism << false;
    QTest::newRow("534") << QByteArray("534 5.7.9 Too weak") << Kind::NoMechanism << false;
    QTest::newRow("538") << QByteArray("538 5.7.11 Encrypt first") << Kind::NoMechanism << false;
    QTest::newRow("530") << QByteArray("530 5.7.0 STARTTLS first") << Kind::AuthenticationRequired << false;
    QTest::newRow("421") << QByteArray("421 4.7.0 Too many tries") << Kind::ServiceUnavailable << true;
}

void tst_SessionLogin::eachRefusalHasItsKind()
{
    QFETCH(QByteArray, reply);
    Conversation talk;
    talk.open({"AUTH SCRIPTED"});
    talk.authenticate(std::make_unique<ScriptedMechanism>(ScriptedMechanism::Script{.first = "x"}));
    PLAY(talk, "C: AUTH SCRIPTED eA==\nS: " + reply);
    QVERIFY(talk.isFinished());
    QTEST(*talk.failure(), "kind");
    QTEST(talk.wholeFailure()->isTransient(), "transient");
    QCOMPARE(talk.wholeFailure()->reply->shown().toLatin1(), reply);
}

void tst_SessionLogin::whatMakesNoSenseEndsTheLogin_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("250") << QByteArray("250 OK");
    QTest::newRow("220") << QByteArray("220 OK");
    QTest::newRow("354") << QByteArray("354 Go");
    QTest::newRow("no reply") << QByteArray("Welcome");
}

void tst_SessionLogin::whatMakesNoSenseEndsTheLogin()
{
    QFETCH(QByteArray, reply);
    Conversation talk;
    talk.open({"AUTH SCRIPTED"});
    talk.authenticate(std::make_unique<ScriptedMechanism>(ScriptedMechanism::Script{.first = "x"}));
    PLAY(talk, "C: AUTH SCRIPTED eA==\nS: " + reply);
    QVERIFY(talk.isFinished());
    QCOMPARE(talk.failure(), Kind::ProtocolViolation);
}

void tst_SessionLogin::theTranscriptHoldsNoSecret()
{
    Conversation talk;
    talk.open({"AUTH SCRIPTED"});
    const ScriptedMechanism::Script script{.first = "hunter2", .responses = {"hunter3"}};
    talk.authenticate(std::make_unique<ScriptedMechanism>(script));
    PLAY(talk, "C: AUTH SCRIPTED aHVudGVyMg==\nS: 334 eA==\nC: aHVudGVyMw==\nS: 235 OK");
    const QString shown = talk.session().transcript().shown();
    QVERIFY(shown.endsWith(u"C: AUTH SCRIPTED ***\nS: 334 eA==\nC: ***\nS: 235 OK\n"_s));
    QVERIFY(!shown.contains(u"aHVud"_s) && !shown.contains(u"hunter"_s));
}

void tst_SessionLogin::plainIsOneRoundTrip()
{
    Conversation talk;
    talk.open({"AUTH PLAIN LOGIN"});
    const Credentials credentials{Credentials::Kind::Password, u"tim"_s, secret("tanstaaftanstaaf")};
    talk.authenticate(Mechanism::start("PLAIN", credentials).value());
    PLAY(talk, "C: AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm\nS: 235 2.7.0 Welcome");
    QVERIFY(talk.isReady());
    QCOMPARE(talk.flights(), 1);
}

QTEST_GUILESS_MAIN(tst_SessionLogin)
#include "tst_SessionLogin.moc"
