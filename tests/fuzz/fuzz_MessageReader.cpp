#include "Expect.h"
#include "base/Clock.h"
#include "message/MessageReader.h"
#include "message/MessageWriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

std::optional<Draft> read(const SpooledMessage &message, const QString &folder)
{
    MessageReader reader;
    QEventLoop loop;
    std::optional<Draft> result;
    QObject::connect(&reader, &MessageReader::wasRead, &loop, [&](const Draft &draft) {
        result = draft;
        loop.quit();
    });
    QObject::connect(&reader, &MessageReader::failed, &loop, &QEventLoop::quit);
    reader.read(message, folder);
    loop.exec();
    return result;
}

std::optional<SpooledMessage> written(const Draft &draft, const QString &path)
{
    static const SystemClock clock;
    MessageWriter writer(clock);
    QEventLoop loop;
    std::optional<SpooledMessage> result;
    QObject::connect(&writer, &MessageWriter::written, &loop, [&](const SpooledMessage &message) {
        result = message;
        loop.quit();
    });
    QObject::connect(&writer, &MessageWriter::failed, &loop, &QEventLoop::quit);
    writer.write(draft, path);
    loop.exec();
    return result;
}

void expectInside(const Draft &draft, const QString &folder)
{
    for (const Attachment &attachment : draft.attachments)
        expect(QFileInfo(attachment.path).absolutePath() == folder, "an attachment lies in the folder");
}

/// But for where its files lie.
void expectSame(const Draft &first, const Draft &second)
{
    expect(first.subject == second.subject && first.to == second.to && first.cc == second.cc, "the same header");
    expect(first.attachments.size() == second.attachments.size(), "the same attachments");
}

} // namespace

// Whatever lies in the spool: what can be edited can be written, and is then read as the same again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    static int argc = 0;
    static const QCoreApplication program(argc, nullptr);
    const QTemporaryDir top;
    const QString files = top.filePath(u"files"_s);
    QDir().mkdir(files);
    QFile spool(top.filePath(u"spool"_s));
    expect(spool.open(QIODevice::WriteOnly), "a file can be made");
    spool.write(reinterpret_cast<const char *>(octets), static_cast<qint64>(size));
    spool.close();
    const auto draft = read({.path = spool.fileName(), .size = static_cast<qint64>(size)}, files);
    expect(draft || QDir(files).isEmpty(), "a failure leaves nothing");
    if (!draft)
        return 0;
    expectInside(*draft, files);
    const auto message = written(*draft, top.filePath(u"again"_s));
    expect(message.has_value(), "what was read can be written");
    const auto again = read(*message, files);
    expect(again.has_value(), "what was written can be read");
    expectSame(*draft, *again);
    return 0;
}
