#include "secrets/SealedPasswords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

Secret secret(const char *text)
{
    QByteArray octets(text);
    octets.detach();
    return Secret::take(octets);
}

/// 32 octets, without the half second that a passphrase takes.
Secret key(char of)
{
    QByteArray octets(32, of);
    return Secret::take(octets);
}

Passwords twoPasswords()
{
    return {{u"ann@mail.example.org"_s, secret("correct horse battery")}, {u"Müller @ home"_s, secret("pässwörd")}};
}

const KeyDerivation derivation = KeyDerivation::fresh();

SealedPasswords sealedOnce()
{
    return SealedPasswords::seal(twoPasswords(), key('k'), derivation);
}

QByteArray changed(const QString &name, const QJsonValue &value)
{
    QJsonObject json = QJsonDocument::fromJson(sealedOnce().octets()).object();
    json[name] = value;
    return QJsonDocument(json).toJson();
}

} // namespace

class tst_SealedPasswords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedComesOutAgain();
    void nothingIsSealedToo();
    void neitherPasswordNorNameCanBeReadInTheFile();
    void eachSealingLooksDifferent();
    void anotherKeyOpensNothing();
    void anyChangedOctetIsNoticed();
    void whatIsNoSuchFileIsSaid();
    void aNewerFileIsLeftAlone();
    void aFileThatAsksForTooLittleOrTooMuchIsDamaged_data();
    void aFileThatAsksForTooLittleOrTooMuchIsDamaged();
};

void tst_SealedPasswords::whatIsSealedComesOutAgain()
{
    const auto read = SealedPasswords::parse(sealedOnce().octets());
    QVERIFY(read);
    QCOMPARE(read->derivation, derivation);
    const auto opened = read->open(key('k'));
    QVERIFY(opened);
    QCOMPARE(*opened, twoPasswords());
}

void tst_SealedPasswords::nothingIsSealedToo()
{
    const auto opened = SealedPasswords::seal({}, key('k'), derivation).open(key('k'));
    QVERIFY(opened);
    QVERIFY(opened->isEmpty());
}

void tst_SealedPasswords::neitherPasswordNorNameCanBeReadInTheFile()
{
    const SealedPasswords file = sealedOnce();
    for (const QByteArray &octets : {file.octets(), file.sealed}) {
        QVERIFY(!octets.contains("horse"));
        QVERIFY(!octets.contains("example.org"));
    }
}

void tst_SealedPasswords::eachSealingLooksDifferent()
{
    QVERIFY(sealedOnce().nonce != sealedOnce().nonce);
    QVERIFY(sealedOnce().sealed != sealedOnce().sealed);
}

void tst_SealedPasswords::anotherKeyOpensNothing()
{
    const auto opened = sealedOnce().open(key('x'));
    QVERIFY(!opened);
    QCOMPARE(opened.error(), SealFailure::WrongKey);
}

void tst_SealedPasswords::anyChangedOctetIsNoticed()
{
    const SealedPasswords file = sealedOnce();
    for (QByteArray SealedPasswords::*part :
         {&SealedPasswords::sealed, &SealedPasswords::tag, &SealedPasswords::nonce}) {
        for (qsizetype at = 0; at < (file.*part).size(); ++at) {
            SealedPasswords other = file;
            (other.*part)[at] = char((other.*part).at(at) ^ 1);
            QVERIFY(!other.open(key('k')));
        }
    }
    SealedPasswords cut = file;
    cut.sealed.chop(1);
    QVERIFY(!cut.open(key('k')));
}

void tst_SealedPasswords::whatIsNoSuchFileIsSaid()
{
    for (const QByteArray &octets : {QByteArray(), QByteArray("{}"), QByteArray("\x00\xff", 2),
                                     QByteArray(SealedPasswords::maxOctets + 1, ' ')})
        QCOMPARE(SealedPasswords::parse(octets).error(), SealFailure::NotSealed);
}

void tst_SealedPasswords::aNewerFileIsLeftAlone()
{
    QCOMPARE(SealedPasswords::parse(changed(u"version"_s, 2)).error(), SealFailure::Newer);
}

void tst_SealedPasswords::aFileThatAsksForTooLittleOrTooMuchIsDamaged_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("few iterations") << changed(u"iterations"_s, 599'999);
    QTest::newRow("endless iterations") << changed(u"iterations"_s, 100'000'001);
    QTest::newRow("negative iterations") << changed(u"iterations"_s, -1);
    QTest::newRow("no salt") << changed(u"salt"_s, QString());
    QTest::newRow("a short tag") << changed(u"tag"_s, u"AAAA"_s);
    QTest::newRow("a long nonce") << changed(u"nonce"_s, u"AAAAAAAAAAAAAAAAAAAAAAAA"_s);
    QTest::newRow("no base64") << changed(u"nonce"_s, u"!"_s);
    QTest::newRow("version 0") << changed(u"version"_s, 0);
}

void tst_SealedPasswords::aFileThatAsksForTooLittleOrTooMuchIsDamaged()
{
    QFETCH(QByteArray, octets);
    QCOMPARE(SealedPasswords::parse(octets).error(), SealFailure::Damaged);
}

QTEST_GUILESS_MAIN(tst_SealedPasswords)
#include "tst_SealedPasswords.moc"
