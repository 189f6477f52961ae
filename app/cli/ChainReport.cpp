#include "cli/ChainReport.h"

#include "cli/LineReportJson.h"
#include "trust/CertificateDetails.h"
#include "trust/Chain.h"
#include "wording/ChainText.h"
#include "wording/Wording.h"

#include <QJsonArray>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

QString linkName(ChainLink link)
{
    switch (link) {
    case ChainLink::Server:
        return u"server"_s;
    case ChainLink::SelfIssued:
        return u"self_issued"_s;
    case ChainLink::Authority:
        return u"authority"_s;
    case ChainLink::Root:
        return u"root"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue utc(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue known(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue daysLeft(const Certificate &certificate, const QDateTime &now)
{
    return certificate.notAfter.isValid() ? QJsonValue(now.daysTo(certificate.notAfter)) : QJsonValue();
}

QJsonObject detailsJson(const CertificateDetails &details)
{
    return {{u"version"_s, details.version},
            {u"serial_number"_s, known(details.serialNumber)},
            {u"signature_algorithm"_s, known(details.signatureAlgorithm)},
            {u"key_usage"_s, QJsonArray::fromStringList(details.keyUsage)},
            {u"extended_key_usage"_s, QJsonArray::fromStringList(details.extendedKeyUsage)},
            {u"authority"_s, details.hasBasicConstraints ? QJsonValue(details.isAuthority) : QJsonValue()},
            {u"path_length"_s, details.pathLength ? QJsonValue(*details.pathLength) : QJsonValue()},
            {u"subject_key_id"_s, known(details.subjectKeyId)},
            {u"authority_key_id"_s, known(details.authorityKeyId)},
            {u"ocsp"_s, QJsonArray::fromStringList(details.ocspUrls)},
            {u"crl"_s, QJsonArray::fromStringList(details.crlUrls)},
            {u"ca_issuers"_s, QJsonArray::fromStringList(details.issuerUrls)},
            {u"must_staple"_s, details.mustStaple},
            {u"unreadable"_s, QJsonArray::fromStringList(details.unreadable)}};
}

QJsonObject certificateJson(const QList<Certificate> &chain, qsizetype at, const QDateTime &now)
{
    const Certificate &certificate = chain.at(at);
    QJsonObject json = detailsJson(CertificateDetails::of(certificate));
    json[u"link"_s] = linkName(linkOf(chain, at));
    json[u"subject"_s] = certificate.subject;
    json[u"issuer"_s] = certificate.issuer;
    json[u"names"_s] = QJsonArray::fromStringList(namesOf(certificate));
    json[u"not_before"_s] = utc(certificate.notBefore);
    json[u"not_after"_s] = utc(certificate.notAfter);
    json[u"days_left"_s] = daysLeft(certificate, now);
    json[u"key"_s] = certificate.keyName;
    json[u"key_bits"_s] = certificate.keyBits;
    json[u"sha256"_s] = certificate.sha256.hex();
    json[u"spki_sha256"_s] = certificate.spkiSha256.hex();
    json[u"pem"_s] = certificate.pem();
    return json;
}

QString certificateText(const QList<Certificate> &chain, qsizetype at, const QDateTime &now)
{
    QString text;
    for (const Wording::CertificateGroup &group : Wording::certificateGroups(chain, at, now)) {
        text += u"  "_s + group.heading + u'\n';
        for (const Wording::CertificateFact &fact : group.facts)
            text += u"    "_s + fact.label + u": "_s + fact.lines.join(u", "_s) + u'\n';
    }
    return text;
}

} // namespace

QJsonObject chainJson(const LineReport &report, const QDateTime &now)
{
    QJsonArray chain;
    for (qsizetype at = 0; at < report.peer->chain.size(); ++at)
        chain += certificateJson(report.peer->chain, at, now);
    QJsonObject json = verdictJson(report);
    json[u"sentence"_s] = Wording::sentence(report);
    json[u"host"_s] = report.host.ace();
    json[u"port"_s] = report.endpoint ? QJsonValue(report.endpoint->port.number()) : QJsonValue();
    json[u"chain"_s] = chain;
    return json;
}

QString chainText(const LineReport &report, const QDateTime &now)
{
    QString text = Wording::sentence(report) + u'\n';
    for (qsizetype at = 0; at < report.peer->chain.size(); ++at)
        text += u'\n' + certificateText(report.peer->chain, at, now);
    return text;
}

} // namespace Sealpost::Cli
