#include "cli/CheckCommand.h"
#include "cli/EntryReport.h"
#include "cli/KindName.h"
#include "cli/LadderText.h"
#include "cli/LineReportJson.h"
#include "cli/LineReportText.h"
#include "cli/PracticeReport.h"
#include "cli/SendReport.h"
#include "cli/TextFile.h"
#include "cli/TrustReport.h"
#include "support/TestCertificate.h"
#include "trust/Seal.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Sealpost;
using namespace Sealpost::Cli;
using namespace Qt::StringLiterals;
using Kind = Smtp::Failure::Kind;
using enum Smtp::RecipientStatus;

namespace {

Address address(const QString &text)
{
    return *Address::parse(text);
}

LineReport report(Decision decision, Level level, MessageUse message)
{
    LineReport made{.phase = LineReport::Phase::Open, .host = *HostName::parse(u"mail.example.org"_s)};
    made.endpoint = Endpoint{made.host};
    made.verdict = Verdict{.decision = decision, .level = level, .message = message};
    made.peer = PeerCertificate{.chain = {testCertificate(u"self-signed-ec"_s)},
                                .problems = {CertificateProblem::SelfSigned},
                                .tls = {TlsFacts::Version::Tls13, u"TLS_AES_256_GCM_SHA384"_s}};
    made.attempts = {{.result = RungAttempt::Result::Won, .took = std::chrono::milliseconds(12)}};
    made.capabilities = Smtp::Capabilities::from({250, {}, {u"hi"_s, u"SIZE 100"_s, u"AUTH PLAIN"_s}});
    return made;
}

Smtp::Outcome outcome(const QList<Smtp::RecipientStatus> &statuses, std::optional<Smtp::Failure> failure = {})
{
    Smtp::Outcome made{.failure = std::move(failure)};
    for (const Smtp::RecipientStatus status : statuses)
        made.recipients += {address(u"ann@example.org"_s), status, {}};
    return made;
}

QDateTime noon()
{
    return {{2026, 11, 24}, {12, 0}};
}

/// After one attempt over a pinned line.
Standing standing(const Smtp::Outcome &outcome)
{
    Entry entry{.id = 7,
                .account = u"me"_s,
                .state = stateAfter(outcome),
                .submission = {.envelope = *Envelope::make(std::nullopt, {address(u"ann@example.org"_s)}),
                               .message = {.messageId = "<m@example.org>"}},
                .outcome = outcome,
                .settled = noon()};
    entry.way = {Level::Pinned, Decision::R5, Encryption::ImplicitTls};
    return {entry, *HostName::parse(u"mail.example.org"_s), Invocation(u"/p"_s, u"me"_s), noon()};
}

/// A console whose streams can be read.
struct Captured {
    explicit Captured(Console::Style style)
    {
        input.open(QIODevice::ReadOnly);
        output.open(QIODevice::WriteOnly);
        errors.open(QIODevice::WriteOnly);
        console.use(style);
    }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output.data()).object(); }

    QBuffer input;
    QBuffer output;
    QBuffer errors;
    Console console{input, output, errors, {}};
};

QSet<QString> keys(const QJsonObject &json)
{
    const QStringList all = json.keys();
    return {all.begin(), all.end()};
}

} // namespace

class tst_CliReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureHasAWordOfItsOwn();
    void whatCanBeGivenByNameReadsBack();
    void failuresEndWithTheNumbersOfTheContract_data();
    void failuresEndWithTheNumbersOfTheContract();
    void outcomesAreOneOfFiveWords_data();
    void outcomesAreOneOfFiveWords();
    void checkReportsTheKeysOfTheContract();
    void checkNamesThePinThatItWentBy();
    void checkSaysWhatMayBeBehindIt();
    void whatIsNotKnownIsNull();
    void checkIsDoneOnlyWhenAMessageCouldGo();
    void theLadderIsDrawnWithTheWordsThatItHasElsewhere();
    void theVerdictHasTheColourOfItsLevel_data();
    void theVerdictHasTheColourOfItsLevel();
    void peopleAreToldHowToPin();
    void aShellTakesAnyNameForOneWord_data();
    void aShellTakesAnyNameForOneWord();
    void sendReportsTheKeysOfTheContract();
    void whatIsNotSentNamesTheCommandThatGoesOn_data();
    void whatIsNotSentNamesTheCommandThatGoesOn();
    void whatNobodyTriedIsNoFailureWhereThatWasWished();
    void aListSaysWhatGoesOnByItself();
    void aFolderHasAnEntryForEachFile();
    void pinsReportTheKeysOfTheContract();
    void anErrorIsAnObjectOrASentence();
    void textThatIsNoUtf8IsRefused();
    void aFieldOfAHeaderIsUnfolded();
};

void tst_CliReports::everyFailureHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (int i = 0; i <= int(Kind::Cancelled); ++i)
        words += kindName(static_cast<Kind>(i));
    for (int i = 0; i < int(MessageFailure::Kind::Cancelled); ++i)
        words += kindName(static_cast<MessageFailure::Kind>(i));
    for (int i = 0; i <= int(StoreFailure::Kind::Other); ++i)
        words += kindName(static_cast<StoreFailure::Kind>(i));
    for (int i = 0; i <= int(AddressProblem::ControlCharacter); ++i)
        words += kindName(static_cast<AddressProblem>(i));
    const int all = int(Kind::Cancelled) + 1 + int(MessageFailure::Kind::Cancelled) +
                    int(StoreFailure::Kind::Other) + 1 + int(AddressProblem::ControlCharacter) + 1;
    QCOMPARE(words.size(), all);
}

void tst_CliReports::whatCanBeGivenByNameReadsBack()
{
    for (const Level level : {Level::Plain, Level::Unverified, Level::Pinned, Level::Verified})
        QVERIFY(floorNamed(levelName(level)) == level);
    QVERIFY(!floorNamed(u"blocked"_s));
    for (int i = 0; i <= int(Consent::PlainMailAndPassword); ++i)
        QVERIFY(consentNamed(consentName(static_cast<Consent>(i))) == static_cast<Consent>(i));
}

void tst_CliReports::failuresEndWithTheNumbersOfTheContract_data()
{
    QTest::addColumn<Smtp::Failure>("failure");
    QTest::addColumn<int>("code");
    const Smtp::Reply later{450, {}, {u"later"_s}};
    const Smtp::Reply never{550, {}, {u"never"_s}};
    QTest::newRow("host") << Smtp::Failure{Kind::HostNotFound} << 68;
    QTest::newRow("unreachable") << Smtp::Failure{Kind::Unreachable} << 75;
    QTest::newRow("timeout") << Smtp::Failure{Kind::TimedOut} << 75;
    QTest::newRow("cancelled") << Smtp::Failure{Kind::Cancelled} << 75;
    QTest::newRow("message later") << Smtp::Failure{Kind::MessageRefused, later} << 75;
    QTest::newRow("message never") << Smtp::Failure{Kind::MessageRefused, never} << 69;
    QTest::newRow("sender never") << Smtp::Failure{Kind::SenderRefused, never} << 69;
    QTest::newRow("too large") << Smtp::Failure{Kind::MessageTooLarge} << 69;
    QTest::newRow("password never") << Smtp::Failure{Kind::AuthenticationRefused, never} << 77;
    QTest::newRow("password later") << Smtp::Failure{Kind::AuthenticationRefused, later} << 75;
    QTest::newRow("trust") << Smtp::Failure{Kind::NotPermitted} << 77;
    QTest::newRow("no password") << Smtp::Failure{Kind::PasswordMissing} << 77;
    QTest::newRow("impostor") << Smtp::Failure{Kind::ServerNotAuthentic} << 77;
    QTest::newRow("nonsense") << Smtp::Failure{Kind::ProtocolViolation} << 76;
    QTest::newRow("spool") << Smtp::Failure{Kind::MessageUnreadable} << 74;
}

void tst_CliReports::failuresEndWithTheNumbersOfTheContract()
{
    QFETCH(Smtp::Failure, failure);
    QTEST(static_cast<int>(exitCodeOf(failure)), "code");
}

void tst_CliReports::outcomesAreOneOfFiveWords_data()
{
    QTest::addColumn<Smtp::Outcome>("outcome");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("code");
    const Smtp::Failure refused{Kind::RecipientsRefused, Smtp::Reply{550, {}, {u"no"_s}}};
    const Smtp::Failure lost{Kind::ConnectionLost};
    QTest::newRow("sent") << outcome({Accepted, Accepted}) << u"sent"_s << 0;
    QTest::newRow("partly") << outcome({Accepted, Refused}) << u"partly"_s << 69;
    QTest::newRow("partly later") << outcome({Accepted, Deferred}) << u"waiting"_s << 75;
    QTest::newRow("refused") << outcome({Refused, Refused}, refused) << u"refused"_s << 69;
    QTest::newRow("waiting") << outcome({Deferred}, lost) << u"waiting"_s << 75;
    QTest::newRow("held") << outcome({Deferred}, Smtp::Failure{Kind::NotPermitted}) << u"waiting"_s << 77;
    QTest::newRow("mixed") << outcome({Refused, Deferred}) << u"waiting"_s << 75;
    QTest::newRow("uncertain") << outcome({Refused, Uncertain}, lost) << u"uncertain"_s << 74;
}

void tst_CliReports::outcomesAreOneOfFiveWords()
{
    QFETCH(Smtp::Outcome, outcome);
    QTEST(outcomeName(stateAfter(outcome)), "word");
    QTEST(static_cast<int>(exitCodeOf(standing(outcome).entry)), "code");
}

void tst_CliReports::checkReportsTheKeysOfTheContract()
{
    const QJsonObject json = lineReportJson(report(Decision::R11, Level::Unverified, MessageUse::Waits));
    QCOMPARE(keys(json),
             (QSet<QString>{u"level"_s, u"sentence"_s, u"decision"_s, u"rung"_s, u"host"_s, u"port"_s, u"tls"_s,
                            u"certificate"_s, u"pin"_s, u"causes"_s, u"attempts"_s, u"capabilities"_s, u"proxy"_s,
                            u"client_certificate_not_after"_s, u"mechanisms"_s}));
    QCOMPARE(json[u"level"_s], u"unverified"_s);
    QCOMPARE(json[u"decision"_s], u"11"_s);
    QCOMPARE(json[u"rung"_s], u"smtps"_s);
    QCOMPARE(json[u"port"_s], QJsonValue(465));
    QCOMPARE(json[u"tls"_s],
             (QJsonObject{{u"version"_s, u"TLS 1.3"_s}, {u"cipher"_s, u"TLS_AES_256_GCM_SHA384"_s}}));
    const QJsonObject certificate = json[u"certificate"_s].toObject();
    QCOMPARE(keys(certificate),
             (QSet<QString>{u"sha256"_s, u"spki_sha256"_s, u"subject"_s, u"issuer"_s, u"not_before"_s,
                            u"not_after"_s, u"names"_s, u"problems"_s, u"anchor"_s, u"anchor_added_here"_s}));
    QVERIFY(certificate[u"anchor"_s].isNull());
    QCOMPARE(certificate[u"anchor_added_here"_s], QJsonValue(false));
    QCOMPARE(certificate[u"problems"_s].toArray(), QJsonArray{u"self_signed"_s});
    QVERIFY(certificate[u"not_after"_s].toString().endsWith(u'Z'));
    QCOMPARE(keys(json[u"attempts"_s].toArray().first().toObject()),
             (QSet<QString>{u"rung"_s, u"port"_s, u"result"_s, u"detail"_s, u"ms"_s}));
    QCOMPARE(json[u"mechanisms"_s].toArray(), QJsonArray{u"PLAIN"_s});
}

void tst_CliReports::checkNamesThePinThatItWentBy()
{
    LineReport changed = report(Decision::R2, Level::Blocked, MessageUse::Waits);
    changed.pin = Pin{.account = u"me"_s,
                      .host = u"mail.example.org"_s,
                      .spkiSha256 = Fingerprint::of("old"),
                      .how = Pin::How::Compared};
    const QJsonObject json = lineReportJson(changed);
    QCOMPARE(json[u"pin"_s].toObject(), pinJson(*changed.pin));
    QCOMPARE(json[u"pin"_s][u"spki_sha256"_s], Fingerprint::of("old").hex());
    QVERIFY(json[u"pin"_s][u"spki_sha256"_s] != json[u"certificate"_s][u"spki_sha256"_s]);
}

void tst_CliReports::checkSaysWhatMayBeBehindIt()
{
    LineReport misnamed = report(Decision::R8, Level::Blocked, MessageUse::Waits);
    misnamed.host = *HostName::parse(u"smtp.example.org"_s);
    misnamed.peer->problems = {CertificateProblem::NameMismatch};
    const QJsonArray causes = lineReportJson(misnamed)[u"causes"_s].toArray();
    QCOMPARE(causes.size(), 1);
    const QJsonObject cause = causes.first().toObject();
    QCOMPARE(keys(cause), (QSet<QString>{u"cause"_s, u"evidence"_s, u"sentence"_s}));
    QCOMPARE(cause[u"cause"_s], u"near_name"_s);
    QCOMPARE(cause[u"evidence"_s], u"mail.example.org"_s);
    const QString text = lineReportText(misnamed, Invocation({}, u"me"_s));
    QVERIFY(text.contains(cause[u"sentence"_s].toString()));

    misnamed.verdict->message = MessageUse::Goes; // then nobody has to look for anything
    QVERIFY(lineReportJson(misnamed)[u"causes"_s].toArray().isEmpty());
}

void tst_CliReports::whatIsNotKnownIsNull()
{
    LineReport offline{.phase = LineReport::Phase::Failed, .host = *HostName::parse(u"mail.example.org"_s)};
    offline.failure = Smtp::Failure{Kind::Unreachable};
    const QJsonObject json = lineReportJson(offline);
    for (const QString &key : {u"rung"_s, u"port"_s, u"tls"_s, u"certificate"_s, u"pin"_s})
        QVERIFY2(json.contains(key) && json[key].isNull(), qPrintable(key));
    QCOMPARE(json[u"level"_s], u"offline"_s);
    QCOMPARE(json[u"decision"_s], u"0"_s);
    QCOMPARE(json[u"error"_s].toObject()[u"kind"_s], u"unreachable"_s);
}

void tst_CliReports::checkIsDoneOnlyWhenAMessageCouldGo()
{
    QVERIFY(exitCodeOf(report(Decision::R4, Level::Verified, MessageUse::Goes)) == ExitCode::Done);
    QVERIFY(exitCodeOf(report(Decision::R11, Level::Unverified, MessageUse::Waits)) == ExitCode::NotPermitted);
    QVERIFY(exitCodeOf(LineReport{.host = *HostName::parse(u"h"_s)}) == ExitCode::Waits);
}

void tst_CliReports::theLadderIsDrawnWithTheWordsThatItHasElsewhere()
{
    using enum RungAttempt::Result;
    using namespace std::chrono_literals;
    LineReport climbed = report(Decision::R4, Level::Verified, MessageUse::Goes);
    climbed.attempts = {{.result = Absent, .failure = Smtp::Failure{Kind::TimedOut}, .took = 10000ms},
                        {.rung = Encryption::StartTls, .port = Port::submission, .result = Won, .took = 5000ms},
                        {.rung = Encryption::None, .port = Port::submission, .result = Abandoned, .took = 0ms}};
    const QStringList words = ladderText(climbed, Ink::Words).split(u'\n', Qt::SkipEmptyParts);
    const QStringList drawn = ladderText(climbed, Ink::Colours).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(words.size(), 3);
    QCOMPARE(drawn.size(), 3);
    for (qsizetype rung = 0; rung < 3; ++rung)
        QVERIFY2(drawn.at(rung).endsWith(words.at(rung)), qPrintable(drawn.at(rung)));
    QVERIFY(drawn.at(0).startsWith(u"  ○ "_s + QString(16, u'━') + u"  "_s));
    QVERIFY(drawn.at(1).startsWith(u"  \x1b[1;32m● "_s + QString(8, u'━') + QString(8, u' ') + u"\x1b[m  "_s));
    QVERIFY(drawn.at(2).startsWith(u"  – ━ "_s));
    QVERIFY(!words.join(u'\n').contains(u'\x1b'));
    const QString uncoloured = ladderText(climbed, Ink::Drawing);
    QVERIFY(uncoloured.contains(u"  ● "_s + QString(8, u'━')) && !uncoloured.contains(u'\x1b'));
}

void tst_CliReports::theVerdictHasTheColourOfItsLevel_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<QString>("colour");
    QTest::newRow("verified") << Level::Verified << u"\x1b[1;32m"_s;
    QTest::newRow("pinned") << Level::Pinned << u"\x1b[1;34m"_s;
    QTest::newRow("unverified") << Level::Unverified << u"\x1b[1;33m"_s;
    QTest::newRow("local") << Level::Local << u"\x1b[1m"_s;
    QTest::newRow("plain") << Level::Plain << u"\x1b[1;31m"_s;
    QTest::newRow("blocked") << Level::Blocked << u"\x1b[1;31m"_s;
}

void tst_CliReports::theVerdictHasTheColourOfItsLevel()
{
    QFETCH(Level, level);
    QFETCH(QString, colour);
    const Verdict verdict{.level = level};
    QCOMPARE(inked(u"x"_s, verdict, Ink::Colours), colour + u"x\x1b[m"_s);
    QCOMPARE(inked(u"x"_s, verdict, Ink::Words), u"x"_s);
    QCOMPARE(inked(u"x"_s, verdict, Ink::Drawing), u"x"_s);
    QCOMPARE(inked(u"x"_s, std::nullopt, Ink::Colours), u"x"_s);
}

void tst_CliReports::peopleAreToldHowToPin()
{
    const LineReport held = report(Decision::R11, Level::Unverified, MessageUse::Waits);
    const QString text = lineReportText(held, Invocation(u"/a b/it's"_s, u"my account"_s));
    QVERIFY(text.contains(
        u"\n  sealpost-cli --profile '/a b/it'\\''s' trust pin 'my account' --fingerprint SHA256\n"_s));
    QCOMPARE(text.count(u"sealpost-cli --profile "_s), text.count(u"sealpost-cli "_s));
    QVERIFY(!text.contains(u"NAME"_s));
    QVERIFY(text.contains(held.peer->leaf().sha256.colonHex()));
    QVERIFY(!lineReportText(report(Decision::R4, Level::Verified, MessageUse::Goes), Invocation())
                 .contains(u"trust pin"_s));
}

void tst_CliReports::aShellTakesAnyNameForOneWord_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");
    QTest::newRow("plain") << u"work-1"_s << u"work-1"_s;
    QTest::newRow("space") << u"my account"_s << u"'my account'"_s;
    QTest::newRow("quote") << u"Ann's"_s << u"'Ann'\\''s'"_s;
    QTest::newRow("command") << u"$(rm x)"_s << u"'$(rm x)'"_s;
    QTest::newRow("empty") << QString() << u"''"_s;
}

void tst_CliReports::aShellTakesAnyNameForOneWord()
{
    QFETCH(QString, name);
    QTEST(shellWord(name), "word");
}

void tst_CliReports::sendReportsTheKeysOfTheContract()
{
    const QJsonObject json = standingJson(standing(outcome({Accepted})));
    QCOMPARE(keys(json), (QSet<QString>{u"outcome"_s, u"reason"_s, u"id"_s, u"message_id"_s, u"level"_s,
                                        u"decision"_s, u"rung"_s, u"recipients"_s}));
    QCOMPARE(json[u"outcome"_s], u"sent"_s);
    QVERIFY(json[u"reason"_s].isNull());
    QCOMPARE(json[u"id"_s], u"7"_s);
    QCOMPARE(json[u"message_id"_s], u"<m@example.org>"_s);
    const QJsonObject recipient = json[u"recipients"_s].toArray().first().toObject();
    QCOMPARE(keys(recipient), (QSet<QString>{u"address"_s, u"status"_s, u"reply"_s}));
    QCOMPARE(recipient[u"status"_s], u"accepted"_s);
    QVERIFY(!standingText(standing(outcome({Accepted}))).contains(u"outbox"_s));
}

void tst_CliReports::whatIsNotSentNamesTheCommandThatGoesOn_data()
{
    QTest::addColumn<Smtp::Outcome>("outcome");
    QTest::addColumn<QString>("command");
    QTest::newRow("waiting") << outcome({Deferred}, Smtp::Failure{Kind::Unreachable}) << u"retry 7\n"_s;
    QTest::newRow("held by trust") << outcome({Deferred}, Smtp::Failure{Kind::NotPermitted}) << u"retry 7\n"_s;
    QTest::newRow("partly") << outcome({Accepted, Refused}) << u"cancel 7\n"_s;
    QTest::newRow("refused") << outcome({Refused}) << u"cancel 7\n"_s;
    QTest::newRow("uncertain") << outcome({Uncertain}) << u"resolve 7 --sent (or --again)\n"_s;
}

void tst_CliReports::whatIsNotSentNamesTheCommandThatGoesOn()
{
    QFETCH(Smtp::Outcome, outcome);
    QFETCH(QString, command);
    const QString text = standingText(standing(outcome));
    QVERIFY2(text.contains(u"sealpost-cli --profile /p outbox "_s + command), qPrintable(text));
    QVERIFY(!text.contains(u"%1"_s));
}

void tst_CliReports::whatNobodyTriedIsNoFailureWhereThatWasWished()
{
    Standing untried = standing(outcome({Deferred}));
    untried.entry.state = EntryState::Queued;
    untried.entry.settled = {};
    QVERIFY(standingText(untried).startsWith(u"The message is safe in the outbox."_s));
    QVERIFY(standingJson(untried)[u"level"_s].isNull());
    QCOMPARE(standingJson(untried)[u"outcome"_s], u"waiting"_s);
    SendReport interrupted;
    interrupted.add(untried);
    QVERIFY(interrupted.code() == ExitCode::Waits);
    SendReport left(ExitCode::Done);
    left.add(untried);
    QVERIFY(left.code() == ExitCode::Done);
}

void tst_CliReports::aListSaysWhatGoesOnByItself()
{
    EntrySummary entry{.id = 7, .state = EntryState::Holding, .notBefore = noon()};
    QCOMPARE(listedJson(entry, noon())[u"next_try"_s].toString(), noon().toUTC().toString(Qt::ISODate));
    entry.state = EntryState::Waiting;
    QVERIFY(listedJson(entry, noon())[u"next_try"_s].isNull());
    QVERIFY(listedText(entry, noon()).contains(u"(no subject)"_s));
}

void tst_CliReports::aFolderHasAnEntryForEachFile()
{
    SendReport report;
    report.add(standing(outcome({Accepted})), u"a.eml"_s);
    report.add(CommandFailure{ExitCode::BadMessage, u"not_a_message"_s, u"No."_s}, u"b.eml"_s);
    report.add(standing(outcome({Deferred}, Smtp::Failure{Kind::Unreachable})), u"c.eml"_s);
    Captured captured(Console::Style::Json);
    QVERIFY(report.concludeAll(captured.console) == ExitCode::BadMessage);
    QStringList words;
    for (const QJsonValue &entry : captured.json()[u"entries"_s].toArray())
        words += entry[u"file"_s].toString() + u' ' + entry[u"outcome"_s].toString();
    QCOMPARE(words, (QStringList{u"a.eml sent"_s, u"b.eml refused"_s, u"c.eml waiting"_s}));
    QCOMPARE(captured.json()[u"outcome"_s], u"waiting"_s);
}

void tst_CliReports::pinsReportTheKeysOfTheContract()
{
    const Pin pin{
        .account = u"me"_s, .host = u"h"_s, .spkiSha256 = Fingerprint::of("key"), .how = Pin::How::Compared};
    const QJsonObject json = pinsJson({pin}).first().toObject();
    QCOMPARE(keys(json), (QSet<QString>{u"account"_s, u"host"_s, u"spki_sha256"_s, u"certificate_sha256"_s,
                                        u"how"_s, u"since"_s, u"last_seen"_s, u"note"_s}));
    QCOMPARE(json[u"how"_s], u"compared"_s);
    QVERIFY(json[u"last_seen"_s].isNull());
}

void tst_CliReports::anErrorIsAnObjectOrASentence()
{
    const CommandFailure failure{ExitCode::Refused, u"message_refused"_s, u"The server refused it."_s,
                                 Smtp::Reply{550, {}, {u"<b>\x1b[2J"_s}}};
    Captured json(Console::Style::Json);
    QVERIFY(json.console.fail(failure) == ExitCode::Refused);
    QCOMPARE(json.json()[u"error"_s].toObject(), (QJsonObject{{u"kind"_s, u"message_refused"_s},
                                                              {u"sentence"_s, u"The server refused it."_s},
                                                              {u"server_reply"_s, u"550 <b>\x1b[2J"_s}}));
    Captured text(Console::Style::Text);
    QVERIFY(text.console.fail(failure) == ExitCode::Refused);
    QVERIFY(text.output.data().isEmpty());
    QVERIFY(text.errors.data().startsWith("sealpost-cli: The server refused it.\n"));
    QVERIFY(!text.errors.data().contains('\x1b'));
}

void tst_CliReports::textThatIsNoUtf8IsRefused()
{
    QByteArray octets("gr\xfc\xdf"
                      "e");
    QBuffer source(&octets);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const auto text = readText(u"--body"_s, source);
    QVERIFY(!text);
    QVERIFY(text.error().code == ExitCode::BadMessage);
    QVERIFY(readText(u"--body-file"_s, u"/nowhere"_s, source).error().code == ExitCode::InputOutput);
}

void tst_CliReports::aFieldOfAHeaderIsUnfolded()
{
    QByteArray octets("From: a@b.example\r\nSUBJECT: one\r\n two\r\nX: y\r\n\r\nSubject: no\r\n");
    QBuffer message(&octets);
    QVERIFY(message.open(QIODevice::ReadOnly));
    QCOMPARE(headerField(message, "Subject"), u"one two"_s);
    QVERIFY(message.reset());
    QCOMPARE(headerField(message, "Date"), QString());
}

QTEST_GUILESS_MAIN(tst_CliReports)
#include "tst_CliReports.moc"
