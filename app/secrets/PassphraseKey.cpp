#include "secrets/PassphraseKey.h"

#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <QtConcurrentRun>

namespace Sealpost {

namespace {

constexpr quint64 keyOctets = 32;

} // namespace

KeyDerivation KeyDerivation::fresh()
{
    KeyDerivation derivation;
    derivation.salt.resize(saltOctets);
    auto *words = reinterpret_cast<quint32 *>(derivation.salt.data());
    QRandomGenerator::system()->fillRange(words, saltOctets / qsizetype(sizeof(quint32)));
    return derivation;
}

Secret keyOf(const Secret &passphrase, const KeyDerivation &derivation)
{
    QByteArray octets = passphrase.octets().toByteArray();
    QByteArray key = QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, octets, derivation.salt,
                                                        derivation.iterations, keyOctets);
    wipe(octets);
    return Secret::take(key);
}

QFuture<Secret> keyLater(const Secret &passphrase, const KeyDerivation &derivation)
{
    return QtConcurrent::run(keyOf, passphrase, derivation);
}

} // namespace Sealpost
