#pragma once

#include "trust/ServerRecord.h"

namespace Sealpost {

/// Whether a message may go to somebody, once only these pins are left, who would have been held by those that are
/// there now: whoever a CA vouches for, or anybody. Then removing the others makes the account less safe.
[[nodiscard]] bool letsStrangersIn(const TrustTerms &terms, const ServerRecord &now, const QList<Pin> &left);

} // namespace Sealpost
