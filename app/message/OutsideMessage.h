#pragma once

#include "base/Result.h"
#include "message/Mailbox.h"
#include "message/SpooledMessage.h"

QT_FORWARD_DECLARE_CLASS(QIODevice)

namespace Sealpost {

class Clock;

/// A whole message that came from outside (`send --message`, `sendmail -t`), taken over into the spool.
///
/// It goes out as it is. Only what RFC 6409 §8 lets a submitter do is done: a missing Date, Message-ID or From is
/// added, Bcc removed, line ends become CRLF, and a part with lines over 998 octets is encoded.
struct OutsideMessage {
    SpooledMessage message;
    QList<Mailbox> from;
    QList<Address> recipients; ///< of To, Cc and Bcc (RFC 5322 §3.6.3), in order, each once

    /// Reads `source` to its end in portions. `from` stands in where the message has none. Leaves no file at
    /// `spoolPath` when it fails.
    [[nodiscard]] static Result<OutsideMessage, MessageFailure>
    takeOver(QIODevice &source, const Mailbox &from, const QString &spoolPath, const Clock &clock);
};

} // namespace Sealpost
