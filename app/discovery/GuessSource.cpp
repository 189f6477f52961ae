#include "discovery/GuessSource.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QTcpSocket> makeSocket()
{
    return std::make_unique<QTcpSocket>();
}

} // namespace

GuessSource::GuessSource(const HostName &host, const Address &address, Port smtps, Port startTls, QObject *parent)
    : Source(Evidence::Guess, host.shown(), parent)
    , m_host(host)
    , m_address(address)
    , m_smtps{smtps, AddressRace(makeSocket)}
    , m_startTls{startTls, AddressRace(makeSocket)}
{
}

QList<HostName> GuessSource::hostsOf(const QString &domain)
{
    QList<HostName> hosts;
    for (const QString &name : {u"smtp."_s + domain, u"mail."_s + domain, domain}) {
        if (const auto host = HostName::parse(name))
            hosts += *host;
    }
    return hosts;
}

void GuessSource::start()
{
    race(m_smtps);
    race(m_startTls);
}

void GuessSource::race(Door &door)
{
    connect(&door.race, &AddressRace::won, this, [this, &door] {
        door.isOpen = true;
        door.race.takeWinner()->abort();
        afterRace();
    });
    connect(&door.race, &AddressRace::lost, this, [this, &door](const TransportFailure &failure) {
        door.isOpen = false;
        m_why = failure.detail;
        afterRace();
    });
    door.race.start(m_host, door.port);
}

void GuessSource::afterRace()
{
    if (!m_smtps.isOpen || !m_startTls.isOpen)
        return;
    if (!*m_smtps.isOpen && !*m_startTls.isOpen)
        return end(SourceReport::Result::Nothing, m_why);
    end({Candidate{.host = m_host,
                   .smtpsPort = *m_smtps.isOpen ? std::optional(m_smtps.port) : std::nullopt,
                   .startTlsPort = *m_startTls.isOpen ? std::optional(m_startTls.port) : std::nullopt,
                   .username = m_address.localPart() + u'@' + m_address.domain(),
                   .evidence = Evidence::Guess,
                   .source = report().source}});
}

} // namespace Sealpost
