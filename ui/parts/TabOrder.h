#pragma once

#include <QtGlobal>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace Sealpost {

/// Puts what is in `part`, which was made later, in its turn of Tab: after what stands before `place`, which may be
/// the part itself, if that is older than what is in it.
void takeTurn(QWidget &part, QWidget &place);

} // namespace Sealpost
