#pragma once

#include "submission/Submitter.h"

namespace Sealpost {

/// "Sent to 3 recipients · Verified"
[[nodiscard]] QString sentText(const SubmissionResult &result);

/// Who has not got the message and what the server said about each; the first few by name.
[[nodiscard]] QString refusedText(const Smtp::Outcome &outcome);

[[nodiscard]] QList<Address> notAccepted(const Smtp::Outcome &outcome);

/// Attachments that are not there any more.
[[nodiscard]] QString missingText(const QStringList &names);

} // namespace Sealpost
