#include "message/IncomingFile.h"

#include "message/SpoolFile.h"

#include <QFile>

#include <utility>

namespace Sealpost {

namespace {

using Kind = MessageFailure::Kind;
using Problem = std::optional<MessageFailure>;

constexpr qint64 portion = 256 * 1024;

/// Takes away the line with which an mbox file begins (RFC 4155): it is not part of the message. "From :" would be
/// a field (RFC 5322 §4.5.2).
class MboxLine
{
public:
    QByteArray removedFrom(QByteArrayView octets)
    {
        if (m_isPast)
            return octets.toByteArray();
        m_start += octets;
        m_isPast = m_start.contains('\n') || m_start.size() > maxLine;
        return m_isPast ? finish() : QByteArray();
    }

    QByteArray finish()
    {
        const QByteArray start = std::exchange(m_start, {});
        const bool isMbox = start.startsWith("From ") && !start.sliced(5).trimmed().startsWith(':');
        return isMbox ? start.sliced(start.indexOf('\n') + 1) : start;
    }

private:
    static constexpr qsizetype maxLine = 1000;
    QByteArray m_start;
    bool m_isPast = false;
};

bool isAtEnd(const QIODevice &source, qint64 got)
{
    const auto *file = qobject_cast<const QFileDevice *>(&source);
    return got == 0 || (got < 0 && source.isSequential() && (!file || file->error() == QFileDevice::NoError));
}

Problem append(QFile &file, const QByteArray &octets)
{
    if (file.write(octets) == octets.size() && file.flush())
        return std::nullopt;
    return SpoolFile::failureOf(file);
}

} // namespace

std::optional<MessageFailure> copyIncoming(QIODevice &source, QFile &file)
{
    MboxLine mboxLine;
    QByteArray octets(portion, Qt::Uninitialized);
    while (true) {
        const qint64 got = source.read(octets.data(), octets.size());
        if (isAtEnd(source, got))
            return append(file, mboxLine.finish());
        if (got < 0)
            return MessageFailure{Kind::SourceUnreadable, {}, source.errorString()};
        if (const Problem problem = append(file, mboxLine.removedFrom(QByteArrayView(octets).first(got))))
            return problem;
    }
}

} // namespace Sealpost
