#include "trust/PublicKey.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/x509.h>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

int algorithmOf(const X509 *certificate)
{
    ASN1_OBJECT *algorithm = nullptr;
    X509_PUBKEY_get0_param(&algorithm, nullptr, nullptr, nullptr, X509_get_X509_PUBKEY(certificate));
    return OBJ_obj2nid(algorithm);
}

} // namespace

PublicKey::PublicKey(const X509 *certificate)
    : m_certificate(certificate)
    , m_algorithm(algorithmOf(certificate))
{
}

QByteArray PublicKey::spki() const
{
    unsigned char *der = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(m_certificate), &der);
    if (length < 0)
        return {};
    const QByteArray octets(reinterpret_cast<const char *>(der), length);
    OPENSSL_free(der);
    return octets;
}

Certificate::KeyKind PublicKey::kind() const
{
    switch (m_algorithm) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
        return Certificate::KeyKind::Rsa;
    case EVP_PKEY_EC:
        return Certificate::KeyKind::EllipticCurve;
    case EVP_PKEY_ED25519:
    case EVP_PKEY_ED448:
        return Certificate::KeyKind::EdDsa;
    default:
        return Certificate::KeyKind::Other;
    }
}

int PublicKey::bits() const
{
    const EVP_PKEY *key = X509_get0_pubkey(m_certificate);
    return key ? EVP_PKEY_get_bits(key) : 0;
}

QString PublicKey::name() const
{
    switch (kind()) {
    case Certificate::KeyKind::Rsa:
        return u"RSA %1"_s.arg(bits());
    case Certificate::KeyKind::EllipticCurve:
        return curve();
    case Certificate::KeyKind::EdDsa:
        return m_algorithm == EVP_PKEY_ED25519 ? u"Ed25519"_s : u"Ed448"_s;
    case Certificate::KeyKind::Other:
        break;
    }
    return QString::fromLatin1(OBJ_nid2sn(m_algorithm));
}

QString PublicKey::curve() const
{
    char group[80] = "";
    const EVP_PKEY *key = X509_get0_pubkey(m_certificate);
    if (!key || !EVP_PKEY_get_group_name(key, group, sizeof group, nullptr))
        return QString::fromLatin1(OBJ_nid2sn(m_algorithm));
    const char *nist = EC_curve_nid2nist(OBJ_txt2nid(group));
    return QString::fromLatin1(nist ? nist : group);
}

} // namespace Sealpost
