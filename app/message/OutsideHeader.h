#pragma once

#include "base/Result.h"
#include "message/HeaderBlock.h"
#include "message/Mailbox.h"
#include "message/SpooledMessage.h"

namespace Sealpost {

class Clock;

/// The header of a message from outside, as it may go out, and what it says about who it is for.
struct OutsideHeader {
    HeaderBlock fields;
    QList<Mailbox> from;
    QList<Address> recipients;
    QByteArray messageId;
    HeaderCharset charset = HeaderCharset::Ascii;

    /// Reads the recipients, removes Bcc, adds what is missing, repairs what is illegal. A message that was resent
    /// goes to those of its newest block of Resent- fields (RFC 5322 §3.6.6), which is the first.
    [[nodiscard]] static Result<OutsideHeader, MessageFailure> make(HeaderBlock fields, const Mailbox &from,
                                                                    const Clock &clock);
};

} // namespace Sealpost
