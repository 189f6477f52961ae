#include "wording/ChainText.h"

#include "trust/CertificateDetails.h"
#include "trust/CertificateNames.h"
#include "trust/Chain.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

namespace Sealpost::Wording {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChainText)
};

QString shownTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : u"?"_s;
}

QString nameOf(ChainLink link)
{
    switch (link) {
    case ChainLink::Server:
        return Words::tr("the server's own");
    case ChainLink::SelfIssued:
        return Words::tr("the server's own, issued by itself");
    case ChainLink::Authority:
        return Words::tr("an authority's");
    case ChainLink::Root:
        return Words::tr("an authority's, issued by itself (a root)");
    }
    Q_UNREACHABLE();
}

QStringList linkLines(const QList<Certificate> &chain, qsizetype at)
{
    QStringList lines{
        Words::tr("%1 of %2: %3", "a certificate's place in its chain, the length of that, whose certificate")
            .arg(at + 1)
            .arg(chain.size())
            .arg(nameOf(linkOf(chain, at)))};
    if (at > 0 && !isIssuedByNext(chain, at - 1))
        lines += Words::tr("It is not the issuer of the one before it.");
    if (at + 1 == chain.size() && !chain.at(at).selfIssued)
        lines += Words::tr("Its issuer's certificate was neither sent nor found here.");
    return lines;
}

QStringList nameLines(const Certificate &certificate)
{
    QStringList names = namesOf(certificate);
    const qsizetype all = certificate.dnsNames.size() + certificate.addresses.size();
    if (all > names.size() && !names.isEmpty())
        names += Words::tr("and %n more", "names of a server", static_cast<int>(all - names.size()));
    return names;
}

QString timeLeft(const Certificate &certificate, const QDateTime &now)
{
    if (certificate.notAfter < now)
        return Words::tr("expired %n day(s) ago", nullptr, static_cast<int>(certificate.notAfter.daysTo(now)));
    if (certificate.notBefore > now)
        return Words::tr("begins in %n day(s)", nullptr, static_cast<int>(now.daysTo(certificate.notBefore)));
    return Words::tr("%n day(s) left", nullptr, static_cast<int>(now.daysTo(certificate.notAfter)));
}

QStringList validityLines(const Certificate &certificate, const QDateTime &now)
{
    const QString text =
        Words::tr("from %1 to %2").arg(shownTime(certificate.notBefore), shownTime(certificate.notAfter));
    const bool areTimes = certificate.notBefore.isValid() && certificate.notAfter.isValid();
    return areTimes ? QStringList{text, timeLeft(certificate, now)} : QStringList{text};
}

QString keyText(const Certificate &certificate)
{
    const QString bits = QString::number(certificate.keyBits);
    switch (certificate.keyKind) {
    case Certificate::KeyKind::Rsa:
        return Words::tr("RSA, %1 bits").arg(bits);
    case Certificate::KeyKind::EllipticCurve:
        return Words::tr("%1 (elliptic curve), %2 bits").arg(certificate.keyName, bits);
    case Certificate::KeyKind::EdDsa:
        return Words::tr("%1, %2 bits", "the kind of a key, its size").arg(certificate.keyName, bits);
    case Certificate::KeyKind::Other:
        break;
    }
    return certificate.keyName;
}

/// RFC 5280's name of a use and what it means; one that has no words here stands by its name or number alone.
QStringList useLines(const QStringList &uses)
{
    const QMap<QString, QString> meanings{
        {u"digitalSignature"_s, Words::tr("signing")},
        {u"nonRepudiation"_s, Words::tr("signing what cannot be denied later")},
        {u"keyEncipherment"_s, Words::tr("passing on keys")},
        {u"dataEncipherment"_s, Words::tr("encrypting data")},
        {u"keyAgreement"_s, Words::tr("agreeing on keys")},
        {u"keyCertSign"_s, Words::tr("signing certificates")},
        {u"cRLSign"_s, Words::tr("signing lists of what was revoked")},
        {u"serverAuth"_s, Words::tr("being a server")},
        {u"clientAuth"_s, Words::tr("logging in to a server")},
        {u"codeSigning"_s, Words::tr("signing programs")},
        {u"emailProtection"_s, Words::tr("signing and encrypting mail")},
        {u"timeStamping"_s, Words::tr("signing the time")},
        {u"OCSPSigning"_s, Words::tr("saying what was revoked")},
        {u"anyExtendedKeyUsage"_s, Words::tr("everything")},
    };
    QStringList lines;
    for (const QString &use : uses)
        lines += meanings.contains(use) ? u"%1 (%2)"_s.arg(meanings.value(use), use) : use;
    return lines;
}

QString constraintText(const CertificateDetails &details)
{
    if (!details.hasBasicConstraints)
        return {};
    if (!details.isAuthority)
        return Words::tr("no, it may not issue certificates");
    return details.pathLength ? Words::tr("yes, with at most %1 below it").arg(*details.pathLength)
                              : Words::tr("yes, with any number below it");
}

class Group
{
public:
    explicit Group(const QString &heading)
        : m_group{heading, {}}
    {
    }

    void add(const QString &label, const QStringList &lines)
    {
        if (!lines.isEmpty())
            m_group.facts += {label, lines, {}};
    }
    void add(const QString &label, const QString &text)
    {
        if (!text.isEmpty())
            add(label, QStringList{text});
    }
    void add(const QString &label, const Fingerprint &fingerprint)
    {
        m_group.facts += {label, {fingerprint.colonHex()}, fingerprint};
    }

    [[nodiscard]] const CertificateGroup &made() const { return m_group; }

private:
    CertificateGroup m_group;
};

Group identity(const QList<Certificate> &chain, qsizetype at, const CertificateDetails &details)
{
    const Certificate &certificate = chain.at(at);
    Group group(Words::tr("Whose it is"));
    group.add(Words::tr("Place in the chain"), linkLines(chain, at));
    group.add(Words::tr("Belongs to"), certificate.subject);
    if (at == 0 || certificate.hasSubjectAltName)
        group.add(Words::tr("Names"), nameLines(certificate));
    group.add(Words::tr("Issued by"), certificate.selfIssued ? Words::tr("itself") : certificate.issuer);
    group.add(Words::tr("Serial number"), details.serialNumber);
    if (details.version > 0)
        group.add(Words::tr("Version"), QString::number(details.version));
    return group;
}

Group validity(const Certificate &certificate, const QDateTime &now)
{
    Group group(Words::tr("How long"));
    group.add(Words::tr("Valid"), validityLines(certificate, now));
    return group;
}

Group keys(const Certificate &certificate, const CertificateDetails &details)
{
    Group group(Words::tr("Key and signature"));
    group.add(Words::tr("Key"), keyText(certificate));
    group.add(Words::tr("Signed with"), details.signatureAlgorithm);
    group.add(Words::tr("The key's own mark (SKI)"), details.subjectKeyId);
    group.add(Words::tr("The issuer's key's (AKI)"), details.authorityKeyId);
    return group;
}

Group uses(const CertificateDetails &details)
{
    Group group(Words::tr("What it is for"));
    group.add(Words::tr("Key may be used for"), useLines(details.keyUsage));
    group.add(Words::tr("Certificate is for"), useLines(details.extendedKeyUsage));
    group.add(Words::tr("An authority"), constraintText(details));
    group.add(Words::tr("Cannot be read"), details.unreadable);
    return group;
}

Group places(const CertificateDetails &details)
{
    Group group(Words::tr("Where to ask"));
    group.add(Words::tr("Whether it is revoked (OCSP)"), details.ocspUrls);
    group.add(Words::tr("List of what is revoked (CRL)"), details.crlUrls);
    group.add(Words::tr("Issuer's certificate"), details.issuerUrls);
    if (details.mustStaple)
        group.add(Words::tr("Must-staple"),
                  Words::tr("yes, the server has to bring a proof along that it is not revoked"));
    return group;
}

Group fingerprints(const Certificate &certificate)
{
    Group group(Words::tr("Fingerprints, SHA-256"));
    group.add(Words::tr("Of the key (this is pinned)"), certificate.spkiSha256);
    group.add(Words::tr("Of the certificate"), certificate.sha256);
    return group;
}

} // namespace

QList<CertificateGroup> certificateGroups(const QList<Certificate> &chain, qsizetype at, const QDateTime &now)
{
    const Certificate &certificate = chain.at(at);
    const CertificateDetails details = CertificateDetails::of(certificate);
    QList<CertificateGroup> groups;
    for (const Group &group : {identity(chain, at, details), validity(certificate, now), keys(certificate, details),
                               uses(details), places(details), fingerprints(certificate)}) {
        if (!group.made().facts.isEmpty())
            groups += group.made();
    }
    return groups;
}

} // namespace Sealpost::Wording
