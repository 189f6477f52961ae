#include "trust/Certificate.h"

#include "trust/DistinguishedName.h"
#include "trust/LibCryptoPtr.h"
#include "trust/PublicKey.h"

#include <QHostAddress>
#include <QTimeZone>

#include <openssl/err.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

// libcrypto, which is under Qt's TLS and QCA anyway, reads the certificate and not QCA: QCA 2.3 has no EC and no
// EdDSA key, takes UTF-8 names for Latin-1, and loses every date after 2049 (measured).

namespace Sealpost {

namespace {

/// What libcrypto thought of a stranger's certificate is not left behind for the next caller to find.
struct ErrorsForgotten {
    ~ErrorsForgotten() { ERR_clear_error(); }
};

LibCryptoPtr<X509, X509_free> decoded(const QByteArray &der)
{
    const auto *next = reinterpret_cast<const unsigned char *>(der.constData());
    const auto *const end = next + der.size();
    LibCryptoPtr<X509, X509_free> certificate(d2i_X509(nullptr, &next, der.size()));
    return next == end ? std::move(certificate) : nullptr;
}

QByteArray octetsOf(const ASN1_STRING *string)
{
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string)};
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!ASN1_TIME_to_tm(time, &parts))
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc());
}

QString addressOf(const QByteArray &octets)
{
    const auto *bytes = reinterpret_cast<const quint8 *>(octets.constData());
    if (octets.size() == 4)
        return QHostAddress(quint32(bytes[0] << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3])).toString();
    return octets.size() == 16 ? QHostAddress(bytes).toString() : QString();
}

struct SubjectAltName {
    bool isThere;
    QStringList dnsNames;
    QStringList addresses;
};

// Latin-1 keeps every octet, NUL and those over 127 too: such a name then equals no host.
SubjectAltName subjectAltNameOf(const X509 *x509)
{
    SubjectAltName found{X509_get_ext_by_NID(x509, NID_subject_alt_name, -1) >= 0, {}, {}};
    const LibCryptoPtr<GENERAL_NAMES, GENERAL_NAMES_free> names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(x509, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS)
            found.dnsNames += QString::fromLatin1(octetsOf(name->d.dNSName));
        else if (name->type == GEN_IPADD)
            found.addresses += addressOf(octetsOf(name->d.iPAddress));
    }
    found.addresses.removeAll(QString());
    return found;
}

Certificate::SignatureHash signatureHashOf(X509 *x509)
{
    int hash = NID_undef;
    int key = NID_undef;
    X509_get_signature_info(x509, &hash, &key, nullptr, nullptr);
    switch (hash) {
    case NID_md2:
    case NID_md4:
    case NID_md5:
        return Certificate::SignatureHash::Md5;
    case NID_sha1:
    case NID_md5_sha1:
        return Certificate::SignatureHash::Sha1;
    case NID_undef: // EdDSA has its hash inside
        return key == NID_ED25519 || key == NID_ED448 ? Certificate::SignatureHash::Sha2OrBetter
                                                      : Certificate::SignatureHash::Unknown;
    case NID_sha224:
    case NID_sha256:
    case NID_sha384:
    case NID_sha512:
    case NID_sha3_224:
    case NID_sha3_256:
    case NID_sha3_384:
    case NID_sha3_512:
        return Certificate::SignatureHash::Sha2OrBetter;
    default:
        return Certificate::SignatureHash::Unknown;
    }
}

} // namespace

std::optional<Certificate> Certificate::read(const QByteArray &der)
{
    const ErrorsForgotten errorsForgotten;
    const auto x509 = decoded(der);
    if (!x509)
        return std::nullopt;
    const DistinguishedName subject(X509_get_subject_name(x509.get()));
    const DistinguishedName issuer(X509_get_issuer_name(x509.get()));
    const PublicKey key(x509.get());
    const SubjectAltName names = subjectAltNameOf(x509.get());
    return Certificate{
        .der = der,
        .sha256 = Fingerprint::of(der),
        .spkiSha256 = Fingerprint::of(key.spki()),
        .subject = subject.shown(),
        .issuer = issuer.shown(),
        .commonName = subject.commonName(),
        .issuerName = issuer.shortName(),
        .serialNumber = octetsOf(X509_get0_serialNumber(x509.get())).toHex(),
        .dnsNames = names.dnsNames,
        .addresses = names.addresses,
        .hasSubjectAltName = names.isThere,
        .notBefore = timeOf(X509_get0_notBefore(x509.get())),
        .notAfter = timeOf(X509_get0_notAfter(x509.get())),
        .keyKind = key.kind(),
        .keyBits = key.bits(),
        .keyName = key.name(),
        .signatureHash = signatureHashOf(x509.get()),
        .selfIssued = X509_NAME_cmp(X509_get_subject_name(x509.get()), X509_get_issuer_name(x509.get())) == 0,
    };
}

QString Certificate::pem() const
{
    constexpr qsizetype lineLength = 64; // RFC 7468 §2
    const QByteArray base64 = der.toBase64();
    QByteArray text = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < base64.size(); at += lineLength)
        text += base64.mid(at, lineLength) + '\n';
    return QString::fromLatin1(text + "-----END CERTIFICATE-----\n");
}

} // namespace Sealpost
