#pragma once

#include <memory>

namespace Sealpost {

/// Owns what libcrypto allocated: `release` is the function that frees it.
template <auto release>
struct LibCryptoRelease {
    template <typename Object>
    void operator()(Object *object) const
    {
        release(object);
    }
};

template <typename Object, auto release>
using LibCryptoPtr = std::unique_ptr<Object, LibCryptoRelease<release>>;

} // namespace Sealpost
