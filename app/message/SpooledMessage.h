#pragma once

#include "message/Envelope.h"

#include <QByteArray>
#include <QString>

namespace Sealpost {

/// Whether the header of a message can be written in ASCII.
enum class HeaderCharset {
    Ascii,
    Utf8, ///< an address in it needs SMTPUTF8 (RFC 6532)
};

/// Where an entity (RFC 2045 §2.4) lies in the spool file: the message, a part of it, a message in a part.
struct SpooledEntity {
    qint64 header = 0;        ///< offset of its header
    qint64 body = 0;          ///< offset of its body, behind the empty line
    qint64 end = 0;           ///< behind its last octet; the CRLF before a boundary is the boundary's
    int depth = 0;            ///< 0 for the message
    bool isComposite = false; ///< its body is made of the deeper entities that follow in the list

    friend bool operator==(const SpooledEntity &, const SpooledEntity &) = default;
};

/// A message as it lies in the spool: one RFC 5322 file with CRLF line ends and its parts raw (binary).
struct SpooledMessage {
    QString path;
    qint64 size = 0;      ///< octets on disk
    QByteArray messageId; ///< with its angle brackets
    HeaderCharset headerCharset = HeaderCharset::Ascii;
    QList<SpooledEntity> entities = {}; ///< in the order of the file; empty: MessageStream looks for them

    friend bool operator==(const SpooledMessage &, const SpooledMessage &) = default;
};

/// Why a message could not be written, read or taken over.
struct MessageFailure {
    enum class Kind {
        NoSender,
        NoRecipients,
        ControlCharacterInHeader, ///< CR, LF or NUL in a field; `subject` is the field's name
        BadHeaderName,            ///< `subject` is the name
        AttachmentMissing,        ///< `subject` is the path, here and below
        AttachmentUnreadable,
        AttachmentIsNoFile, ///< a folder, a socket, …
        AttachmentChanged,  ///< it grew, shrank or went while it was read
        NotAMessage,        ///< what came from outside has no header
        SourceUnreadable,   ///< what came from outside broke off; `detail` is the system's word
        HeaderLineTooLong,  ///< over 998 octets, and no space to fold it at; `subject` is the field's name
        BadAddressInHeader, ///< `subject` is the address
        SignedOrEncrypted,  ///< it cannot be edited, here and below: nothing of it would be true any more
        NotOurStructure,    ///< it is made of what a draft has no place for
        SpoolFull,          ///< no space, quota
        SpoolFailed,        ///< any other error of the spool's file; `detail` is the system's word
        Cancelled,
    };

    Kind kind;
    QString subject;
    QString detail;

    friend bool operator==(const MessageFailure &, const MessageFailure &) = default;
};

} // namespace Sealpost
