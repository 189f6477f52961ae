#include "discovery/CandidateAccount.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

HostName host(const QString &name)
{
    return *HostName::parse(name);
}

Candidate from(Evidence evidence, const QString &name)
{
    return {.host = host(name), .username = u"ann@example.org"_s, .evidence = evidence, .source = u"here"_s};
}

} // namespace

class tst_Candidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOutsideTheDomainNeedsApproval();
    void theBestEvidenceComesFirst();
    void implicitTlsComesBeforeStartTlsOfTheSameEvidence();
    void aHostThatTwoSourcesKnowIsListedOnce();
    void theBetterSourceWinsWhereTheyContradictEachOther();
    void aFileCompletesWhatARecordCannotSay();
    void aGuessAddsPortsOnly();
    void whatTheDomainOrTheTableSaysIsApproved();
    void anAccountIsMadeOfWhatIsKnown();
};

void tst_Candidate::whatIsOutsideTheDomainNeedsApproval()
{
    QCOMPARE(approvalOf(host(u"example.org"_s), u"example.org"_s), Approval::NotNeeded);
    QCOMPARE(approvalOf(host(u"smtp.example.org"_s), u"example.org"_s), Approval::NotNeeded);
    QCOMPARE(approvalOf(host(u"badexample.org"_s), u"example.org"_s), Approval::Needed);
    QCOMPARE(approvalOf(host(u"example.org.evil.test"_s), u"example.org"_s), Approval::Needed);
    QCOMPARE(approvalOf(host(u"org"_s), u"example.org"_s), Approval::Needed);
}

void tst_Candidate::theBestEvidenceComesFirst()
{
    const QList<Candidate> best =
        ranked({from(Evidence::Guess, u"a.example.org"_s), from(Evidence::Provider, u"b.example.org"_s),
                from(Evidence::Autoconfig, u"c.example.org"_s), from(Evidence::Srv, u"d.example.org"_s)});
    QCOMPARE(best.size(), 4);
    QCOMPARE(best.first().evidence, Evidence::Srv);
    QCOMPARE(best.last().evidence, Evidence::Guess);
}

void tst_Candidate::implicitTlsComesBeforeStartTlsOfTheSameEvidence()
{
    Candidate startTls = from(Evidence::Srv, u"a.example.org"_s);
    startTls.startTlsPort = Port::submission;
    Candidate smtps = from(Evidence::Srv, u"b.example.org"_s);
    smtps.smtpsPort = Port::submissions;
    QCOMPARE(ranked({startTls, smtps}).first().host, smtps.host);
}

void tst_Candidate::aHostThatTwoSourcesKnowIsListedOnce()
{
    Candidate smtps = from(Evidence::Srv, u"smtp.example.org"_s);
    smtps.smtpsPort = Port::submissions;
    Candidate startTls = from(Evidence::Srv, u"smtp.example.org"_s);
    startTls.startTlsPort = Port::from(2587);
    const QList<Candidate> best = ranked({startTls, smtps});
    QCOMPARE(best.size(), 1);
    QCOMPARE(best.first().smtpsPort, std::optional(Port::submissions));
    QCOMPARE(best.first().startTlsPort, Port::from(2587));
}

void tst_Candidate::theBetterSourceWinsWhereTheyContradictEachOther()
{
    Candidate file = from(Evidence::Autoconfig, u"smtp.example.org"_s);
    file.smtpsPort = Port::from(2465);
    file.username = u"ann"_s;
    Candidate provider = from(Evidence::Provider, u"smtp.example.org"_s);
    provider.smtpsPort = Port::submissions;
    provider.proofs = {Proof::AppPassword};
    const Candidate best = ranked({provider, file}).first();
    QCOMPARE(best.smtpsPort, Port::from(2465));
    QCOMPARE(best.username, u"ann"_s);
    QCOMPARE(best.proofs, QList{Proof::Password});
}

void tst_Candidate::aFileCompletesWhatARecordCannotSay()
{
    Candidate file = from(Evidence::Autoconfig, u"smtp.example.org"_s);
    file.username = u"ann"_s;
    file.proofs = {Proof::OAuth2};
    const Candidate best = ranked({from(Evidence::Srv, u"smtp.example.org"_s), file}).first();
    QCOMPARE(best.evidence, Evidence::Srv);
    QCOMPARE(best.username, u"ann"_s);
    QCOMPARE(best.proofs, QList{Proof::OAuth2});
}

void tst_Candidate::aGuessAddsPortsOnly()
{
    Candidate guess = from(Evidence::Guess, u"smtp.example.org"_s);
    guess.startTlsPort = Port::submission;
    guess.username = u"somebody else"_s;
    const Candidate best = ranked({guess, from(Evidence::Srv, u"smtp.example.org"_s)}).first();
    QCOMPARE(best.startTlsPort, std::optional(Port::submission));
    QCOMPARE(best.username, u"ann@example.org"_s);
}

void tst_Candidate::whatTheDomainOrTheTableSaysIsApproved()
{
    Candidate record = from(Evidence::Srv, u"smtp.example.net"_s);
    record.approval = Approval::Needed;
    const Candidate guess = from(Evidence::Guess, u"smtp.example.net"_s);
    const Candidate file = from(Evidence::Autoconfig, u"smtp.example.net"_s);
    QCOMPARE(ranked({record}).first().approval, Approval::Needed);
    QCOMPARE(ranked({record, guess}).first().approval, Approval::Needed);
    QCOMPARE(ranked({record, file}).first().approval, Approval::NotNeeded);
}

void tst_Candidate::anAccountIsMadeOfWhatIsKnown()
{
    Candidate file = from(Evidence::Autoconfig, u"smtp.example.org"_s);
    file.startTlsPort = Port::from(2587);
    file.username = u"ann"_s;
    const Identity ann{u"Ann"_s, *Address::parse(u"ann@example.org"_s)};
    const Account account = accountAt(file, ann);
    QCOMPARE(account.name, u"ann@example.org"_s);
    QCOMPARE(account.identity, ann);
    QCOMPARE(account.host, file.host);
    QCOMPARE(account.smtpsPort, std::optional(Port::submissions)); // not heard of, and tried all the same
    QCOMPARE(account.startTlsPort, Port::from(2587));
    QCOMPARE(account.plainPort, std::nullopt);
    QCOMPARE(account.username, u"ann"_s);
    file.proofs = {Proof::OAuth2, Proof::AppPassword};
    QCOMPARE(accountAt(file, ann).credentialKind, Smtp::Credentials::Kind::Password);
    file.proofs = {Proof::OAuth2};
    QCOMPARE(accountAt(file, ann).credentialKind, Smtp::Credentials::Kind::Token);
}

QTEST_APPLESS_MAIN(tst_Candidate)
#include "tst_Candidate.moc"
