#pragma once

#include "discovery/Provider.h"
#include "discovery/Source.h"

#include <QDnsLookup>

namespace Sealpost {

/// The records in which a domain names its own submission servers (RFC 6186 §3.1, RFC 8314 §5.1). Nobody vouches
/// for them: what they name outside the domain is for a person to approve.
class SrvSource : public Source
{
    Q_OBJECT

public:
    enum class Service {
        Submissions, ///< _submissions._tcp: TLS from the first octet
        Submission,  ///< _submission._tcp: STARTTLS
    };

    SrvSource(Service service, const Address &address, QObject *parent = nullptr);

    void start() override;

private:
    void afterAnswer();
    [[nodiscard]] std::optional<Candidate> candidate(const QDnsServiceRecord &record) const;

    QDnsLookup m_lookup;
    Service m_service;
    Address m_address;
};

/// Who takes the domain's mail (MX): a provider that is known also sends it.
class ExchangerSource : public Source
{
    Q_OBJECT

public:
    explicit ExchangerSource(const Address &address, QObject *parent = nullptr);

    void start() override;

private:
    void afterAnswer();
    [[nodiscard]] Candidate asExchanger(const Provider &provider) const;

    QDnsLookup m_lookup;
    Address m_address;
};

} // namespace Sealpost
