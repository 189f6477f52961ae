#include "ui/compose/Dispatch.h"

#include "ui/compose/DraftKeeper.h"

#include <QFile>
#include <QUuid>

namespace Sealpost {

using namespace Qt::StringLiterals;

Dispatch::Dispatch(PostOffice &post, DraftKeeper &keeper, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_post(post)
    , m_keeper(keeper)
    , m_path(u"%1/%2.eml"_s.arg(folder, QUuid::createUuid().toString(QUuid::WithoutBraces)))
    , m_writer(post.clock())
{
    connect(&m_writer, &MessageWriter::progress, this, &Dispatch::progress);
    connect(&m_writer, &MessageWriter::written, this, &Dispatch::enqueue);
    connect(&m_writer, &MessageWriter::failed, this, &Dispatch::unwritten);
    connect(&post.intake(), &Intake::enqueued, this, &Dispatch::afterEnqueued);
    connect(&post.intake(), &Intake::refused, this, [this](const QString &name, const StoreFailure &why) {
        if (name != m_name)
            return;
        m_keeper.takeUp();
        Q_EMIT refused(why);
    });
}

Dispatch::~Dispatch()
{
    QFile::remove(m_path); // nothing is there once it is in the outbox
}

void Dispatch::start(const Draft &draft, const Account &account, const QDateTime &notBefore)
{
    const auto envelope = MessageWriter::envelopeOf(draft);
    if (!envelope) {
        const MessageFailure why = envelope.error();
        QMetaObject::invokeMethod(
            this, [this, why] { Q_EMIT unwritten(why); }, Qt::QueuedConnection);
        return;
    }
    m_order = Order{account, {.envelope = *envelope, .message = {}}, draft.subject, notBefore};
    m_writer.write(draft, m_path);
}

void Dispatch::cancel()
{
    m_cancelled = true;
    if (m_name.isEmpty())
        m_writer.cancel();
}

void Dispatch::enqueue(const SpooledMessage &message)
{
    m_order->submission.message = message;
    m_name = m_post.intake().newName();
    if (m_keeper.leave(m_name))
        m_post.intake().enqueue(*m_order, m_name);
    else
        Q_EMIT refused(m_keeper.problem());
}

/// Too late to be cancelled unless it can be taken out again: then it is on its way.
void Dispatch::afterEnqueued(const QString &name, EntryId id)
{
    if (name != m_name)
        return;
    const auto aside = m_cancelled ? m_post.setAside(id) : Result<bool, StoreFailure>(false);
    if (aside && *aside)
        return takeBack(id);
    m_keeper.layAside();
    Q_EMIT enqueued(id);
}

/// It leaves the outbox when it is a draft again; until then nothing sends it. What could not be taken out stays
/// there like that.
void Dispatch::takeBack(EntryId id)
{
    if (m_keeper.takeUp())
        std::ignore = m_post.withdraw(id);
    Q_EMIT unwritten({MessageFailure::Kind::Cancelled, {}});
}

} // namespace Sealpost
