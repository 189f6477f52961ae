#include "transfer/AccountFile.h"

#include <QDebug>

#include <cstddef>
#include <cstdint>

using namespace Sealpost;

// Whatever a file says: what is read is written as a file that reads the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    const auto file = AccountFile::parse(QByteArray(reinterpret_cast<const char *>(octets), qsizetype(size)));
    if (!file)
        return 0;
    const auto again = AccountFile::parse(file->octets());
    if (!again)
        qFatal("what was read cannot be read again: %s", qPrintable(again.error().where));
    if (again->octets() != file->octets())
        qFatal("another account when it is read again");
    return 0;
}
