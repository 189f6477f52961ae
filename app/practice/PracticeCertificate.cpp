#include "practice/PracticeCertificate.h"

#include "base/CryptoLibrary.h"

#include <QSaveFile>
#include <QtCrypto>

namespace Sealpost {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype signatureOctets = 256; // RSA 2048

QCA::CertificateOptions options()
{
    QCA::CertificateInfo names;
    names.insert(QCA::CommonName, u"Sealpost practice server"_s);
    names.insert(QCA::DNS, u"localhost"_s);
    names.insert(QCA::IPAddress, u"127.0.0.1"_s);
    QCA::CertificateOptions options;
    options.setInfo(names);
    options.setAsUser();
    options.setConstraints({QCA::DigitalSignature, QCA::KeyEncipherment, QCA::ServerAuth});
    options.setSerialNumber(QCA::BigInteger(QCA::SecureArray(QCA::Random::randomArray(8))));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    options.setValidityPeriod(now.addDays(-1), now.addYears(10)); // from yesterday: clocks differ
    return options;
}

/// QCA's OpenSSL plugin writes 0.0.0.0 for every address (2.3.10). The right one takes its place, and what was
/// signed (RFC 5280 §4.1: Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signature }) is signed
/// again.
QByteArray withAddress(QByteArray der, const QCA::PrivateKey &key)
{
    const QByteArray wrong("\x87\x04\0\0\0\0", 6); // iPAddress [7], four octets
    const QByteArray right("\x87\x04\x7f\0\0\x01", 6);
    if (!der.contains(wrong))
        return der;
    der.replace(der.indexOf(wrong), right.size(), right);
    constexpr qsizetype header = 4; // a SEQUENCE of 256 octets and more: tag, 0x82, two octets of length
    const qsizetype length = static_cast<uchar>(der[header + 2]) << 8 | static_cast<uchar>(der[header + 3]);
    QCA::PrivateKey signer = key;
    const QByteArray signature = signer.signMessage(der.sliced(header, header + length), QCA::EMSA3_SHA256);
    return der.chopped(signatureOctets) + signature;
}

bool save(const QString &path, const QByteArray &pem)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(pem) == pem.size() &&
           file.commit();
}

QByteArray load(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::optional<PracticeCertificate> PracticeCertificate::make()
{
    openCryptoLibrary();
    const QCA::PrivateKey key = QCA::KeyGenerator().createRSA(2048);
    if (key.isNull())
        return std::nullopt;
    const QCA::Certificate made(options(), key);
    if (made.isNull())
        return std::nullopt;
    const QCA::Certificate whole = QCA::Certificate::fromDER(withAddress(made.toDER(), key));
    if (whole.isNull())
        return std::nullopt;
    return PracticeCertificate{whole.toPEM().toLatin1(), key.toPEM().toLatin1()};
}

Result<PracticeCertificate, PracticeServer::Failure> PracticeCertificate::in(const QDir &folder)
{
    const QString certificatePath = folder.filePath(u"certificate.pem"_s);
    const QString keyPath = folder.filePath(u"key.pem"_s);
    const PracticeCertificate kept{load(certificatePath), load(keyPath)};
    if (!kept.certificate.isEmpty() && !kept.key.isEmpty())
        return kept;
    const std::optional<PracticeCertificate> made = make();
    if (!made)
        return failure(PracticeServer::Failure::NoCertificate);
    // The key first: a certificate beside no key would be looked at as whole by nobody.
    if (!save(keyPath, made->key) || !save(certificatePath, made->certificate))
        return failure(PracticeServer::Failure::FolderUnusable);
    return *made;
}

} // namespace Sealpost
