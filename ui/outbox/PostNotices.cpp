#include "ui/outbox/PostNotices.h"

#include "ui/Engine.h"
#include "ui/outbox/PostOffice.h"
#include "wording/Wording.h"

namespace Sealpost {

PostNotices::PostNotices(Engine &engine, PostOffice &post, QObject *parent)
    : QObject(parent)
{
    connect(&post.courier(), &Courier::foundAgain, this, &PostNotices::tellFound);
    connect(&post.courier(), &Courier::missed, this, &PostNotices::tellMissed);
    connect(&post, &PostOffice::failed, this, &PostNotices::tellUnsaved);
    connect(&post, &PostOffice::settled, this, [this] { dismiss(Kind::Unsaved); }); // the disk has just taken it
    connect(&post.keeper(), &SentKeeper::notKept, this, &PostNotices::tellUncopied);
    if (engine.repair())
        tell(Kind::Repaired, {NoticeBar::Tone::Warning, Wording::text(*engine.repair()), {}});
}

void PostNotices::tell(Kind kind, const PostNotice &notice)
{
    m_standing.insert_or_assign(kind, notice);
    Q_EMIT told(kind);
}

void PostNotices::dismiss(Kind kind)
{
    if (m_standing.erase(kind) > 0)
        Q_EMIT over(kind);
}

void PostNotices::tellFound(const QList<EntryId> &entries)
{
    tell(Kind::Found,
         {.tone = NoticeBar::Tone::Warning,
          .sentence = tr("%n message(s) were found in the outbox of which nothing is recorded.", nullptr,
                         static_cast<int>(entries.size())),
          .more = tr("Nobody can know whether they were sent. They are there as uncertain, and you decide."),
          .about = entries.first()});
}

void PostNotices::tellMissed(const QList<EntryId> &entries)
{
    tell(Kind::Missed, {.tone = NoticeBar::Tone::Notice,
                        .sentence = tr("The time of %n message(s) passed while Sealpost was not running.", nullptr,
                                       static_cast<int>(entries.size())),
                        .more = tr("They are being sent now."),
                        .about = entries.first()});
}

void PostNotices::tellUnsaved(const StoreFailure &why)
{
    tell(Kind::Unsaved, {.tone = NoticeBar::Tone::Problem,
                         .sentence = Wording::text(why),
                         .more = tr("Messages stay where they are until it can be written again; none is lost.")});
}

void PostNotices::tellUncopied(const StoreFailure &why)
{
    tell(Kind::Uncopied, {.tone = NoticeBar::Tone::Warning,
                          .sentence = tr("A message was sent, but no copy of it could be kept."),
                          .more = Wording::text(why) + u' ' + tr("It is tried again.")});
}

} // namespace Sealpost
