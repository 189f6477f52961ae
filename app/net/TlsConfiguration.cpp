#include "net/TlsConfiguration.h"

#include "net/ClientCertificate.h"

#include <QSslSocket>

namespace Sealpost {

namespace {

using namespace Qt::StringLiterals;

TransportFailure failureOf(const ClientCertificateProblem &problem)
{
    using Kind = TransportFailure::Kind;
    const bool isLocked = problem.kind == ClientCertificateProblem::Kind::Locked;
    return {isLocked ? Kind::ClientCertificateLocked : Kind::ClientCertificateUnreadable, problem.detail};
}

/// OpenSSL speaks TLS 1.0 and 1.1 at security level 0 only, since their handshake is signed with MD5 and SHA-1.
void allowOldVersions(QSslConfiguration &configuration)
{
    configuration.setProtocol(QSsl::AnyProtocol);
    configuration.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1"));
    configuration.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT@SECLEVEL=0"));
}

} // namespace

Result<QSslConfiguration, TransportFailure> tlsConfiguration(const TransportTerms &terms)
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
            return failure(TransportFailure{TransportFailure::Kind::TlsBroken,
                                            u"%1: no certificate in it that can be read"_s.arg(terms.caFile)});
        configuration.setCaCertificates(roots);
    }
    if (!terms.clientCertificate.isEmpty()) {
        const auto own = readClientCertificate(terms.clientCertificate, terms.certificatePassphrase);
        if (!own)
            return failure(failureOf(own.error()));
        configuration.setPrivateKey(own->key);
        configuration.setLocalCertificateChain(own->chain);
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
