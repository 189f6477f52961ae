#pragma once

#include "cli/Ink.h"
#include "cli/Invocation.h"
#include "submission/LineReport.h"

namespace Sealpost::Cli {

/// What `check` tells people: the verdict, how the server was reached, who it is, what it can, what to do next.
[[nodiscard]] QString lineReportText(const LineReport &report, const Invocation &again, Ink ink = Ink::Words);

/// The part about the certificate: subject, issuer, names, validity, problems, both fingerprints.
[[nodiscard]] QString certificateText(const LineReport &report);

/// The part for comparing: the key as a picture, and how whoever runs the server finds its fingerprint out. Empty:
/// it showed none.
[[nodiscard]] QString comparisonText(const LineReport &report);

} // namespace Sealpost::Cli
