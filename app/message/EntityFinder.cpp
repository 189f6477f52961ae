#include "message/EntityFinder.h"

#include "message/GMimeOwned.h"

#include <QFile>

#include <gmime/gmime.h>

#include <algorithm>
#include <limits>

namespace Sealpost {

namespace {

constexpr qint64 unknown = std::numeric_limits<qint64>::max();

/// Where the first field of `object` lies; GMime keeps those of a message and of its content in two lists.
qint64 headerOffset(GMimeObject *object)
{
    GMimeHeaderList *fields = g_mime_object_get_header_list(object);
    const bool none = g_mime_header_list_get_count(fields) == 0;
    return none ? unknown : g_mime_header_get_offset(g_mime_header_list_get_header_at(fields, 0));
}

/// With the empty line; to the end of the file if there is none.
qint64 headerSize(QFile &file, qint64 offset)
{
    qint64 size = 0;
    bool lineIsEmpty = true;
    file.seek(offset);
    for (QByteArray octets = file.read(4096); !octets.isEmpty(); octets = file.read(4096)) {
        for (const char octet : octets) {
            ++size;
            if (octet == '\n' && lineIsEmpty)
                return size;
            lineIsEmpty = octet == '\n' || (octet == '\r' && lineIsEmpty);
        }
    }
    return size;
}

/// Walks what GMime found, and notes where it lies. GMime knows where a header and the content of a leaf begin and
/// end; where the body of a composite begins is read from the file.
class Walk
{
public:
    explicit Walk(QFile &file)
        : m_file(file)
    {
    }

    void visitMessage(GMimeMessage *message, int depth)
    {
        if (GMimeObject *content = g_mime_message_get_mime_part(message)) {
            const qint64 header = headerOffset(reinterpret_cast<GMimeObject *>(message));
            visit(content, std::min(header, headerOffset(content)), depth);
        }
    }

    QList<SpooledEntity> take() { return std::move(m_entities); }

private:
    void visit(GMimeObject *object, qint64 header, int depth)
    {
        if (GMIME_IS_PART(object))
            return addLeaf(GMIME_PART(object), header, depth);
        addComposite(header, depth);
        if (GMIME_IS_MULTIPART(object)) {
            for (int i = 0; i < g_mime_multipart_get_count(GMIME_MULTIPART(object)); ++i) {
                GMimeObject *part = g_mime_multipart_get_part(GMIME_MULTIPART(object), i);
                visit(part, headerOffset(part), depth + 1);
            }
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            if (GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)))
                visitMessage(message, depth + 1);
        }
    }

    void addLeaf(GMimePart *part, qint64 header, int depth)
    {
        GMimeDataWrapper *content = g_mime_part_get_content(part);
        if (!content)
            return;
        const GMimeStream *stream = g_mime_data_wrapper_get_stream(content);
        const qint64 body = stream->bound_start;
        const qint64 end = stream->bound_end < 0 ? m_file.size() : stream->bound_end;
        m_entities += {header == unknown ? emptyLineBefore(body) : header, body, end, depth, false};
    }

    void addComposite(qint64 header, int depth)
    {
        const qint64 body = header + headerSize(m_file, header);
        m_entities += {header, body, body, depth, true};
    }

    /// The header of a part that has no fields.
    qint64 emptyLineBefore(qint64 body)
    {
        char before = '\0';
        const bool crlf = body > 1 && m_file.seek(body - 2) && m_file.getChar(&before) && before == '\r';
        return std::max(qint64(0), body - (crlf ? 2 : 1));
    }

    QFile &m_file;
    QList<SpooledEntity> m_entities;
};

/// Whether the entities lie one after the other as a file can hold them. What others wrote may confuse any parser;
/// what the plan for sending is made from must not.
bool isInOrder(const QList<SpooledEntity> &entities, qint64 size)
{
    qint64 at = 0;
    for (const SpooledEntity &entity : entities) {
        if (entity.header < at || entity.body < entity.header || entity.end < entity.body)
            return false;
        at = entity.end;
    }
    return at <= size && !entities.isEmpty() && entities.first().header == 0 && entities.first().depth == 0;
}

GMimeOwned<GMimeMessage> parsed(QFile &file)
{
    useGMime();
    const GMimeOwned<GMimeStream> stream(g_mime_stream_fs_new(file.handle()));
    g_mime_stream_fs_set_owner(GMIME_STREAM_FS(stream.get()), FALSE);
    const GMimeOwned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return GMimeOwned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

} // namespace

QList<SpooledEntity> findEntities(QFile &file)
{
    file.seek(0);
    Walk walk(file);
    if (const auto message = parsed(file))
        walk.visitMessage(message.get(), 0);
    const QList<SpooledEntity> entities = walk.take();
    if (isInOrder(entities, file.size()))
        return entities;
    const qint64 body = headerSize(file, 0);
    return {{0, body, file.size(), 0, false}};
}

} // namespace Sealpost
