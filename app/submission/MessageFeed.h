#pragma once

#include "message/MessageStream.h"
#include "smtp/Session.h"

namespace Sealpost {

/// The octets of one message in the parts that a Session asks for.
class MessageFeed
{
public:
    /// `encoding` is that of the session which the message goes to.
    [[nodiscard]] static Result<MessageFeed, MessageFailure> open(const SpooledMessage &message,
                                                                  const Smtp::MessageEncoding &encoding);

    [[nodiscard]] qint64 size() const { return m_stream.size(); }
    [[nodiscard]] Transfer body() const { return m_stream.body(); }

    /// Begins a part: next() yields its octets until isPartOver().
    [[nodiscard]] Result<void, MessageFailure> begin(const Smtp::SendMessage &part);

    /// The next octets, at most `max`; all that are left where they fit. A part that is longer than the message is
    /// a failure.
    [[nodiscard]] Result<QByteArray, MessageFailure> next(qsizetype max);
    [[nodiscard]] bool isPartOver() const { return m_partOver; }
    [[nodiscard]] bool isMessageOver() const { return m_partOver && m_stream.atEnd(); } ///< and so is this part

    [[nodiscard]] qint64 octetsGiven() const { return m_given; } ///< since the message's first

private:
    MessageFeed(const SpooledMessage &message, const Smtp::MessageEncoding &encoding, MessageStream stream);

    SpooledMessage m_message;
    Smtp::MessageEncoding m_encoding;
    MessageStream m_stream;
    std::optional<qint64> m_left; ///< of the part; empty: it goes to the end of the message
    bool m_partOver = true;
    qint64 m_given = 0;
};

} // namespace Sealpost
