#pragma once

#include "discovery/Candidate.h"

#include "base/Result.h"

namespace Sealpost {

enum class AutoconfigFailure {
    TooLarge,
    NotAutoconfig, ///< no XML, or no clientConfig in it
    Hostile,       ///< a document type, from which entities come, or nested deeper than anything honest
    NoServer,      ///< nothing in it that sends, encrypts and has a name
};

/// A file that tells mail programs the servers of a domain, in the form that Mozilla described ("clientConfig",
/// version 1.1). It comes from anywhere.
namespace Autoconfig {

inline constexpr qsizetype maxOctets = 256 * 1024;
inline constexpr qsizetype maxServers = 16; ///< what comes after them is not read

/// The outgoing servers, in the file's order, as for this address. Those without encryption are passed over.
[[nodiscard]] Result<QList<Candidate>, AutoconfigFailure> parse(const QByteArray &octets, const Address &address,
                                                                const QString &source);

} // namespace Autoconfig

} // namespace Sealpost
