#pragma once

#include "base/Clock.h"
#include "message/MessageStream.h"
#include "message/MessageWriter.h"

#include <QEventLoop>
#include <QFile>
#include <QTimeZone>

namespace Sealpost::Test {

/// Tuesday, 24 November 2026, 11:03:29, two hours east of Greenwich.
class StoppedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime(QDate(2026, 11, 24), QTime(11, 3, 29), Qt::OffsetFromUTC, 7200);
    }
};

inline Mailbox mailbox(const QString &typed)
{
    return parseMailboxes(typed).value().first();
}

/// From me@example.org to ann@example.org.
inline Draft smallDraft(const QString &text = {})
{
    Draft draft;
    draft.from = mailbox(QStringLiteral("me@example.org"));
    draft.to = {mailbox(QStringLiteral("ann@example.org"))};
    draft.text = text;
    return draft;
}

/// Writes to the end, one way or the other.
inline Result<SpooledMessage, MessageFailure> written(const Draft &draft, const QString &path)
{
    const StoppedClock clock;
    MessageWriter writer(clock);
    QEventLoop loop;
    Result<SpooledMessage, MessageFailure> result;
    QObject::connect(&writer, &MessageWriter::written, &loop, [&](const SpooledMessage &message) {
        result = message;
        loop.quit();
    });
    QObject::connect(&writer, &MessageWriter::failed, &loop, [&](const MessageFailure &why) {
        result = failure(why);
        loop.quit();
    });
    writer.write(draft, path);
    loop.exec();
    return result;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool put(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size();
}

/// All of a stream, read in portions of `portion` octets.
inline Result<QByteArray, MessageFailure> drained(MessageStream &stream, qsizetype portion = 100'000)
{
    QByteArray all;
    while (!stream.atEnd()) {
        const auto octets = stream.read(portion);
        if (!octets)
            return failure(octets.error());
        all += *octets;
    }
    return all;
}

} // namespace Sealpost::Test
