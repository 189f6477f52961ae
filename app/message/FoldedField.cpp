#include "message/FoldedField.h"

#include "message/EncodedWords.h"

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLine = 76;
constexpr qsizetype hardLimit = 998; // RFC 5322 §2.1.1
constexpr qsizetype maxWord = 400;   // escaped and with what stands before it, it makes no line of over 998

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 32 && c.unicode() < 127; });
}

bool hasLongWord(const QString &text)
{
    const QStringList words = text.split(u' ');
    return std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return word.size() > maxWord; });
}

/// Whether readers get `text` back from its plain words: they squeeze white space, and decode what looks encoded.
bool isPlain(const QString &text)
{
    return isAscii(text) && !text.contains("=?"_L1) && text == text.simplified() && !hasLongWord(text);
}

void addPlain(FoldedField &field, const QString &text)
{
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        field.add(word.toLatin1());
}

void addText(FoldedField &field, const QString &text)
{
    if (isPlain(text))
        return addPlain(field, text);
    for (const QByteArray &word : encodedWords(text, field.room()))
        field.add(word);
}

bool isAtoms(const QString &name)
{
    return std::all_of(name.cbegin(), name.cend(),
                       [](QChar c) { return c.isLetterOrNumber() || " !#$%&'*+-/=?^_`{|}~"_L1.contains(c); });
}

QString quoted(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + text + u'"';
}

void addPhrase(FoldedField &field, const QString &name)
{
    if (isPlain(name) && !isAtoms(name))
        addPlain(field, quoted(name));
    else
        addText(field, name);
}

bool isTokenOctet(char c)
{
    return c > 32 && c < 127 && !QByteArrayView("()<>@,;:\\\"/[]?=").contains(c);
}

/// attribute-char of RFC 2231 §7.
bool isAttributeOctet(char c)
{
    return isTokenOctet(c) && !QByteArrayView("*'%").contains(c);
}

QByteArray percentEncoded(char octet)
{
    return isAttributeOctet(octet) ? QByteArray(1, octet) : '%' + QByteArray(1, octet).toHex().toUpper();
}

/// A value in portions that leave room for `name*NN*=` on a line. An escape is never cut in two.
QByteArrayList extendedPortions(const QByteArray &name, const QByteArray &utf8)
{
    const qsizetype room = maxLine - name.size() - 8;
    QByteArrayList portions{"UTF-8''"_ba};
    for (const char octet : utf8) {
        const QByteArray encoded = percentEncoded(octet);
        if (portions.last().size() + encoded.size() > room)
            portions += QByteArray();
        portions.last() += encoded;
    }
    return portions;
}

void addExtended(FoldedField &field, const QByteArray &name, const QByteArray &utf8)
{
    const QByteArrayList portions = extendedPortions(name, utf8);
    if (portions.size() == 1)
        return field.add(name + "*=" + portions.first());
    for (qsizetype i = 0; i < portions.size(); ++i) {
        const QByteArray end = i + 1 < portions.size() ? ";"_ba : QByteArray();
        field.add(name + '*' + QByteArray::number(i) + "*=" + portions[i] + end);
    }
}

} // namespace

FoldedField::FoldedField(const QByteArray &name)
    : m_octets(name + ':')
    , m_column(name.size() + 1)
    , m_longestLine(m_column)
{
}

void FoldedField::add(const QByteArray &word)
{
    // A line of its own for the first word would leave the name alone on its line: old readers stumble over that.
    const bool isFirst = m_octets.endsWith(':') && m_octets.size() == m_column;
    if (word.size() > (isFirst ? hardLimit - m_column - 1 : room())) {
        m_octets += "\r\n";
        m_column = 0;
    }
    m_octets += ' ' + word;
    m_column += 1 + word.size();
    m_longestLine = std::max(m_longestLine, m_column);
}

qsizetype FoldedField::room() const
{
    return maxLine - m_column - 1;
}

bool FoldedField::isTooLong() const
{
    return m_longestLine > hardLimit;
}

FoldedField textField(const QByteArray &name, const QString &text)
{
    FoldedField field(name);
    addText(field, text);
    return field;
}

FoldedField mailboxField(const QByteArray &name, const QList<Mailbox> &mailboxes)
{
    FoldedField field(name);
    for (qsizetype i = 0; i < mailboxes.size(); ++i) {
        const Mailbox &mailbox = mailboxes[i];
        const QByteArray end = i + 1 < mailboxes.size() ? ","_ba : QByteArray();
        addPhrase(field, mailbox.displayName);
        const QByteArray address = mailbox.address.wire();
        field.add((mailbox.displayName.isEmpty() ? address : '<' + address + '>') + end);
    }
    return field;
}

FoldedField otherField(const QByteArray &name, const QString &value)
{
    FoldedField field(name);
    const QString words = value.simplified();
    if (isAscii(words))
        addPlain(field, words);
    else
        addText(field, words);
    return field;
}

void addParameter(FoldedField &field, const QByteArray &name, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    if (!isAscii(value) || name.size() + utf8.size() + 4 > maxLine)
        addExtended(field, name, utf8);
    else if (!utf8.isEmpty() && std::all_of(utf8.cbegin(), utf8.cend(), isTokenOctet))
        field.add(name + '=' + utf8);
    else
        field.add(name + '=' + quoted(value).toLatin1());
}

} // namespace Sealpost
