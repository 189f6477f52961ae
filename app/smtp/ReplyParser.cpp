#include "smtp/ReplyParser.h"

#include <utility>

namespace Sealpost::Smtp {

namespace {

bool isDigit(char octet)
{
    return octet >= '0' && octet <= '9';
}

/// Reply-code = %x32-35 %x30-35 %x30-39 (§4.2); the second digit is taken as servers write it.
std::optional<int> codeOf(QByteArrayView line)
{
    if (line.size() < 3 || line[0] < '2' || line[0] > '5' || !isDigit(line[1]) || !isDigit(line[2]))
        return std::nullopt;
    return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

/// Takes "250", "250 text" and "250-text"; nothing else may follow the code.
bool isSeparated(QByteArrayView line)
{
    return line.size() == 3 || line[3] == ' ' || line[3] == '-';
}

/// Whether a character could change what the others around it look like.
bool isUnseemly(QChar character)
{
    const char16_t unit = character.unicode();
    const bool turnsDirection = (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
    const bool breaksLine = unit == 0x2028 || unit == 0x2029;
    return character.category() == QChar::Other_Control || turnsDirection || breaksLine;
}

QString plainText(QByteArrayView octets)
{
    QString text = QString::fromUtf8(octets);
    for (QChar &character : text) {
        if (character == u'\t')
            character = u' ';
        else if (isUnseemly(character))
            character = QChar::ReplacementCharacter;
    }
    return text;
}

/// Reads 1 to 3 digits at the front of `text` and takes them off.
std::optional<int> takeNumber(QStringView &text)
{
    qsizetype length = 0;
    while (length < text.size() && length < 4 && text[length] >= u'0' && text[length] <= u'9')
        ++length;
    if (length == 0 || length > 3)
        return std::nullopt;
    const int number = text.first(length).toInt();
    text = text.sliced(length);
    return number;
}

bool takeDot(QStringView &text)
{
    if (!text.startsWith(u'.'))
        return false;
    text = text.sliced(1);
    return true;
}

/// Takes "5.1.1 " off the front of `text`, if it is there and belongs to this code (RFC 2034 §4: 2yz, 4yz, 5yz).
std::optional<EnhancedCode> takeEnhanced(QString &text, int code)
{
    QStringView rest(text);
    const auto statusClass = takeNumber(rest);
    if (statusClass != code / 100 || statusClass == 3 || !takeDot(rest))
        return std::nullopt;
    const auto subject = takeNumber(rest);
    if (!subject || !takeDot(rest))
        return std::nullopt;
    const auto detail = takeNumber(rest);
    if (!detail || !(rest.isEmpty() || rest.startsWith(u' ')))
        return std::nullopt;
    text = rest.trimmed().toString();
    return EnhancedCode{*statusClass, *subject, *detail};
}

} // namespace

void ReplyParser::feed(QByteArrayView octets)
{
    if (!m_broken)
        m_octets += octets;
}

std::optional<Reply> ReplyParser::next()
{
    while (const auto line = takeLine()) {
        if (!addLine(*line))
            break;
        const bool isLast = line->size() == 3 || line->at(3) == ' ';
        if (!isLast)
            continue;
        m_replyOctets = 0;
        return std::exchange(m_reply, {});
    }
    return std::nullopt;
}

/// The next line without its end; a line that is too long breaks the parser, whole or not.
std::optional<QByteArray> ReplyParser::takeLine()
{
    const qsizetype end = QByteArrayView(m_octets).first(qMin(m_octets.size(), maxLine)).indexOf('\n');
    if (end < 0) {
        if (m_octets.size() >= maxLine)
            breakOff();
        return std::nullopt;
    }
    QByteArray line = m_octets.first(end);
    m_octets.remove(0, end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool ReplyParser::addLine(QByteArrayView line)
{
    const auto code = codeOf(line);
    const bool isFirst = m_reply.lines.isEmpty();
    m_replyOctets += line.size();
    if (!code || !isSeparated(line) || (!isFirst && *code != m_reply.code) || m_reply.lines.size() >= maxLines ||
        m_replyOctets > maxReply) {
        breakOff();
        return false;
    }
    QString text = plainText(line.sliced(qMin<qsizetype>(4, line.size())));
    const auto enhanced = takeEnhanced(text, *code);
    m_reply.code = *code;
    if (!m_reply.enhanced)
        m_reply.enhanced = enhanced;
    m_reply.lines += text;
    return true;
}

void ReplyParser::breakOff()
{
    m_broken = true;
    m_octets.clear();
    m_reply = {};
}

} // namespace Sealpost::Smtp
