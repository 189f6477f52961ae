#include "ForeignExpect.h"
#include "foreign/Msmtprc.h"

#include <cstddef>
#include <cstdint>

using namespace Sealpost;

// Whatever a configuration of msmtp says: what is made of it is harmless.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    const auto found =
        accountsOfMsmtprc(QByteArray(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size)));
    if (!found)
        return 0;
    expect(!found->isEmpty() && found->size() <= mostForeignAccounts, "some, and not too many");
    for (const ForeignAccount &one : *found)
        expectItIsHarmless(one);
    return 0;
}
