#include "cli/SpoolFile.h"

#include "cli/PracticeReport.h"
#include "message/DecodedWords.h"

#include <QFile>
#include <QUuid>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

Answer<SpoolFile> SpoolFile::in(TemporaryFolder &temporary)
{
    const auto folder = temporary.path();
    if (!folder)
        return failure(CommandFailure::ofStore(folder.error()));
    return SpoolFile(*folder, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

SpoolFile::SpoolFile(const QString &folder, const QString &id)
    : m_id(id)
    , m_path(folder + u'/' + id + u".eml"_s)
{
}

SpoolFile::SpoolFile(SpoolFile &&other) noexcept
    : m_id(std::exchange(other.m_id, {}))
    , m_path(std::exchange(other.m_path, {}))
{
}

SpoolFile &SpoolFile::operator=(SpoolFile &&other) noexcept
{
    std::swap(m_id, other.m_id);
    std::swap(m_path, other.m_path);
    return *this;
}

SpoolFile::~SpoolFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

QString subjectOf(const SpoolFile &file)
{
    QFile message(file.path());
    return message.open(QIODevice::ReadOnly) ? decodedWords(headerField(message, "Subject")) : QString();
}

Answer<TakenOver> takeOver(QIODevice &source, TemporaryFolder &temporary, const Mailbox &from, const Clock &clock)
{
    Answer<SpoolFile> file = SpoolFile::in(temporary);
    if (!file)
        return failure(file.error());
    auto outside = OutsideMessage::takeOver(source, from, file->path(), clock);
    if (!outside)
        return failure(CommandFailure::of(outside.error()));
    return TakenOver{std::move(*file), std::move(*outside)};
}

} // namespace Sealpost::Cli
