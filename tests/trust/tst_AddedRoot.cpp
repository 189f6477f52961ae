#include "support/TestCertificate.h"
#include "trust/AddedRoot.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// Which roots somebody added on a computer, by folders like those of its system.
class tst_AddedRoot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsNotAmongTheShippedWasAdded();
    void whatNoSystemHoldsWasNotAddedToIt();
    void elsewhereAFolderOfAddedOnesTells();
    void nothingIsSaidWhereNothingCanBeKnown();
    void eachWayToKeepACertificateIsRead_data();
    void eachWayToKeepACertificateIsRead();
    void aChainWithoutItsRootSaysNothing();
    void whatIsSentBesidesChangesNothing();
    void whereNobodyVouchesNothingIsSaid();

private:
    void put(const QString &file, const QByteArray &octets) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    RootFolders m_folders;
};

namespace {

Certificate root()
{
    return testCertificate(u"root"_s);
}

QByteArray pem(const Certificate &certificate)
{
    return certificate.pem().toLatin1();
}

} // namespace

void tst_AddedRoot::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_folders = {.all = m_folder->filePath(u"all"_s),
                 .shipped = m_folder->filePath(u"shipped"_s),
                 .added = {m_folder->filePath(u"nowhere"_s), m_folder->filePath(u"added"_s)}};
    put(u"all/bundle.crt"_s, pem(testCertificate(u"self-signed"_s)) + pem(root()));
    put(u"shipped/mozilla/one.crt"_s, pem(testCertificate(u"self-signed"_s)));
}

void tst_AddedRoot::put(const QString &file, const QByteArray &octets) const
{
    QFile made(m_folder->filePath(file));
    QVERIFY(QDir().mkpath(QFileInfo(made).path()));
    QVERIFY(made.open(QIODevice::WriteOnly) && made.write(octets) == octets.size());
}

void tst_AddedRoot::whatIsNotAmongTheShippedWasAdded()
{
    QVERIFY(isAddedHere(root(), m_folders));
    QVERIFY(!isAddedHere(testCertificate(u"self-signed"_s), m_folders));
    put(u"shipped/mozilla/two.crt"_s, pem(root()));
    put(u"added/again.crt"_s, pem(root()));
    QVERIFY(!isAddedHere(root(), m_folders));
}

void tst_AddedRoot::whatNoSystemHoldsWasNotAddedToIt()
{
    put(u"all/bundle.crt"_s, pem(testCertificate(u"self-signed"_s)));
    QVERIFY(!isAddedHere(root(), m_folders)); // of an account's CA file
}

void tst_AddedRoot::elsewhereAFolderOfAddedOnesTells()
{
    m_folders.shipped.clear();
    QVERIFY(!isAddedHere(root(), m_folders));
    put(u"added/ours.pem"_s, pem(root()));
    QVERIFY(isAddedHere(root(), m_folders));
}

void tst_AddedRoot::nothingIsSaidWhereNothingCanBeKnown()
{
    QVERIFY(!isAddedHere(root(), {}));
    m_folders.shipped = m_folder->filePath(u"nowhere"_s); // ships none: then its roots come from elsewhere
    QVERIFY(!isAddedHere(root(), m_folders));
}

void tst_AddedRoot::eachWayToKeepACertificateIsRead_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("DER") << root().der;
    QTest::newRow("PEM") << pem(root());
    QTest::newRow("PEM of another system") << pem(root()).replace("\n", "\r\n");
    QTest::newRow("one long line") << "-----BEGIN CERTIFICATE-----\n" + root().der.toBase64() +
                                          "\n-----END CERTIFICATE-----\n";
    QTest::newRow("p11-kit") << "[p11-kit-object-v1]\nlabel: \"Ours\"\ntrusted: true\n" + pem(root());
}

void tst_AddedRoot::eachWayToKeepACertificateIsRead()
{
    QFETCH(QByteArray, octets);
    m_folders.shipped.clear();
    put(u"added/deep/ours"_s, octets);
    QVERIFY(isAddedHere(root(), m_folders));
}

void tst_AddedRoot::aChainWithoutItsRootSaysNothing()
{
    QCOMPARE(rootAddedHere({.chain = {testCertificate(u"valid"_s)}}), QString());
    QCOMPARE(rootAddedHere({.chain = {testCertificate(u"valid"_s), root()}}), QString()); // not of this system
}

void tst_AddedRoot::whatIsSentBesidesChangesNothing()
{
    put(u"added/ours"_s, pem(root()));
    m_folders.shipped.clear();
    const Certificate leaf = testCertificate(u"valid"_s);
    const Certificate other = testCertificate(u"self-signed"_s);
    const QString ours = rootAddedHere({.chain = {leaf, root()}}, m_folders);
    QVERIFY(!ours.isEmpty());
    QCOMPARE(rootAddedHere({.chain = {leaf, root(), other}}, m_folders), ours);
    QCOMPARE(rootAddedHere({.chain = {leaf, other, root(), leaf}}, m_folders), ours);
    // Somebody else's chain, with our root behind it.
    Certificate foreign = leaf;
    foreign.issuer = other.subject;
    QCOMPARE(rootAddedHere({.chain = {foreign, other, root()}}, m_folders), QString());
    foreign.issuer = foreign.subject; // in a circle
    QCOMPARE(rootAddedHere({.chain = {foreign, root()}}, m_folders), QString());
}

void tst_AddedRoot::whereNobodyVouchesNothingIsSaid()
{
    put(u"added/ours"_s, pem(root()));
    m_folders.shipped.clear();
    PeerCertificate peer{.chain = {testCertificate(u"valid"_s), root()}};
    peer.problems = {CertificateProblem::NameMismatch};
    QVERIFY(!rootAddedHere(peer, m_folders).isEmpty()); // the name is wrong; who vouches is known
    peer.problems = {CertificateProblem::UnknownIssuer};
    QCOMPARE(rootAddedHere(peer, m_folders), QString());
    QCOMPARE(rootAddedHere({.chain = {testCertificate(u"self-signed"_s)}}, m_folders), QString());
}

QTEST_GUILESS_MAIN(tst_AddedRoot)
#include "tst_AddedRoot.moc"
