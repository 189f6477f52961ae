#include "message/TransferPlan.h"

#include "message/Base64Lines.h"
#include "message/HeaderBlock.h"
#include "message/QuotedPrintable.h"

#include <QFile>

#include <algorithm>
#include <optional>

namespace Sealpost {

namespace {

constexpr qint64 portion = 64 * 1024;
constexpr char encodingField[] = "Content-Transfer-Encoding";

/// What the entity's header says that its body needs (RFC 2045 §6.1: 7bit where it says nothing). Base64 and
/// quoted-printable are 7 bit, and so must be what nobody knows.
Transfer declaredIn(const HeaderBlock &header)
{
    const QByteArray value = header.value("content-transfer-encoding").toLower();
    if (value == nameOf(Transfer::Binary))
        return Transfer::Binary;
    return value == nameOf(Transfer::EightBit) ? Transfer::EightBit : Transfer::SevenBit;
}

Transfer neededByHeader(const QByteArray &octets)
{
    const bool ascii =
        std::none_of(octets.cbegin(), octets.cend(), [](char c) { return static_cast<uchar>(c) > 127; });
    return ascii ? Transfer::SevenBit : Transfer::EightBit;
}

qint64 quotedPrintableSize(QFile &file, qint64 offset, qint64 length)
{
    QuotedPrintable encoder;
    qint64 size = 0;
    file.seek(offset);
    for (qint64 left = length; left > 0;) {
        const QByteArray octets = file.read(std::min(portion, left));
        if (octets.isEmpty())
            break; // the stream finds it out again, and says so
        size += encoder.encode(octets).size();
        left -= octets.size();
    }
    return size + encoder.finish().size();
}

Segment asIs(qint64 offset, qint64 length)
{
    return {{}, offset, length, Coding::AsIs, length};
}

Segment atHand(const QByteArray &octets)
{
    return {octets, 0, 0, Coding::AsIs, octets.size()};
}

/// One entity, and what becomes of it.
struct Entity {
    SpooledEntity lies;
    QByteArray headerOctets;
    HeaderBlock header;
    Transfer needs; ///< of the body as it goes out
    Coding coding = Coding::AsIs;

    Entity(QFile &file, const SpooledEntity &spooled)
        : lies(spooled)
    {
        file.seek(lies.header);
        headerOctets = file.read(lies.body - lies.header);
        header = HeaderBlock::parse(headerOctets);
        needs = declaredIn(header);
    }

    bool isText() const
    {
        return !header.has("content-type") || header.value("content-type").toLower().startsWith("text/");
    }
};

class Planner
{
public:
    Planner(QFile &file, const QList<SpooledEntity> &entities, Transfer transfer)
        : m_file(file)
        , m_transfer(transfer)
    {
        for (const SpooledEntity &entity : entities)
            m_entities += Entity(file, entity);
    }

    TransferPlan plan()
    {
        // From the last to the first: what a composite needs is known when all that is in it is.
        for (qsizetype i = m_entities.size() - 1; i >= 0; --i)
            m_entities[i].lies.isComposite ? settleComposite(i) : settleLeaf(m_entities[i]);
        for (const Entity &entity : std::as_const(m_entities))
            lay(entity);
        layRest();
        return std::move(m_plan);
    }

private:
    void settleLeaf(Entity &leaf)
    {
        if (leaf.needs <= m_transfer)
            return;
        // Text with line ends may be quoted-printable; what is binary has none (RFC 2045 §6.7).
        const bool quotable = leaf.isText() && leaf.needs == Transfer::EightBit;
        leaf.coding = quotable ? smallerCoding(leaf.lies) : Coding::Base64;
        leaf.needs = Transfer::SevenBit;
        leaf.header.set(encodingField, leaf.coding == Coding::Base64 ? "base64" : "quoted-printable");
    }

    Coding smallerCoding(const SpooledEntity &lies)
    {
        const qint64 length = lies.end - lies.body;
        const bool quoted = quotedPrintableSize(m_file, lies.body, length) <= Base64Lines::encodedSize(length);
        return quoted ? Coding::QuotedPrintable : Coding::Base64;
    }

    /// A composite is never encoded; it says what the weakest encoding in it is (RFC 2045 §6.4).
    void settleComposite(qsizetype index)
    {
        Entity &composite = m_entities[index];
        const Transfer declared = composite.needs;
        composite.needs = Transfer::SevenBit;
        for (qsizetype i = index + 1; i < m_entities.size(); ++i) {
            if (m_entities[i].lies.depth <= composite.lies.depth)
                break;
            composite.needs =
                std::max({composite.needs, m_entities[i].needs, neededByHeader(m_entities[i].headerOctets)});
        }
        if (composite.needs != declared)
            composite.header.set(encodingField, nameOf(composite.needs));
    }

    void lay(const Entity &entity)
    {
        const QByteArray header = entity.header.octets() + "\r\n";
        const bool changed = entity.header.value("content-transfer-encoding") !=
                             HeaderBlock::parse(entity.headerOctets).value("content-transfer-encoding");
        add(asIs(m_at, entity.lies.header - m_at));
        add(changed ? atHand(header) : asIs(entity.lies.header, entity.lies.body - entity.lies.header));
        if (!entity.lies.isComposite)
            addBody(entity);
        m_at = entity.lies.end;
        m_plan.body = std::max({m_plan.body, entity.needs, neededByHeader(entity.headerOctets)});
    }

    void addBody(const Entity &leaf)
    {
        Segment segment = asIs(leaf.lies.body, leaf.lies.end - leaf.lies.body);
        segment.coding = leaf.coding;
        if (leaf.coding == Coding::Base64)
            segment.size = Base64Lines::encodedSize(segment.length);
        else if (leaf.coding == Coding::QuotedPrintable)
            segment.size = quotedPrintableSize(m_file, segment.offset, segment.length);
        add(segment);
    }

    /// What follows the last part; a message that is one base64 part ends its last line.
    void layRest()
    {
        add(asIs(m_at, m_file.size() - m_at));
        if (!m_plan.segments.isEmpty() && m_plan.segments.last().coding == Coding::Base64)
            add(atHand("\r\n"));
    }

    void add(const Segment &segment)
    {
        if (segment.size == 0)
            return;
        m_plan.segments += segment;
        m_plan.size += segment.size;
    }

    QFile &m_file;
    Transfer m_transfer;
    QList<Entity> m_entities;
    TransferPlan m_plan;
    qint64 m_at = 0; ///< in the file: what lies before is laid
};

} // namespace

TransferPlan TransferPlan::make(QFile &file, const QList<SpooledEntity> &entities, Transfer transfer)
{
    return Planner(file, entities, transfer).plan();
}

} // namespace Sealpost
