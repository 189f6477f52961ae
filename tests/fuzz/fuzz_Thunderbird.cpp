#include "ForeignExpect.h"
#include "foreign/Thunderbird.h"

#include <cstddef>
#include <cstdint>

using namespace Sealpost;

// Whatever a profile of Thunderbird says: what is made of it is harmless. Behind a NUL comes the file of
// exceptions.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size));
    const qsizetype end = input.indexOf('\0');
    const QByteArray prefs = end < 0 ? input : input.first(end);
    const auto found = accountsOfThunderbird(prefs, end < 0 ? QByteArray() : input.sliced(end + 1));
    if (!found)
        return 0;
    expect(!found->isEmpty() && found->size() <= mostForeignAccounts, "some, and not too many");
    for (const ForeignAccount &one : *found)
        expectItIsHarmless(one);
    return 0;
}
