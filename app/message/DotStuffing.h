#pragma once

#include <QByteArray>

namespace Sealpost {

/// Doubles the dot that begins a line (RFC 5321 §4.5.2), in portions of any size.
class DotStuffing
{
public:
    [[nodiscard]] QByteArray stuff(const QByteArray &octets);

    /// Takes note of octets in which no line begins with a dot: where the next portion begins.
    void pass(QByteArrayView octets);

private:
    enum class At { LineStart, Within, AfterCr };
    At m_at = At::LineStart;
};

} // namespace Sealpost
