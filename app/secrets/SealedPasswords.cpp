#include "secrets/SealedPasswords.h"

#include "base/CryptoLibrary.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtCrypto>
#include <QtEndian>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nonceOctets = 12;
constexpr qsizetype tagOctets = 16;

// --- what is sealed: a length (32 bits, big-endian) and as many octets, name and password in turn

void append(QCA::SecureArray &to, QByteArrayView octets)
{
    const quint32 length = qToBigEndian(quint32(octets.size()));
    QByteArray head(reinterpret_cast<const char *>(&length), sizeof length);
    to.append(QCA::SecureArray(head));
    QCA::SecureArray rest(int(octets.size()));
    std::copy(octets.begin(), octets.end(), rest.data());
    to.append(rest);
}

QCA::SecureArray listed(const Passwords &passwords)
{
    QCA::SecureArray all;
    for (auto password = passwords.begin(); password != passwords.end(); ++password) {
        append(all, password.key().toUtf8());
        append(all, password.value().octets());
    }
    return all;
}

/// Takes the next field off the front; empty: there is no whole one.
std::optional<QByteArrayView> nextField(QByteArrayView &rest)
{
    if (rest.size() < qsizetype(sizeof(quint32)))
        return std::nullopt;
    const quint32 length = qFromBigEndian<quint32>(rest.data());
    rest = rest.sliced(sizeof(quint32));
    if (rest.size() < qsizetype(length))
        return std::nullopt;
    const QByteArrayView field = rest.first(length);
    rest = rest.sliced(length);
    return field;
}

Result<Passwords, SealFailure> unlisted(const QCA::SecureArray &octets)
{
    Passwords passwords;
    QByteArrayView rest(octets.constData(), octets.size());
    while (!rest.isEmpty()) {
        const auto name = nextField(rest);
        const auto password = name ? nextField(rest) : std::nullopt;
        if (!password)
            return failure(SealFailure::Damaged);
        QByteArray copy = password->toByteArray();
        passwords.insert(QString::fromUtf8(*name), Secret::take(copy));
    }
    return passwords;
}

QCA::Cipher cipher(QCA::Direction direction, const Secret &key, const QByteArray &nonce, const QCA::AuthTag &tag)
{
    openCryptoLibrary();
    QCA::SymmetricKey octets(int(key.octets().size()));
    std::copy(key.octets().begin(), key.octets().end(), octets.data());
    return {u"aes256"_s, QCA::Cipher::GCM, QCA::Cipher::NoPadding,
            direction,   octets,           QCA::InitializationVector(nonce),
            tag};
}

QByteArray decoded(const QJsonObject &json, const QString &key)
{
    const auto octets = QByteArray::fromBase64Encoding(json.value(key).toString().toLatin1(),
                                                       QByteArray::AbortOnBase64DecodingErrors);
    return octets ? octets.decoded : QByteArray();
}

bool isSound(const SealedPasswords &file)
{
    return file.derivation.salt.size() == KeyDerivation::saltOctets &&
           file.derivation.iterations >= KeyDerivation::fewestIterations &&
           file.derivation.iterations <= KeyDerivation::mostIterations && file.nonce.size() == nonceOctets &&
           file.tag.size() == tagOctets;
}

} // namespace

Result<SealedPasswords, SealFailure> SealedPasswords::parse(const QByteArray &octets)
{
    if (octets.size() > maxOctets)
        return failure(SealFailure::NotSealed);
    const QJsonObject json = QJsonDocument::fromJson(octets).object();
    if (json.value(u"format"_s) != QJsonValue(u"sealpost-passwords"_s))
        return failure(SealFailure::NotSealed);
    if (json.value(u"version"_s).toDouble() > version)
        return failure(SealFailure::Newer);
    const SealedPasswords file{
        .derivation = {.salt = decoded(json, u"salt"_s), .iterations = json.value(u"iterations"_s).toInt()},
        .nonce = decoded(json, u"nonce"_s),
        .tag = decoded(json, u"tag"_s),
        .sealed = decoded(json, u"sealed"_s)};
    if (json.value(u"version"_s) != QJsonValue(version) || !isSound(file))
        return failure(SealFailure::Damaged);
    return file;
}

QByteArray SealedPasswords::octets() const
{
    const auto text = [](const QByteArray &octets) { return QString::fromLatin1(octets.toBase64()); };
    const QJsonObject json{{u"format"_s, u"sealpost-passwords"_s},
                           {u"version"_s, version},
                           {u"kdf"_s, u"pbkdf2-hmac-sha256"_s},
                           {u"iterations"_s, derivation.iterations},
                           {u"salt"_s, text(derivation.salt)},
                           {u"cipher"_s, u"aes-256-gcm"_s},
                           {u"nonce"_s, text(nonce)},
                           {u"tag"_s, text(tag)},
                           {u"sealed"_s, text(sealed)}};
    return QJsonDocument(json).toJson();
}

SealedPasswords SealedPasswords::seal(const Passwords &passwords, const Secret &key,
                                      const KeyDerivation &derivation)
{
    openCryptoLibrary();
    SealedPasswords file{.derivation = derivation,
                         .nonce = QCA::Random::randomArray(nonceOctets).toByteArray(),
                         .tag = {},
                         .sealed = {}};
    QCA::Cipher aes = cipher(QCA::Encode, key, file.nonce, QCA::AuthTag(tagOctets));
    file.sealed = aes.process(listed(passwords)).toByteArray();
    file.tag = aes.tag().toByteArray();
    return file;
}

Result<Passwords, SealFailure> SealedPasswords::open(const Secret &key) const
{
    QCA::Cipher aes = cipher(QCA::Decode, key, nonce, QCA::AuthTag(tag));
    const QCA::SecureArray octets = aes.process(QCA::SecureArray(sealed));
    if (!aes.ok())
        return failure(SealFailure::WrongKey);
    return unlisted(octets);
}

} // namespace Sealpost
