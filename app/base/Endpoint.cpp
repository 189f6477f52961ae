#include "base/Endpoint.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

QString Endpoint::shown() const
{
    const QString name = host.shown();
    return (name.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(name).arg(port.number());
}

} // namespace Sealpost
