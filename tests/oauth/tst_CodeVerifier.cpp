#include "oauth/CodeVerifier.h"

#include <QTest>

using namespace Sealpost::OAuth;

class tst_CodeVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChallengeIsThatOfTheRfc();
    void eachIsAnother();
    void oneIsOfUnreservedCharactersAndLongEnough();
};

// RFC 7636 appendix B
void tst_CodeVerifier::theChallengeIsThatOfTheRfc()
{
    const auto verifier = CodeVerifier::of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    QVERIFY(verifier.has_value());
    QCOMPARE(verifier->challenge(), QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void tst_CodeVerifier::eachIsAnother()
{
    const CodeVerifier one = CodeVerifier::fresh();
    const CodeVerifier other = CodeVerifier::fresh();
    QVERIFY(!(one.secret() == other.secret()));
    QVERIFY(one.challenge() != other.challenge());
    QVERIFY(CodeVerifier::of(one.secret().octets().toByteArray()).has_value());
    QCOMPARE(one.secret().octets().size(), 43);
    QCOMPARE(unguessableWord().size(), 43);
}

void tst_CodeVerifier::oneIsOfUnreservedCharactersAndLongEnough()
{
    QVERIFY(CodeVerifier::of(QByteArray(43, '~')).has_value());
    QVERIFY(CodeVerifier::of(QByteArray(128, 'a')).has_value());
    QVERIFY(!CodeVerifier::of(QByteArray(42, 'a')).has_value());
    QVERIFY(!CodeVerifier::of(QByteArray(129, 'a')).has_value());
    QVERIFY(!CodeVerifier::of(QByteArray(42, 'a') + '+').has_value());
    QVERIFY(!CodeVerifier::of({}).has_value());
}

QTEST_GUILESS_MAIN(tst_CodeVerifier)
#include "tst_CodeVerifier.moc"
