#include "wording/DiscoveryText.h"

#include <QSet>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Said = SourceReport::Result;

namespace {

const QList<Evidence> allEvidence{Evidence::Srv, Evidence::Autoconfig, Evidence::Provider, Evidence::Exchanger,
                                  Evidence::Guess};

Candidate candidate(Evidence evidence = Evidence::Srv)
{
    return {.host = *HostName::parse(u"mail.example.org"_s), .evidence = evidence, .source = u"the source"_s};
}

Candidate wanting(const QList<Proof> &proofs)
{
    Candidate wants = candidate();
    wants.proofs = proofs;
    return wants;
}

SourceReport report(Said result, Evidence evidence = Evidence::Srv)
{
    return {evidence, u"the source"_s, result, u"no route to host"_s};
}

} // namespace

class tst_DiscoveryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEvidenceIsAPhraseOfItsOwn();
    void aGuessIsCalledOne();
    void whatIsFoundAndWhatIsNotIsSaidOfEachSource();
    void everyOtherResultNamesItsSource_data();
    void everyOtherResultNamesItsSource();
    void aFailureSaysWhatHappened();
    void theUsualPasswordNeedsNoWord();
    void anAppPasswordIsExplained();
    void aServerOutsideTheDomainIsNamedBesideIt();
    void aStrangersNameCannotTurnItsLineAround();
};

/// It stands behind a host, in the middle of a line.
void tst_DiscoveryText::eachEvidenceIsAPhraseOfItsOwn()
{
    QSet<QString> phrases;
    for (const Evidence evidence : allEvidence) {
        const QString phrase = Wording::evidenceText(candidate(evidence));
        QVERIFY2(phrase.front().isLower() && !phrase.endsWith(u'.'), qPrintable(phrase));
        QCOMPARE(phrase.contains(u"the source"_s), evidence != Evidence::Guess);
        phrases += phrase;
    }
    QCOMPARE(phrases.size(), allEvidence.size());
}

void tst_DiscoveryText::aGuessIsCalledOne()
{
    for (const Evidence evidence : allEvidence)
        QCOMPARE(Wording::evidenceText(candidate(evidence)).contains(u"guess"_s), evidence == Evidence::Guess);
}

void tst_DiscoveryText::whatIsFoundAndWhatIsNotIsSaidOfEachSource()
{
    QSet<QString> sentences;
    for (const Evidence evidence : allEvidence)
        for (const Said result : {Said::Found, Said::Nothing}) {
            const QString sentence = Wording::text(report(result, evidence));
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            sentences += sentence;
        }
    QCOMPARE(sentences.size(), 2 * allEvidence.size());
}

void tst_DiscoveryText::everyOtherResultNamesItsSource_data()
{
    QTest::addColumn<Said>("result");
    QTest::newRow("not offered") << Said::NotOffered;
    QTest::newRow("unusable") << Said::Unusable;
    QTest::newRow("failed") << Said::Failed;
    QTest::newRow("too late") << Said::TooLate;
}

void tst_DiscoveryText::everyOtherResultNamesItsSource()
{
    QFETCH(Said, result);
    QVERIFY(Wording::text(report(result)).startsWith(u"the source "_s));
}

void tst_DiscoveryText::aFailureSaysWhatHappened()
{
    QCOMPARE(Wording::text(report(Said::Failed)), u"the source could not be asked: no route to host"_s);
}

void tst_DiscoveryText::theUsualPasswordNeedsNoWord()
{
    QVERIFY(Wording::needText(wanting({Proof::Password})).isEmpty());
    QVERIFY(Wording::needText(wanting({Proof::Password, Proof::OAuth2})).isEmpty());
    QVERIFY(!Wording::needText(wanting({Proof::OAuth2, Proof::Password})).contains(u"app password"_s));
}

void tst_DiscoveryText::anAppPasswordIsExplained()
{
    for (const QList<Proof> &proofs : {QList{Proof::AppPassword}, QList{Proof::OAuth2, Proof::AppPassword},
                                       QList{Proof::AppPassword, Proof::OAuth2}})
        QVERIFY(Wording::needText(wanting(proofs)).contains(u"one that you make for this program"_s));
    QVERIFY(Wording::needText(wanting({Proof::OAuth2, Proof::AppPassword})).contains(u"browser"_s));
}

void tst_DiscoveryText::aServerOutsideTheDomainIsNamedBesideIt()
{
    Candidate found = candidate();
    QVERIFY(Wording::approvalText(found, u"example.net"_s).isEmpty());
    found.approval = Approval::Needed;
    QVERIFY(Wording::approvalText(found, u"example.net"_s)
                .startsWith(u"mail.example.org does not belong to example.net."_s));
}

void tst_DiscoveryText::aStrangersNameCannotTurnItsLineAround()
{
    const QString odd = u"example\u202Egro.\n"_s;
    Candidate found = candidate();
    found.source = odd;
    found.approval = Approval::Needed;
    for (const QString &text : {Wording::evidenceText(found), Wording::approvalText(found, odd),
                                Wording::text(SourceReport{Evidence::Srv, odd, Said::Found, {}}),
                                Wording::text(SourceReport{Evidence::Srv, odd, Said::Nothing, {}}),
                                Wording::text(SourceReport{Evidence::Srv, odd, Said::Failed, odd})})
        QVERIFY2(!text.contains(u'\u202E') && !text.contains(u'\n'), qPrintable(text));
}

QTEST_GUILESS_MAIN(tst_DiscoveryText)
#include "tst_DiscoveryText.moc"
