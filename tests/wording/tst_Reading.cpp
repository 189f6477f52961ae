#include "wording/DiscoveryText.h"
#include "wording/ForeignText.h"
#include "wording/TrustSentences.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Wording::Face;
using Wording::TrustSentences;

namespace {

/// A word of the trade, and what has to stand in the same text for it to be understood.
struct Term {
    const char *word;
    const char *explanation;
};
const Term trade[] = {
    {"keys?", "knows (a server|it) again|proves who it is"},
    {"fingerprints?", "fingerprint \\(a code that stands for (the|it)"},
    {"certificates?", "certificate proves for some time who a server is"},
    {"pin(ned|s)?", "pin (the key|it) \\(let it count from now on\\)"},
    {"TLS", "today's encryption \\(TLS"},
    {"SMTPS?|STARTTLS|SCRAM|DANE|DNSSEC|SHA-256|PEM|CA|RSA|SNI", nullptr},
    {"authorit(y|ies)|chain|root|anchor|handshake|cipher|self-signed|spki|proxy|port|host", nullptr},
    {"floor|rung|ladder|consent|verdict|row", nullptr}, // our own
};

/// What the message does, in the decisions of TRUST §4.
enum class Message { Waits, Goes };

struct Case {
    QByteArray name;
    Decision decision;
    Message message;
    std::optional<Pin::How> pinned = {};
    bool anchored = false;
    bool revoked = false;
};

const Case cases[] = {
    {"0", Decision::R0, Message::Waits},
    {"1", Decision::R1, Message::Waits},
    {"1a", Decision::R1a, Message::Waits},
    {"1a, revoked", Decision::R1a, Message::Waits, {}, false, true},
    {"2", Decision::R2, Message::Waits},
    {"3", Decision::R3, Message::Goes},
    {"3, vouched for by name", Decision::R3, Message::Goes, {}, true},
    {"3a", Decision::R3a, Message::Waits},
    {"4", Decision::R4, Message::Goes},
    {"4, vouched for by name", Decision::R4, Message::Goes, {}, true},
    {"5", Decision::R5, Message::Goes},
    {"5, compared", Decision::R5, Message::Goes, Pin::How::Compared},
    {"5, unseen", Decision::R5, Message::Goes, Pin::How::Unseen},
    {"6", Decision::R6, Message::Goes},
    {"7", Decision::R7, Message::Waits},
    {"8", Decision::R8, Message::Waits},
    {"9", Decision::R9, Message::Waits},
    {"10", Decision::R10, Message::Goes},
    {"11", Decision::R11, Message::Waits},
    {"12", Decision::R12, Message::Waits},
    {"13", Decision::R13, Message::Goes},
    {"14", Decision::R14, Message::Goes},
    {"15", Decision::R15, Message::Goes},
    {"16", Decision::R16, Message::Waits},
};

TrustSentences said(const Case &of, Face face)
{
    LineReport report{.phase = LineReport::Phase::Open, .host = *HostName::parse(u"mail.example.org"_s)};
    report.verdict = Verdict{.decision = of.decision};
    const Fingerprint digest = Fingerprint::of("key");
    if (of.pinned)
        report.pin = Pin{.spkiSha256 = digest, .how = *of.pinned, .since = QDateTime({2026, 5, 3}, {12, 0})};
    if (of.anchored)
        report.peer =
            PeerCertificate{.chain = {{.sha256 = digest, .spkiSha256 = digest}}, .trustAnchor = u"ISRG Root X1"_s};
    if (of.revoked)
        report.peer = PeerCertificate{.chain = {{.sha256 = digest, .spkiSha256 = digest}},
                                      .problems = {CertificateProblem::Revoked}};
    return Wording::trustSentences(report, face);
}

/// As one reads it: the seal's sentence, then what it means, then what can be done.
QString whole(const TrustSentences &text)
{
    return u"%1 %2 %3"_s.arg(text.happened, text.meaning, text.way).trimmed();
}

/// Without what is quoted: the name of something to press or to type stands as it is.
QString unquoted(QString text)
{
    static const QRegularExpression quoted(u"“[^”]*”|--[a-z]+"_s);
    return text.remove(quoted);
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"(?<=[.]) "_s);
    return text.split(end, Qt::SkipEmptyParts);
}

qsizetype wordsIn(const QString &sentence)
{
    static const QRegularExpression word(u"[\\w'’.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    qsizetype words = 0;
    for (auto match = word.globalMatch(sentence); match.hasNext(); match.next())
        ++words;
    return words;
}

bool has(const QString &text, const char *pattern)
{
    const QRegularExpression words(u"\\b(%1)(?!\\w)"_s.arg(QLatin1StringView(pattern)));
    return text.contains(words);
}

void checkIsShort(const QString &text)
{
    for (const QString &sentence : sentencesOf(text)) {
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u':'), qPrintable(sentence));
        QVERIFY2(wordsIn(sentence) < 25, qPrintable(sentence));
    }
}

void checkExplainsItself(const QString &text)
{
    const QString read = unquoted(text);
    for (const Term &term : trade)
        QVERIFY2(!has(read, term.word) || (term.explanation && has(read, term.explanation)),
                 qPrintable(u"%1: %2"_s.arg(QLatin1StringView(term.word), read)));
}

/// Of what is read here.
QStringList germanSentences()
{
    const QStringList contexts{u"TrustSentences"_s, u"DiscoveryText"_s, u"ForeignText"_s};
    QFile file(QStringLiteral(SEALPOST_SOURCE_DIR "/translations/sealpost_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no German");
    QStringList sentences;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "translation"_L1 && contexts.contains(context))
            sentences += sentencesOf(xml.readElementText());
    }
    return sentences;
}

} // namespace

/// Reads what is said about each row of TRUST §4 as somebody would who has never heard of any of it.
class tst_Reading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSentenceIsLong_data() { everyRowInBothFaces(); }
    void noSentenceIsLong();
    void noWordOfTheTradeIsLeftUnexplained_data() { everyRowInBothFaces(); }
    void noWordOfTheTradeIsLeftUnexplained();
    void theMessageIsSpokenOf_data() { everyRowInBothFaces(); }
    void theMessageIsSpokenOf();
    void whoIsHeldUpHearsWhatToDo_data() { everyRowInBothFaces(); }
    void whoIsHeldUpHearsWhatToDo();
    void thePageOfAKeyExplainsItself();
    void whatIsWrongWithACertificateIsSaidInPlainWords();
    void whatLookingForAServerSaysIsShort();
    void whatIsSaidOfAnotherProgramsFileIsShort();
    void noGermanSentenceIsLong();

private:
    static void everyRowInBothFaces();
};

void tst_Reading::everyRowInBothFaces()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<QString>("happened");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<QString>("way");
    for (const Case &each : cases)
        for (const Face face : {Face::Window, Face::CommandLine}) {
            const TrustSentences text = said(each, face);
            const char *where = face == Face::Window ? ", window" : ", command line";
            QTest::newRow(each.name + where) << each.message << text.happened << text.meaning << text.way;
        }
}

void tst_Reading::noSentenceIsLong()
{
    QFETCH(const QString, happened);
    QFETCH(const QString, meaning);
    QFETCH(const QString, way);
    checkIsShort(whole({happened, meaning, way}));
}

void tst_Reading::noWordOfTheTradeIsLeftUnexplained()
{
    QFETCH(const QString, happened);
    QFETCH(const QString, meaning);
    QFETCH(const QString, way);
    checkExplainsItself(whole({happened, meaning, way}));
}

void tst_Reading::theMessageIsSpokenOf()
{
    QFETCH(const Message, message);
    QFETCH(const QString, happened);
    QFETCH(const QString, meaning);
    if (message == Message::Waits)
        QVERIFY2(has(meaning, "messages wait|they wait|nothing leaves"), qPrintable(meaning));
    else
        QVERIFY2(has(meaning, "messages (can )?leave|read your messages|send your messages on"),
                 qPrintable(meaning));
    QCOMPARE(happened.contains(u"Nothing was sent."_s) && message == Message::Goes, false);
}

void tst_Reading::whoIsHeldUpHearsWhatToDo()
{
    QFETCH(const Message, message);
    QFETCH(const QString, way);
    if (message == Message::Waits)
        QVERIFY2(has(way, "Ask|Tell|Check|Try|Compare|Review|permit"), qPrintable(way));
}

void tst_Reading::thePageOfAKeyExplainsItself()
{
    const QString risk = Wording::riskOfUnseen();
    const QString first = said({"9", Decision::R9, Message::Waits}, Face::Window).meaning;
    const QString readings = Wording::readingsOfChange().join(u' ');
    for (const QString &page : {QStringList{first, Wording::howToCompare(), risk}.join(u' '),
                                QStringList{readings, Wording::howToCompare()}.join(u' ')}) {
        checkIsShort(page);
        checkExplainsItself(page);
    }
    QVERIFY(has(risk, "your password and your messages"));
    QVERIFY(has(readings, "try another network"));
}

void tst_Reading::whatIsWrongWithACertificateIsSaidInPlainWords()
{
    const Fingerprint digest = Fingerprint::of("key");
    const Certificate leaf{.sha256 = digest, .spkiSha256 = digest, .dnsNames = {u"other.example.org"_s}};
    LineReport report{.host = *HostName::parse(u"mail.example.org"_s)};
    report.peer = PeerCertificate{.chain = {leaf}};
    const auto last = static_cast<int>(CertificateProblem::InvalidChain);
    for (int problem = 0; problem <= last; ++problem) {
        const QString text = Wording::text(static_cast<CertificateProblem>(problem), report);
        checkIsShort(text);
        QVERIFY2(!has(unquoted(text), "[Cc]hain|root|anchor|signature|authority|CA|X\\.509"), qPrintable(text));
    }
}

void tst_Reading::whatLookingForAServerSaysIsShort()
{
    Candidate found{.host = *HostName::parse(u"mail.example.org"_s), .approval = Approval::Needed};
    checkIsShort(Wording::approvalText(found, u"example.net"_s));
    for (const QList<Proof> &proofs :
         {QList{Proof::AppPassword}, QList{Proof::OAuth2}, QList{Proof::OAuth2, Proof::AppPassword}}) {
        found.proofs = proofs;
        checkIsShort(Wording::needText(found));
    }
    using Result = SourceReport::Result;
    for (int evidence = 0; evidence <= static_cast<int>(Evidence::Guess); ++evidence)
        for (const Result result :
             {Result::Found, Result::Nothing, Result::NotOffered, Result::Unusable, Result::TooLate})
            checkIsShort(
                Wording::text(SourceReport{static_cast<Evidence>(evidence), u"mail.example.org"_s, result, {}}));
}

void tst_Reading::whatIsSaidOfAnotherProgramsFileIsShort()
{
    for (int remark = 0; remark <= static_cast<int>(ForeignRemark::PasswordInTheFile); ++remark)
        checkIsShort(Wording::text(static_cast<ForeignRemark>(remark)));
    for (int failure = 0; failure <= static_cast<int>(ForeignFailure::NoAddress); ++failure)
        checkIsShort(Wording::text(static_cast<ForeignFailure>(failure)));
}

void tst_Reading::noGermanSentenceIsLong()
{
    const QStringList german = germanSentences();
    QVERIFY(german.size() > 50);
    for (const QString &sentence : german)
        QVERIFY2(wordsIn(sentence) < 25, qPrintable(sentence));
}

QTEST_GUILESS_MAIN(tst_Reading)
#include "tst_Reading.moc"
