#include "trust/Fingerprint.h"

#include <cstddef>
#include <cstdint>

using namespace Sealpost;

// Whatever is pasted: what is read is read the same from each of its own spellings.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    const auto pasted = QString::fromUtf8(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size));
    const auto fingerprint = Fingerprint::parse(pasted);
    if (!fingerprint)
        return 0;
    const QString base64 = QString::fromLatin1(fingerprint->digest().toBase64());
    for (const QString &spelling : {fingerprint->hex(), fingerprint->colonHex(), base64}) {
        if (Fingerprint::parse(spelling) != fingerprint)
            qFatal("another fingerprint when parsed again: %s", qPrintable(spelling));
    }
    return 0;
}
