#pragma once

#include "accounts/Account.h"
#include "submission/LineReport.h"

#include <functional>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace Sealpost {

class Engine;

/// Shows a server that nobody vouches for, and pins what was shown if the person says so; `afterPin` follows then.
/// The report has a peer.
void reviewServer(Engine &engine, const Account &account, const LineReport &report, QWidget *parent,
                  const std::function<void()> &afterPin);

} // namespace Sealpost
