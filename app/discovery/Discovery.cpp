#include "discovery/Discovery.h"

#include "discovery/AutoconfigSource.h"
#include "discovery/DnsSources.h"
#include "discovery/GuessSource.h"
#include "discovery/ProviderSource.h"

#include <algorithm>

namespace Sealpost {

Discovery::Sources Discovery::allSources(const Address &address, QNetworkAccessManager &web)
{
    Sources sources;
    if (const auto literal = HostName::parse(address.domain()); literal && literal->isAddress()) {
        sources.push_back(std::make_unique<GuessSource>(*literal, address));
        return sources;
    }
    sources.push_back(std::make_unique<SrvSource>(SrvSource::Service::Submissions, address));
    sources.push_back(std::make_unique<SrvSource>(SrvSource::Service::Submission, address));
    for (const QUrl &file : AutoconfigSource::filesOf(address.domain()))
        sources.push_back(std::make_unique<AutoconfigSource>(file, address, web));
    sources.push_back(std::make_unique<ProviderSource>(address));
    sources.push_back(std::make_unique<ExchangerSource>(address));
    for (const HostName &host : GuessSource::hostsOf(address.domain()))
        sources.push_back(std::make_unique<GuessSource>(host, address));
    return sources;
}

Discovery::Discovery(MakeSources makeSources, QObject *parent)
    : QObject(parent)
    , m_makeSources(std::move(makeSources))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(longest);
    connect(&m_timer, &QTimer::timeout, this, &Discovery::finish);
}

Discovery::~Discovery() = default;

void Discovery::start(const Address &address)
{
    cancel();
    m_found.clear();
    m_sources = m_makeSources(address, m_web);
    m_timer.start();
    for (const auto &source : m_sources) {
        connect(source.get(), &Source::ended, this, &Discovery::afterSource);
        source->start();
    }
}

void Discovery::cancel()
{
    m_timer.stop();
    for (const auto &source : m_sources)
        source->disconnect(this);
}

void Discovery::afterSource(const QList<Candidate> &found)
{
    m_found += found;
    Q_EMIT changed();
    if (isRunning() && std::ranges::all_of(m_sources, &Source::hasEnded))
        finish();
}

/// All have ended, or the time is over for those that have not.
void Discovery::finish()
{
    cancel();
    Q_EMIT finished();
}

// A guess adds nothing to what better evidence says of the server but a port.
bool Discovery::isSettled() const
{
    const auto isOutstanding = [](const auto &source) {
        return !source->hasEnded() && source->report().evidence != Evidence::Guess;
    };
    const bool isKnown =
        std::ranges::any_of(m_found, [](const Candidate &found) { return found.evidence != Evidence::Guess; });
    return !isRunning() || (isKnown && std::ranges::none_of(m_sources, isOutstanding));
}

QList<Candidate> Discovery::candidates() const
{
    return ranked(m_found);
}

QList<SourceReport> Discovery::reports() const
{
    QList<SourceReport> reports;
    for (const auto &source : m_sources) {
        SourceReport report = source->report();
        if (!source->hasEnded()) {
            if (isRunning())
                continue;
            report.result = SourceReport::Result::TooLate;
        }
        reports += report;
    }
    return reports;
}

} // namespace Sealpost
