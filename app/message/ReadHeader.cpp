#include "message/ReadHeader.h"

#include "message/DecodedWords.h"
#include "message/DraftHeader.h"
#include "message/FieldRepair.h"

#include <QDateTime>

#include <algorithm>

namespace Sealpost {

namespace {

using Kind = MessageFailure::Kind;
using Mailboxes = std::optional<QList<Mailbox>>;

bool standsOnce(const HeaderBlock &header, const QByteArray &name)
{
    return std::count_if(header.fields().cbegin(), header.fields().cend(),
                         [&name](const HeaderBlock::Field &field) { return field.name == name; }) <= 1;
}

Mailboxes mailboxesIn(const HeaderBlock &header, const QByteArray &name)
{
    const auto mailboxes = parseMailboxes(textOf(header.value(name)));
    return mailboxes && standsOnce(header, name) ? std::optional(*mailboxes) : std::nullopt;
}

/// None, or one.
bool readOne(const Mailboxes &mailboxes, std::optional<Mailbox> &one)
{
    if (mailboxes && !mailboxes->isEmpty())
        one = mailboxes->first();
    return mailboxes && mailboxes->size() <= 1;
}

bool readMany(const Mailboxes &mailboxes, QList<Mailbox> &many)
{
    many = mailboxes.value_or(QList<Mailbox>());
    return mailboxes.has_value();
}

HeaderField fieldFrom(const HeaderBlock::Field &field)
{
    const QByteArray name = field.octets.first(std::max(qsizetype(0), field.octets.indexOf(':'))).trimmed();
    return {QString::fromLatin1(name), decodedWords(textOf(field.value()))};
}

/// A field that the writer would refuse.
bool canBeWritten(const Draft &draft)
{
    return draft.from && draftHeader(draft, QDateTime::currentDateTime(), "<id@example.org>").has_value();
}

} // namespace

Result<Draft, MessageFailure> readHeader(const HeaderBlock &header)
{
    Draft draft;
    const bool isRead = readOne(mailboxesIn(header, "from"), draft.from) &&
                        readOne(mailboxesIn(header, "reply-to"), draft.replyTo) &&
                        readMany(mailboxesIn(header, "to"), draft.to) &&
                        readMany(mailboxesIn(header, "cc"), draft.cc) && standsOnce(header, "subject");
    draft.subject = decodedWords(textOf(header.value("subject")));
    for (const HeaderBlock::Field &field : header.fields()) {
        if (!hasPlaceInDraft(field.name))
            draft.headers += fieldFrom(field);
    }
    if (isRead && canBeWritten(draft))
        return draft;
    return failure(MessageFailure{Kind::NotOurStructure, {}, {}});
}

} // namespace Sealpost
