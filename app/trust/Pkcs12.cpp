#include "trust/Pkcs12.h"

#include "trust/LibCryptoPtr.h"

#include <openssl/err.h>
#include <openssl/pkcs12.h>

namespace Sealpost {

namespace {

using Pkcs12 = LibCryptoPtr<PKCS12, PKCS12_free>;

Pkcs12 parsed(const QByteArray &octets)
{
    const auto *der = reinterpret_cast<const unsigned char *>(octets.constData());
    return Pkcs12(d2i_PKCS12(nullptr, &der, octets.size()));
}

/// No passphrase is written in two ways: as an empty text, or as none at all.
bool isOpenedBy(PKCS12 &file, const Secret &passphrase)
{
    if (!PKCS12_mac_present(&file))
        return true;
    const QByteArrayView octets = passphrase.octets();
    if (octets.isEmpty())
        return PKCS12_verify_mac(&file, nullptr, 0) || PKCS12_verify_mac(&file, "", 0);
    return PKCS12_verify_mac(&file, octets.data(), int(octets.size()));
}

} // namespace

Pkcs12Lock pkcs12Lock(const QByteArray &octets, const Secret &passphrase)
{
    const Pkcs12 file = parsed(octets);
    const bool isOpen = file && isOpenedBy(*file, passphrase);
    ERR_clear_error(); // what libcrypto thought of the file is nobody else's to find
    if (!file)
        return Pkcs12Lock::NoPkcs12;
    return isOpen ? Pkcs12Lock::Open : Pkcs12Lock::Locked;
}

} // namespace Sealpost
