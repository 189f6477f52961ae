#include "trust/DistinguishedName.h"

#include "trust/LibCryptoPtr.h"
#include "trust/ShownText.h"

#include <openssl/bio.h>
#include <openssl/x509.h>

namespace Sealpost {

namespace {

constexpr qsizetype maxShown = 1000;
constexpr qsizetype maxShortName = 100;

} // namespace

QString DistinguishedName::shown() const
{
    constexpr unsigned long separators = XN_FLAG_SEP_MASK;
    // UTF-8 is left as it is: shownText() sees to what must not be shown.
    constexpr unsigned long form = (XN_FLAG_RFC2253 & ~separators & ~ASN1_STRFLGS_ESC_MSB) | XN_FLAG_SEP_CPLUS_SPC;
    const LibCryptoPtr<BIO, BIO_free> text(BIO_new(BIO_s_mem()));
    if (!text || X509_NAME_print_ex(text.get(), m_name, 0, form) < 0)
        return {};
    char *octets = nullptr;
    const long length = BIO_get_mem_data(text.get(), &octets);
    return shownText(QString::fromUtf8(octets, length), maxShown);
}

QString DistinguishedName::commonName() const
{
    return mostSpecific(NID_commonName);
}

QString DistinguishedName::shortName() const
{
    const QString common = commonName();
    return shownText(common.isEmpty() ? mostSpecific(NID_organizationName) : common, maxShortName);
}

// The encoded order is from the root down, so that the last one is the most specific.
QString DistinguishedName::mostSpecific(int attribute) const
{
    int found = -1;
    for (int next = -1; (next = X509_NAME_get_index_by_NID(m_name, attribute, next)) >= 0;)
        found = next;
    if (found < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int length = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(m_name, found)));
    if (length < 0)
        return {};
    const QString value = QString::fromUtf8(reinterpret_cast<const char *>(utf8), length);
    OPENSSL_free(utf8);
    return value;
}

} // namespace Sealpost
