#include "support/TestCertificate.h"
#include "trust/BuildDate.h"
#include "trust/Causes.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Kind = Cause::Kind;
using Problem = CertificateProblem;

Q_DECLARE_METATYPE(QList<Sealpost::Cause>)

namespace {

const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

Certificate named(const QStringList &names)
{
    Certificate leaf = testCertificate(u"valid"_s);
    leaf.dnsNames = names;
    return leaf;
}

PeerCertificate peer(const QList<Certificate> &chain, const QList<Problem> &problems)
{
    return {.chain = chain, .problems = problems};
}

const QList renewalOrClock{Cause{Kind::RenewalMissed}, Cause{Kind::ClockAhead}};

QList<Cause> causes(const PeerCertificate &shown, const QString &host = u"mail.example.org"_s)
{
    return causesOf(shown, *HostName::parse(host), {now, now.date()});
}

} // namespace

class tst_Causes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameThatNearlyMatchesIsFound_data();
    void aNameThatNearlyMatchesIsFound();
    void anotherNameAltogetherMayBeANetworksOwn_data();
    void anotherNameAltogetherMayBeANetworksOwn();
    void aClockIsDoubtedByTheDaysOfACertificate();
    void aClockIsWrongThatSaysADayBeforeTheProgramWasMade();
    void aStapledWordTellsWhetherTheClockIsRight();
    void anAnswerFromThisNetworkIsNoneOfTheInternet_data();
    void anAnswerFromThisNetworkIsNoneOfTheInternet();
    void aRootThatWasAddedHereIsNamed();
    void aProgramThatReadsAlongIsKnownByItsName();
    void aMissingStapleIsNamed();
    void whatIsWellOrVouchesForItselfHasNoCause();
    void eachCauseHasAName();
};

void tst_Causes::aNameThatNearlyMatchesIsFound_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString &host, const QString &name) {
        QTest::addRow("%s: %s", qPrintable(host), qPrintable(name)) << host << name;
    };
    row(u"mail.example.org"_s, u"smtp.example.org"_s);
    row(u"mail.example.org"_s, u"example.org"_s);
    row(u"example.org"_s, u"mail.example.org"_s);
    row(u"example.org"_s, u"www.example.org"_s);
    row(u"a.b.example.org"_s, u"*.example.org"_s);
    row(u"example.org"_s, u"*.example.org"_s);
    row(u"mail.exmaple.org"_s, u"mail.example.org"_s);
    row(u"mail.exampel.org"_s, u"MAIL.example.org"_s);
    row(u"mail.example.co.uk"_s, u"smtp.example.co.uk"_s);
    row(u"192.0.2.1"_s, u"mail.example.org"_s);
}

void tst_Causes::aNameThatNearlyMatchesIsFound()
{
    QFETCH(QString, host);
    QFETCH(QString, name);
    const PeerCertificate shown = peer({named({u"other.example"_s, name})}, {Problem::NameMismatch});
    const bool isAddress = HostName::parse(host)->isAddress();
    QCOMPARE(causes(shown, host), (QList{Cause{Kind::NearName, isAddress ? u"other.example"_s : name}}));
}

void tst_Causes::anotherNameAltogetherMayBeANetworksOwn_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString &host, const QString &name) {
        QTest::addRow("%s: %s", qPrintable(host), qPrintable(name)) << host << name;
    };
    row(u"mail.example.org"_s, u"login.hotel.example"_s);
    row(u"mail.example.org"_s, u"mail.other.org"_s);
    row(u"a.co.uk"_s, u"b.co.uk"_s);
    row(u"ab.org"_s, u"cd.org"_s);
    row(u"myexample.org"_s, u"le.org"_s);
}

void tst_Causes::anotherNameAltogetherMayBeANetworksOwn()
{
    QFETCH(QString, host);
    QFETCH(QString, name);
    QCOMPARE(causes(peer({named({name})}, {Problem::NameMismatch}), host),
             (QList{Cause{Kind::CaptivePortal, name}}));
}

void tst_Causes::aClockIsDoubtedByTheDaysOfACertificate()
{
    const Certificate valid = testCertificate(u"valid"_s);
    const Certificate expired = testCertificate(u"expired"_s);
    const Certificate root = testCertificate(u"root"_s);
    const Certificate early = testCertificate(u"not-yet-valid"_s);
    QCOMPARE(causes(peer({early}, {Problem::NotYetValid})), QList{Cause{Kind::ClockBehind}});
    QCOMPARE(causes(peer({expired}, {Problem::Expired})), renewalOrClock);
    QCOMPARE(causes(peer({expired, root}, {Problem::Expired})), renewalOrClock);
    QCOMPARE(causes(peer({expired, expired}, {Problem::Expired})), renewalOrClock);

    const PeerCertificate all = peer({valid, root}, {Problem::Expired});
    const QDateTime farAhead = valid.notAfter.addYears(50);
    QCOMPARE(causesOf(all, *HostName::parse(u"mail.example.org"_s), {farAhead, now.date()}),
             QList{Cause{Kind::ClockAhead}});
}

void tst_Causes::aClockIsWrongThatSaysADayBeforeTheProgramWasMade()
{
    const PeerCertificate early = peer({testCertificate(u"not-yet-valid"_s)}, {Problem::NotYetValid});
    const HostName host = *HostName::parse(u"mail.example.org"_s);
    const QDate tomorrow = now.date().addDays(1);
    QCOMPARE(causesOf(early, host, {now, tomorrow}), (QList{Cause{Kind::ClockBehind, u"2026-11-29"_s}}));
    const QDateTime lateTonight(now.date(), QTime(23, 59), Qt::UTC);
    QCOMPARE(causesOf(early, host, {lateTonight, now.date()}), QList{Cause{Kind::ClockBehind}});
    const PeerCertificate expired = peer({testCertificate(u"expired"_s)}, {Problem::Expired});
    QCOMPARE(causesOf(expired, host, {now, tomorrow}), renewalOrClock);
    QVERIFY(buildDate().isValid() && buildDate() <= QDateTime::currentDateTimeUtc().date());
}

void tst_Causes::aStapledWordTellsWhetherTheClockIsRight()
{
    PeerCertificate expired = peer({testCertificate(u"expired"_s)}, {Problem::Expired});
    expired.stapleTime = StapleTime::Now;
    QCOMPARE(causes(expired), QList{Cause{Kind::RenewalMissed}});
    expired.stapleTime = StapleTime::Another;
    QCOMPARE(causes(expired), (QList{Cause{Kind::ClockAhead}, Cause{Kind::RenewalMissed}}));

    PeerCertificate early = peer({testCertificate(u"not-yet-valid"_s)}, {Problem::NotYetValid});
    early.stapleTime = StapleTime::Now;
    QCOMPARE(causes(early), QList<Cause>());

    PeerCertificate demanding = peer({testCertificate(u"must-staple"_s)}, {Problem::InvalidChain});
    demanding.stapleTime = StapleTime::Another;
    QCOMPARE(causes(demanding), QList{Cause{Kind::StapleOutdated}});
    demanding.stapleTime = StapleTime::Now; // then another defect made the chain invalid
    QCOMPARE(causes(demanding), QList<Cause>());
}

void tst_Causes::anAnswerFromThisNetworkIsNoneOfTheInternet_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isStrange");
    const auto row = [](const char *host, const char *address, bool isStrange) {
        QTest::addRow("%s at %s", host, address)
            << QString::fromLatin1(host) << QString::fromLatin1(address) << isStrange;
    };
    for (const char *near : {"10.0.0.1", "172.31.0.1", "192.168.1.1", "100.64.0.1", "169.254.1.1", "fd00::1",
                             "fe80::1", "::ffff:192.168.1.1"})
        row("mail.example.org", near, true);
    for (const char *far : {"172.32.0.1", "192.0.2.1", "100.128.0.1", "2001:db8::1", "127.0.0.1", "::1", ""})
        row("mail.example.org", far, false);
    for (const char *own : {"mailserver", "mail.local", "mail.home.arpa", "mail.lan", "192.168.1.1"})
        row(own, "192.168.1.1", false);
}

void tst_Causes::anAnswerFromThisNetworkIsNoneOfTheInternet()
{
    QFETCH(QString, host);
    QFETCH(QString, address);
    QFETCH(bool, isStrange);
    PeerCertificate shown = peer({testCertificate(u"self-signed"_s)}, {Problem::SelfSigned});
    shown.address = QHostAddress(address);
    const QList strange{Cause{Kind::LocalAnswer, shown.address.toString()}};
    QCOMPARE(causes(shown, host), isStrange ? strange : QList<Cause>());
    shown.problems.clear(); // vouched for: the same name here and there is nothing strange
    QCOMPARE(causes(shown, host), QList<Cause>());
}

void tst_Causes::aRootThatWasAddedHereIsNamed()
{
    const HostName host = *HostName::parse(u"mail.example.org"_s);
    const Surroundings here{now, now.date(), u"Our Filter"_s};
    const QList expected{Cause{Kind::RootAdded, u"Our Filter"_s}};
    Certificate leaf = testCertificate(u"valid"_s);
    QCOMPARE(causesOf(peer({leaf}, {}), host, here), expected); // row 3a
    QCOMPARE(causesOf(peer({leaf}, {Problem::InvalidChain}), host, here), expected);
    QCOMPARE(causesOf(peer({testCertificate(u"expired"_s)}, {Problem::Expired}), host, here),
             renewalOrClock); // one's own root, and one's own carelessness
    leaf.issuer = u"CN=Zscaler Root CA, O=Zscaler Inc."_s;
    leaf.issuerName = u"Zscaler Root CA"_s;
    QCOMPARE(causesOf(peer({leaf}, {}), host, here), (QList{Cause{Kind::Interceptor, leaf.issuerName}}));
}

void tst_Causes::aProgramThatReadsAlongIsKnownByItsName()
{
    Certificate leaf = testCertificate(u"unknown-issuer"_s);
    leaf.issuer = u"CN=avast! Web/Mail Shield Root, O=avast! Web/Mail Shield"_s;
    leaf.issuerName = u"avast! Web/Mail Shield Root"_s;
    const QList expected{Cause{Kind::Interceptor, leaf.issuerName}};
    QCOMPARE(causes(peer({leaf}, {Problem::UnknownIssuer})), expected);
    // Row 3a: another key, vouched for by a root that the program has put among the system's.
    QCOMPARE(causes(peer({leaf}, {})), expected);
    leaf.issuer = u"CN=Some Other Root"_s;
    QCOMPARE(causes(peer({leaf}, {Problem::UnknownIssuer})), QList<Cause>());
}

void tst_Causes::aMissingStapleIsNamed()
{
    const PeerCertificate demanding = peer({testCertificate(u"must-staple"_s)}, {Problem::InvalidChain});
    QCOMPARE(causes(demanding), QList{Cause{Kind::StapleMissing}});
    const PeerCertificate broken = peer({testCertificate(u"valid"_s)}, {Problem::InvalidChain});
    QCOMPARE(causes(broken), QList<Cause>());
}

void tst_Causes::whatIsWellOrVouchesForItselfHasNoCause()
{
    QCOMPARE(causes(peer({testCertificate(u"valid"_s)}, {})), QList<Cause>());
    const PeerCertificate own =
        peer({testCertificate(u"self-signed"_s)}, {Problem::NameMismatch, Problem::SelfSigned});
    QCOMPARE(causes(own, u"other.example"_s), QList<Cause>());
    QCOMPARE(causes(peer({named({})}, {Problem::NameMismatch})), QList<Cause>());
    const QList revoked{Problem::Revoked, Problem::NameMismatch};
    QCOMPARE(causes(peer({named({u"smtp.example.org"_s})}, revoked)), QList<Cause>());
}

void tst_Causes::eachCauseHasAName()
{
    QSet<QString> names;
    for (int kind = 0; kind <= static_cast<int>(Kind::StapleOutdated); ++kind)
        names += causeName(static_cast<Kind>(kind));
    QCOMPARE(names.size(), static_cast<int>(Kind::StapleOutdated) + 1);
}

QTEST_GUILESS_MAIN(tst_Causes)
#include "tst_Causes.moc"
