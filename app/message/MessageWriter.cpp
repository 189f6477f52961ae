#include "message/MessageWriter.h"

#include "message/MessagePlan.h"
#include "message/SpoolFile.h"

#include <algorithm>

namespace Sealpost {

namespace {

using Kind = MessageFailure::Kind;
using Problem = std::optional<MessageFailure>;

constexpr qint64 slice = 512 * 1024; // well under a millisecond from the page cache

QList<Address> recipientsOf(const Draft &draft)
{
    QList<Address> addresses;
    for (const Mailbox &mailbox : draft.to + draft.cc + draft.bcc)
        addresses += mailbox.address;
    return addresses;
}

} // namespace

/// One message on its way into its file, piece by piece.
class MessageWriter::Work
{
public:
    Work(const Draft &draft, const QString &path)
        : m_draft(draft)
    {
        m_message.path = path;
    }

    /// Looks at what is to be written, and makes the file.
    Problem prepare(const Clock &clock)
    {
        auto plan = MessagePlan::make(m_draft, clock);
        if (!plan)
            return plan.error();
        auto spool = SpoolFile::create(m_message.path);
        if (!spool)
            return spool.error();
        m_pieces = std::move(plan->pieces);
        plan->message.path = m_message.path;
        m_message = std::move(plan->message);
        m_spool.emplace(std::move(*spool));
        return std::nullopt;
    }

    bool isPrepared() const { return m_spool.has_value(); }
    bool isComplete() const { return m_next == m_pieces.size(); }
    const SpooledMessage &message() const { return m_message; }
    qint64 written() const { return m_written; }

    /// Writes the next piece, or the next slice of it.
    Problem advance()
    {
        const MessagePlan::Piece &piece = m_pieces[m_next];
        if (const auto *file = std::get_if<AttachedFile>(&piece))
            return m_source ? copySlice(*file) : openFile(*file);
        ++m_next;
        return append(std::get<QByteArray>(piece));
    }

    Problem keep() { return m_spool->keep(); }

private:
    Problem append(QByteArrayView octets)
    {
        m_written += octets.size();
        return m_spool->append(octets);
    }

    Problem openFile(const AttachedFile &file)
    {
        m_source = std::make_unique<QFile>(file.path);
        m_left = file.size;
        if (m_source->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return std::nullopt;
        const Kind kind = QFile::exists(file.path) ? Kind::AttachmentUnreadable : Kind::AttachmentChanged;
        return MessageFailure{kind, file.path, m_source->errorString()};
    }

    /// Reads no more than was found, so that a file that is being written to cannot keep this from ending.
    Problem copySlice(const AttachedFile &file)
    {
        m_buffer.resize(std::min(slice, m_left));
        const qint64 got = m_source->read(m_buffer.data(), m_buffer.size());
        if (got < 0)
            return MessageFailure{Kind::AttachmentUnreadable, file.path, m_source->errorString()};
        if (got < m_buffer.size())
            return MessageFailure{Kind::AttachmentChanged, file.path, {}};
        m_left -= got;
        if (const Problem problem = append(m_buffer))
            return problem;
        return m_left > 0 ? std::nullopt : endFile(file);
    }

    Problem endFile(const AttachedFile &file)
    {
        const std::unique_ptr<QFile> source = std::move(m_source);
        ++m_next;
        char more;
        const qint64 got = source->read(&more, 1);
        if (got < 0)
            return MessageFailure{Kind::AttachmentUnreadable, file.path, source->errorString()};
        if (got > 0 || !file.isUnchanged(*source))
            return MessageFailure{Kind::AttachmentChanged, file.path, {}};
        return std::nullopt;
    }

    Draft m_draft;
    SpooledMessage m_message;
    QList<MessagePlan::Piece> m_pieces;
    qsizetype m_next = 0;
    qint64 m_written = 0;
    std::optional<SpoolFile> m_spool;
    std::unique_ptr<QFile> m_source;
    qint64 m_left = 0; ///< octets of m_source still to be copied
    QByteArray m_buffer;
};

MessageWriter::MessageWriter(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &MessageWriter::takeTurn);
}

MessageWriter::~MessageWriter() = default;

Result<Envelope, MessageFailure> MessageWriter::envelopeOf(const Draft &draft)
{
    if (!draft.from)
        return failure(MessageFailure{Kind::NoSender, {}, {}});
    const auto envelope = Envelope::make(draft.from->address, recipientsOf(draft));
    if (!envelope)
        return failure(MessageFailure{Kind::NoRecipients, {}, {}});
    return *envelope;
}

void MessageWriter::write(const Draft &draft, const QString &spoolPath)
{
    Q_ASSERT(!m_work);
    m_work = std::make_unique<Work>(draft, spoolPath);
    m_turn.start();
}

void MessageWriter::cancel()
{
    if (!m_work)
        return;
    end();
    Q_EMIT failed({Kind::Cancelled, {}, {}});
}

void MessageWriter::takeTurn()
{
    const bool complete = m_work->isPrepared() && m_work->isComplete();
    const Problem problem = !m_work->isPrepared() ? m_work->prepare(m_clock)
                            : complete            ? m_work->keep()
                                                  : m_work->advance();
    if (!problem && !complete) {
        Q_EMIT progress(m_work->written(), m_work->message().size);
        return;
    }
    const SpooledMessage message = m_work->message();
    end();
    if (problem)
        Q_EMIT failed(*problem);
    else
        Q_EMIT written(message);
}

/// Without its work the partial file goes, too.
void MessageWriter::end()
{
    m_turn.stop();
    m_work.reset();
}

} // namespace Sealpost
