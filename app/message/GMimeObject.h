#pragma once

#include <memory>

namespace Sealpost {

/// Makes GMime ready for use; cheap from the second call on.
void useGMime();

void unrefGMimeObject(void *object) noexcept;

struct UnrefGMimeObject {
    void operator()(void *object) const noexcept { unrefGMimeObject(object); }
};

/// Owns one reference to a GMime object. GMime's own headers stay in the sources (STYLE §1).
template <typename Object>
using GMimeObject = std::unique_ptr<Object, UnrefGMimeObject>;

} // namespace Sealpost
