#include "trust/BuildDate.h"

namespace Sealpost {

QDate buildDate()
{
    return QDate::fromString(QStringLiteral(SEALPOST_BUILD_DATE), Qt::ISODate);
}

} // namespace Sealpost
