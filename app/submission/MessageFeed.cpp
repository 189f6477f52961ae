#include "submission/MessageFeed.h"

#include <algorithm>

namespace Sealpost {

Result<MessageFeed, MessageFailure> MessageFeed::open(const SpooledMessage &message,
                                                      const Smtp::MessageEncoding &encoding)
{
    auto stream = MessageStream::open(message, encoding.transfer, encoding.framing);
    if (!stream)
        return failure(stream.error());
    return MessageFeed(message, encoding, std::move(*stream));
}

MessageFeed::MessageFeed(const SpooledMessage &message, const Smtp::MessageEncoding &encoding, MessageStream stream)
    : m_message(message)
    , m_encoding(encoding)
    , m_stream(std::move(stream))
{
}

Result<void, MessageFailure> MessageFeed::begin(const Smtp::SendMessage &part)
{
    if (part.fromStart && m_given > 0) {
        auto again = open(m_message, m_encoding);
        if (!again)
            return failure(again.error());
        *this = std::move(*again);
    }
    m_left = part.octets;
    m_partOver = m_left == 0;
    return {};
}

// Reads until `max` is full: what fits into one flight must not leave in two.
Result<QByteArray, MessageFailure> MessageFeed::next(qsizetype max)
{
    QByteArray octets;
    while (!m_partOver && octets.size() < max) {
        const qsizetype room = max - octets.size();
        const auto more = m_stream.read(m_left ? std::min<qint64>(room, *m_left) : room);
        if (!more)
            return failure(more.error());
        if (more->isEmpty() && m_left)
            return failure(MessageFailure{MessageFailure::Kind::AttachmentChanged, m_message.path, {}});
        octets += *more;
        if (m_left)
            *m_left -= more->size();
        m_partOver = m_left ? *m_left == 0 : more->isEmpty() || m_stream.atEnd();
    }
    m_given += octets.size();
    return octets;
}

} // namespace Sealpost
