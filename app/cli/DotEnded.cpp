#include "cli/DotEnded.h"

#include <algorithm>

namespace Sealpost::Cli {

namespace {

constexpr qint64 portion = 64 * 1024; ///< a longer line comes in several

}

DotEnded::DotEnded(QIODevice &source)
    : m_source(source)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool DotEnded::atEnd() const
{
    return m_ended && m_line.isEmpty();
}

qint64 DotEnded::readData(char *octets, qint64 maxSize)
{
    if (m_line.isEmpty() && !m_ended)
        readLine();
    if (atEnd())
        return -1;
    const qint64 size = std::min<qint64>(maxSize, m_line.size());
    std::copy_n(m_line.cbegin(), size, octets);
    m_line.remove(0, size);
    return size;
}

void DotEnded::readLine()
{
    m_line = m_source.readLine(portion);
    const bool dot = m_atLineStart && (m_line == ".\n" || m_line == ".\r\n" || m_line == ".");
    m_atLineStart = m_line.endsWith('\n');
    m_ended = dot || m_line.isEmpty();
    if (dot)
        m_line.clear();
}

} // namespace Sealpost::Cli
