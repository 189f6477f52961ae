#pragma once

#include <QString>

#include <optional>

/// A line of the journal that came with an account from elsewhere says so in its reason; its time is the one it was
/// written at there.
namespace Sealpost {

[[nodiscard]] inline QString importedReason(const QString &reason)
{
    return QStringLiteral("imported: ") + reason;
}

/// What the line said where it was written; empty: it was written here.
[[nodiscard]] inline std::optional<QString> reasonElsewhere(const QString &reason)
{
    const QString mark = importedReason({});
    return reason.startsWith(mark) ? std::optional(reason.sliced(mark.size())) : std::nullopt;
}

} // namespace Sealpost
