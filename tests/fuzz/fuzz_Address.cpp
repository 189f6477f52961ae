#include "message/Address.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace Sealpost;

// Whatever is typed: an address breaks no command line, and its spelling is stable.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    const auto typed = QString::fromUtf8(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size));
    const auto address = Address::parse(typed);
    if (!address)
        return 0;
    const QByteArray wire = address->wire();
    const auto breaksCommands = [](char c) { return static_cast<uchar>(c) < 32 || c == 127; };
    if (wire.size() > 254 || std::any_of(wire.cbegin(), wire.cend(), breaksCommands))
        qFatal("not a path: %s", wire.constData());
    if (Address::parse(QString::fromUtf8(wire)) != address || Address::parse(address->shown()) != address)
        qFatal("another address when parsed again: %s", wire.constData());
    return 0;
}
