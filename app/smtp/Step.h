#pragma once

#include "smtp/Outcome.h"

#include <QByteArray>
#include <QList>

#include <variant>

namespace Sealpost::Smtp {

/// Tells the messages of one session apart; whoever submits one chooses it.
using PostingId = qint64;

struct Await {
}; ///< another reply is due; a SendMessage that is under way goes on
struct Send {
    QByteArray octets;
}; ///< one flight, in one write; wipe it afterwards. Replies are due
struct StartTls {
}; ///< begin the handshake; then afterTls(). Octets that came with the 220 are an attack
/// Write `before`, then the next `octets` of that message (none: to its end; `fromStart`: from its first octet
/// again), in one flight as far as its size permits; then afterMessagePart(), at once when the last octet has been
/// given to the transport. Replies that come meanwhile are reported as they come, and answered by Await or Finish.
struct SendMessage {
    QByteArray before;
    std::optional<qint64> octets;
    bool fromStart = false;
    PostingId posting = 0;
};
struct Ready {
}; ///< the line idles: authenticate(), submit(), noop() or quit()
/// What submit() asked for has ended. Others may be on their way: say afterDone() next, also if that was another
/// submit().
struct Done {
    PostingId posting = 0;
    Outcome outcome;
    QString conversation; ///< what was said about this message, as a Transcript shows it
};
/// A message that was on its way when the session ended.
struct Unfinished {
    PostingId posting = 0;
    Outcome outcome;
    bool mailAnswered = false; ///< the server knew of it: no 421, and no end of the line, came before that
    QString conversation;
};
/// The session is over, close the line.
struct Finish {
    Failure failure;
    QList<Unfinished> unfinished; ///< in the order of their submit()
};
using Step = std::variant<Await, Send, StartTls, SendMessage, Ready, Done, Finish>;

} // namespace Sealpost::Smtp
