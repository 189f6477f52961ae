#pragma once

#include <QString>

struct X509_name_st;

namespace Sealpost {

/// The name of a subject or an issuer (RFC 5280 §4.1.2.4), as libcrypto decoded it.
class DistinguishedName
{
public:
    explicit DistinguishedName(const X509_name_st *name)
        : m_name(name)
    {
    }

    /// "CN=mail.example.org, O=Example": RFC 4514, most specific first, values escaped; fit to be shown.
    [[nodiscard]] QString shown() const;
    /// The most specific CN as it stands there; empty: none.
    [[nodiscard]] QString commonName() const;
    /// The CN, else the organisation; fit to be shown.
    [[nodiscard]] QString shortName() const;

private:
    [[nodiscard]] QString mostSpecific(int attribute) const;

    const X509_name_st *m_name;
};

} // namespace Sealpost
