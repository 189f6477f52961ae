#pragma once

#include "base/Result.h"
#include "message/SpooledMessage.h"
#include "message/Transfer.h"

#include <memory>

namespace Sealpost {

enum class Framing {
    Dots,   ///< for DATA: leading dots doubled, ending in CRLF.CRLF (RFC 5321 §4.5.2)
    Chunks, ///< for BDAT: the octets as they are (RFC 3030 §2)
};

/// The octets of a spooled message as this server takes them, encoded on the fly; a pull stream with flat memory.
class MessageStream
{
public:
    /// Looks at the structure of the spooled file, not at all of its octets where that can be avoided.
    [[nodiscard]] static Result<MessageStream, MessageFailure> open(const SpooledMessage &message,
                                                                    Transfer transfer, Framing framing);
    MessageStream(MessageStream &&) noexcept;
    MessageStream &operator=(MessageStream &&) noexcept;
    ~MessageStream();

    /// The weakest transfer that this message needs as it will be written: SevenBit if nothing in it exceeds that.
    /// It is what BODY= says (RFC 6152 §2, RFC 3030 §3).
    [[nodiscard]] Transfer body() const;

    /// Octets of the message in this encoding before dots are doubled: what SIZE= says (RFC 1870 §3) and, with
    /// Chunks, exactly the octets that read() yields in all.
    [[nodiscard]] qint64 size() const;

    /// The next octets, at most `max` and not always so many; none at the end. A file that shrank or cannot be read
    /// is a failure: the message must then not be ended as if it were whole.
    [[nodiscard]] Result<QByteArray, MessageFailure> read(qsizetype max);

    [[nodiscard]] bool atEnd() const;

private:
    struct Parts;
    explicit MessageStream(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace Sealpost
