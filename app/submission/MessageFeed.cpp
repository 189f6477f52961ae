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

Result<QByteArray, MessageFailure> MessageFeed::next(qsizetype max)
{
    if (m_partOver)
        return QByteArray();
    const auto octets = m_stream.read(m_left ? std::min<qint64>(max, *m_left) : max);
    if (!octets)
        return octets;
    if (octets->isEmpty() && m_left)
        return failure(MessageFailure{MessageFailure::Kind::AttachmentChanged, m_message.path, {}});
    if (m_left)
        *m_left -= octets->size();
    m_partOver = m_left ? *m_left == 0 : octets->isEmpty() || m_stream.atEnd();
    m_given += octets->size();
    return octets;
}

} // namespace Sealpost
