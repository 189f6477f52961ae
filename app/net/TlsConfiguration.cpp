#include "net/TlsConfiguration.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace Sealpost {

namespace {

using namespace Qt::StringLiterals;

struct ClientIdentity {
    QSslKey key;
    QList<QSslCertificate> chain; ///< leaf first
};

std::optional<QSslKey> pemKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem);
        if (!key.isNull())
            return key;
    }
    return std::nullopt;
}

std::optional<ClientIdentity> fromPem(const QByteArray &pem)
{
    const std::optional<QSslKey> key = pemKey(pem);
    const QList<QSslCertificate> chain = QSslCertificate::fromData(pem, QSsl::Pem);
    return key && !chain.isEmpty() ? std::optional(ClientIdentity{*key, chain}) : std::nullopt;
}

std::optional<ClientIdentity> fromPkcs12(QFile &file)
{
    ClientIdentity identity;
    QSslCertificate leaf;
    QList<QSslCertificate> others;
    if (!QSslCertificate::importPkcs12(&file, &identity.key, &leaf, &others))
        return std::nullopt;
    identity.chain = QList{leaf} + others;
    return identity;
}

Result<ClientIdentity, QString> readIdentity(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"%1: %2"_s.arg(path, file.errorString()));
    std::optional<ClientIdentity> identity = fromPem(file.readAll());
    if (!identity && file.seek(0))
        identity = fromPkcs12(file);
    if (!identity)
        return failure(u"%1: no certificate with its key, in PEM or in PKCS #12 without a passphrase"_s.arg(path));
    return *identity;
}

/// OpenSSL speaks TLS 1.0 and 1.1 at security level 0 only, since their handshake is signed with MD5 and SHA-1.
void allowOldVersions(QSslConfiguration &configuration)
{
    configuration.setProtocol(QSsl::AnyProtocol);
    configuration.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1"));
    configuration.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT@SECLEVEL=0"));
}

} // namespace

Result<QSslConfiguration, QString> tlsConfiguration(const TransportTerms &terms)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
    // What the server staples is looked at; what it does not, nobody is asked for.
    configuration.setOcspStaplingEnabled(QSslSocket::isFeatureSupported(QSsl::SupportedFeature::Ocsp));
    if (terms.veryOldServer)
        allowOldVersions(configuration);
    if (!terms.caFile.isEmpty()) { // otherwise Qt looks the system's roots up one by one, which is quicker
        const QList<QSslCertificate> roots = rootsOf(terms);
        // Without them the server would look like one that nobody vouches for, and invite to accept it unseen.
        if (roots.isEmpty())
            return failure(u"%1: no certificate in it that can be read"_s.arg(terms.caFile));
        configuration.setCaCertificates(roots);
    }
    if (!terms.clientCertificate.isEmpty()) {
        const Result<ClientIdentity, QString> identity = readIdentity(terms.clientCertificate);
        if (!identity)
            return failure(identity.error());
        configuration.setPrivateKey(identity->key);
        configuration.setLocalCertificateChain(identity->chain);
    }
    return configuration;
}

QList<QSslCertificate> rootsOf(const TransportTerms &terms)
{
    if (!terms.caFile.isEmpty())
        return QSslCertificate::fromPath(terms.caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    static const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
    return system;
}

} // namespace Sealpost
