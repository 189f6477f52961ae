#include "message/DraftHeader.h"

#include "message/FoldedField.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Kind = MessageFailure::Kind;
using Problem = std::optional<MessageFailure>;

bool hasControl(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c != u'\t' && c.category() == QChar::Other_Control; });
}

bool isFieldName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 76 &&
           std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c > u' ' && c < u'\u007F' && c != u':'; });
}

/// An organization is people's text (RFC 5536 §3.2.7); the grammar of what else there may be is not known.
FoldedField written(const HeaderField &field)
{
    const QByteArray name = field.name.toLatin1();
    return name.toLower() == "organization" ? textField(name, field.value) : otherField(name, field.value);
}

Problem whatIsWrongWith(const HeaderField &field)
{
    if (!isFieldName(field.name) || hasPlaceInDraft(field.name.toLatin1()))
        return MessageFailure{Kind::BadHeaderName, field.name, {}};
    if (hasControl(field.value))
        return MessageFailure{Kind::ControlCharacterInHeader, field.name, {}};
    if (written(field).isTooLong())
        return MessageFailure{Kind::HeaderLineTooLong, field.name, {}};
    return std::nullopt;
}

Problem whatIsWrongWith(const QString &name, const QList<Mailbox> &mailboxes)
{
    for (const Mailbox &mailbox : mailboxes) {
        if (hasControl(mailbox.displayName))
            return MessageFailure{Kind::ControlCharacterInHeader, name, {}};
    }
    return std::nullopt;
}

QList<Mailbox> listOf(const std::optional<Mailbox> &mailbox)
{
    return mailbox ? QList{*mailbox} : QList<Mailbox>();
}

Problem whatIsWrongWith(const Draft &draft)
{
    if (!draft.from)
        return MessageFailure{Kind::NoSender, {}, {}};
    for (const auto &[name, mailboxes] :
         {std::pair(u"From"_s, listOf(draft.from)), std::pair(u"Reply-To"_s, listOf(draft.replyTo)),
          std::pair(u"To"_s, draft.to), std::pair(u"Cc"_s, draft.cc)}) {
        if (const Problem problem = whatIsWrongWith(name, mailboxes))
            return problem;
    }
    if (hasControl(draft.subject))
        return MessageFailure{Kind::ControlCharacterInHeader, u"Subject"_s, {}};
    for (const HeaderField &field : draft.headers) {
        if (const Problem problem = whatIsWrongWith(field))
            return problem;
    }
    return std::nullopt;
}

QByteArray recipientFields(const Draft &draft)
{
    QByteArray octets;
    if (!draft.to.isEmpty())
        octets += mailboxField("To", draft.to).octets();
    if (!draft.cc.isEmpty())
        octets += mailboxField("Cc", draft.cc).octets();
    return octets.isEmpty() ? "To: undisclosed-recipients:;\r\n"_ba : octets;
}

} // namespace

bool hasPlaceInDraft(const QByteArray &name)
{
    static const QByteArrayList ours{"from", "reply-to", "to",         "cc",           "bcc",        "resent-bcc",
                                     "date", "subject",  "message-id", "mime-version", "return-path"};
    return ours.contains(name.toLower()) || name.toLower().startsWith("content-");
}

QByteArray newMessageId(const Address &sender)
{
    std::array<quint32, 5> random; // 160 bits
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray octets(reinterpret_cast<const char *>(random.data()), sizeof random);
    return '<' + octets.toHex() + '@' + sender.domain().toLatin1() + '>';
}

QByteArray dateFor(const QDateTime &time)
{
    // Qt leaves out the day of the week, and every locale but C would translate it.
    return QLocale::c().toString(time.date(), u"ddd, "_s).toLatin1() + time.toString(Qt::RFC2822Date).toLatin1();
}

Result<QByteArray, MessageFailure> draftHeader(const Draft &draft, const QDateTime &time,
                                               const QByteArray &messageId)
{
    if (const Problem problem = whatIsWrongWith(draft))
        return failure(*problem);
    QByteArray octets = "Date: " + dateFor(time) + "\r\n";
    octets += mailboxField("From", listOf(draft.from)).octets();
    if (draft.replyTo)
        octets += mailboxField("Reply-To", listOf(draft.replyTo)).octets();
    octets += recipientFields(draft);
    if (!draft.subject.isEmpty())
        octets += textField("Subject", draft.subject).octets();
    octets += "Message-ID: " + messageId + "\r\n";
    for (const HeaderField &field : draft.headers)
        octets += written(field).octets();
    return octets;
}

} // namespace Sealpost
