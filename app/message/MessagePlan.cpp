#include "message/MessagePlan.h"

#include "base/Clock.h"
#include "message/DraftHeader.h"
#include "message/FlowedText.h"
#include "message/FoldedField.h"
#include "message/OctetCensus.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

/// A text of the draft, ready to be written.
struct TextPart {
    QByteArray type; ///< value of Content-Type
    QByteArray octets;
    Transfer transfer;

    TextPart(const QByteArray &mediaType, const QByteArray &text)
        : type(mediaType)
        , octets(text)
        , transfer(transferNeededBy(text))
    {
    }
};

QList<TextPart> textPartsOf(const Draft &draft)
{
    QList<TextPart> parts;
    if (!draft.text.isEmpty() || draft.html.isEmpty())
        parts += TextPart("text/plain; charset=utf-8; format=flowed", flowedText(draft.text));
    if (!draft.html.isEmpty())
        parts += TextPart("text/html; charset=utf-8", linesOf(draft.html));
    return parts;
}

/// 128 random bits that no part holds; "=_" stands in no quoted-printable or base64 text (RFC 2045 §6.7).
QByteArray newBoundary()
{
    const auto half = [] { return QByteArray::number(QRandomGenerator::system()->generate64(), 36); };
    return "=_" + half() + half();
}

/// Puts the pieces one after the other, and notes where each entity comes to lie.
class Layout
{
public:
    explicit Layout(const QByteArray &messageHeader)
        : m_header(messageHeader + "MIME-Version: 1.0\r\n")
    {
    }

    void addText(const TextPart &part, int depth)
    {
        beginEntity(part.type, {}, part.transfer, depth, false);
        add(part.octets);
        endLeaf();
    }

    void addFile(const AttachedFile &file, int depth)
    {
        FoldedField disposition("Content-Disposition");
        disposition.add("attachment;");
        addParameter(disposition, "filename", file.name);
        beginEntity(file.mediaType, disposition.octets(), Transfer::Binary, depth, false);
        m_plan.message.size += file.size;
        m_plan.pieces += file;
        endLeaf();
    }

    /// Begins a multipart; its parts are each preceded by between(), the last one followed by after().
    QByteArray beginMultipart(const QByteArray &subtype, Transfer transfer, int depth)
    {
        const QByteArray boundary = newBoundary();
        beginEntity("multipart/" + subtype + "; boundary=\"" + boundary + '"', {}, transfer, depth, true);
        return boundary;
    }

    void between(const QByteArray &boundary) { add("\r\n--" + boundary + "\r\n"); }
    void after(const QByteArray &boundary) { add("\r\n--" + boundary + "--\r\n"); }

    MessagePlan take() { return std::move(m_plan); }

private:
    void beginEntity(const QByteArray &type, const QByteArray &moreFields, Transfer transfer, int depth,
                     bool composite)
    {
        SpooledEntity entity;
        entity.header = m_plan.message.size;
        add(m_header + "Content-Type: " + type + "\r\n" + moreFields +
            "Content-Transfer-Encoding: " + nameOf(transfer) + "\r\n\r\n");
        m_header.clear();
        entity.body = entity.end = m_plan.message.size;
        entity.depth = depth;
        entity.isComposite = composite;
        m_plan.message.entities += entity;
    }

    void endLeaf() { m_plan.message.entities.last().end = m_plan.message.size; }

    void add(const QByteArray &octets)
    {
        m_plan.message.size += octets.size();
        m_plan.pieces += octets;
    }

    QByteArray m_header; ///< of the message, until its first entity is written
    MessagePlan m_plan;
};

void addTexts(Layout &layout, const QList<TextPart> &texts, int depth)
{
    if (texts.size() == 1)
        return layout.addText(texts.first(), depth);
    const auto weakest = std::max_element(texts.cbegin(), texts.cend(), [](const TextPart &a, const TextPart &b) {
                             return a.transfer < b.transfer;
                         })->transfer;
    const QByteArray boundary = layout.beginMultipart("alternative", weakest, depth);
    for (const TextPart &text : texts) {
        layout.between(boundary);
        layout.addText(text, depth + 1);
    }
    layout.after(boundary);
}

void addAll(Layout &layout, const QList<TextPart> &texts, const QList<AttachedFile> &files)
{
    if (files.isEmpty())
        return addTexts(layout, texts, 0);
    const QByteArray boundary = layout.beginMultipart("mixed", Transfer::Binary, 0);
    layout.between(boundary);
    addTexts(layout, texts, 1);
    for (const AttachedFile &file : files) {
        layout.between(boundary);
        layout.addFile(file, 1);
    }
    layout.after(boundary);
}

Result<QList<AttachedFile>, MessageFailure> filesOf(const Draft &draft)
{
    QList<AttachedFile> files;
    for (const Attachment &attachment : draft.attachments) {
        const auto file = AttachedFile::find(attachment);
        if (!file)
            return failure(file.error());
        files += *file;
    }
    return files;
}

/// Only what is written counts: Bcc stands in no header.
HeaderCharset charsetOf(const Draft &draft)
{
    QList<Mailbox> written = draft.to + draft.cc + QList{*draft.from};
    if (draft.replyTo)
        written += *draft.replyTo;
    const bool needsUtf8 = std::any_of(written.cbegin(), written.cend(),
                                       [](const Mailbox &mailbox) { return mailbox.address.needsSmtpUtf8(); });
    return needsUtf8 ? HeaderCharset::Utf8 : HeaderCharset::Ascii;
}

} // namespace

Result<MessagePlan, MessageFailure> MessagePlan::make(const Draft &draft, const Clock &clock)
{
    const QByteArray messageId = draft.from ? newMessageId(draft.from->address) : QByteArray();
    const auto header = draftHeader(draft, clock.now(), messageId);
    if (!header)
        return failure(header.error());
    const auto files = filesOf(draft);
    if (!files)
        return failure(files.error());

    Layout layout(*header);
    addAll(layout, textPartsOf(draft), *files);
    MessagePlan plan = layout.take();
    plan.message.messageId = messageId;
    plan.message.headerCharset = charsetOf(draft);
    return plan;
}

} // namespace Sealpost
