#include "message/OutsideHeader.h"

#include "base/Clock.h"
#include "message/DraftHeader.h"
#include "message/FieldRepair.h"
#include "message/FoldedField.h"

#include <QSet>

#include <algorithm>

namespace Sealpost {

namespace {

using Kind = MessageFailure::Kind;
using Field = HeaderBlock::Field;
using Mailboxes = Result<QList<Mailbox>, MessageFailure>;

/// The first run of Resent- fields, up to one that stands in it already: that one is of an older block.
QList<Field> newestResentBlock(const QList<Field> &fields)
{
    QList<Field> block;
    QSet<QByteArray> names;
    for (const Field &field : fields) {
        const bool isResent = field.name.startsWith("resent-");
        if (!block.isEmpty() && (!isResent || names.contains(field.name)))
            break;
        if (!isResent)
            continue;
        names.insert(field.name);
        block += field;
    }
    return block;
}

Mailboxes mailboxesIn(const QList<Field> &fields, const QByteArrayList &names)
{
    QList<Mailbox> all;
    for (const Field &field : fields) {
        if (!names.contains(field.name))
            continue;
        const auto mailboxes = parseMailboxes(textOf(field.value()));
        if (!mailboxes)
            return failure(MessageFailure{Kind::BadAddressInHeader, mailboxes.error().text, {}});
        all += *mailboxes;
    }
    return all;
}

Mailboxes recipientsIn(const QList<Field> &fields)
{
    const QList<Field> resent = newestResentBlock(fields);
    return resent.isEmpty() ? mailboxesIn(fields, {"to", "cc", "bcc"})
                            : mailboxesIn(resent, {"resent-to", "resent-cc", "resent-bcc"});
}

QList<Address> addressesOf(const QList<Mailbox> &mailboxes)
{
    QSet<Address> seen;
    QList<Address> addresses;
    for (const Mailbox &mailbox : mailboxes) {
        if (!seen.contains(mailbox.address))
            addresses += mailbox.address;
        seen.insert(mailbox.address);
    }
    return addresses;
}

/// Repaired fields are 8-bit only where an address has to be.
HeaderCharset charsetOf(const QByteArray &octets)
{
    const bool ascii =
        std::all_of(octets.cbegin(), octets.cend(), [](char c) { return static_cast<uchar>(c) < 128; });
    return ascii ? HeaderCharset::Ascii : HeaderCharset::Utf8;
}

} // namespace

Result<OutsideHeader, MessageFailure> OutsideHeader::make(HeaderBlock fields, const Mailbox &from,
                                                          const Clock &clock)
{
    if (fields.fields().isEmpty() || fields.fields().first().name.isEmpty())
        return failure(MessageFailure{Kind::NotAMessage, {}, {}});
    const Mailboxes recipients = recipientsIn(fields.fields());
    if (!recipients)
        return failure(recipients.error());
    const Mailboxes author = mailboxesIn(fields.fields(), {"from"});
    if (!author)
        return failure(author.error());

    OutsideHeader header;
    header.recipients = addressesOf(*recipients);
    header.from = author->isEmpty() ? QList{from} : *author;
    header.messageId = fields.value("message-id");
    fields.remove("bcc");
    fields.remove("resent-bcc");
    if (author->isEmpty()) {
        fields.remove("from");
        fields.append(mailboxField("From", header.from).octets());
    }
    if (!fields.has("date"))
        fields.append("Date: " + dateFor(clock.now()) + "\r\n");
    if (header.messageId.isEmpty()) {
        header.messageId = newMessageId(header.from.first().address);
        fields.set("Message-ID", header.messageId);
    }
    if (const auto problem = repairFields(fields, HeaderCharset::Utf8))
        return failure(*problem);
    header.charset = charsetOf(fields.octets());
    header.fields = fields;
    return header;
}

} // namespace Sealpost
