#pragma once

#include "message/Mailbox.h"
#include "outbox/Entry.h"

namespace Sealpost {

/// A message of the sent ones as it is listed.
struct SentMessage {
    QString name; ///< of its file, below the folder: "cur/…"; another one when a reader changes its flags
    QDateTime date;
    QList<Mailbox> recipients; ///< To, Cc and Bcc
    QString subject;
    QByteArray messageId; ///< with its angle brackets
    std::optional<Level> level;
    std::optional<Encryption> rung;

    friend bool operator==(const SentMessage &, const SentMessage &) = default;
};

/// Reads the header of `name` in the Maildir; empty: it is gone, or no message. A field that makes no sense is
/// empty.
[[nodiscard]] std::optional<SentMessage> readSentMessage(const QString &folder, const QString &name);

} // namespace Sealpost
