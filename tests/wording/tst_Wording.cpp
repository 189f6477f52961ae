#include "wording/AgeText.h"
#include "wording/PlainText.h"
#include "wording/Wording.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Wording::Face;

namespace {

template <typename Enum>
QList<Enum> all(Enum first, Enum last)
{
    QList<Enum> values;
    for (int value = static_cast<int>(first); value <= static_cast<int>(last); ++value)
        values += static_cast<Enum>(value);
    return values;
}

const auto decisions = all(Decision::R0, Decision::R16);
const auto failureKinds = all(Smtp::Failure::Kind::HostNotFound, Smtp::Failure::Kind::Cancelled);

HostName host()
{
    return *HostName::parse(u"mail.example.org"_s);
}

Certificate certificate()
{
    return {.der = "der",
            .sha256 = Fingerprint::of("certificate"),
            .spkiSha256 = Fingerprint::of("key"),
            .issuerName = u"Example Root"_s,
            .dnsNames = {u"other.example.org"_s},
            .hasSubjectAltName = true,
            .notBefore = QDateTime({2026, 5, 1}, {12, 0}, Qt::UTC),
            .notAfter = QDateTime({2026, 5, 31}, {12, 0}, Qt::UTC)};
}

LineReport judged(Decision decision)
{
    LineReport report{.phase = LineReport::Phase::Open, .host = host()};
    report.verdict = Verdict{.decision = decision};
    report.peer = PeerCertificate{.chain = {certificate()}, .trustAnchor = u"ISRG Root X1"_s};
    return report;
}

Pin pin(Pin::How how)
{
    return {.spkiSha256 = Fingerprint::of("key"),
            .certificateSha256 = Fingerprint::of("certificate"),
            .how = how,
            .since = QDateTime({2026, 5, 3}, {12, 0}, Qt::UTC)};
}

Address address(const QString &text)
{
    return *Address::parse(text);
}

Smtp::Outcome outcome(const QList<Smtp::RecipientStatus> &statuses)
{
    Smtp::Outcome made;
    for (const Smtp::RecipientStatus status : statuses)
        made.recipients += {address(u"ann@example.org"_s), status, std::nullopt};
    return made;
}

/// What every text for people must be: sentences of under 25 words, plain, ended.
void checkSentences(const QString &text)
{
    static const QRegularExpression end(u"(?<=[.]) "_s);
    static const QRegularExpression markupOrControl(u"[<>\\x00-\\x1f\\x7f]|&\\w+;"_s);
    QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    QVERIFY2(!text.contains(markupOrControl), qPrintable(text));
    QVERIFY2(!text.contains(u"%"_s), qPrintable(text));
    for (const QString &sentence : text.split(end))
        QVERIFY2(sentence.split(u' ').size() < 25, qPrintable(sentence));
}

void checkDistinctSentences(const QStringList &texts)
{
    for (const QString &text : texts) {
        checkSentences(text);
        QVERIFY2(texts.count(text) == 1, qPrintable(text));
    }
}

template <typename Enum, typename Say>
QStringList said(const QList<Enum> &values, Say say)
{
    QStringList texts;
    for (const Enum value : values)
        texts += say(value);
    return texts;
}

} // namespace

class tst_Wording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theSealSaysTheSentencesOfTheDesign_data();
    void theSealSaysTheSentencesOfTheDesign();
    void aPinSaysWhenAndHowItWasMade();
    void everyDecisionSaysAndExplainsItself();
    void aRemedyIsOneOfTheFaceThatNamesIt();
    void whatHoldsAMessageNamesItsRemedy();
    void everyPhaseHasASentence();
    void aCheckSaysHowOldItIs();
    void aFailureIsExplainedUnlessTrustHeldTheLine();
    void aLineThatFailsSaysWhetherAnythingLeft();
    void aTrustStoreThatFailsIsNamedBeforeEverything();
    void everyCertificateProblemIsNamed();
    void everySealAndLevelHasAWord();
    void everyEventOfTheJournalHasASentence();
    void everyAttemptSaysWhatBecameOfIt();
    void everyFailureSaysAndExplainsItself();
    void everyFailureOfAMessageStoreOrCredentialSaysItself();
    void aForeignNameCannotSpoilASentence();
    void theServersWordsAreQuoted();
    void everyOutcomeHasASummary();
    void everyRecipientStatusHasASentence();
    void aDroppedDeliveryReportIsSaid();
};

void tst_Wording::theSealSaysTheSentencesOfTheDesign_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("4") << Decision::R4 << u"Encrypted to mail.example.org, identity checked by ISRG Root X1."_s;
    QTest::newRow("11") << Decision::R11 << u"Encrypted, but nobody has checked to whom. Nothing was sent."_s;
    QTest::newRow("6") << Decision::R6 << u"Goes to a mail server on this computer."_s;
    QTest::newRow("14") << Decision::R14 << u"Anyone on the way can read message and password."_s;
    QTest::newRow("2") << Decision::R2 << u"The server's key has changed. Nothing was sent."_s;
    QTest::newRow("12") << Decision::R12 << u"Encryption has disappeared. Nothing was sent."_s;
}

void tst_Wording::theSealSaysTheSentencesOfTheDesign()
{
    QFETCH(Decision, decision);
    QTEST(Wording::sentence(judged(decision)), "sentence");
}

void tst_Wording::aPinSaysWhenAndHowItWasMade()
{
    LineReport report = judged(Decision::R5);
    report.pin = pin(Pin::How::Compared);
    QCOMPARE(Wording::sentence(report), u"Encrypted; this is the key that you compared on 3 May 2026."_s);
    report.pin = pin(Pin::How::Unseen);
    QVERIFY(Wording::sentence(report).contains(u"accepted unseen on"_s));
    checkSentences(Wording::sentence(report));
}

void tst_Wording::everyDecisionSaysAndExplainsItself()
{
    for (const Decision decision : decisions)
        checkSentences(Wording::sentence(judged(decision)));
    for (const Face face : {Face::Window, Face::CommandLine})
        checkDistinctSentences(
            said(decisions, [face](Decision d) { return Wording::explanation(judged(d), face); }));
}

void tst_Wording::aRemedyIsOneOfTheFaceThatNamesIt()
{
    static const QRegularExpression clicks(u"“(Edit Account|Test|Review the Server|Server and trust)”"_s);
    static const QRegularExpression typed(u"sealpost-cli|--[a-z]"_s);
    const auto check = [](const QString &window, const QString &commandLine) {
        QVERIFY2(!window.contains(typed), qPrintable(window));
        QVERIFY2(!commandLine.contains(clicks), qPrintable(commandLine));
    };
    for (const Decision decision : decisions)
        check(Wording::remedy(decision, Face::Window), Wording::remedy(decision, Face::CommandLine));
    for (const auto kind : failureKinds)
        check(Wording::explanation(Smtp::Failure{kind}, Face::Window),
              Wording::explanation(Smtp::Failure{kind}, Face::CommandLine));
}

void tst_Wording::whatHoldsAMessageNamesItsRemedy()
{
    using enum Decision;
    for (const Decision held : {R0, R1a, R2, R3a, R7, R8, R9, R11, R12, R16}) {
        QVERIFY(Wording::remedy(held, Face::Window).contains(u'“'));
        QVERIFY(Wording::remedy(held, Face::CommandLine).contains(u"“sealpost-cli "_s));
    }
}

void tst_Wording::everyPhaseHasASentence()
{
    using Phase = LineReport::Phase;
    const auto say = [](Phase phase) { return Wording::sentence({.phase = phase, .host = host()}); };
    for (const Phase phase : all(Phase::NotChecked, Phase::Closed))
        checkSentences(say(phase));
    checkDistinctSentences(said(QList{Phase::NotChecked, Phase::Connecting, Phase::Closed}, say));
    checkSentences(Wording::explanation({.host = host()}, Face::Window));
}

void tst_Wording::aCheckSaysHowOldItIs()
{
    const QDateTime checked({2026, 5, 3}, {12, 0}, Qt::UTC);
    const auto after = [&](qint64 seconds) { return Wording::checkedAgo(checked, checked.addSecs(seconds)); };
    QCOMPARE(after(59), u"tested just now"_s);
    QCOMPARE(after(-3600), u"tested just now"_s);
    QVERIFY(after(60).startsWith(u"tested 1 minute"_s));
    QVERIFY(after(3599).startsWith(u"tested 59 minute"_s));
    QVERIFY(after(7200).startsWith(u"tested 2 hour"_s));
    QVERIFY(after(86400).startsWith(u"tested on "_s));
    const auto ago = [&](qint64 seconds) { return Wording::ago(checked, checked.addSecs(seconds)); };
    QCOMPARE(ago(-3600), u"just now"_s);
    QVERIFY(ago(120).startsWith(u"2 minute"_s) && ago(120).endsWith(u" ago"_s));
    QVERIFY(ago(7200).startsWith(u"2 hour"_s));
    QCOMPARE(ago(86400), QString());
}

void tst_Wording::aFailureIsExplainedUnlessTrustHeldTheLine()
{
    LineReport report = judged(Decision::R2);
    report.failure = Smtp::Failure{Smtp::Failure::Kind::NotPermitted};
    QCOMPARE(Wording::explanation(report, Face::Window), Wording::explanation(judged(Decision::R2), Face::Window));
    report.failure = Smtp::Failure{Smtp::Failure::Kind::AuthenticationRefused};
    QCOMPARE(Wording::explanation(report, Face::Window), Wording::explanation(*report.failure, Face::Window));
}

void tst_Wording::aLineThatFailsSaysWhetherAnythingLeft()
{
    LineReport report{.phase = LineReport::Phase::Failed, .host = host()};
    report.failure = Smtp::Failure{Smtp::Failure::Kind::Unreachable};
    QCOMPARE(Wording::sentence(report),
             u"Nothing answers at mail.example.org: it cannot be reached. Nothing was sent."_s);
    report.failure = Smtp::Failure{Smtp::Failure::Kind::AuthenticationRefused};
    report.capabilities = Smtp::Capabilities(); // the password has left
    QVERIFY(Wording::sentence(report).endsWith(u" No message was sent."_s));
    for (const auto kind : all(Smtp::Failure::Kind::HostNotFound, Smtp::Failure::Kind::ServerNotAuthentic)) {
        report.failure = Smtp::Failure{kind};
        const QString said = Wording::sentence(report) + u' ' + Wording::explanation(report, Face::Window);
        QVERIFY2(said.count(u"was sent"_s) == 1, qPrintable(said));
    }
}

void tst_Wording::aTrustStoreThatFailsIsNamedBeforeEverything()
{
    LineReport report = judged(Decision::R11);
    report.phase = LineReport::Phase::Failed;
    report.failure = Smtp::Failure{Smtp::Failure::Kind::NotPermitted};
    report.trustFailure = StoreFailure{StoreFailure::Kind::Corrupt, u"sealpost.sqlite"_s, {}};
    QCOMPARE(Wording::sentence(report), Wording::text(*report.trustFailure) + u" Nothing was sent."_s);
    checkSentences(Wording::explanation(report, Face::Window));
    QVERIFY(Wording::explanation(report, Face::Window) !=
            Wording::explanation(judged(Decision::R11), Face::Window));
}

void tst_Wording::everyCertificateProblemIsNamed()
{
    const auto problems = all(CertificateProblem::SelfSigned, CertificateProblem::InvalidChain);
    const auto say = [](CertificateProblem problem) { return Wording::text(problem, judged(Decision::R11)); };
    checkDistinctSentences(said(problems, say));
    QCOMPARE(say(CertificateProblem::NameMismatch),
             u"The certificate is for other.example.org, not for mail.example.org."_s);
    QCOMPARE(say(CertificateProblem::Expired), u"The certificate expired on Sunday, 31 May 2026."_s);
}

void tst_Wording::everySealAndLevelHasAWord()
{
    const auto states = all(SealState::NotChecked, SealState::Verified);
    const QStringList words = said(states, [](SealState state) { return Wording::word(state); });
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), states.size());
    for (const Level level : all(Level::Blocked, Level::Verified))
        QVERIFY(words.contains(Wording::word(level)));
    QVERIFY(Wording::text(Pin::How::Compared) != Wording::text(Pin::How::Unseen));
}

void tst_Wording::everyEventOfTheJournalHasASentence()
{
    using Event = JournalEntry::Event;
    checkDistinctSentences(
        said(all(Event::FirstSight, Event::AccountRemoved), [](Event event) { return Wording::text(event); }));
}

void tst_Wording::everyAttemptSaysWhatBecameOfIt()
{
    using Result = RungAttempt::Result;
    checkDistinctSentences(
        said(all(Result::Won, Result::Running), [](Result r) { return Wording::attemptText({.result = r}); }));
    const RungAttempt absent{.result = Result::Absent,
                             .failure = Smtp::Failure{Smtp::Failure::Kind::TimedOut, {}, u"mail.example.org"_s}};
    QCOMPARE(Wording::attemptText(absent),
             u"SMTPS (port 465) is not there: No answer came from mail.example.org in time."_s);
}

void tst_Wording::everyFailureSaysAndExplainsItself()
{
    using Kind = Smtp::Failure::Kind;
    for (const QString &subject : {QString(), u"mail.example.org"_s}) {
        const auto made = [&](Kind kind) { return Smtp::Failure{kind, {}, subject, subject.size() * 1000}; };
        checkDistinctSentences(said(failureKinds, [&](Kind kind) { return Wording::text(made(kind)); }));
        for (const Face face : {Face::Window, Face::CommandLine})
            checkDistinctSentences(
                said(failureKinds, [&](Kind kind) { return Wording::explanation(made(kind), face); }));
    }
    const Smtp::Failure later{Kind::SenderRefused, Smtp::Reply{450, {}, {u"later"_s}}};
    QVERIFY(Wording::explanation(later, Face::Window) !=
            Wording::explanation(Smtp::Failure{Kind::SenderRefused}, Face::Window));
}

void tst_Wording::everyFailureOfAMessageStoreOrCredentialSaysItself()
{
    using MessageKind = MessageFailure::Kind;
    checkDistinctSentences(said(all(MessageKind::NoSender, MessageKind::Cancelled), [](MessageKind kind) {
        return Wording::text(MessageFailure{kind, u"x"_s, u"y"_s});
    }));
    using StoreKind = StoreFailure::Kind;
    checkDistinctSentences(said(all(StoreKind::CannotOpen, StoreKind::Other), [](StoreKind kind) {
        return Wording::text(StoreFailure{kind, u"x"_s, u"y"_s});
    }));
    checkDistinctSentences(said(all(AddressProblem::Empty, AddressProblem::ControlCharacter),
                                [](AddressProblem problem) { return Wording::text(problem, u"x"_s); }));
    checkDistinctSentences(said(all(CredentialFailure::NoneStored, CredentialFailure::Declined),
                                [](CredentialFailure failure) { return Wording::text(failure); }));
    using Practice = PracticeServer::Failure;
    checkDistinctSentences(said(all(Practice::CannotListen, Practice::NoCertificate),
                                [](Practice failure) { return Wording::text(failure); }));
}

void tst_Wording::aForeignNameCannotSpoilASentence()
{
    QCOMPARE(Wording::plain(u"a\r\nb\u202ec"_s), u"a\ufffd\ufffdb\ufffdc"_s);
    QCOMPARE(Wording::plain(QString(300, u'a')).size(), 201);
    checkSentences(Wording::text(AddressProblem::BadDomain, u"ann@x\r\n\x1b[2J"_s));
}

void tst_Wording::theServersWordsAreQuoted()
{
    const Smtp::Reply reply{550, Smtp::EnhancedCode{5, 1, 1}, {u"No such user"_s}};
    QCOMPARE(Wording::serverWords(reply), u"\u201c550 5.1.1 No such user\u201d"_s);
    QVERIFY(Wording::serverWords(std::nullopt).isEmpty());
}

void tst_Wording::everyOutcomeHasASummary()
{
    using enum Smtp::RecipientStatus;
    checkDistinctSentences({Wording::summary(outcome({Accepted, Accepted})),
                            Wording::summary(outcome({Accepted, Refused})), Wording::summary(outcome({Refused})),
                            Wording::summary(outcome({Deferred})), Wording::summary(outcome({Uncertain}))});
    QCOMPARE(Wording::summary(outcome({Accepted, Refused, Accepted})),
             u"The server took the message for 2 of 3 recipients."_s);
    Smtp::Outcome failed = outcome({Deferred});
    failed.failure = Smtp::Failure{Smtp::Failure::Kind::Unreachable};
    QCOMPARE(Wording::summary(failed), Wording::text(*failed.failure));
}

void tst_Wording::everyRecipientStatusHasASentence()
{
    using Status = Smtp::RecipientStatus;
    checkDistinctSentences(said(all(Status::Accepted, Status::Uncertain), [](Status status) {
        return Wording::text(Smtp::RecipientResult{address(u"ann@example.org"_s), status, {}});
    }));
}

void tst_Wording::aDroppedDeliveryReportIsSaid()
{
    Smtp::Outcome sent = outcome({Smtp::RecipientStatus::Accepted});
    const QString before = Wording::summary(sent);
    sent.dsnDropped = true;
    QVERIFY(Wording::summary(sent).startsWith(before));
    checkSentences(Wording::summary(sent));
    QVERIFY(Wording::summary(sent) != before);
}

QTEST_GUILESS_MAIN(tst_Wording)
#include "tst_Wording.moc"
