#include "net/ClientCertificate.h"

#include "trust/CertificateFile.h"
#include "trust/Pkcs12.h"

#include <QBuffer>
#include <QFile>

namespace Sealpost {

namespace {

using namespace Qt::StringLiterals;
using Kind = ClientCertificateProblem::Kind;
using Read = Result<ClientCertificate, ClientCertificateProblem>;

/// The octets of a passphrase for as long as Qt needs them as its own.
class Opened
{
public:
    explicit Opened(const Secret &passphrase)
        : m_octets(passphrase.octets().toByteArray())
    {
    }
    ~Opened() { wipe(m_octets); }
    Q_DISABLE_COPY_MOVE(Opened)

    [[nodiscard]] const QByteArray &octets() const { return m_octets; }

private:
    QByteArray m_octets;
};

QSslKey pemKey(const QByteArray &pem, const QByteArray &passphrase)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

/// RFC 7468 §11, and what OpenSSL wrote before (RFC 1421 §4.6.1.1).
bool hasLockedKey(const QByteArray &pem)
{
    return pem.contains("BEGIN ENCRYPTED PRIVATE KEY") || pem.contains("Proc-Type: 4,ENCRYPTED");
}

auto unreadable(const QString &path, const QString &why)
{
    return failure(ClientCertificateProblem{Kind::Unreadable, u"%1: %2"_s.arg(path, why)});
}

auto locked(const QString &path)
{
    return failure(ClientCertificateProblem{Kind::Locked, u"%1: the passphrase is missing or wrong"_s.arg(path)});
}

Read fromPem(const QString &path, const QByteArray &pem, const Secret &passphrase)
{
    const ClientCertificate read{pemKey(pem, Opened(passphrase).octets()),
                                 QSslCertificate::fromData(pem, QSsl::Pem)};
    if (!read.key.isNull() && !read.chain.isEmpty())
        return read;
    if (!read.chain.isEmpty() && hasLockedKey(pem))
        return locked(path);
    return unreadable(path, u"no certificate with its key, in PEM or in PKCS #12"_s);
}

Read fromPkcs12(const QString &path, QByteArray octets, const Secret &passphrase)
{
    ClientCertificate read;
    QSslCertificate leaf;
    QList<QSslCertificate> others;
    QBuffer device(&octets);
    device.open(QIODevice::ReadOnly);
    if (!QSslCertificate::importPkcs12(&device, &read.key, &leaf, &others, Opened(passphrase).octets()))
        return unreadable(path, u"PKCS #12 in a cipher that this system does not have, or without a key"_s);
    read.chain = QList{leaf} + others;
    return read;
}

} // namespace

Read readClientCertificate(const QString &path, const Secret &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    const QByteArray octets = file.read(largestCertificateFile);
    switch (pkcs12Lock(octets, passphrase)) {
    case Pkcs12Lock::NoPkcs12:
        return fromPem(path, octets, passphrase);
    case Pkcs12Lock::Locked:
        return locked(path);
    case Pkcs12Lock::Open:
        return fromPkcs12(path, octets, passphrase);
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost
