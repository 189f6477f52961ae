#pragma once

#include "trust/JournalEntry.h"

#include <QSet>

namespace Sealpost {

/// Which lines of the journal somebody wants to read. What is left empty asks for nothing.
struct JournalFilter {
    QString account;
    QSet<JournalEntry::Event> events;
    QDateTime since; ///< this moment and later
    QDateTime until; ///< before this moment
    QString text;    ///< somewhere in host, reason or a fingerprint; any case, with or without colons

    [[nodiscard]] bool lets(const JournalEntry &entry) const;
    [[nodiscard]] QList<JournalEntry> of(const QList<JournalEntry> &entries) const; ///< in the order they came
};

[[nodiscard]] QList<JournalEntry::Event> allEvents(); ///< that a line can be of

} // namespace Sealpost
