#pragma once

#include <QDateTime>

namespace Sealpost {

/// What time it is. Everything that compares dates asks here, so that tests can say.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The local date and time, with its offset from UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

} // namespace Sealpost
