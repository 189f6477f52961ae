#include "message/SpoolFile.h"

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
    if (m_file->write(octets.data(), octets.size()) == octets.size())
        return std::nullopt;
    return failureOf(*m_file);
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
    // Qt says ResourceError for ENOSPC; a quota is told apart by no error of its own.
    const auto kind =
        file.error() == QFile::ResourceError ? MessageFailure::Kind::SpoolFull : MessageFailure::Kind::SpoolFailed;
    return {kind, file.fileName(), file.errorString()};
}

} // namespace Sealpost
