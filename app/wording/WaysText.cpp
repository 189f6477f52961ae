#include "wording/WaysText.h"

#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WaysText)
};

} // namespace

QString waysText(const Account &account)
{
    QStringList ways;
    const auto add = [&ways](Encryption rung, std::optional<Port> port) {
        if (port)
            ways += Words::tr("%1 (port %2)").arg(rungName(rung)).arg(port->number());
    };
    add(Encryption::ImplicitTls, account.smtpsPort);
    add(Encryption::StartTls, account.startTlsPort);
    add(Encryption::None, account.plainPort);
    return ways.join(u", "_s);
}

} // namespace Sealpost::Wording
