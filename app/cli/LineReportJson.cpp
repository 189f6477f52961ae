#include "cli/LineReportJson.h"

#include "cli/CommandFailure.h"
#include "cli/KindName.h"
#include "cli/TrustReport.h"
#include "trust/AddedRoot.h"
#include "trust/Seal.h"
#include "wording/CausesText.h"
#include "wording/Wording.h"

#include <QJsonArray>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonArray problemsJson(const QList<CertificateProblem> &problems)
{
    QJsonArray names;
    for (const CertificateProblem problem : problems)
        names += problemName(problem);
    return names;
}

QJsonValue certificateJson(const std::optional<PeerCertificate> &peer)
{
    if (!peer)
        return {};
    const Certificate &leaf = peer->leaf();
    return QJsonObject{
        {u"sha256"_s, leaf.sha256.hex()},
        {u"spki_sha256"_s, leaf.spkiSha256.hex()},
        {u"subject"_s, leaf.subject},
        {u"issuer"_s, leaf.issuer},
        {u"not_before"_s, utc(leaf.notBefore)},
        {u"not_after"_s, utc(leaf.notAfter)},
        {u"names"_s, QJsonArray::fromStringList(namesOf(leaf))},
        {u"problems"_s, problemsJson(peer->problems)},
        {u"anchor"_s, peer->trustAnchor.isEmpty() ? QJsonValue() : QJsonValue(peer->trustAnchor)},
        {u"anchor_added_here"_s, !rootAddedHere(*peer).isEmpty()},
    };
}

QJsonValue tlsJson(const std::optional<PeerCertificate> &peer)
{
    if (!peer)
        return {};
    return QJsonObject{{u"version"_s, versionName(peer->tls.version)}, {u"cipher"_s, peer->tls.cipher}};
}

QJsonArray causesJson(const LineReport &report)
{
    QJsonArray all;
    for (const Cause &cause : Wording::causesOf(report))
        all += QJsonObject{{u"cause"_s, causeName(cause.kind)},
                           {u"evidence"_s, cause.evidence},
                           {u"sentence"_s, Wording::text(cause, report)}};
    return all;
}

QString detailOf(const RungAttempt &attempt)
{
    if (attempt.detail.isEmpty() && attempt.failure)
        return Wording::text(*attempt.failure);
    return attempt.detail;
}

QJsonArray attemptsJson(const QList<RungAttempt> &attempts)
{
    QJsonArray all;
    for (const RungAttempt &attempt : attempts)
        all += QJsonObject{{u"rung"_s, rungName(attempt.rung)},
                           {u"port"_s, attempt.port.number()},
                           {u"result"_s, resultName(attempt.result)},
                           {u"detail"_s, detailOf(attempt)},
                           {u"ms"_s, qint64(attempt.took.count())}};
    return all;
}

QJsonArray mechanismsJson(const Smtp::Capabilities &capabilities)
{
    QJsonArray names;
    for (const QByteArray &name : capabilities.mechanisms())
        names += QString::fromLatin1(name);
    return names;
}

} // namespace

QJsonObject verdictJson(const LineReport &report)
{
    // No verdict is the first row of the table: nothing reachable.
    const Verdict verdict = report.verdict.value_or(Verdict());
    return {{u"level"_s, levelName(verdict)},
            {u"decision"_s, decisionName(verdict.decision)},
            {u"rung"_s, report.endpoint ? QJsonValue(rungName(report.endpoint->encryption)) : QJsonValue()}};
}

QJsonObject lineReportJson(const LineReport &report)
{
    const Smtp::Capabilities capabilities = report.capabilities.value_or(Smtp::Capabilities());
    QJsonObject json = verdictJson(report);
    json[u"sentence"_s] = Wording::sentence(report);
    json[u"host"_s] = report.host.ace();
    json[u"port"_s] = report.endpoint ? QJsonValue(report.endpoint->port.number()) : QJsonValue();
    json[u"proxy"_s] = report.proxy.spelled();
    json[u"tls"_s] = tlsJson(report.peer);
    json[u"certificate"_s] = certificateJson(report.peer);
    json[u"client_certificate_not_after"_s] =
        report.clientCertificateEnd ? QJsonValue(utc(*report.clientCertificateEnd)) : QJsonValue();
    json[u"pin"_s] = report.pin ? QJsonValue(pinJson(*report.pin)) : QJsonValue();
    json[u"causes"_s] = causesJson(report);
    json[u"attempts"_s] = attemptsJson(report.attempts);
    json[u"capabilities"_s] = QJsonArray::fromStringList(capabilities.shown());
    json[u"mechanisms"_s] = mechanismsJson(capabilities);
    if (report.failure)
        json[u"error"_s] = CommandFailure::of(*report.failure).json();
    return json;
}

} // namespace Sealpost::Cli
