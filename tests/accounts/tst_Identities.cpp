#include "accounts/Identities.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

using Problem = IdentityProblem;

namespace {

Address address(const QString &typed)
{
    return *Address::parse(typed);
}

Identity named(const QString &name)
{
    return {.displayName = name, .address = address(name + u"@example.org"_s)};
}

QString names(const QList<Identity> &all)
{
    QStringList names;
    for (const Identity &identity : all)
        names += identity.displayName;
    return names.join(u' ');
}

const QList<Identity> three{named(u"ann"_s), named(u"bob"_s), named(u"cid"_s)};

} // namespace

/// The steps that the command line and the window take with the identities of an account.
class tst_Identities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsAddedBehindTheOthers();
    void oneIsChangedInItsPlace();
    void oneMayKeepItsAddress();
    void theFirstOneMayGoToo();
    void theLastOneStays();
    void anyOneBecomesTheFirst();
    void noAddressIsThereTwice();
    void whoIsNotThereIsNotChanged();
    void thereAreFiftyAtMost();
    void whatNoMessageCouldCarryIsRefused_data();
    void whatNoMessageCouldCarryIsRefused();
    void theSenderIsWhoseAddressItIs();
    void aSignatureIsReadWithoutItsSeparator_data();
    void aSignatureIsReadWithoutItsSeparator();
};

void tst_Identities::oneIsAddedBehindTheOthers()
{
    QCOMPARE(names(*withIdentity(three, named(u"dan"_s))), u"ann bob cid dan"_s);
}

void tst_Identities::oneIsChangedInItsPlace()
{
    QCOMPARE(names(*withIdentity(three, three.at(1).address, named(u"eve"_s))), u"ann eve cid"_s);
}

void tst_Identities::oneMayKeepItsAddress()
{
    Identity changed = three.at(1);
    changed.displayName = u"Bob"_s;
    QCOMPARE(names(*withIdentity(three, changed.address, changed)), u"ann Bob cid"_s);
}

void tst_Identities::theFirstOneMayGoToo()
{
    QCOMPARE(names(*withoutIdentity(three, three.first().address)), u"bob cid"_s);
}

void tst_Identities::theLastOneStays()
{
    QVERIFY(withoutIdentity({three.first()}, three.first().address).error() == Problem::LastOne);
}

void tst_Identities::anyOneBecomesTheFirst()
{
    QCOMPARE(names(*withFirstIdentity(three, three.last().address)), u"cid ann bob"_s);
    QCOMPARE(names(*withFirstIdentity(three, three.first().address)), u"ann bob cid"_s);
}

void tst_Identities::noAddressIsThereTwice()
{
    QVERIFY(withIdentity(three, named(u"ann"_s)).error() == Problem::AddressTwice);
    QVERIFY(withIdentity(three, three.at(1).address, three.at(2)).error() == Problem::AddressTwice);
}

void tst_Identities::whoIsNotThereIsNotChanged()
{
    const Address nobody = address(u"nobody@example.org"_s);
    QVERIFY(withIdentity(three, nobody, named(u"dan"_s)).error() == Problem::NotThere);
    QVERIFY(withoutIdentity(three, nobody).error() == Problem::NotThere);
    QVERIFY(withFirstIdentity(three, nobody).error() == Problem::NotThere);
}

void tst_Identities::thereAreFiftyAtMost()
{
    QList<Identity> all;
    for (int i = 0; i < mostIdentities; ++i)
        all = *withIdentity(all, named(u"n%1"_s.arg(i)));
    QVERIFY(withIdentity(all, named(u"ann"_s)).error() == Problem::TooMany);
}

void tst_Identities::whatNoMessageCouldCarryIsRefused_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<Problem>("problem");
    const auto row = [](const char *name, Problem problem, const std::function<void(Identity &)> &spoil) {
        Identity identity = named(u"ann"_s);
        spoil(identity);
        QTest::newRow(name) << identity << problem;
    };
    const Address desk = address(u"desk@example.org"_s);
    row("a name of two lines", Problem::BadDisplayName, [](Identity &i) { i.displayName = u"a\nb"_s; });
    row("a long name", Problem::BadDisplayName, [](Identity &i) { i.displayName = QString(301, u'a'); });
    row("half a character", Problem::BadDisplayName, [](Identity &i) { i.displayName = QChar(0xd800); });
    row("answers to two lines", Problem::BadReplyTo, [&](Identity &i) { i.replyTo = Mailbox{u"a\rb"_s, desk}; });
    row("an organization of two lines", Problem::BadOrganization,
        [](Identity &i) { i.organization = u"a\u2028b"_s; });
    row("a signature that rings", Problem::BadSignature, [](Identity &i) { i.signature = u"a\a"_s; });
    row("carriage returns", Problem::BadSignature, [](Identity &i) { i.signature = u"a\r\nb"_s; });
    row("a long signature", Problem::BadSignature, [](Identity &i) { i.signature = QString(10001, u'a'); });
}

void tst_Identities::whatNoMessageCouldCarryIsRefused()
{
    QFETCH(Identity, identity);
    QFETCH(Problem, problem);
    QVERIFY(whatIsWrongWith(identity) == problem);
    QVERIFY(withIdentity(three.sliced(1), identity).error() == problem);
}

void tst_Identities::theSenderIsWhoseAddressItIs()
{
    const Account account = withIdentities(
        {.name = {}, .identity = named(u"me"_s), .host = *HostName::parse(u"mail.example.org"_s)}, three);
    QCOMPARE(account.identities(), three);
    QCOMPARE(senderOf(account, three.last().address), three.last());
    QCOMPARE(senderOf(account, address(u"bounces@example.org"_s)), three.first());
    QCOMPARE(senderOf(account, std::nullopt), three.first());
}

void tst_Identities::aSignatureIsReadWithoutItsSeparator_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("signature");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a line") << u"Ann"_s << u"Ann"_s;
    QTest::newRow("of a file") << u"-- \r\nAnn\r\n  Example\r\n"_s << u"Ann\n  Example"_s;
    QTest::newRow("an empty line within") << u"\n\nAnn\n\nExample\n\n"_s << u"Ann\n\nExample"_s;
    QTest::newRow("a separator alone") << u"-- \n"_s << QString();
    QTest::newRow("a rule of its own") << u"--\nAnn"_s << u"--\nAnn"_s;
}

void tst_Identities::aSignatureIsReadWithoutItsSeparator()
{
    QFETCH(QString, typed);
    QTEST(signatureIn(typed), "signature");
}

QTEST_GUILESS_MAIN(tst_Identities)
#include "tst_Identities.moc"
