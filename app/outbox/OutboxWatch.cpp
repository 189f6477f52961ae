#include "outbox/OutboxWatch.h"

#include "outbox/OutboxStore.h"

namespace Sealpost {

OutboxWatch::OutboxWatch(const OutboxStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_version(store.foreignVersion().value_or(0))
{
    connect(&m_timer, &QTimer::timeout, this, &OutboxWatch::look);
    m_timer.start(interval);
}

/// A database that cannot be read just now is asked again.
void OutboxWatch::look()
{
    const auto version = m_store.foreignVersion();
    if (version && std::exchange(m_version, *version) != *version)
        Q_EMIT changed();
}

} // namespace Sealpost
