#pragma once

#include "outbox/Entry.h"
#include "submission/LineReport.h"

namespace Sealpost {

/// What one attempt came to, and over which line: what is written down when it has ended.
struct Settlement {
    Smtp::Outcome outcome; ///< of all the recipients
    QDateTime nextTry;     ///< counts with Waiting; invalid: a person has to act first
    QDateTime settled;
    WayTaken way;
    QString conversation; ///< what was said about this message, for people; empty where nothing went wrong

    friend bool operator==(const Settlement &, const Settlement &) = default;
};

/// The line as far as it is remembered beside a message.
[[nodiscard]] WayTaken wayOver(const LineReport &line);

/// The last lines of a transcript that are worth keeping: no more than Settlement may hold.
[[nodiscard]] QString conversationWorthKeeping(const QString &transcript);

} // namespace Sealpost
