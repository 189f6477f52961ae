#include "message/FieldRepair.h"

#include "message/EncodedWords.h"
#include "message/FoldedField.h"

#include <QRegularExpression>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Kind = MessageFailure::Kind;

bool hasLongLine(const QByteArray &octets)
{
    const QByteArrayList lines = octets.split('\n');
    return std::any_of(lines.cbegin(), lines.cend(), [](const QByteArray &line) { return line.size() > 999; });
}

bool isEightBit(const QByteArray &octets)
{
    return std::any_of(octets.cbegin(), octets.cend(), [](char c) { return static_cast<uchar>(c) > 127; });
}

bool hasMailboxes(const QByteArray &name)
{
    static const QByteArrayList fields{"from",        "sender",    "reply-to",  "to",           "cc",
                                       "resent-from", "resent-to", "resent-cc", "resent-sender"};
    return fields.contains(name);
}

/// The name as it was spelled.
QByteArray spelledName(const HeaderBlock::Field &field)
{
    return field.octets.first(field.octets.indexOf(':')).trimmed();
}

/// Parameters hold no encoded words (RFC 2047 §5), but where a name came in raw UTF-8 there is no other form that
/// its readers could be trusted with more: those that take the one take the other.
QString encodedParameter(const QByteArray &octets)
{
    return QString::fromLatin1(encodedWords(textOf(octets)).join(' '));
}

/// A value in two kinds of pieces by turns: outside of quotes, within quotes.
QString withEncodedParameters(const QByteArray &value)
{
    static const QRegularExpression word(u"[^\\s;=]*[^\\x00-\\x7F][^\\s;=]*"_s);
    QByteArrayList pieces = value.split('"');
    QStringList encoded;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QString piece = textOf(pieces[i]);
        const QRegularExpressionMatch match = word.match(piece);
        if (i % 2 == 1 && isEightBit(pieces[i]))
            piece = encodedParameter(pieces[i]);
        else if (match.hasMatch())
            piece.replace(word, u'"' + encodedParameter(match.captured().toUtf8()) + u'"');
        encoded += piece;
    }
    return encoded.join(u'"');
}

bool needsUtf8(const QList<Mailbox> &mailboxes)
{
    return std::any_of(mailboxes.cbegin(), mailboxes.cend(),
                       [](const Mailbox &mailbox) { return mailbox.address.needsSmtpUtf8(); });
}

FoldedField repaired(const HeaderBlock::Field &field, HeaderCharset charset)
{
    const QByteArray value = field.value();
    const auto mailboxes = hasMailboxes(field.name) ? parseMailboxes(textOf(value)) : failure(MailboxListProblem());
    if (mailboxes && !mailboxes->isEmpty() && (charset == HeaderCharset::Utf8 || !needsUtf8(*mailboxes)))
        return mailboxField(spelledName(field), *mailboxes);
    if (field.name.startsWith("content-") && isEightBit(value))
        return otherField(spelledName(field), withEncodedParameters(value));
    return otherField(spelledName(field), textOf(value));
}

} // namespace

QString textOf(const QByteArray &octets)
{
    return QUtf8StringView(octets).isValidUtf8() ? QString::fromUtf8(octets) : QString::fromLatin1(octets);
}

std::optional<MessageFailure> repairFields(HeaderBlock &header, HeaderCharset charset)
{
    HeaderBlock legal;
    for (const HeaderBlock::Field &field : header.fields()) {
        const QString name = QString::fromLatin1(field.name);
        if (field.octets.contains('\0'))
            return MessageFailure{Kind::ControlCharacterInHeader, name, {}};
        const bool isWrong = hasLongLine(field.octets) || isEightBit(field.octets);
        if (isWrong && field.name.isEmpty())
            return MessageFailure{Kind::HeaderLineTooLong, name, {}};
        const FoldedField folded = isWrong ? repaired(field, charset) : FoldedField({});
        if (folded.isTooLong())
            return MessageFailure{Kind::HeaderLineTooLong, name, {}};
        legal.append(isWrong ? folded.octets() : field.octets);
    }
    header = legal;
    return std::nullopt;
}

} // namespace Sealpost
