#include "smtp/Reply.h"

using namespace Qt::StringLiterals;

namespace Sealpost::Smtp {

QString EnhancedCode::shown() const
{
    return u"%1.%2.%3"_s.arg(statusClass).arg(subject).arg(detail);
}

QString Reply::text() const
{
    return lines.join(u' ').simplified();
}

QString Reply::shown() const
{
    QStringList words{QString::number(code)};
    if (enhanced)
        words += enhanced->shown();
    if (const QString said = text(); !said.isEmpty())
        words += said;
    return words.join(u' ');
}

} // namespace Sealpost::Smtp
