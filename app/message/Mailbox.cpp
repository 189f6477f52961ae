#include "message/Mailbox.h"

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

/// Whether a name stands as it is, as words of RFC 5322 atext (RFC 6532 §3.2 lets them be UTF-8).
bool isPhrase(const QString &name)
{
    const auto mayStand = [](QChar c) {
        return c.unicode() > 127 || c.isLetterOrNumber() || " !#$%&'*+-/=?^_`{|}~"_L1.contains(c);
    };
    return std::all_of(name.cbegin(), name.cend(), mayStand) && name == name.simplified();
}

QString quoted(QString name)
{
    name.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + name + u'"';
}

} // namespace

QString Mailbox::shown() const
{
    if (displayName.isEmpty())
        return address.shown();
    return (isPhrase(displayName) ? displayName : quoted(displayName)) + " <"_L1 + address.shown() + u'>';
}

} // namespace Sealpost
