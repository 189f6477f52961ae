#pragma once

#include "message/Address.h"

#include <QList>

#include <optional>

namespace Sealpost {

/// Who a message is from and who gets it, apart from what its header says (RFC 5321 §2.3.1).
class Envelope
{
public:
    /// Empty without a recipient. A recipient named twice stands there once, at its first place. No
    /// `reversePath` is the null reverse-path, `MAIL FROM:<>`.
    [[nodiscard]] static std::optional<Envelope> make(std::optional<Address> reversePath,
                                                      const QList<Address> &forwardPaths);

    [[nodiscard]] const std::optional<Address> &reversePath() const { return m_reversePath; }
    [[nodiscard]] const QList<Address> &forwardPaths() const { return m_forwardPaths; }

    /// The first address that only a server with SMTPUTF8 takes, the sender's before the recipients'.
    [[nodiscard]] std::optional<Address> firstNeedingSmtpUtf8() const;

    friend bool operator==(const Envelope &, const Envelope &) = default;

private:
    Envelope(std::optional<Address> reversePath, QList<Address> forwardPaths)
        : m_reversePath(std::move(reversePath))
        , m_forwardPaths(std::move(forwardPaths))
    {
    }

    std::optional<Address> m_reversePath;
    QList<Address> m_forwardPaths;
};

} // namespace Sealpost
