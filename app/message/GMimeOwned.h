#pragma once

#include <memory>

namespace Sealpost {

/// Makes GMime ready for use; cheap from the second call on.
void useGMime();

void unrefGMime(void *object) noexcept;

struct UnrefGMime {
    void operator()(void *object) const noexcept { unrefGMime(object); }
};

/// Owns one reference to a GMime object. GMime's own headers stay in the sources (STYLE §1).
template <typename Object>
using GMimeOwned = std::unique_ptr<Object, UnrefGMime>;

} // namespace Sealpost
