#include "practice/PracticeLogin.h"

#include "practice/ScramLogin.h"

#include <QTest>

using namespace Sealpost;
using Kind = PracticeLogin::Step::Kind;

class tst_PracticeLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTakesTheOnePassword();
    void loginAsksForNameAndPassword();
    void scramIsThatOfTheRfc();
    void scramRefusesAWrongProof();
    void scramRefusesAnUnknownUserOnlyAtTheEnd();
    void whatIsNoResponseIsMalformed();
    void noOtherMechanismIsKnown();
};

void tst_PracticeLogin::plainTakesTheOnePassword()
{
    QCOMPARE(PracticeLogin::make("plain")->begin(QByteArray("\0practice\0practice", 18)).kind, Kind::Accepted);
    QCOMPARE(PracticeLogin::make("PLAIN")->begin(QByteArray("\0practice\0wrong", 15)).kind, Kind::Refused);
    const auto login = PracticeLogin::make("PLAIN");
    QCOMPARE(login->begin(std::nullopt).kind, Kind::Challenge);
    QCOMPARE(login->respond(QByteArray("me\0practice\0practice", 20)).kind, Kind::Accepted);
}

void tst_PracticeLogin::loginAsksForNameAndPassword()
{
    const auto login = PracticeLogin::make("LOGIN");
    QCOMPARE(login->begin(std::nullopt).challenge, QByteArray("Username:"));
    QCOMPARE(login->respond("practice").challenge, QByteArray("Password:"));
    QCOMPARE(login->respond("practice").kind, Kind::Accepted);
}

/// RFC 7677 §3.
void tst_PracticeLogin::scramIsThatOfTheRfc()
{
    ScramLogin login("user", "pencil", "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0",
                     QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ=="));
    const auto first = login.begin(QByteArray("n,,n=user,r=rOprNGfwEbeRWgbNEkqO"));
    QCOMPARE(first.challenge,
             QByteArray("r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"));
    const auto second = login.respond("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                                      "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=");
    QCOMPARE(second.kind, Kind::Challenge);
    QCOMPARE(second.challenge, QByteArray("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="));
    QCOMPARE(login.respond("").kind, Kind::Accepted);
}

void tst_PracticeLogin::scramRefusesAWrongProof()
{
    ScramLogin login("user", "pencil", "server", "salt");
    QCOMPARE(login.begin(QByteArray("n,,n=user,r=client")).kind, Kind::Challenge);
    QCOMPARE(login.respond("c=biws,r=clientserver,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=").kind,
             Kind::Refused);
    QCOMPARE(login.respond("").kind, Kind::Malformed);
}

void tst_PracticeLogin::scramRefusesAnUnknownUserOnlyAtTheEnd()
{
    ScramLogin login("user", "pencil", "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0",
                     QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ=="));
    QCOMPARE(login.begin(QByteArray("n,,n=nobody,r=rOprNGfwEbeRWgbNEkqO")).kind, Kind::Challenge);
    QCOMPARE(login
                 .respond("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                          "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=")
                 .kind,
             Kind::Refused);
}

void tst_PracticeLogin::whatIsNoResponseIsMalformed()
{
    for (const char *mechanism : {"PLAIN", "SCRAM-SHA-256"}) {
        for (const char *response : {"", "x", ",,,", "n,,", "p=tls-unique,,n=a,r=b", "n,,n=practice,r="})
            QCOMPARE(PracticeLogin::make(mechanism)->begin(QByteArray(response)).kind, Kind::Malformed);
    }
    for (const char *response : {"", "c=biws", "c=biws,r=other,p=AAAA", "c=biws,r=clientserver", "p=", ",,p=x"}) {
        ScramLogin login("user", "pencil", "server", "salt");
        QCOMPARE(login.begin(QByteArray("n,,n=user,r=client")).kind, Kind::Challenge);
        QCOMPARE(login.respond(response).kind, Kind::Malformed);
    }
}

void tst_PracticeLogin::noOtherMechanismIsKnown()
{
    for (const char *mechanism : {"", "CRAM-MD5", "SCRAM-SHA-256-PLUS", "PLAIN "})
        QVERIFY(!PracticeLogin::make(mechanism));
}

QTEST_GUILESS_MAIN(tst_PracticeLogin)
#include "tst_PracticeLogin.moc"
