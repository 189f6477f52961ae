#include "base/Clock.h"
#include "message/MessageStream.h"
#include "message/OutsideMessage.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

QByteArray sent(const SpooledMessage &message, Transfer transfer)
{
    auto stream = MessageStream::open(message, transfer, Framing::Chunks);
    if (!stream)
        qFatal("the spool cannot be opened");
    QByteArray octets;
    while (!stream->atEnd()) {
        const auto portion = stream->read(1000);
        if (!portion)
            qFatal("the spool cannot be read");
        octets += *portion;
    }
    if (octets.size() != stream->size())
        qFatal("%lld octets, but %lld were told", octets.size(), stream->size());
    return octets;
}

void mustSuitSmallServers(const QByteArray &octets, HeaderCharset charset)
{
    for (const QByteArray &line : octets.split('\n')) {
        if (line.size() > 999 || line.contains('\0'))
            qFatal("a line that no server takes");
    }
    for (const char octet : octets) {
        if (static_cast<uchar>(octet) > 127 && charset == HeaderCharset::Ascii)
            qFatal("8 bits for a server of 7");
    }
}

} // namespace

// Whatever comes from outside: what goes out is legal for the server that it goes to.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    static const QTemporaryDir folder;
    static const SystemClock clock;
    const QString spool = folder.filePath(u"spool"_s);
    QFile::remove(spool);
    QByteArray message(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size));
    QBuffer source(&message);
    source.open(QIODevice::ReadOnly);
    const Mailbox from{{}, *Address::parse(u"me@example.org"_s)};
    const auto outside = OutsideMessage::takeOver(source, from, spool, clock);
    if (!outside)
        return 0;
    mustSuitSmallServers(sent(outside->message, Transfer::SevenBit), outside->message.headerCharset);
    (void)sent(outside->message, Transfer::EightBit);
    if (sent(outside->message, Transfer::Binary).size() < 1)
        qFatal("an empty message");
    return 0;
}
