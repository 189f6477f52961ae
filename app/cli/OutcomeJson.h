#pragma once

#include "cli/Invocation.h"
#include "submission/Submitter.h"

#include <QJsonObject>

namespace Sealpost::Cli {

/// One message and what became of it.
struct Delivered {
    QString id; ///< of its spool file
    QByteArray messageId;
    SubmissionResult result;
    Invocation again; ///< for its account
};

/// What `send` reports (DESIGN §5); with several messages, one of `entries`.
[[nodiscard]] QJsonObject outcomeJson(const Delivered &delivered);

/// The same for people.
[[nodiscard]] QString outcomeText(const Delivered &delivered);

} // namespace Sealpost::Cli
