#pragma once

#include "message/SpooledMessage.h"

QT_FORWARD_DECLARE_CLASS(QFile)

namespace Sealpost {

/// The entities of the message that lies in `file`, open for reading: a pass over all of it, with flat memory.
/// What is no MIME, or broken, is one leaf.
[[nodiscard]] QList<SpooledEntity> findEntities(QFile &file);

} // namespace Sealpost
