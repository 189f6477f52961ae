#pragma once

#include "cli/Arguments.h"
#include "cli/Console.h"

namespace Sealpost::Cli {

/// --passphrase-stdin, of the commands that may need what is in the sealed file. OpenProfile reads it.
[[nodiscard]] QCommandLineOption passphraseOption();

/// A secret that an option says to come on standard input: its next line, without the line end (at most 64 KiB). On
/// a terminal `prompt` is shown, and what is typed is not. An empty one is a usage failure that names the option,
/// and so is a longer one.
[[nodiscard]] Answer<Secret> readSecret(const QString &option, const QString &prompt, Console &console);

/// Typed twice on a terminal, since there is nothing yet to compare it with.
[[nodiscard]] Answer<Secret> readNewSecret(const QString &option, const QString &prompt, Console &console);

} // namespace Sealpost::Cli
