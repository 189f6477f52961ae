#pragma once

#include <QtGlobal>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace Sealpost {

/// Puts what is in `part`, which was made later, in its turn of Tab: after what stands before `place`, which may be
/// the part itself, if that is older than what is in it.
void takeTurn(QWidget &part, QWidget &place);

/// The same for what was just added to the part: after all else in it, wherever that had been put. The first in it
/// comes where the part stands itself.
void joinTurn(QWidget &part, QWidget &stop);

} // namespace Sealpost
