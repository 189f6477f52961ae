#include "message/HeaderBlock.h"

#include <algorithm>

namespace Sealpost {

namespace {

bool continues(QByteArrayView line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}

/// Lower case; empty if the line begins no field (RFC 5322 §3.6.8).
QByteArray nameIn(QByteArrayView line)
{
    const QByteArrayView name = line.first(std::max(qsizetype(0), line.indexOf(':'))).trimmed();
    const bool wellFormed = std::all_of(name.cbegin(), name.cend(), [](char c) { return c > 32 && c < 127; });
    return wellFormed ? name.toByteArray().toLower() : QByteArray();
}

qsizetype lineLength(QByteArrayView octets)
{
    const qsizetype end = octets.indexOf('\n');
    return end < 0 ? octets.size() : end + 1;
}

bool isEmptyLine(QByteArrayView line)
{
    return line == "\n" || line == "\r\n";
}

} // namespace

QByteArray HeaderBlock::Field::value() const
{
    QByteArray value = octets.sliced(octets.indexOf(':') + 1);
    return value.replace("\r\n", "").replace('\n', "").trimmed();
}

HeaderBlock HeaderBlock::parse(const QByteArray &octets)
{
    HeaderBlock header;
    QByteArrayView rest = octets;
    while (!rest.isEmpty()) {
        const QByteArrayView line = rest.first(lineLength(rest));
        if (isEmptyLine(line))
            break;
        const QByteArray name = continues(line) ? QByteArray() : nameIn(line);
        if (name.isEmpty() && !header.m_fields.isEmpty())
            header.m_fields.last().octets += line;
        else
            header.m_fields += {name, line.toByteArray()};
        rest = rest.sliced(line.size());
    }
    return header;
}

QByteArray HeaderBlock::value(const QByteArray &name) const
{
    const auto field = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [&name](const Field &candidate) { return candidate.name == name; });
    return field != m_fields.cend() ? field->value() : QByteArray();
}

bool HeaderBlock::has(const QByteArray &name) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
                       [&name](const Field &field) { return field.name == name; });
}

void HeaderBlock::set(const QByteArray &name, const QByteArray &value)
{
    const Field changed{name.toLower(), name + ": " + value + "\r\n"};
    const auto field = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&changed](const Field &candidate) { return candidate.name == changed.name; });
    if (field != m_fields.end())
        *field = changed;
    else
        m_fields += changed;
}

void HeaderBlock::remove(const QByteArray &name)
{
    m_fields.removeIf([&name](const Field &field) { return field.name == name; });
}

void HeaderBlock::append(const QByteArray &fieldOctets)
{
    m_fields += {nameIn(fieldOctets), fieldOctets};
}

QByteArray HeaderBlock::octets() const
{
    QByteArray octets;
    for (const Field &field : m_fields)
        octets += field.octets;
    return octets;
}

} // namespace Sealpost
