#include "trust/MustStaple.h"

#include "trust/LibCryptoPtr.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace Sealpost {

namespace {

constexpr long statusRequest = 5; // RFC 6066 §8

using Features = LibCryptoPtr<TLS_FEATURE, TLS_FEATURE_free>;

Features featuresOf(const QByteArray &der)
{
    const auto *octets = reinterpret_cast<const unsigned char *>(der.constData());
    const LibCryptoPtr<X509, X509_free> x509(d2i_X509(nullptr, &octets, der.size()));
    if (!x509)
        return nullptr;
    return Features(static_cast<TLS_FEATURE *>(X509_get_ext_d2i(x509.get(), NID_tlsfeature, nullptr, nullptr)));
}

} // namespace

bool demandsStaple(const Certificate &certificate)
{
    const Features features = featuresOf(certificate.der);
    ERR_clear_error(); // what libcrypto thought of a stranger's extension is nobody else's to find
    for (int i = 0; i < sk_ASN1_INTEGER_num(features.get()); ++i) {
        if (ASN1_INTEGER_get(sk_ASN1_INTEGER_value(features.get(), i)) == statusRequest)
            return true;
    }
    return false;
}

} // namespace Sealpost
