#include "practice/MessageFile.h"

#include <QDateTime>
#include <QUuid>

namespace Sealpost {

using namespace Qt::StringLiterals;

MessageFile::MessageFile(const QDir &folder, Received received)
    : m_folder(folder)
    , m_received(std::move(received))
{
}

MessageFile::~MessageFile()
{
    discard();
}

void MessageFile::begin()
{
    discard();
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString unique = QUuid::createUuid().toString(QUuid::Id128).first(8);
    m_file.setFileName(m_folder.filePath(u"%1-%2.part"_s.arg(time, unique)));
    m_sound =
        m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void MessageFile::write(QByteArrayView octets)
{
    m_sound = m_sound && m_file.write(octets.data(), octets.size()) == octets.size();
}

void MessageFile::discard()
{
    if (m_file.isOpen())
        m_file.remove();
}

bool MessageFile::finish(const Envelope &envelope, const QByteArray &username)
{
    m_sound = m_sound && m_file.flush();
    const qint64 size = m_file.size();
    m_file.close();
    const QString whole = m_file.fileName().chopped(u".part"_s.size()) + u".eml"_s;
    if (!m_sound || !m_file.rename(whole)) {
        m_file.remove();
        return false;
    }
    m_received({whole, size, QString::fromUtf8(username), envelope});
    return true;
}

} // namespace Sealpost
