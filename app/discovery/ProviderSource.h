#pragma once

#include "discovery/Source.h"

namespace Sealpost {

/// The table of large providers, asked for the address's own domain. Nothing leaves this computer.
class ProviderSource : public Source
{
    Q_OBJECT

public:
    explicit ProviderSource(const Address &address, QObject *parent = nullptr);

    void start() override;

private:
    Address m_address;
};

} // namespace Sealpost
