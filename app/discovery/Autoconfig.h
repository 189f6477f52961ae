#pragma once

#include "discovery/AutoconfigFile.h"
#include "discovery/Candidate.h"

/// What a file for mail programs says to discovery.
namespace Sealpost::Autoconfig {

/// The outgoing servers, in the file's order, as for this address. Those without encryption are passed over.
[[nodiscard]] Result<QList<Candidate>, AutoconfigFailure> parse(const QByteArray &octets, const Address &address,
                                                                const QString &source);

} // namespace Sealpost::Autoconfig
