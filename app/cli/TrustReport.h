#pragma once

#include "trust/TrustBook.h"

#include <QJsonArray>
#include <QJsonObject>

/// What `trust` reports (DESIGN §5), for programs and for people.
namespace Sealpost::Cli {

[[nodiscard]] QJsonObject pinJson(const Pin &pin);
[[nodiscard]] QJsonArray pinsJson(const QList<Pin> &pins);
[[nodiscard]] QJsonArray floorsJson(const QList<TrustBook::Floor> &floors);
[[nodiscard]] QJsonArray failedProofsJson(const QList<FailedProof> &proofs);

[[nodiscard]] QString pinsText(const QList<Pin> &pins);
[[nodiscard]] QString floorsText(const QList<TrustBook::Floor> &floors);
[[nodiscard]] QString failedProofsText(const QList<FailedProof> &proofs);
[[nodiscard]] QString journalText(const QList<JournalEntry> &entries);

} // namespace Sealpost::Cli
