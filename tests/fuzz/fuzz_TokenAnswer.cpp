#include "Expect.h"
#include "oauth/TokenAnswer.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace Sealpost;

namespace {

bool fitsIntoALogin(const Secret &token)
{
    const QByteArrayView octets = token.octets();
    return !octets.isEmpty() && std::ranges::all_of(octets, [](char c) { return c >= ' ' && c <= '~'; });
}

} // namespace

// Whatever a token endpoint answers: what is taken for a token can be said to a mail server, and is asked for anew
// some day. The first octet chooses the status.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    if (size == 0)
        return 0;
    QByteArray answer(reinterpret_cast<const char *>(octets) + 1, static_cast<qsizetype>(size) - 1);
    const auto tokens = OAuth::TokenAnswer::parse(octets[0] % 2 ? 200 : 400, answer);
    expect(answer.isEmpty(), "what was read is wiped");
    if (!tokens)
        return 0;
    expect(fitsIntoALogin(tokens->accessToken), "it can be said");
    expect(!tokens->refreshToken || fitsIntoALogin(*tokens->refreshToken), "so can the other one");
    expect(tokens->lifetime.count() > 0 && tokens->lifetime <= std::chrono::hours(24), "it ends");
    return 0;
}
