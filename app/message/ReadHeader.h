#pragma once

#include "base/Result.h"
#include "message/Draft.h"
#include "message/HeaderBlock.h"
#include "message/SpooledMessage.h"

namespace Sealpost {

/// The header of a message as that of a draft; fails with NotOurStructure where a draft cannot say the same, as
/// with several authors.
///
/// Date, Message-ID and the fields of MIME are made anew when it is written; Bcc stands in none.
[[nodiscard]] Result<Draft, MessageFailure> readHeader(const HeaderBlock &header);

} // namespace Sealpost
