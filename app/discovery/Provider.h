#pragma once

#include "discovery/Candidate.h"

#include <QStringList>

namespace Sealpost {

/// A large provider, as its own public pages describe it. What its domain says of itself counts for more.
struct Provider {
    QString name;
    QStringList domains; ///< of addresses
    QStringList
        mailExchangers; ///< domains of the hosts that take the mail of other domains (MX), most specific first
    QString host;
    std::optional<Port> smtpsPort;
    std::optional<Port> startTlsPort;
    QList<Proof> proofs;
    QString help;
};

[[nodiscard]] const QList<Provider> &providers();

/// Whose addresses these are; none of these: null.
[[nodiscard]] const Provider *providerOf(const QString &domain);

/// Who takes the mail of a domain whose MX names this host; none of these: null.
[[nodiscard]] const Provider *providerOfExchanger(const QString &host);

[[nodiscard]] Candidate candidate(const Provider &provider, const Address &address);

} // namespace Sealpost
