#include "message/GMimeOwned.h"

#include <gmime/gmime.h>

namespace Sealpost {

void useGMime()
{
    // GMime counts its users; the process is one, and stays one until it ends.
    [[maybe_unused]] static const bool ready = (g_mime_init(), true);
}

void unrefGMime(void *object) noexcept
{
    g_object_unref(object);
}

} // namespace Sealpost
