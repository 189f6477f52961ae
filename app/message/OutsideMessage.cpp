#include "message/OutsideMessage.h"

#include "message/EntityFinder.h"
#include "message/FieldRepair.h"
#include "message/ForeignBody.h"
#include "message/GlueLines.h"
#include "message/IncomingFile.h"
#include "message/LineEnds.h"
#include "message/OutsideHeader.h"
#include "message/SpoolFile.h"

#include <QFileInfo>
#include <QStringDecoder>
#include <QTemporaryFile>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Kind = MessageFailure::Kind;
using Problem = std::optional<MessageFailure>;

constexpr qint64 portion = 256 * 1024;
constexpr qint64 maxHeader = 16 * 1024 * 1024; // what is longer is no header: it would be held in memory

QByteArray withCrlf(const QByteArray &octets)
{
    LineEnds ends;
    QByteArray lines = ends.normalized(octets);
    return lines += ends.finish();
}

/// One entity of the message that came, and what its header will say.
struct Entity {
    SpooledEntity came;
    HeaderBlock header;
    ForeignBody body;
};

/// Writes the message anew, from the file that it came in.
class TakeOver
{
public:
    TakeOver(QFile &file, const QString &spoolPath)
        : m_file(file)
    {
        m_message.path = spoolPath;
    }

    Problem read(const Mailbox &from, const Clock &clock)
    {
        for (const SpooledEntity &entity : findEntities(m_file)) {
            if (const Problem problem = readEntity(entity))
                return problem;
        }
        auto header = OutsideHeader::make(m_entities.first().header, from, clock);
        if (!header)
            return header.error();
        m_header = std::move(*header);
        m_entities.first().header = m_header.fields;
        declare();
        return std::nullopt;
    }

    Problem write()
    {
        auto spool = SpoolFile::create(m_message.path);
        if (!spool)
            return spool.error();
        m_spool.emplace(std::move(*spool));
        for (const Entity &entity : std::as_const(m_entities)) {
            if (const Problem problem = writeEntity(entity))
                return problem;
        }
        if (const Problem problem = writeGlue(m_file.size()))
            return problem;
        return m_spool->keep();
    }

    OutsideMessage taken() &&
    {
        m_message.messageId = m_header.messageId;
        m_message.headerCharset = m_header.charset;
        return {m_message, m_header.from, m_header.recipients};
    }

private:
    Problem readEntity(const SpooledEntity &came)
    {
        if (came.body - came.header > maxHeader || !m_file.seek(came.header))
            return MessageFailure{Kind::NotAMessage, {}, {}};
        HeaderBlock header = HeaderBlock::parse(withCrlf(m_file.read(came.body - came.header)));
        // The message's own header is repaired when its recipients are read.
        const Problem problem = m_entities.isEmpty() ? std::nullopt : repairFields(header, HeaderCharset::Ascii);
        const ForeignBody body =
            came.isComposite ? ForeignBody(header) : ForeignBody::measured(m_file, came, header);
        m_entities += {came, header, body};
        return problem;
    }

    /// From the last to the first: a composite says what the weakest encoding in it is (RFC 2045 §6.4).
    void declare()
    {
        for (qsizetype i = m_entities.size() - 1; i >= 0; --i) {
            Entity &entity = m_entities[i];
            if (entity.came.isComposite)
                entity.body.widen(weakestIn(i));
            entity.body.declareIn(entity.header);
        }
        if (m_entities.first().body.transfer() != Transfer::SevenBit)
            makeMime(m_entities.first());
    }

    /// Without MIME a message is 7-bit text (RFC 2045 §5.2). One that is not is nearly always UTF-8, and says so
    /// from now on; "unknown-8bit" is RFC 1428's word for the rest.
    void makeMime(Entity &message)
    {
        if (message.header.has("mime-version"))
            return;
        message.header.append("MIME-Version: 1.0\r\n");
        if (message.header.has("content-type"))
            return;
        const QByteArray charset = isUtf8(message) ? "utf-8" : "unknown-8bit";
        message.header.append("Content-Type: text/plain; charset=" + charset + "\r\n");
    }

    bool isUtf8(const Entity &message)
    {
        QStringDecoder utf8(QStringDecoder::Utf8);
        message.body.read(m_file, message.came, [&utf8](const QByteArray &octets) {
            [[maybe_unused]] const QString decoded = utf8(octets);
            return !utf8.hasError();
        });
        return !utf8.hasError();
    }

    Transfer weakestIn(qsizetype composite) const
    {
        Transfer weakest = Transfer::SevenBit;
        for (qsizetype i = composite + 1; i < m_entities.size(); ++i) {
            if (m_entities[i].came.depth <= m_entities[composite].came.depth)
                break;
            weakest = std::max(weakest, m_entities[i].body.transfer());
        }
        return weakest;
    }

    Problem writeEntity(const Entity &entity)
    {
        if (const Problem problem = writeGlue(entity.came.header))
            return problem;
        SpooledEntity lies{m_message.size, 0, 0, entity.came.depth, entity.came.isComposite};
        if (const Problem problem = append(entity.header.octets() + "\r\n"))
            return problem;
        lies.body = m_message.size;
        if (!lies.isComposite) {
            if (const Problem problem = writeBody(entity))
                return problem;
        }
        lies.end = m_message.size;
        m_message.entities += lies;
        m_at = entity.came.end;
        return std::nullopt;
    }

    Problem writeBody(const Entity &entity)
    {
        Problem problem;
        const bool all = entity.body.read(m_file, entity.came, [&](const QByteArray &octets) {
            problem = append(octets);
            return !problem;
        });
        return all || problem ? problem : SpoolFile::failureOf(m_file);
    }

    /// What lies up to `end`, and belongs to no entity.
    Problem writeGlue(qint64 end)
    {
        LineEnds ends;
        GlueLines glue;
        m_file.seek(m_at);
        while (m_at < end) {
            const QByteArray octets = m_file.read(std::min(portion, end - m_at));
            if (octets.isEmpty())
                return SpoolFile::failureOf(m_file);
            m_at += octets.size();
            if (const Problem problem = append(glue.legal(ends.normalized(octets))))
                return problem;
        }
        QByteArray rest = glue.legal(ends.finish());
        return append(rest += glue.finish());
    }

    Problem append(const QByteArray &octets)
    {
        m_message.size += octets.size();
        return m_spool->append(octets);
    }

    QFile &m_file;
    qint64 m_at = 0; ///< in m_file: what lies before is written
    QList<Entity> m_entities;
    OutsideHeader m_header;
    std::optional<SpoolFile> m_spool;
    SpooledMessage m_message;
};

} // namespace

Result<OutsideMessage, MessageFailure> OutsideMessage::takeOver(QIODevice &source, const Mailbox &from,
                                                                const QString &spoolPath, const Clock &clock)
{
    QTemporaryFile incoming(QFileInfo(spoolPath).path() + u"/incoming-XXXXXX"_s);
    if (!incoming.open())
        return failure(SpoolFile::failureOf(incoming));
    if (const Problem problem = copyIncoming(source, incoming))
        return failure(*problem);
    TakeOver takeOver(incoming, spoolPath);
    if (const Problem problem = takeOver.read(from, clock))
        return failure(*problem);
    if (const Problem problem = takeOver.write())
        return failure(*problem);
    return std::move(takeOver).taken();
}

} // namespace Sealpost
