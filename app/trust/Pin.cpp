#include "trust/Pin.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

QString howName(Pin::How how)
{
    switch (how) {
    case Pin::How::Compared:
        return u"compared"_s;
    case Pin::How::Unseen:
        return u"unseen"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost
