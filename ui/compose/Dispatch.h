#pragma once

#include "message/MessageWriter.h"
#include "ui/outbox/PostOffice.h"

#include <QObject>

namespace Sealpost {

class DraftKeeper;

/// A draft on its way into the outbox: written to a file in `folder`, then taken in. Whenever the program dies, the
/// message is either a draft or in the outbox.
///
/// Ends with exactly one `enqueued`, `unwritten` or `refused`.
class Dispatch : public QObject
{
    Q_OBJECT

public:
    Dispatch(PostOffice &post, DraftKeeper &keeper, const QString &folder, QObject *parent = nullptr);
    ~Dispatch() override;

    /// `notBefore`: invalid, as soon as possible.
    void start(const Draft &draft, const Account &account, const QDateTime &notBefore);
    void cancel(); ///< `unwritten(Cancelled)`, also if it has come into the outbox meanwhile

Q_SIGNALS:
    void progress(qint64 octets, qint64 all);
    void enqueued(Sealpost::EntryId id); ///< the draft lies aside
    void unwritten(const Sealpost::MessageFailure &failure);
    void refused(const Sealpost::StoreFailure &why);

private:
    void enqueue(const SpooledMessage &message);
    void afterEnqueued(const QString &name, EntryId id);
    void takeBack(EntryId id);

    PostOffice &m_post;
    DraftKeeper &m_keeper;
    QString m_path;
    MessageWriter m_writer;
    std::optional<Order> m_order; ///< once it is known who gets it
    QString m_name;               ///< in the spool; empty: it is still being written
    bool m_cancelled = false;
};

} // namespace Sealpost
