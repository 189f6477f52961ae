#pragma once

#include "cli/Standing.h"

/// What `outbox list` and `outbox show` say.
namespace Sealpost::Cli {

/// {"id","state","subject","message_id","recipients","next_try","reason"}: `recipients` is how many, `next_try`
/// when it goes on by itself, else null.
[[nodiscard]] QJsonObject listedJson(const EntrySummary &entry, const QDateTime &now);
[[nodiscard]] QString listedText(const EntrySummary &entry, const QDateTime &now);

/// All that is known of one message; `file` whether its message is there.
struct Shown {
    Standing standing;
    bool hasFile = true;
    std::optional<QString> transcript; ///< if it was asked for
};

[[nodiscard]] QJsonObject shownJson(const Shown &shown);
[[nodiscard]] QString shownText(const Shown &shown);

} // namespace Sealpost::Cli
