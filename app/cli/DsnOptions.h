#pragma once

#include "cli/Arguments.h"
#include "smtp/MailRequest.h"

/// Reports of delivery (RFC 3461), as `send` and `sendmail` ask for them.
namespace Sealpost::Cli {

/// --dsn-notify, --dsn-return and --dsn-envelope-id; of sendmail -N, -R and -V.
[[nodiscard]] QList<QCommandLineOption> dsnOptions();
[[nodiscard]] QList<QCommandLineOption> sendmailDsnOptions();

/// What they ask for; none where none was given. A value that makes no sense is a usage failure.
[[nodiscard]] Answer<std::optional<Smtp::DsnRequest>> dsnRequest(const Arguments &arguments);

} // namespace Sealpost::Cli
