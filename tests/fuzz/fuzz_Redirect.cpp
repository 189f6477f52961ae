#include "Expect.h"
#include "oauth/Redirect.h"

#include <cstddef>
#include <cstdint>

using namespace Sealpost;

// Whatever anybody sends to the port that the browser's answer is waited for on: what is taken for the answer has
// our state in it, and holds a code or a reason.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    const QByteArray head(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size));
    const auto redirect = OAuth::readRedirect(head, {4711, "right"});
    if (!redirect)
        return 0;
    expect(head.contains("state") || head.contains('%'), "our state is in it");
    expect(*redirect ? !(*redirect)->isEmpty() : !redirect->error().words.isEmpty(), "a code or a reason");
    return 0;
}
