#include "smtp/Mechanism.h"
#include "support/ScramServer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sealpost;
using namespace Sealpost::Smtp;
using namespace Sealpost::Test;
using Kind = Credentials::Kind;

namespace {

Credentials credentials(const QString &username, QByteArray secret, Kind kind = Kind::Password)
{
    return {kind, username, Secret::take(secret)};
}

std::unique_ptr<Mechanism> started(const QByteArray &name, const Credentials &with)
{
    auto mechanism = Mechanism::start(name, with);
    return mechanism ? std::move(*mechanism) : nullptr;
}

QByteArray octets(const std::optional<Secret> &secret)
{
    return secret ? secret->octets().toByteArray() : QByteArray("none");
}

/// The response, or "!" and the number of the failure.
QByteArray response(Mechanism &mechanism, const QByteArray &challenge)
{
    const auto secret = mechanism.respond(challenge);
    return secret ? secret->octets().toByteArray() : '!' + QByteArray::number(int(secret.error()));
}

QByteArray failed(MechanismFailure failure)
{
    return '!' + QByteArray::number(int(failure));
}

const QByteArray exampleSalt = QByteArray::fromBase64("QSXCR+Q6sek8bf92");
const QByteArrayList all{"LOGIN",       "PLAIN",         "CRAM-MD5", "DIGEST-MD5",         "SCRAM-SHA-1",
                         "OAUTHBEARER", "SCRAM-SHA-256", "EXTERNAL", "SCRAM-SHA-256-PLUS", "XOAUTH2"};

} // namespace

class tst_Mechanism : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStrongestThatMayBeUsedComesFirst_data();
    void theStrongestThatMayBeUsedComesFirst();
    void aMechanismIsOnlyStartedWithItsKindOfCredentials();
    void whatCannotBeSaidInAMechanismDoesNotStart_data();
    void whatCannotBeSaidInAMechanismDoesNotStart();

    void plainSaysAllAtOnce();
    void loginAnswersInItsOwnOrder();
    void cramMd5IsThatOfTheRfc();
    void cramMd5AnswersNothingButAMessageId_data();
    void cramMd5AnswersNothingButAMessageId();
    void externalSaysNothing();
    void nothingIsAnsweredAfterTheEnd_data();
    void nothingIsAnsweredAfterTheEnd();

    void theTestServerReckonsAsTheRfcsDo_data();
    void theTestServerReckonsAsTheRfcsDo();
    void scramProvesBothSides_data();
    void scramProvesBothSides();
    void scramPreparesNameAndPassword();
    void aScramNonceIsNeverTheSame();
    void aServerThatDoesNotKnowThePasswordIsNotAuthentic();
    void aServerWithAnotherNonceIsNotAuthentic_data();
    void aServerWithAnotherNonceIsNotAuthentic();
    void scramIterationsAreBoundedBeforeTheyAreReckoned_data();
    void scramIterationsAreBoundedBeforeTheyAreReckoned();
    void scramChallengesThatMakeNoSenseAreNotAnswered_data();
    void scramChallengesThatMakeNoSenseAreNotAnswered();
    void aScramErrorOfTheServerIsNoProof();

    void oauthSaysItsTokenAtOnce_data();
    void oauthSaysItsTokenAtOnce();
    void anOauthRefusalIsAcknowledged_data();
    void anOauthRefusalIsAcknowledged();
};

void tst_Mechanism::theStrongestThatMayBeUsedComesFirst_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<PasswordUse>("use");
    QTest::addColumn<QByteArrayList>("offered");
    QTest::addColumn<QByteArrayList>("usable");
    QTest::newRow("all") << Kind::Password << PasswordUse::Any << all
                         << QByteArrayList{"SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5", "PLAIN", "LOGIN"};
    QTest::newRow("proofs only") << Kind::Password << PasswordUse::ScramOnly << all
                                 << QByteArrayList{"SCRAM-SHA-256", "SCRAM-SHA-1"};
    QTest::newRow("no proof offered") << Kind::Password << PasswordUse::ScramOnly
                                      << QByteArrayList{"CRAM-MD5", "PLAIN"} << QByteArrayList{};
    QTest::newRow("not at all") << Kind::Password << PasswordUse::Never << all << QByteArrayList{};
    QTest::newRow("some") << Kind::Password << PasswordUse::Any << QByteArrayList{"LOGIN", "PLAIN"}
                          << QByteArrayList{"PLAIN", "LOGIN"};
    QTest::newRow("none offered") << Kind::Password << PasswordUse::Any << QByteArrayList{} << QByteArrayList{};
    QTest::newRow("token") << Kind::Token << PasswordUse::Any << all << QByteArrayList{"OAUTHBEARER", "XOAUTH2"};
    QTest::newRow("token is no proof") << Kind::Token << PasswordUse::ScramOnly << all << QByteArrayList{};
    QTest::newRow("token not at all") << Kind::Token << PasswordUse::Never << all << QByteArrayList{};
    QTest::newRow("certificate") << Kind::External << PasswordUse::ScramOnly << all << QByteArrayList{"EXTERNAL"};
    QTest::newRow("no login at all") << Kind::External << PasswordUse::Never << all << QByteArrayList{};
}

void tst_Mechanism::theStrongestThatMayBeUsedComesFirst()
{
    QFETCH(Kind, kind);
    QFETCH(PasswordUse, use);
    QFETCH(QByteArrayList, offered);
    QTEST(Mechanism::usable(offered, kind, use), "usable");
}

void tst_Mechanism::aMechanismIsOnlyStartedWithItsKindOfCredentials()
{
    for (const QByteArray &name : all) {
        for (const Kind kind : {Kind::Password, Kind::Token, Kind::External}) {
            const bool isUsable = Mechanism::usable({name}, kind, PasswordUse::Any) == QByteArrayList{name};
            QCOMPARE(Mechanism::start(name, credentials(u"me"_s, "secret", kind)).has_value(), isUsable);
        }
    }
}

void tst_Mechanism::whatCannotBeSaidInAMechanismDoesNotStart_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QByteArray>("secret");
    const QString nul = u"m"_s + QChar(0) + u"e"_s;
    for (const char *name :
         {"SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5", "PLAIN", "LOGIN", "XOAUTH2", "OAUTHBEARER"}) {
        QTest::addRow("%s, NUL in the name", name) << QByteArray(name) << nul << QByteArray("secret");
        QTest::addRow("%s, NUL in the secret", name) << QByteArray(name) << u"me"_s << QByteArray("se\0cret", 7);
    }
    for (const char *name : {"SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5"}) {
        QTest::addRow("%s, control character", name) << QByteArray(name) << u"m\u0007e"_s << QByteArray("secret");
        QTest::addRow("%s, no UTF-8", name) << QByteArray(name) << u"me"_s << QByteArray("se\xFFret");
    }
    QTest::newRow("XOAUTH2, separator in the token") << QByteArray("XOAUTH2") << u"me"_s
                                                     << QByteArray("a\x01"
                                                                   "b");
    QTest::newRow("OAUTHBEARER, line end in the token")
        << QByteArray("OAUTHBEARER") << u"me"_s << QByteArray("a\r\n");
}

void tst_Mechanism::whatCannotBeSaidInAMechanismDoesNotStart()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, username);
    QFETCH(QByteArray, secret);
    const Kind kind = name.contains("OAUTH") ? Kind::Token : Kind::Password;
    const auto mechanism = Mechanism::start(name, credentials(username, secret, kind));
    QVERIFY(!mechanism);
    QCOMPARE(mechanism.error(), MechanismFailure::NotAvailable);
}

void tst_Mechanism::plainSaysAllAtOnce()
{
    const auto plain = started("PLAIN", credentials(u"tim"_s, "tanstaaftanstaaf"));
    QCOMPARE(octets(plain->initialResponse()), QByteArray("\0tim\0tanstaaftanstaaf", 21));
    QVERIFY(plain->isComplete());
    const auto other = started("PLAIN", credentials(u"jörg"_s, "geheim ß"));
    QCOMPARE(octets(other->initialResponse()), '\0' + u"jörg"_s.toUtf8() + '\0' + QByteArray("geheim ß"));
}

void tst_Mechanism::loginAnswersInItsOwnOrder()
{
    const auto login = started("LOGIN", credentials(u"jörg"_s, "pässword"));
    QVERIFY(!login->initialResponse());
    QCOMPARE(response(*login, "Your name, please"), u"jörg"_s.toUtf8());
    QVERIFY(!login->isComplete());
    QCOMPARE(response(*login, ""), QByteArray("pässword"));
    QVERIFY(login->isComplete());
}

void tst_Mechanism::cramMd5IsThatOfTheRfc()
{
    const auto cram = started("CRAM-MD5", credentials(u"tim"_s, "tanstaaftanstaaf"));
    QVERIFY(!cram->initialResponse());
    QCOMPARE(response(*cram, "<1896.697170952@postoffice.reston.mci.net>"),
             QByteArray("tim b913a602c7eda7a495b4e6e7334d3890"));
    QVERIFY(cram->isComplete());
}

void tst_Mechanism::cramMd5AnswersNothingButAMessageId_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a prompt") << QByteArray("Username:");
    QTest::newRow("no brackets") << QByteArray("1896.697170952@postoffice.example");
    QTest::newRow("octets") << QByteArray("<\x01\x02@\x03>");
}

void tst_Mechanism::cramMd5AnswersNothingButAMessageId()
{
    QFETCH(QByteArray, challenge);
    const auto cram = started("CRAM-MD5", credentials(u"tim"_s, "tanstaaftanstaaf"));
    QCOMPARE(response(*cram, challenge), failed(MechanismFailure::BadChallenge));
    QVERIFY(!cram->isComplete());
}

void tst_Mechanism::externalSaysNothing()
{
    const auto external = started("EXTERNAL", credentials(u"me"_s, {}, Kind::External));
    QCOMPARE(octets(external->initialResponse()), QByteArray());
    QVERIFY(external->isComplete());
}

void tst_Mechanism::nothingIsAnsweredAfterTheEnd_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArrayList>("challenges");
    QTest::newRow("PLAIN") << QByteArray("PLAIN") << QByteArrayList{};
    QTest::newRow("LOGIN") << QByteArray("LOGIN") << QByteArrayList{"User:", "Pass:"};
    QTest::newRow("CRAM-MD5") << QByteArray("CRAM-MD5") << QByteArrayList{"<1@example.org>"};
}

void tst_Mechanism::nothingIsAnsweredAfterTheEnd()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArrayList, challenges);
    const auto mechanism = started(name, credentials(u"me"_s, "secret"));
    (void)mechanism->initialResponse();
    for (const QByteArray &challenge : challenges)
        QVERIFY(mechanism->respond(challenge));
    QVERIFY(mechanism->isComplete());
    QCOMPARE(response(*mechanism, "<2@example.org>"), failed(MechanismFailure::BadChallenge));
}

// The examples of RFC 5802 §5 and RFC 7677 §3. Their nonces are fixed, ours never: what is checked against them is
// the server that the mechanism is then checked against.
void tst_Mechanism::theTestServerReckonsAsTheRfcsDo_data()
{
    QTest::addColumn<QCryptographicHash::Algorithm>("hash");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<QByteArray>("clientNonce");
    QTest::addColumn<QByteArray>("serverNonce");
    QTest::addColumn<QByteArray>("clientProof");
    QTest::addColumn<QByteArray>("serverFinal");
    QTest::newRow("RFC 5802") << QCryptographicHash::Sha1 << QByteArray("QSXCR+Q6sek8bf92")
                              << QByteArray("fyko+d2lbbFgONRv9qkxdawL") << QByteArray("3rfcNHYJY1ZVvWVs7j")
                              << QByteArray("v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=")
                              << QByteArray("v=rmF9pqV8S7suAoZWja4dJRkFsKQ=");
    QTest::newRow("RFC 7677") << QCryptographicHash::Sha256 << QByteArray("W22ZaJ0SNY7soEsUEjb6gQ==")
                              << QByteArray("rOprNGfwEbeRWgbNEkqO") << QByteArray("%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0")
                              << QByteArray("dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=")
                              << QByteArray("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
}

void tst_Mechanism::theTestServerReckonsAsTheRfcsDo()
{
    QFETCH(QCryptographicHash::Algorithm, hash);
    QFETCH(QByteArray, salt);
    QFETCH(QByteArray, clientNonce);
    QFETCH(QByteArray, serverNonce);
    ScramServer server(hash, "pencil", QByteArray::fromBase64(salt), 4096);
    QCOMPARE(server.first("n,,n=user,r=" + clientNonce, serverNonce),
             "r=" + clientNonce + serverNonce + ",s=" + salt + ",i=4096");
    QTEST(server.clientProof(), "clientProof");
    QTEST(server.final(), "serverFinal");
}

void tst_Mechanism::scramProvesBothSides_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QCryptographicHash::Algorithm>("hash");
    QTest::addColumn<int>("iterations");
    QTest::newRow("SHA-1") << QByteArray("SCRAM-SHA-1") << QCryptographicHash::Sha1 << 4096;
    QTest::newRow("SHA-256") << QByteArray("SCRAM-SHA-256") << QCryptographicHash::Sha256 << 4096;
    QTest::newRow("more rounds") << QByteArray("SCRAM-SHA-256") << QCryptographicHash::Sha256 << 10'000;
}

void tst_Mechanism::scramProvesBothSides()
{
    QFETCH(QByteArray, name);
    QFETCH(QCryptographicHash::Algorithm, hash);
    QFETCH(int, iterations);
    ScramServer server(hash, "pencil", exampleSalt, iterations);
    const auto scram = started(name, credentials(u"user"_s, "pencil"));
    const QByteArray clientFirst = octets(scram->initialResponse());
    QVERIFY(clientFirst.startsWith("n,,n=user,r="));
    const QByteArray clientFinal = response(*scram, server.first(clientFirst));
    QVERIFY(server.isProvedBy(clientFinal));
    QVERIFY(!clientFinal.contains("pencil"));
    QVERIFY(!scram->isComplete());
    QCOMPARE(response(*scram, server.final()), QByteArray());
    QVERIFY(scram->isComplete());
}

void tst_Mechanism::scramPreparesNameAndPassword()
{
    // RFC 4013: a soft hyphen goes, a Roman numeral becomes letters; RFC 5802 §5.1: "," and "=" are written out.
    ScramServer server(QCryptographicHash::Sha256, "IX", exampleSalt, 4096);
    const auto scram = started("SCRAM-SHA-256", credentials(u"m\u00ADe,=x"_s, "\xE2\x85\xA8"));
    const QByteArray clientFirst = octets(scram->initialResponse());
    QVERIFY(clientFirst.startsWith("n,,n=me=2C=3Dx,r="));
    QVERIFY(server.isProvedBy(response(*scram, server.first(clientFirst))));
}

void tst_Mechanism::aScramNonceIsNeverTheSame()
{
    const auto one = started("SCRAM-SHA-256", credentials(u"user"_s, "pencil"));
    const auto two = started("SCRAM-SHA-256", credentials(u"user"_s, "pencil"));
    QVERIFY(octets(one->initialResponse()) != octets(two->initialResponse()));
}

void tst_Mechanism::aServerThatDoesNotKnowThePasswordIsNotAuthentic()
{
    ScramServer server(QCryptographicHash::Sha256, "another", exampleSalt, 4096);
    const auto scram = started("SCRAM-SHA-256", credentials(u"user"_s, "pencil"));
    const QByteArray clientFinal = response(*scram, server.first(octets(scram->initialResponse())));
    QVERIFY(!server.isProvedBy(clientFinal));
    QCOMPARE(response(*scram, server.final()), failed(MechanismFailure::ServerNotAuthentic));
    QVERIFY(!scram->isComplete());
}

void tst_Mechanism::aServerWithAnotherNonceIsNotAuthentic_data()
{
    QTest::addColumn<bool>("shortened");
    QTest::newRow("another") << false;
    QTest::newRow("only the beginning of ours") << true;
}

void tst_Mechanism::aServerWithAnotherNonceIsNotAuthentic()
{
    QFETCH(bool, shortened);
    ScramServer server(QCryptographicHash::Sha256, "pencil", exampleSalt, 4096);
    const auto scram = started("SCRAM-SHA-256", credentials(u"user"_s, "pencil"));
    const QByteArray clientFirst = octets(scram->initialResponse());
    const QByteArray seen = shortened ? clientFirst.chopped(4) : QByteArray("n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL");
    QCOMPARE(response(*scram, server.first(seen, shortened ? "" : "3rfc")),
             failed(MechanismFailure::ServerNotAuthentic));
}

void tst_Mechanism::scramIterationsAreBoundedBeforeTheyAreReckoned_data()
{
    QTest::addColumn<QByteArray>("iterations");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray outOfBounds = failed(MechanismFailure::IterationCount);
    const QByteArray bad = failed(MechanismFailure::BadChallenge);
    QTest::newRow("1") << QByteArray("1") << outOfBounds;
    QTest::newRow("0") << QByteArray("0") << outOfBounds;
    QTest::newRow("4095") << QByteArray("4095") << outOfBounds;
    QTest::newRow("1000001") << QByteArray("1000001") << outOfBounds;
    QTest::newRow("10^9") << QByteArray("1000000000") << outOfBounds;
    QTest::newRow("2^32 + 4096") << QByteArray("4294971392") << outOfBounds;
    QTest::newRow("2^64 + 4096") << QByteArray("18446744073709555712") << bad;
    QTest::newRow("negative") << QByteArray("-4096") << bad;
    QTest::newRow("sign") << QByteArray("+4096") << bad;
    QTest::newRow("no number") << QByteArray("4096x") << bad;
    QTest::newRow("empty") << QByteArray() << bad;
    QTest::newRow("a second count") << QByteArray("1,i=4096") << outOfBounds;
}

void tst_Mechanism::scramIterationsAreBoundedBeforeTheyAreReckoned()
{
    QFETCH(QByteArray, iterations);
    ScramServer server(QCryptographicHash::Sha256, "pencil", exampleSalt, 4096);
    const auto scram = started("SCRAM-SHA-256", credentials(u"user"_s, "pencil"));
    const QByteArray serverFirst = server.first(octets(scram->initialResponse()));
    QTEST(response(*scram, serverFirst.chopped(4) + iterations), "expected");
}

void tst_Mechanism::scramChallengesThatMakeNoSenseAreNotAnswered_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a prompt") << QByteArray("Username:");
    QTest::newRow("a proof at once") << QByteArray("v=rmF9pqV8S7suAoZWja4dJRkFsKQ=");
    QTest::newRow("an extension that is mandatory") << QByteArray("m=x,r=a,s=QSXCR+Q6sek8bf92,i=4096");
    QTest::newRow("another order") << QByteArray("s=QSXCR+Q6sek8bf92,r=a,i=4096");
    QTest::newRow("NUL") << QByteArray("r=a\0,s=b,i=4096", 15);
}

void tst_Mechanism::scramChallengesThatMakeNoSenseAreNotAnswered()
{
    QFETCH(QByteArray, challenge);
    const auto scram = started("SCRAM-SHA-1", credentials(u"user"_s, "pencil"));
    (void)scram->initialResponse();
    QCOMPARE(response(*scram, challenge), failed(MechanismFailure::BadChallenge));
    QVERIFY(!scram->isComplete());
}

void tst_Mechanism::aScramErrorOfTheServerIsNoProof()
{
    ScramServer server(QCryptographicHash::Sha1, "pencil", exampleSalt, 4096);
    const auto scram = started("SCRAM-SHA-1", credentials(u"user"_s, "pencil"));
    (void)response(*scram, server.first(octets(scram->initialResponse())));
    QCOMPARE(response(*scram, "e=invalid-proof"), QByteArray());
    QVERIFY(!scram->isComplete());
}

void tst_Mechanism::oauthSaysItsTokenAtOnce_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("initial");
    QTest::newRow("OAUTHBEARER") << QByteArray("OAUTHBEARER")
                                 << QByteArray("n,a=me=2C=3D@example.org,\x01"
                                               "auth=Bearer vF9dft4qmT\x01\x01");
    QTest::newRow("XOAUTH2") << QByteArray("XOAUTH2")
                             << QByteArray("user=me,=@example.org\x01"
                                           "auth=Bearer vF9dft4qmT\x01\x01");
}

void tst_Mechanism::oauthSaysItsTokenAtOnce()
{
    QFETCH(QByteArray, name);
    const auto oauth = started(name, credentials(u"me,=@example.org"_s, "vF9dft4qmT", Kind::Token));
    QVERIFY(!oauth->isComplete());
    QTEST(octets(oauth->initialResponse()), "initial");
    QVERIFY(oauth->isComplete());
    QCOMPARE(oauth->name(), name);
}

void tst_Mechanism::anOauthRefusalIsAcknowledged_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("acknowledgement");
    QTest::newRow("OAUTHBEARER") << QByteArray("OAUTHBEARER") << QByteArray("\x01");
    QTest::newRow("XOAUTH2") << QByteArray("XOAUTH2") << QByteArray();
}

void tst_Mechanism::anOauthRefusalIsAcknowledged()
{
    QFETCH(QByteArray, name);
    const auto oauth = started(name, credentials(u"me"_s, "token", Kind::Token));
    (void)oauth->initialResponse();
    QTEST(response(*oauth, R"({"status":"invalid_token"})"), "acknowledgement");
    QVERIFY(!oauth->isComplete());
    QCOMPARE(response(*oauth, "again"), failed(MechanismFailure::BadChallenge));
}

QTEST_GUILESS_MAIN(tst_Mechanism)
#include "tst_Mechanism.moc"
