#pragma once

#include "trust/JournalEntry.h"

namespace Sealpost::Wording {

/// The journal for a spreadsheet (RFC 4180): UTF-8, CRLF, a row of names first; the fields of journalJson() in
/// the same machine words.
///
/// A reason or an account's name may be anybody's: a cell that a spreadsheet would take for a formula begins with
/// an apostrophe instead.
[[nodiscard]] QByteArray journalCsv(const QList<JournalEntry> &entries);

} // namespace Sealpost::Wording
