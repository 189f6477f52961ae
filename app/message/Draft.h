#pragma once

#include "message/Mailbox.h"

#include <optional>

namespace Sealpost {

/// A file that goes along, by reference: it is read when the message is written to the spool.
struct Attachment {
    QString path;
    QString name;      ///< as the recipient sees it; empty: the file's own name
    QString mediaType; ///< "image/png"; empty: by the file's name and content

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// A header field beyond those that the draft has a place for.
struct HeaderField {
    QString name;  ///< RFC 5322 ftext
    QString value; ///< unfolded

    friend bool operator==(const HeaderField &, const HeaderField &) = default;
};

/// What a person is writing. Anything may be missing; MessageWriter says what.
struct Draft {
    std::optional<Mailbox> from;
    QList<Mailbox> to;
    QList<Mailbox> cc;
    QList<Mailbox> bcc; ///< in the envelope only, never written
    std::optional<Mailbox> replyTo;
    QString subject;
    QString text;
    QString html; ///< an alternative to the text; empty: none
    QList<Attachment> attachments;
    QList<HeaderField> headers;

    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace Sealpost
