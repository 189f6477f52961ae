#pragma once

#include "smtp/Outcome.h"

#include <QByteArray>

#include <variant>

namespace Sealpost::Smtp {

struct Await {
}; ///< another reply is due; a SendMessage that is under way goes on
struct Send {
    QByteArray octets;
}; ///< one flight, in one write; wipe it afterwards. Replies are due
struct StartTls {
}; ///< begin the handshake; then afterTls(). Octets that came with the 220 are an attack
/// Write `before`, then the next `octets` of the message (none: to its end; `fromStart`: from its first octet
/// again), in one flight as far as its size permits; then afterMessagePart(), at once when the last octet has been
/// given to the transport. Replies that come meanwhile are reported as they come, and answered by Await or Finish.
struct SendMessage {
    QByteArray before;
    std::optional<qint64> octets;
    bool fromStart = false;
};
struct Ready {
}; ///< the line idles: authenticate(), submit(), noop() or quit()
struct Done {
    Outcome outcome;
}; ///< what submit() asked for has ended; the line idles
/// The session is over, close the line. In the middle of a submit(), `outcome` says what became of the message.
struct Finish {
    Failure failure;
    std::optional<Outcome> outcome;
    bool mailAnswered = false; ///< the server knew of the message: no 421, and no end of the line, came before that
};
using Step = std::variant<Await, Send, StartTls, SendMessage, Ready, Done, Finish>;

} // namespace Sealpost::Smtp
