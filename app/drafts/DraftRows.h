#pragma once

#include "drafts/DraftStore.h"
#include "store/Statement.h"

/// The columns of draft and draft_attachment, and the values that they hold.
namespace Sealpost::DraftRows {

/// Of a draft, in the order of `draftFrom`; without its attachments.
inline constexpr const char *columns = "id, account, to_typed, cc_typed, bcc_typed, reply_to_typed, subject, text, "
                                       "html, headers, kept, leaves_as, sender";

/// For an INSERT of `columns`. NULL for the id of a new one.
[[nodiscard]] QVariantList values(const StoredDraft &draft);
[[nodiscard]] StoredDraft draftFrom(const Row &row, const QList<ChosenFile> &attachments);

/// Of an attachment, in the order of `fileFrom`. What lies in the draft's own folder is known by its path in there:
/// the profile may be moved.
inline constexpr const char *fileColumns = "path, name, media_type, size, modified";
[[nodiscard]] QVariantList values(const ChosenFile &file, const QString &folder);
[[nodiscard]] ChosenFile fileFrom(const Row &row, const QString &folder);

} // namespace Sealpost::DraftRows
