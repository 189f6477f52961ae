#pragma once

#include <QHostAddress>
#include <QObject>
#include <QTimer>

namespace Sealpost {

/// Tells when this machine has come to another network, or to one at all: what could not be reached may be now.
///
/// By the system's word (QNetworkInformation); where that knows nothing, by looking at the machine's addresses.
class NetworkChange : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds glance{3000};

    explicit NetworkChange(QObject *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void look();

    QList<QHostAddress> m_addresses;
    QTimer m_timer;
};

} // namespace Sealpost
