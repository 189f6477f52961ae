#pragma once

#include "submission/LineReport.h"

namespace Sealpost::Cli {

/// What `check` tells people: the verdict, how the server was reached, who it is, what it can, what to do next.
[[nodiscard]] QString lineReportText(const LineReport &report, const QString &account);

/// The part about the certificate: subject, issuer, names, validity, problems, both fingerprints.
[[nodiscard]] QString certificateText(const LineReport &report);

/// "NAME" as a shell takes it.
[[nodiscard]] QString shellWord(const QString &word);

} // namespace Sealpost::Cli
