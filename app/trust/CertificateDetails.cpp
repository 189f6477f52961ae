#include "trust/CertificateDetails.h"

#include "trust/LibCryptoPtr.h"
#include "trust/MustStaple.h"
#include "trust/ShownText.h"

#include <openssl/err.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <array>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxListed = 20;
constexpr qsizetype maxUrl = 500;
constexpr qsizetype maxOctets = 64; // RFC 5280 has 20 of a serial number; a key's id is a digest

/// What libcrypto thought of a stranger's certificate is not left behind for the next caller to find.
struct ErrorsForgotten {
    ~ErrorsForgotten() { ERR_clear_error(); }
};

QByteArray octetsOf(const ASN1_STRING *string)
{
    return string ? QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)),
                               ASN1_STRING_length(string))
                  : QByteArray();
}

QString colonHex(const QByteArray &octets)
{
    const QString hex = QString::fromLatin1(octets.left(maxOctets).toHex(':').toUpper());
    return octets.size() > maxOctets ? hex + QChar(0x2026) : hex;
}

QString nameOf(const ASN1_OBJECT *object)
{
    const int known = OBJ_obj2nid(object);
    if (known != NID_undef)
        return QString::fromLatin1(OBJ_nid2sn(known));
    std::array<char, 80> number{};
    OBJ_obj2txt(number.data(), number.size(), object, 1);
    return QString::fromLatin1(number.data());
}

QString signatureAlgorithmOf(const X509 *x509)
{
    const X509_ALGOR *algorithm = nullptr;
    X509_get0_signature(nullptr, &algorithm, x509);
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    const int known = OBJ_obj2nid(object);
    return known != NID_undef ? QString::fromLatin1(OBJ_nid2ln(known)) : nameOf(object);
}

QString serialNumberOf(const X509 *x509)
{
    const ASN1_INTEGER *number = X509_get0_serialNumber(x509);
    const QString sign = ASN1_STRING_type(number) == V_ASN1_NEG_INTEGER ? u"-"_s : QString();
    return sign + colonHex(octetsOf(number));
}

/// Takes the extensions one by one, and keeps in mind which are there and cannot be read.
class Extensions
{
public:
    explicit Extensions(const X509 *x509)
        : m_x509(x509)
    {
    }

    template <typename Object, auto release>
    LibCryptoPtr<Object, release> read(int extension)
    {
        int found = -1;
        LibCryptoPtr<Object, release> value(
            static_cast<Object *>(X509_get_ext_d2i(m_x509, extension, &found, nullptr)));
        if (!value && found != -1)
            m_unreadable += QString::fromLatin1(OBJ_nid2sn(extension));
        return value;
    }

    [[nodiscard]] const QStringList &unreadable() const { return m_unreadable; }

private:
    const X509 *m_x509;
    QStringList m_unreadable;
};

QStringList keyUsageOf(Extensions &extensions)
{
    // By the number of their bits (RFC 5280 §4.2.1.3).
    static const std::array names{u"digitalSignature"_s, u"nonRepudiation"_s, u"keyEncipherment"_s,
                                  u"dataEncipherment"_s, u"keyAgreement"_s,   u"keyCertSign"_s,
                                  u"cRLSign"_s,          u"encipherOnly"_s,   u"decipherOnly"_s};
    const auto bits = extensions.read<ASN1_BIT_STRING, ASN1_BIT_STRING_free>(NID_key_usage);
    QStringList uses;
    for (size_t bit = 0; bits && bit < names.size(); ++bit) {
        if (ASN1_BIT_STRING_get_bit(bits.get(), static_cast<int>(bit)))
            uses += names.at(bit);
    }
    return uses;
}

QStringList extendedKeyUsageOf(Extensions &extensions)
{
    const auto purposes = extensions.read<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free>(NID_ext_key_usage);
    QStringList uses;
    for (int i = 0; i < std::min(sk_ASN1_OBJECT_num(purposes.get()), maxListed); ++i)
        uses += nameOf(sk_ASN1_OBJECT_value(purposes.get(), i));
    return uses;
}

void readBasicConstraints(Extensions &extensions, CertificateDetails &details)
{
    const auto constraints = extensions.read<BASIC_CONSTRAINTS, BASIC_CONSTRAINTS_free>(NID_basic_constraints);
    details.hasBasicConstraints = constraints != nullptr;
    details.isAuthority = constraints && constraints->ca;
    int64_t below = 0;
    if (constraints && constraints->pathlen && ASN1_INTEGER_get_int64(&below, constraints->pathlen))
        details.pathLength = below;
}

void addUrl(const GENERAL_NAME *name, QStringList &urls)
{
    if (name && name->type == GEN_URI && urls.size() < maxListed)
        urls += shownText(QString::fromLatin1(octetsOf(name->d.uniformResourceIdentifier)), maxUrl);
}

void readAccess(Extensions &extensions, CertificateDetails &details)
{
    const auto access = extensions.read<AUTHORITY_INFO_ACCESS, AUTHORITY_INFO_ACCESS_free>(NID_info_access);
    for (int i = 0; i < sk_ACCESS_DESCRIPTION_num(access.get()); ++i) {
        const ACCESS_DESCRIPTION *description = sk_ACCESS_DESCRIPTION_value(access.get(), i);
        const int method = OBJ_obj2nid(description->method);
        if (method == NID_ad_OCSP)
            addUrl(description->location, details.ocspUrls);
        else if (method == NID_ad_ca_issuers)
            addUrl(description->location, details.issuerUrls);
    }
}

QStringList crlUrlsOf(Extensions &extensions)
{
    const auto points = extensions.read<CRL_DIST_POINTS, CRL_DIST_POINTS_free>(NID_crl_distribution_points);
    QStringList urls;
    for (int i = 0; i < sk_DIST_POINT_num(points.get()); ++i) {
        const DIST_POINT_NAME *point = sk_DIST_POINT_value(points.get(), i)->distpoint;
        if (!point || point->type != 0) // not a full name
            continue;
        for (int name = 0; name < sk_GENERAL_NAME_num(point->name.fullname); ++name)
            addUrl(sk_GENERAL_NAME_value(point->name.fullname, name), urls);
    }
    return urls;
}

QString subjectKeyIdOf(Extensions &extensions)
{
    const auto id = extensions.read<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free>(NID_subject_key_identifier);
    return colonHex(octetsOf(id.get()));
}

QString authorityKeyIdOf(Extensions &extensions)
{
    const auto id = extensions.read<AUTHORITY_KEYID, AUTHORITY_KEYID_free>(NID_authority_key_identifier);
    return colonHex(octetsOf(id ? id->keyid : nullptr));
}

} // namespace

CertificateDetails CertificateDetails::of(const Certificate &certificate)
{
    const ErrorsForgotten errorsForgotten;
    const auto *octets = reinterpret_cast<const unsigned char *>(certificate.der.constData());
    const LibCryptoPtr<X509, X509_free> x509(d2i_X509(nullptr, &octets, certificate.der.size()));
    CertificateDetails details;
    if (!x509)
        return details;
    Extensions extensions(x509.get());
    details.version = static_cast<int>(X509_get_version(x509.get()) + 1); // v3 is written as 2
    details.serialNumber = serialNumberOf(x509.get());
    details.signatureAlgorithm = signatureAlgorithmOf(x509.get());
    details.keyUsage = keyUsageOf(extensions);
    details.extendedKeyUsage = extendedKeyUsageOf(extensions);
    readBasicConstraints(extensions, details);
    details.subjectKeyId = subjectKeyIdOf(extensions);
    details.authorityKeyId = authorityKeyIdOf(extensions);
    readAccess(extensions, details);
    details.crlUrls = crlUrlsOf(extensions);
    details.mustStaple = demandsStaple(certificate);
    details.unreadable = extensions.unreadable();
    return details;
}

} // namespace Sealpost
