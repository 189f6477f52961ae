#pragma once

#include "outbox/OutboxStore.h"
#include "store/Statement.h"

/// The columns of outbox_entry and outbox_recipient, and the values that they hold.
namespace Sealpost::EntryRows {

/// Of an entry, in the order of `entryFrom`; without its recipients.
inline constexpr const char *entryColumns =
    "id, account, state, subject, message_id, enqueued, not_before, next_try, tries, failure, failure_subject,"
    " failure_limit, reply_code, reply_enhanced, reply_text, spool, size, header_charset, entities, reverse_path,"
    " require_tls, dsn_return, dsn_notify, dsn_envelope_id, dsn_dropped, settled, level, decision, rung";

/// What was enqueued and never changes, for an INSERT of `fixedColumns`.
inline constexpr const char *fixedColumns =
    "account, subject, message_id, enqueued, spool, size, header_charset, entities, reverse_path, require_tls,"
    " dsn_return, dsn_notify, dsn_envelope_id, state, not_before, next_try, tries";
[[nodiscard]] QVariantList fixedValues(const Entry &entry);

[[nodiscard]] QVariantList failureValues(const std::optional<Smtp::Failure> &failure); ///< six
[[nodiscard]] QVariantList replyValues(const std::optional<Smtp::Reply> &reply);       ///< three

[[nodiscard]] QVariantList wayValues(const WayTaken &way); ///< three

[[nodiscard]] std::optional<Smtp::Reply> replyFrom(const Row &row, int column);

/// Of entryColumns.
[[nodiscard]] EntrySummary summaryFrom(const Row &row);

/// Empty: the row holds what no Sealpost wrote. Recipients are the caller's to add.
[[nodiscard]] std::optional<Entry> entryFrom(const Row &row, const QList<Smtp::RecipientResult> &recipients);
[[nodiscard]] std::optional<Smtp::RecipientResult> recipientFrom(const Row &row); ///< address, status, reply

} // namespace Sealpost::EntryRows
