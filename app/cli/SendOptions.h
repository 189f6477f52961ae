#pragma once

#include "accounts/Identity.h"
#include "cli/Arguments.h"
#include "message/Draft.h"
#include "submission/Submission.h"

QT_FORWARD_DECLARE_CLASS(QIODevice)

namespace Sealpost::Cli {

[[nodiscard]] QList<QCommandLineOption> sendOptions();

/// The addresses of one option, given any number of times, each a list.
[[nodiscard]] Answer<QList<Mailbox>> mailboxes(const Arguments &arguments, const QString &option);

/// --to, --cc and --bcc together.
[[nodiscard]] Answer<QList<Address>> givenRecipients(const Arguments &arguments);

/// Whether the message or a part of it comes on standard input.
[[nodiscard]] bool takesInput(const Arguments &arguments);

/// That options contradict each other: two things on standard input, a whole message and parts of one; and a
/// report of delivery that cannot be asked for.
[[nodiscard]] Answer<void> checkSendOptions(const Arguments &arguments);

/// The message of the options, as this identity sends it. `input` is read only if one of them says so, and after
/// the others were found right.
[[nodiscard]] Answer<Draft> draftOf(const Arguments &arguments, const Identity &sender, QIODevice &input);

/// --dsn and what belongs to it, --require-tls; of options that checkSendOptions() found right.
void applySendOptions(const Arguments &arguments, Submission &submission);

} // namespace Sealpost::Cli
