#pragma once

#include "base/HostName.h"
#include "cli/ExitCode.h"
#include "cli/Invocation.h"
#include "outbox/OutboxStore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Sealpost::Cli {

/// A message of the outbox, as it stands at a time.
struct Standing {
    Entry entry;
    std::optional<HostName> host; ///< of its account; empty: that is not there any more
    Invocation again;             ///< for its account
    QDateTime asOf;
};

/// What `send` reports (DESIGN §5); with several messages, one of `entries`.
[[nodiscard]] QJsonObject standingJson(const Standing &standing);

/// The same for people: what became of it, why, and what can be done.
[[nodiscard]] QString standingText(const Standing &standing);

/// Why it is not sent, and when it goes on; empty: it is sent.
[[nodiscard]] QString reasonOf(const Standing &standing);

/// The commands that go on from here, a line each.
[[nodiscard]] QString nextText(const Standing &standing);

/// [{"address","status","reply"}]
[[nodiscard]] QJsonArray recipientsJson(const QList<Smtp::RecipientResult> &results);

/// {"level","decision","rung"}: of the line that it was tried over; null where it came to none.
[[nodiscard]] QJsonObject wayJson(const Entry &entry);

} // namespace Sealpost::Cli
