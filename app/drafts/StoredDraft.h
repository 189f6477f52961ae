#pragma once

#include "message/Draft.h"

#include <QDateTime>

namespace Sealpost {

using DraftId = qint64; ///< 0: not kept yet

/// A file that goes along, and what it was like when a person chose it: it is read only when the message is sent.
struct ChosenFile {
    Attachment file;
    qint64 size = -1;   ///< octets; -1: there was none to be read
    QDateTime modified; ///< UTC, whole milliseconds

    /// As it is on the disk now.
    [[nodiscard]] static ChosenFile look(const Attachment &file);

    friend bool operator==(const ChosenFile &, const ChosenFile &) = default;
};

/// What has become of a chosen file meanwhile.
enum class FileChange { None, Changed, Grown, Shrunk, Gone };
[[nodiscard]] FileChange changeOf(const ChosenFile &chosen);

/// A message in the making, as it is kept: recipients still as somebody typed them, be they addresses or not.
struct StoredDraft {
    DraftId id = 0;
    QString account; ///< its name
    QString sender;  ///< the address of its identity; empty: as the account's first
    QString to;
    QString cc;
    QString bcc;
    QString replyTo;
    QString subject;
    QString text;
    QString html;               ///< an alternative to the text; empty: none
    QList<HeaderField> headers; ///< further ones: In-Reply-To, References
    QList<ChosenFile> attachments;
    QDateTime kept;   ///< UTC; when it was put
    QString leavesAs; ///< the name of its message in the spool, while that is on its way there; empty: it is not

    /// A message that is to be written on, as somebody would have typed it; its files as they are now.
    [[nodiscard]] static StoredDraft of(const Draft &draft, const QString &account);

    friend bool operator==(const StoredDraft &, const StoredDraft &) = default;
};

} // namespace Sealpost
