#include "outbox/SentMessage.h"

#include "message/DecodedWords.h"
#include "message/HeaderBlock.h"
#include "outbox/EntryWords.h"
#include "outbox/SentCopy.h"

#include <QFile>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 portion = 4096; // most headers
constexpr qsizetype longestHeader = 256 * 1024;

bool isWhole(const QByteArray &octets)
{
    return octets.contains("\n\n") || octets.contains("\n\r\n");
}

QByteArray headerOctets(QFile &file)
{
    QByteArray octets;
    while (!isWhole(octets) && octets.size() < longestHeader && !file.atEnd())
        octets += file.read(portion);
    return octets;
}

QList<Mailbox> mailboxes(const HeaderBlock &header, const QByteArray &field)
{
    return parseMailboxes(QString::fromUtf8(header.value(field))).value_or(QList<Mailbox>());
}

} // namespace

std::optional<SentMessage> readSentMessage(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    const HeaderBlock header = HeaderBlock::parse(headerOctets(file));
    if (header.fields().isEmpty() || header.fields().first().name.isEmpty())
        return std::nullopt;
    const QString seal = QString::fromLatin1(header.value(QByteArray(sealField).toLower()));
    return SentMessage{
        .name = name,
        .date = QDateTime::fromString(QString::fromLatin1(header.value("date")), Qt::RFC2822Date),
        .recipients = mailboxes(header, "to") + mailboxes(header, "cc") + mailboxes(header, "bcc"),
        .subject = decodedWords(QString::fromUtf8(header.value("subject"))).simplified(),
        .messageId = header.value("message-id"),
        .level = EntryWords::level(seal.section(u' ', 0, 0)),
        .rung = EntryWords::rung(seal.section(u' ', 1)),
    };
}

} // namespace Sealpost
