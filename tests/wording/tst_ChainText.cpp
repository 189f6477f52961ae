#include "support/TestCertificate.h"
#include "trust/Chain.h"
#include "wording/ChainText.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC);

QList<Certificate> chainOf(const QStringList &names)
{
    QList<Certificate> chain;
    for (const QString &name : names)
        chain += testCertificate(name);
    return chain;
}

/// "Key: RSA, 2048 bits", a line for each field, entries with "; " between them.
QString textOf(const QStringList &names, qsizetype at = 0, const QDateTime &when = now)
{
    QString text;
    for (const auto &group : Wording::certificateGroups(chainOf(names), at, when)) {
        text += group.heading + u'\n';
        for (const auto &fact : group.facts)
            text += fact.label + u": "_s + fact.lines.join(u"; "_s) + u'\n';
    }
    return text;
}

} // namespace

class tst_ChainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfACertificateIsSaid();
    void whatIsNotThereIsLeftOut();
    void eachKnowsItsPlaceInTheChain();
    void theDaysLeftAreCounted_data();
    void theDaysLeftAreCounted();
    void hundredsOfNamesAreCountedNotPouredOut();
    void aChainIsWrittenFromTheServerUp();
};

void tst_ChainText::everyFieldOfACertificateIsSaid()
{
    const QString text = textOf({u"detailed"_s, u"root"_s});
    for (const QString &line :
         {u"Belongs to: O=Sealpost tests, CN=mail.example.org\n"_s, u"Names: mail.example.org\n"_s,
          u"Issued by: CN=Sealpost Test Root\n"_s, u"Version: 3\n"_s, u"Key: RSA, 2048 bits\n"_s,
          u"Signed with: sha256WithRSAEncryption\n"_s,
          u"Key may be used for: signing (digitalSignature); passing on keys (keyEncipherment)\n"_s,
          u"Certificate is for: being a server (serverAuth); logging in to a server (clientAuth); "
          u"1.3.6.1.4.1.55555.1\n"_s,
          u"An authority: no, it may not issue certificates\n"_s,
          u"Whether it is revoked (OCSP): http://ocsp.example.org/\n"_s,
          u"List of what is revoked (CRL): http://crl.example.org/root.crl; ldap://crl.example.org/\n"_s,
          u"Issuer's certificate: http://ca.example.org/root.der\n"_s, u"Must-staple: yes, "_s,
          u"Of the key (this is pinned): "_s + testCertificate(u"detailed"_s).spkiSha256.colonHex(),
          u"Of the certificate: "_s + testCertificate(u"detailed"_s).sha256.colonHex()})
        QVERIFY2(text.contains(line), qPrintable(line + u"is not in\n"_s + text));
}

void tst_ChainText::whatIsNotThereIsLeftOut()
{
    const QString text = textOf({u"self-signed-ec"_s});
    QVERIFY(text.contains(u"Key: P-256 (elliptic curve), 256 bits\n"_s));
    QVERIFY(text.contains(u"Issued by: itself\n"_s));
    QVERIFY(!text.contains(u"Where to ask"_s));
    QVERIFY(!text.contains(u"Key may be used for"_s));
    QVERIFY(textOf({u"spoiled-extensions"_s}).contains(u"Cannot be read: keyUsage; "_s));
}

void tst_ChainText::eachKnowsItsPlaceInTheChain()
{
    const QStringList whole{u"chain"_s, u"intermediate"_s, u"root"_s};
    QVERIFY(textOf(whole, 0).contains(u"chain: 1 of 3: the server's own\n"_s));
    QVERIFY(textOf(whole, 1).contains(u"chain: 2 of 3: an authority's\n"_s));
    QVERIFY(textOf(whole, 2).contains(u"chain: 3 of 3: an authority's, issued by itself (a root)\n"_s));
    QVERIFY(textOf({u"self-signed"_s}).contains(u"chain: 1 of 1: the server's own, issued by itself\n"_s));
    QVERIFY(textOf({u"chain"_s, u"root"_s}, 1).contains(u"; It is not the issuer of the one before it.\n"_s));
    QVERIFY(textOf({u"chain"_s}).contains(u"; Its issuer's certificate was neither sent nor found here.\n"_s));
}

void tst_ChainText::theDaysLeftAreCounted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QString>("said");
    const QDateTime end(QDate(2099, 1, 1), QTime(0, 0), Qt::UTC);
    QTest::newRow("valid") << u"valid"_s << end.addDays(-12) << u"12 day(s) left"_s;
    QTest::newRow("expired") << u"expired"_s << QDateTime(QDate(2021, 1, 4), QTime(0, 0), Qt::UTC)
                             << u"expired 3 day(s) ago"_s;
    QTest::newRow("not yet valid") << u"not-yet-valid"_s << QDateTime(QDate(2079, 12, 30), QTime(0, 0), Qt::UTC)
                                   << u"begins in 2 day(s)"_s;
}

void tst_ChainText::theDaysLeftAreCounted()
{
    QFETCH(QString, name);
    QFETCH(QDateTime, when);
    QFETCH(QString, said);
    QVERIFY2(textOf({name}, 0, when).contains(u"; "_s + said + u'\n'), qPrintable(textOf({name}, 0, when)));
}

void tst_ChainText::hundredsOfNamesAreCountedNotPouredOut()
{
    QVERIFY(textOf({u"many-names"_s}).contains(u"host-100.example.org; and 200 more\n"_s));
}

void tst_ChainText::aChainIsWrittenFromTheServerUp()
{
    QCOMPARE(pemOf(chainOf({u"chain"_s, u"root"_s})),
             testCertificate(u"chain"_s).pem() + testCertificate(u"root"_s).pem());
}

QTEST_GUILESS_MAIN(tst_ChainText)
#include "tst_ChainText.moc"
