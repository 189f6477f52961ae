#include "message/EditablePlan.h"

#include "message/ReadHeader.h"

#include <QFile>

namespace Sealpost {

namespace {

using Kind = MessageFailure::Kind;
using Problem = std::optional<MessageFailure>;
using Role = EditablePlan::Leaf::Role;

constexpr qint64 maxHeader = 4 * 1024 * 1024; // thousands of recipients

Problem notOurs()
{
    return MessageFailure{Kind::NotOurStructure, {}, {}};
}

/// Goes through the entities of a message in their order.
class Structure
{
public:
    Structure(QFile &file, const QList<SpooledEntity> &entities)
        : m_file(file)
        , m_entities(entities)
    {
    }

    Problem readMessage()
    {
        if (m_entities.isEmpty() || m_entities.first().body - m_entities.first().header > maxHeader)
            return notOurs();
        m_header = HeaderBlock::parse(headerOf(m_entities.first()));
        if (head().type == "multipart/mixed")
            return readMixed();
        return isAtText() ? readText() : whyNot();
    }

    const HeaderBlock &header() const { return m_header; }
    QList<EditablePlan::Leaf> takeLeaves() { return std::move(m_leaves); }
    bool isAtEnd() const { return m_at == m_entities.size(); }

private:
    const SpooledEntity &entity() const { return m_entities[m_at]; }
    QByteArray headerOf(const SpooledEntity &entity) const
    {
        m_file.seek(entity.header);
        return m_file.read(std::min(maxHeader, entity.body - entity.header));
    }
    EntityHead head() const { return EntityHead::of(HeaderBlock::parse(headerOf(entity()))); }

    bool isAtText() const
    {
        const EntityHead here = head();
        const bool isPart = here.isText() && !entity().isComposite && !here.isAttachment();
        return isPart || here.type == "multipart/alternative";
    }

    void take(Role role)
    {
        m_leaves += {role, entity(), head()};
        ++m_at;
    }

    Problem readMixed()
    {
        ++m_at;
        if (!isAtEnd() && isAtText()) {
            if (const Problem problem = readText())
                return problem;
        }
        while (!isAtEnd()) {
            if (const Problem problem = readFile())
                return problem;
        }
        return std::nullopt;
    }

    Problem readText()
    {
        if (head().type == "multipart/alternative")
            return readAlternative();
        take(head().type == "text/html" ? Role::Html : Role::Text);
        return std::nullopt;
    }

    Problem readAlternative()
    {
        const int depth = entity().depth + 1;
        ++m_at;
        for (const auto &[type, role] : {std::pair("text/plain", Role::Text), std::pair("text/html", Role::Html)}) {
            if (isAtEnd() || entity().depth != depth || entity().isComposite || head().type != type)
                return isAtEnd() ? notOurs() : whyNot();
            take(role);
        }
        return !isAtEnd() && entity().depth >= depth ? notOurs() : std::nullopt;
    }

    /// An image that stands in the text, say, would not stand there any more.
    Problem readFile()
    {
        const EntityHead here = head();
        const bool isFile = here.isAttachment() || (here.disposition.isEmpty() && !here.isText());
        if (!isFile || entity().isComposite || entity().depth != 1 || here.hasContentId)
            return whyNot();
        take(Role::File);
        return std::nullopt;
    }

    Problem whyNot() const
    {
        const QByteArray type = head().type;
        const bool sealed = type == "multipart/signed" || type == "multipart/encrypted" ||
                            type == "application/pkcs7-mime" || type == "application/x-pkcs7-mime";
        return sealed ? MessageFailure{Kind::SignedOrEncrypted, {}, {}} : notOurs();
    }

    QFile &m_file;
    QList<SpooledEntity> m_entities;
    qsizetype m_at = 0;
    HeaderBlock m_header;
    QList<EditablePlan::Leaf> m_leaves;
};

} // namespace

Result<EditablePlan, MessageFailure> EditablePlan::make(QFile &file, const QList<SpooledEntity> &entities)
{
    Structure structure(file, entities);
    if (const Problem problem = structure.readMessage())
        return failure(*problem);
    if (!structure.isAtEnd())
        return failure(*notOurs());
    const auto draft = readHeader(structure.header());
    if (!draft)
        return failure(draft.error());
    return EditablePlan{*draft, structure.takeLeaves()};
}

} // namespace Sealpost
