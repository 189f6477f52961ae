#pragma once

#include "cli/CommandForm.h"

namespace Sealpost::Cli {

[[nodiscard]] QList<QCommandLineOption> sendmailOptions();

/// A command line as sendmail takes it, in options of sendmailOptions().
///
/// Programs pass flags of thirty years: -oi is -i; what concerns a mail system's queue, log or error mail has no
/// meaning here and is left out; what would need one (-bp, -q, -bs) stays, and is then an unknown option.
[[nodiscard]] QStringList sendmailWords(const QStringList &words);

} // namespace Sealpost::Cli
