#pragma once

#include <QCommandLineOption>
#include <QList>

namespace Sealpost::Cli {

/// How a command is written: what it takes, and what its help says.
struct CommandForm {
    QString name;     ///< "account add"
    QString summary;  ///< one sentence
    QString operands; ///< as help shows them: "NAME [FINGERPRINT]"
    int fewestOperands = 0;
    int mostOperands = 0;
    QList<QCommandLineOption> options = {};

    [[nodiscard]] QString help() const;
};

/// --profile, --json and --help: any command takes them, before its name or after.
[[nodiscard]] QList<QCommandLineOption> commonOptions();

} // namespace Sealpost::Cli
