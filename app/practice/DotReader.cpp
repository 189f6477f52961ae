#include "practice/DotReader.h"

namespace Sealpost {

qsizetype DotReader::read(QByteArrayView octets, const Content &content)
{
    qsizetype from = 0; // of what is not yet yielded
    qsizetype at = 0;
    const auto yield = [&](qsizetype end) {
        if (end > from)
            content(octets.sliced(from, end - from));
    };
    while (at < octets.size() && m_at != At::End) {
        const char octet = octets[at];
        if (m_at == At::LineStart && octet == '.') {
            yield(at);
            from = ++at;
            m_at = At::Dot;
        } else if (m_at == At::Dot && octet == '\r') {
            from = ++at;
            m_at = At::DotCr;
        } else if (m_at == At::DotCr && octet == '\n') {
            from = ++at;
            m_at = At::End;
        } else if (m_at == At::DotCr) { // the CR was content, behind a dot that was put there
            content("\r");
            m_at = At::Cr;
        } else {
            // Up to the next dot it is text whatever stands in it; that dot is text too unless it begins a line.
            const qsizetype dot = octets.indexOf('.', m_at == At::Dot ? at + 1 : at);
            const qsizetype end = dot < 0 ? octets.size() : dot;
            readText(octets.sliced(at, end - at));
            at = end;
            if (dot >= 0 && m_at != At::LineStart) {
                m_at = At::Text;
                ++at;
            }
        }
    }
    yield(at);
    return at;
}

void DotReader::readText(QByteArrayView text)
{
    if (text.isEmpty())
        return;
    const bool afterCr = text.size() > 1 ? text[text.size() - 2] == '\r' : m_at == At::Cr;
    if (text.back() == '\n' && afterCr)
        m_at = At::LineStart;
    else
        m_at = text.back() == '\r' ? At::Cr : At::Text;
}

} // namespace Sealpost
