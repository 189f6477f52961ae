#pragma once

#include "outbox/Entry.h"
#include "store/StoreFailure.h"
#include "ui/parts/NoticeBar.h"

#include <QObject>

#include <map>

namespace Sealpost {

class Engine;
class PostOffice;

/// One thing that the outbox says unasked.
struct PostNotice {
    NoticeBar::Tone tone;
    QString sentence;
    QString more;
    EntryId about = 0; ///< the first message that it is about; 0: none
};

/// What the outbox says unasked: what happened while nobody looked, and what is wrong with the disk. Each is kept
/// until a person has seen it, or it is over; of each kind there is one, the last.
class PostNotices : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        Repaired, ///< the database was damaged
        Found,    ///< messages that nothing is recorded of
        Missed,   ///< their time passed while nobody delivered
        Unsaved,  ///< the disk does not take what is to be written down
        Uncopied, ///< what was sent could not be kept
    };

    PostNotices(Engine &engine, PostOffice &post, QObject *parent = nullptr);

    [[nodiscard]] const std::map<Kind, PostNotice> &standing() const { return m_standing; }
    void dismiss(Kind kind);

Q_SIGNALS:
    void told(Sealpost::PostNotices::Kind kind); ///< it stands now, or says something else
    void over(Sealpost::PostNotices::Kind kind);

private:
    void tell(Kind kind, const PostNotice &notice);
    void tellFound(const QList<EntryId> &entries);
    void tellMissed(const QList<EntryId> &entries);
    void tellUnsaved(const StoreFailure &why);
    void tellUncopied(const StoreFailure &why);

    std::map<Kind, PostNotice> m_standing;
};

} // namespace Sealpost
