#include "base/Clock.h"

namespace Sealpost {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTime();
}

} // namespace Sealpost
