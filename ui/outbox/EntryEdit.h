#pragma once

#include "drafts/DraftStore.h"
#include "message/MessageReader.h"
#include "outbox/Entry.h"

#include <QObject>

namespace Sealpost {

class Engine;
class PostOffice;

/// Takes a message out of the outbox and makes a draft of it: for those who have not got it.
///
/// First nothing goes of it any more, then it is kept as a draft, and only then it leaves the outbox: whatever cuts
/// this short, it is in one of the two, and not sent by itself. Deletes itself when it has ended.
class EntryEdit : public QObject
{
    Q_OBJECT

public:
    EntryEdit(Engine &engine, PostOffice &post, DraftStore &drafts, QObject *parent = nullptr);

    /// Ends with exactly one `ready` or `failed`; it may come before this has returned.
    void start(EntryId id);

Q_SIGNALS:
    void ready(Sealpost::DraftId draft);
    void failed(const QString &sentence);

private:
    void read();
    void keep(const Draft &read);
    void giveBack(const QString &sentence);
    void fail(const QString &sentence);
    [[nodiscard]] Draft forTheRest(Draft draft) const;

    Engine &m_engine;
    PostOffice &m_post;
    DraftStore &m_drafts;
    MessageReader m_reader;
    std::optional<Entry> m_entry; ///< as it was
    DraftId m_draft = 0;
};

/// To and Cc without those who are not to get it any more, and in Bcc those that stand in neither: whoever `rest`
/// names.
[[nodiscard]] Draft addressedTo(Draft draft, const QList<Address> &rest);

} // namespace Sealpost
