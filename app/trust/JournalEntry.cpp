#include "trust/JournalEntry.h"

#include <QStringList>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Event = JournalEntry::Event;

const QStringList &eventNames()
{
    static const QStringList names{
        u"first-sight"_s,      u"key-changed"_s,        u"refused"_s,
        u"pinned"_s,           u"unpinned"_s,           u"pin-retired"_s,
        u"floor-raised"_s,     u"floor-lowered"_s,      u"floor-restored"_s,
        u"accepted"_s,         u"proof-failed"_s,       u"proof-forgiven"_s,
        u"proof-remembered"_s, u"permission-widened"_s, u"permission-narrowed"_s,
        u"account-removed"_s,
    };
    return names;
}

} // namespace

QString eventName(Event event)
{
    return eventNames().at(static_cast<int>(event));
}

std::optional<Event> eventOf(const QString &name)
{
    const qsizetype index = eventNames().indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<Event>(index));
}

} // namespace Sealpost
