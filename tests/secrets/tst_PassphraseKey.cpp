#include "secrets/PassphraseKey.h"

#include <QFutureWatcher>
#include <QTest>
#include <QTimer>

using namespace Sealpost;

namespace {

Secret secret(const char *text)
{
    QByteArray octets(text);
    octets.detach();
    return Secret::take(octets);
}

} // namespace

class tst_PassphraseKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsTheOneOfTheStandard_data();
    void theKeyIsTheOneOfTheStandard();
    void eachSaltIsAnother();
    void thereAreEnoughIterations();
    void theEventLoopGoesOnMeanwhile();
};

/// RFC 7914 §11: PBKDF2-HMAC-SHA-256; of its 64 octets the first 32.
void tst_PassphraseKey::theKeyIsTheOneOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<int>("iterations");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("1") << QByteArray("passwd") << QByteArray("salt") << 1
                       << QByteArray("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
    QTest::newRow("80000") << QByteArray("Password") << QByteArray("NaCl") << 80000
                           << QByteArray("4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56");
}

void tst_PassphraseKey::theKeyIsTheOneOfTheStandard()
{
    QFETCH(QByteArray, passphrase);
    QFETCH(QByteArray, salt);
    QFETCH(int, iterations);
    QFETCH(QByteArray, key);
    const Secret derived = keyOf(secret(passphrase.constData()), {.salt = salt, .iterations = iterations});
    QCOMPARE(derived.octets().toByteArray().toHex(), key);
}

void tst_PassphraseKey::eachSaltIsAnother()
{
    QCOMPARE(KeyDerivation::fresh().salt.size(), KeyDerivation::saltOctets);
    QVERIFY(KeyDerivation::fresh().salt != KeyDerivation::fresh().salt);
}

void tst_PassphraseKey::thereAreEnoughIterations()
{
    QVERIFY(KeyDerivation::fresh().iterations >= 600'000);
}

void tst_PassphraseKey::theEventLoopGoesOnMeanwhile()
{
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++turns; });
    timer.start(1);
    QFutureWatcher<Secret> key;
    key.setFuture(keyLater(secret("correct horse"), KeyDerivation::fresh()));
    QVERIFY(!key.isFinished());
    QTRY_VERIFY_WITH_TIMEOUT(key.isFinished(), 30000);
    QCOMPARE(key.result().octets().size(), 32);
    QVERIFY(turns > 0);
}

QTEST_GUILESS_MAIN(tst_PassphraseKey)
#include "tst_PassphraseKey.moc"
