#include "message/SpoolFile.h"

#include "base/DiskSpace.h"

namespace Sealpost {

SpoolFile::SpoolFile(std::unique_ptr<QFile> file)
    : m_file(std::move(file))
{
}

SpoolFile::~SpoolFile()
{
    if (m_file)
        m_file->remove();
}

Result<SpoolFile, MessageFailure> SpoolFile::create(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                    QFile::ReadOwner | QFile::WriteOwner))
        return failure(failureOf(*file));
    return SpoolFile(std::move(file));
}

std::optional<MessageFailure> SpoolFile::append(QByteArrayView octets)
{
    // On a full disk what fits is written; only the next write says why there is no more.
    while (!octets.isEmpty()) {
        const qint64 written = m_file->write(octets.data(), octets.size());
        if (written <= 0)
            return failureOf(*m_file);
        octets = octets.sliced(written);
    }
    return std::nullopt;
}

std::optional<MessageFailure> SpoolFile::keep()
{
    m_file->close();
    if (m_file->error() != QFile::NoError)
        return failureOf(*m_file);
    m_file.reset();
    return std::nullopt;
}

MessageFailure SpoolFile::failureOf(const QFile &file)
{
    const auto kind =
        failedForWantOfSpace(file) ? MessageFailure::Kind::SpoolFull : MessageFailure::Kind::SpoolFailed;
    return {kind, file.fileName(), file.errorString()};
}

} // namespace Sealpost
