#include "ui/outbox/Backlog.h"

namespace Sealpost {

namespace {

/// Invalid: not by itself.
QDateTime goesAt(const EntrySummary &entry, const QDateTime &now)
{
    switch (entry.state) {
    case EntryState::Queued:
    case EntryState::Sending:
        return now;
    case EntryState::Holding:
        return entry.notBefore;
    case EntryState::Waiting:
        return entry.nextTry;
    case EntryState::Sent:
    case EntryState::Partly:
    case EntryState::Refused:
    case EntryState::Uncertain:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Backlog backlogOf(const QList<EntrySummary> &entries, const QDateTime &now)
{
    Backlog backlog;
    for (const EntrySummary &entry : entries) {
        const QDateTime time = goesAt(entry, now);
        if (!time.isValid())
            continue;
        ++backlog.messages;
        if (time < now.addDuration(Backlog::patience))
            ++backlog.soon;
    }
    return backlog;
}

} // namespace Sealpost
