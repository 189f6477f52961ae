#include "message/MessageStream.h"

#include "message/Base64Lines.h"
#include "message/DotStuffing.h"
#include "message/EntityFinder.h"
#include "message/QuotedPrintable.h"
#include "message/TransferPlan.h"

#include <QFile>

#include <algorithm>

namespace Sealpost {

namespace {

using Kind = MessageFailure::Kind;

/// Octets read at once: whole lines of base64, so that it needs no memory from one portion to the next. Encoded
/// they are a little under 128 KiB.
constexpr qint64 portion = Base64Lines::octetsPerLine * 1680;

} // namespace

struct MessageStream::Parts {
    QFile file;
    Framing framing;
    TransferPlan plan;
    qsizetype segment = 0;
    qint64 inSegment = 0; ///< octets of the file that are read of it
    QuotedPrintable quotedPrintable;
    DotStuffing dots;
    QByteArray ready; ///< produced, from readyAt on not yet handed out
    qsizetype readyAt = 0;

    Parts(const QString &path, Framing how)
        : file(path)
        , framing(how)
    {
    }

    /// Whether what is ready would have to be cut in two, and can go on its own instead.
    bool goesNext(const QByteArray &octets, qsizetype max) const
    {
        return !octets.isEmpty() && readyAt == 0 && ready.size() > max - octets.size();
    }

    /// Fills `octets` up to `max`; without a copy where all that is ready fits into nothing yet.
    void moveReady(QByteArray &octets, qsizetype max)
    {
        if (octets.isEmpty() && readyAt == 0 && ready.size() <= max)
            return octets.swap(ready);
        const qsizetype taken = std::min(max - octets.size(), ready.size() - readyAt);
        octets += QByteArrayView(ready).sliced(readyAt, taken);
        readyAt += taken;
    }

    MessageFailure broken() const { return {Kind::SpoolFailed, file.fileName(), file.errorString()}; }

    bool isDrained() const { return readyAt == ready.size(); }
    bool isProduced() const { return segment == plan.segments.size(); }

    /// RFC 5321 §4.1.1.4: the CRLF before the final dot is the message's own. Where it has none, it gets one.
    void endLine()
    {
        if (lastOctets().endsWith("\r\n"))
            return;
        plan.segments += Segment{"\r\n", 0, 0, Coding::AsIs, 2};
        plan.size += 2;
    }

    QByteArray lastOctets()
    {
        if (plan.segments.isEmpty())
            return {};
        const Segment &last = plan.segments.last();
        if (last.length == 0)
            return last.octets;
        const bool sought =
            last.coding == Coding::AsIs && file.seek(last.offset + std::max(last.length - 2, qint64(0)));
        return sought ? file.read(2) : QByteArray();
    }

    void nextSegment()
    {
        ++segment;
        inSegment = 0;
        if (isProduced() && framing == Framing::Dots)
            ready += ".\r\n";
    }

    /// Makes the next octets ready: a portion, or what is wanted where they leave as they are.
    std::optional<MessageFailure> produce(qsizetype max)
    {
        readyAt = 0;
        const Segment &from = plan.segments[segment];
        if (from.length == 0) {
            ready = stuffed(from.octets);
            nextSegment();
            return std::nullopt;
        }
        if (!file.seek(from.offset + inSegment))
            return broken();
        const qint64 most = from.coding == Coding::AsIs ? max : portion;
        const qint64 wanted = std::min(most, from.length - inSegment);
        const QByteArray octets = file.read(wanted);
        if (octets.size() != wanted)
            return broken();
        inSegment += wanted;
        const bool isLast = inSegment == from.length;
        ready = coded(octets, from.coding, isLast);
        if (isLast)
            nextSegment();
        return std::nullopt;
    }

    QByteArray coded(const QByteArray &octets, Coding coding, bool isLast)
    {
        switch (coding) {
        case Coding::AsIs:
            return stuffed(octets);
        case Coding::Base64:
            return base64(octets, isLast);
        case Coding::QuotedPrintable:
            return stuffed(quoted(octets, isLast));
        }
        Q_UNREACHABLE();
    }

    QByteArray base64(const QByteArray &octets, bool isLast)
    {
        QByteArray encoded = Base64Lines::encode(octets);
        if (!isLast)
            encoded += "\r\n";
        dots.pass(encoded); // there is no dot in its alphabet
        return encoded;
    }

    QByteArray quoted(const QByteArray &octets, bool isLast)
    {
        QByteArray encoded = quotedPrintable.encode(octets);
        if (isLast)
            encoded += std::exchange(quotedPrintable, {}).finish();
        return encoded;
    }

    QByteArray stuffed(const QByteArray &octets) { return framing == Framing::Dots ? dots.stuff(octets) : octets; }
};

MessageStream::MessageStream(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

MessageStream::MessageStream(MessageStream &&) noexcept = default;
MessageStream &MessageStream::operator=(MessageStream &&) noexcept = default;
MessageStream::~MessageStream() = default;

Result<MessageStream, MessageFailure> MessageStream::open(const SpooledMessage &message, Transfer transfer,
                                                          Framing framing)
{
    auto parts = std::make_unique<Parts>(message.path, framing);
    QFile &file = parts->file;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || file.size() != message.size)
        return failure(parts->broken());
    const QList<SpooledEntity> entities = message.entities.isEmpty() ? findEntities(file) : message.entities;
    parts->plan = TransferPlan::make(file, entities, transfer);
    if (framing == Framing::Dots)
        parts->endLine();
    return MessageStream(std::move(parts));
}

Transfer MessageStream::body() const
{
    return m_parts->plan.body;
}

qint64 MessageStream::size() const
{
    return m_parts->plan.size;
}

Result<QByteArray, MessageFailure> MessageStream::read(qsizetype max)
{
    QByteArray octets;
    while (octets.size() < max && !atEnd()) {
        if (m_parts->isDrained()) {
            if (const auto problem = m_parts->produce(max - octets.size()))
                return failure(*problem);
        }
        if (m_parts->goesNext(octets, max))
            break;
        m_parts->moveReady(octets, max);
    }
    return octets;
}

bool MessageStream::atEnd() const
{
    return m_parts->isDrained() && m_parts->isProduced();
}

} // namespace Sealpost
