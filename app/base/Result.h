#pragma once

#include <tl/expected.hpp>

namespace Sealpost {

/// A value, or the reason why there is none (std::expected, until the compilers have it).
///
/// The reason is a kind that code can compare; the sentence for people is made in `wording`.
template <typename Value, typename Error>
using Result = tl::expected<Value, Error>;

template <typename Error>
[[nodiscard]] constexpr auto failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace Sealpost
