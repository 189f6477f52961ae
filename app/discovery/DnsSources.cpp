#include "discovery/DnsSources.h"

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

QString recordName(SrvSource::Service service, const QString &domain)
{
    return (service == SrvSource::Service::Submissions ? u"_submissions._tcp."_s : u"_submission._tcp."_s) + domain;
}

/// The name of a record without the dot that may stand at its end; of the root nothing is left.
QString withoutDot(const QString &name)
{
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

/// No such name, or a name without such a record: Qt 6.4 calls the second an invalid reply.
bool isNothing(QDnsLookup::Error error)
{
    return error == QDnsLookup::NotFoundError || error == QDnsLookup::InvalidReplyError;
}

bool saysNotOffered(const QDnsServiceRecord &record)
{
    return withoutDot(record.target()).isEmpty();
}

} // namespace

SrvSource::SrvSource(Service service, const Address &address, QObject *parent)
    : Source(Evidence::Srv, recordName(service, address.domain()), parent)
    , m_lookup(QDnsLookup::SRV, recordName(service, address.domain()))
    , m_service(service)
    , m_address(address)
{
    connect(&m_lookup, &QDnsLookup::finished, this, &SrvSource::afterAnswer);
}

void SrvSource::start()
{
    m_lookup.lookup();
}

void SrvSource::afterAnswer()
{
    if (isNothing(m_lookup.error()))
        return end(SourceReport::Result::Nothing);
    if (m_lookup.error() != QDnsLookup::NoError)
        return end(SourceReport::Result::Failed, m_lookup.errorString());
    const QList<QDnsServiceRecord> records = m_lookup.serviceRecords(); // by priority and weight already
    if (!records.isEmpty() && std::ranges::all_of(records, saysNotOffered))
        return end(SourceReport::Result::NotOffered);
    QList<Candidate> found;
    for (const QDnsServiceRecord &record : records) {
        if (const auto usable = candidate(record))
            found += *usable;
    }
    if (found.isEmpty() && !records.isEmpty())
        return end(SourceReport::Result::Unusable);
    end(found);
}

/// The user name is the whole address (RFC 6186 §4) until something better is known.
std::optional<Candidate> SrvSource::candidate(const QDnsServiceRecord &record) const
{
    const auto host = HostName::parse(withoutDot(record.target()));
    const auto port = Port::from(record.port());
    if (!host || host->isAddress() || !port)
        return std::nullopt;
    Candidate found{.host = *host,
                    .username = m_address.localPart() + u'@' + m_address.domain(),
                    .evidence = Evidence::Srv,
                    .approval = approvalOf(*host, m_address.domain()),
                    .source = report().source};
    (m_service == Service::Submissions ? found.smtpsPort : found.startTlsPort) = port;
    return found;
}

ExchangerSource::ExchangerSource(const Address &address, QObject *parent)
    : Source(Evidence::Exchanger, u"MX "_s + address.domain(), parent)
    , m_lookup(QDnsLookup::MX, address.domain())
    , m_address(address)
{
    connect(&m_lookup, &QDnsLookup::finished, this, &ExchangerSource::afterAnswer);
}

void ExchangerSource::start()
{
    m_lookup.lookup();
}

void ExchangerSource::afterAnswer()
{
    if (m_lookup.error() != QDnsLookup::NoError && !isNothing(m_lookup.error()))
        return end(SourceReport::Result::Failed, m_lookup.errorString());
    for (const QDnsMailExchangeRecord &record : m_lookup.mailExchangeRecords()) { // by preference
        const Provider *provider = providerOfExchanger(withoutDot(record.exchange()).toLower());
        if (provider)
            return end({asExchanger(*provider)});
    }
    end(SourceReport::Result::Nothing);
}

Candidate ExchangerSource::asExchanger(const Provider &provider) const
{
    Candidate found = candidate(provider, m_address);
    found.evidence = Evidence::Exchanger;
    found.approval = approvalOf(found.host, m_address.domain());
    return found;
}

} // namespace Sealpost
