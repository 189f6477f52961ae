#pragma once

#include "store/StoreFailure.h"

#include <QObject>
#include <QTimer>

namespace Sealpost {

class OutboxStore;

/// Tells when another process of the profile, or another connection to its database, has written something: what is
/// shown of the outbox may then be another.
class OutboxWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds interval{500};

    explicit OutboxWatch(const OutboxStore &store, QObject *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void look();

    const OutboxStore &m_store;
    qint64 m_version = 0;
    QTimer m_timer;
};

} // namespace Sealpost
