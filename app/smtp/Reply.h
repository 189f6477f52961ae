#pragma once

#include <QStringList>

#include <optional>

namespace Sealpost::Smtp {

/// class.subject.detail of RFC 3463, as ENHANCEDSTATUSCODES puts it before the text (RFC 2034).
struct EnhancedCode {
    int statusClass = 0; ///< 2, 4 or 5
    int subject = 0;     ///< 0 to 999
    int detail = 0;      ///< 0 to 999

    [[nodiscard]] QString shown() const;
    friend bool operator==(const EnhancedCode &, const EnhancedCode &) = default;
};

/// What a server said (RFC 5321 §4.2): one code for one or more lines.
struct Reply {
    int code = 0; ///< 200 to 599
    std::optional<EnhancedCode> enhanced;
    QStringList lines; ///< without codes; plain text, control characters replaced; at least one, maybe empty

    [[nodiscard]] bool isPositive() const { return code / 100 == 2; }
    [[nodiscard]] bool isIntermediate() const { return code / 100 == 3; }
    [[nodiscard]] bool isTransient() const { return code / 100 == 4; }
    [[nodiscard]] bool isPermanent() const { return code / 100 == 5; }

    /// The lines joined by spaces, for people: the server's own words.
    [[nodiscard]] QString text() const;

    /// "550 5.1.1 No such user", for a log or a report.
    [[nodiscard]] QString shown() const;

    friend bool operator==(const Reply &, const Reply &) = default;
};

} // namespace Sealpost::Smtp
