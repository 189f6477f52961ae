#include "discovery/ProviderSource.h"

#include "discovery/Provider.h"

#include <QTimer>

namespace Sealpost {

using namespace Qt::StringLiterals;

ProviderSource::ProviderSource(const Address &address, QObject *parent)
    : Source(Evidence::Provider, u"Sealpost"_s, parent)
    , m_address(address)
{
}

void ProviderSource::start()
{
    QTimer::singleShot(0, this, [this] {
        const Provider *provider = providerOf(m_address.domain());
        end(provider ? QList{candidate(*provider, m_address)} : QList<Candidate>());
    });
}

} // namespace Sealpost
