#include "outbox/SentCopy.h"

#include "message/FoldedField.h"
#include "message/HeaderBlock.h"
#include "message/MessageStream.h"
#include "message/SpoolFile.h"
#include "outbox/EntryWords.h"
#include "outbox/Spool.h"
#include "store/SyncedFile.h"

#include <QFileInfo>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Done = Result<void, StoreFailure>;

constexpr qsizetype portion = 256 * 1024;
constexpr qint64 longestHeader = 4 * 1024 * 1024; // what is beyond is not searched for recipients

StoreFailure storeFailureOf(const MessageFailure &failure)
{
    const bool isFull = failure.kind == MessageFailure::Kind::SpoolFull;
    return {isFull ? StoreFailure::Kind::Full : StoreFailure::Kind::Other, failure.subject, failure.detail};
}

HeaderBlock headerOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return HeaderBlock::parse({});
    QByteArray octets;
    while (!octets.contains("\r\n\r\n") && !file.atEnd() && octets.size() < longestHeader)
        octets += file.read(portion);
    return HeaderBlock::parse(octets);
}

QList<Address> namedIn(const HeaderBlock &header)
{
    QList<Address> named;
    for (const HeaderBlock::Field &field : header.fields()) {
        if (!QByteArrayList{"to", "cc", "resent-to", "resent-cc"}.contains(field.name))
            continue;
        for (const Mailbox &mailbox : parseMailboxes(QString::fromUtf8(field.value())).value_or(QList<Mailbox>()))
            named += mailbox.address;
    }
    return named;
}

QByteArray bccField(const SentCopy &copy)
{
    const QList<Address> named = namedIn(headerOf(copy.message.path));
    QList<Mailbox> blind;
    for (const Address &recipient : copy.recipients) {
        if (!named.contains(recipient))
            blind += Mailbox{{}, recipient};
    }
    return blind.isEmpty() ? QByteArray() : mailboxField("Bcc", blind).octets();
}

QByteArray sealFieldOf(const WayTaken &way)
{
    if (!way.level || !way.rung)
        return {};
    const QString seal = EntryWords::word(*way.level) + u' ' + EntryWords::word(*way.rung);
    return QByteArray(sealField) + ": " + seal.toLatin1() + "\r\n";
}

/// CRLF becomes LF, in portions: a CR that ends one waits for what follows it.
class UnixLines
{
public:
    QByteArray next(QByteArray octets)
    {
        if (std::exchange(m_heldCr, false))
            octets.prepend('\r');
        if (octets.endsWith('\r')) {
            m_heldCr = true;
            octets.chop(1);
        }
        return octets.replace("\r\n", "\n");
    }
    [[nodiscard]] QByteArray rest() const { return m_heldCr ? QByteArray("\r") : QByteArray(); }

private:
    bool m_heldCr = false;
};

Done stream(MessageStream &message, const QByteArray &firstFields, SpoolFile &file)
{
    UnixLines lines;
    auto problem = file.append(lines.next(firstFields));
    while (!problem && !message.atEnd()) {
        const auto octets = message.read(portion);
        problem = octets ? file.append(lines.next(*octets)) : octets.error();
    }
    if (!problem)
        problem = file.append(lines.rest());
    if (!problem)
        problem = file.keep();
    return problem ? failure(storeFailureOf(*problem)) : Done();
}

} // namespace

SentCopy SentCopy::of(const Entry &entry, const Spool &spool)
{
    SpooledMessage message = entry.submission.message;
    const QString id = QFileInfo(message.path).completeBaseName();
    message.path = spool.path(message.path);
    return {u"%1.%2.sealpost"_s.arg(QString::number(entry.enqueued.toSecsSinceEpoch()), id), message,
            entry.submission.envelope.forwardPaths(), entry.way};
}

Done writeCopy(const SentCopy &copy, const QString &path)
{
    auto message = MessageStream::open(copy.message, Transfer::EightBit, Framing::Chunks);
    if (!message)
        return failure(storeFailureOf(message.error()));
    QFile::remove(path);
    auto file = SpoolFile::create(path);
    if (!file)
        return failure(storeFailureOf(file.error()));
    return stream(*message, sealFieldOf(copy.way) + bccField(copy), *file).and_then([&] { return syncPath(path); });
}

} // namespace Sealpost
