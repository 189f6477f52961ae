#include "cli/DiscoveryReport.h"

#include "wording/DiscoveryText.h"

#include <QJsonArray>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

QString name(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Srv:
        return u"srv"_s;
    case Evidence::Autoconfig:
        return u"autoconfig"_s;
    case Evidence::Provider:
        return u"provider"_s;
    case Evidence::Exchanger:
        return u"mx"_s;
    case Evidence::Guess:
        return u"guess"_s;
    }
    Q_UNREACHABLE();
}

QString name(Proof proof)
{
    switch (proof) {
    case Proof::Password:
        return u"password"_s;
    case Proof::AppPassword:
        return u"app_password"_s;
    case Proof::OAuth2:
        return u"oauth2"_s;
    }
    Q_UNREACHABLE();
}

QString name(SourceReport::Result result)
{
    switch (result) {
    case SourceReport::Result::Found:
        return u"found"_s;
    case SourceReport::Result::Nothing:
        return u"nothing"_s;
    case SourceReport::Result::NotOffered:
        return u"not_offered"_s;
    case SourceReport::Result::Unusable:
        return u"unusable"_s;
    case SourceReport::Result::Failed:
        return u"failed"_s;
    case SourceReport::Result::TooLate:
        return u"too_late"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue json(std::optional<Port> port)
{
    return port ? QJsonValue(port->number()) : QJsonValue();
}

QJsonObject json(const Candidate &candidate)
{
    QJsonArray proofs;
    for (const Proof proof : candidate.proofs)
        proofs += name(proof);
    return {{u"host"_s, candidate.host.ace()},
            {u"smtps_port"_s, json(candidate.smtpsPort)},
            {u"starttls_port"_s, json(candidate.startTlsPort)},
            {u"username"_s, candidate.username},
            {u"proofs"_s, proofs},
            {u"evidence"_s, name(candidate.evidence)},
            {u"source"_s, candidate.source},
            {u"needs_approval"_s, candidate.approval == Approval::Needed},
            {u"help"_s, candidate.help.toString()}};
}

QJsonObject json(const SourceReport &report)
{
    return {{u"evidence"_s, name(report.evidence)},
            {u"source"_s, report.source},
            {u"result"_s, name(report.result)},
            {u"detail"_s, report.detail}};
}

QString ports(const Candidate &candidate)
{
    QStringList rungs;
    if (candidate.smtpsPort)
        rungs += u"SMTPS %1"_s.arg(candidate.smtpsPort->number());
    if (candidate.startTlsPort)
        rungs += u"STARTTLS %1"_s.arg(candidate.startTlsPort->number());
    return rungs.join(u", "_s);
}

QString text(const Candidate &candidate, const QString &domain)
{
    QStringList lines{u"%1 (%2)"_s.arg(candidate.host.shown(), ports(candidate)), Wording::evidenceText(candidate),
                      Wording::approvalText(candidate, domain), Wording::needText(candidate),
                      candidate.help.toString()};
    lines.removeAll(QString());
    return lines.join(u"\n    "_s);
}

} // namespace

QJsonObject discoveryJson(const Address &address, const Discovery &discovery)
{
    QJsonArray candidates;
    for (const Candidate &candidate : discovery.candidates())
        candidates += json(candidate);
    QJsonArray sources;
    for (const SourceReport &report : discovery.reports())
        sources += json(report);
    return {{u"address"_s, address.shown()}, {u"candidates"_s, candidates}, {u"sources"_s, sources}};
}

QString discoveryText(const Address &address, const Discovery &discovery)
{
    const QString domain = address.shown().section(u'@', -1);
    QStringList parts;
    for (const Candidate &candidate : discovery.candidates())
        parts += text(candidate, domain);
    QStringList sources;
    for (const SourceReport &report : discovery.reports())
        sources += Wording::text(report);
    parts += sources.join(u'\n');
    return parts.join(u"\n\n"_s);
}

} // namespace Sealpost::Cli
