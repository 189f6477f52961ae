#pragma once

#include "cli/Command.h"

namespace Sealpost::Cli {

/// What the words of a command line ask for.
struct CommandLine {
    enum class Wish { Run, Help, Version };

    Wish wish = Wish::Run;
    const CommandEntry *entry = nullptr; ///< null with Help of the program, with Version
    Arguments arguments = {};

    /// `words` without the program's name. Global options may stand before the command and after it.
    [[nodiscard]] static Answer<CommandLine> parse(const QStringList &words);
};

/// Whether a report in JSON is asked for, even by a command line that makes no sense otherwise.
[[nodiscard]] bool asksForJson(const QStringList &words);

/// What --profile says, even in a command line that makes no sense otherwise; empty: nothing.
[[nodiscard]] QString profileNamed(const QStringList &words);

/// Every command, with its sentence.
[[nodiscard]] QString programHelp();

} // namespace Sealpost::Cli
