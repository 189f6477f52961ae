#pragma once

#include "base/Result.h"
#include "message/AttachedFile.h"

#include <variant>

namespace Sealpost {

class Clock;

/// A draft as the pieces of its message in their order: octets that are at hand, and files still to be read.
struct MessagePlan {
    using Piece = std::variant<QByteArray, AttachedFile>;

    QList<Piece> pieces;
    SpooledMessage message; ///< as it will lie in the spool, but for its path

    [[nodiscard]] static Result<MessagePlan, MessageFailure> make(const Draft &draft, const Clock &clock);
};

} // namespace Sealpost
