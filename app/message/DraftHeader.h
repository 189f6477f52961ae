#pragma once

#include "base/Result.h"
#include "message/Draft.h"
#include "message/SpooledMessage.h"

QT_FORWARD_DECLARE_CLASS(QDateTime)

namespace Sealpost {

/// `<random@domain>` (RFC 5322 §3.6.4): nothing in it tells the machine or the time.
[[nodiscard]] QByteArray newMessageId(const Address &sender);

/// "Tue, 24 Nov 2026 11:03:29 +0100" (RFC 5322 §3.3).
[[nodiscard]] QByteArray dateFor(const QDateTime &time);

/// Whether the draft has a place for this field, or it is fixed while it is written (Date), or never is (Bcc).
[[nodiscard]] bool hasPlaceInDraft(const QByteArray &name);

/// The fields of a draft's header with their CRLF, but those of MIME; or what in them cannot be written.
///
/// An empty subject has no field: RFC 5322 §3.6.5 asks for none, and an empty one tells no more. With Bcc alone To
/// is the empty group "undisclosed-recipients" (RFC 5322 A.1.3), for readers and filters that expect a recipient.
[[nodiscard]] Result<QByteArray, MessageFailure> draftHeader(const Draft &draft, const QDateTime &time,
                                                             const QByteArray &messageId);

} // namespace Sealpost
