#pragma once

#include "discovery/Candidate.h"
#include "discovery/Source.h"

namespace Sealpost::Wording {

/// Where it is known from, in a few words: "from the domain's own DNS record".
[[nodiscard]] QString evidenceText(const Candidate &candidate);

/// What the person needs for it besides the usual password, in one sentence; empty: nothing.
[[nodiscard]] QString needText(const Candidate &candidate);

/// That a person has to approve the server, and why; empty: it needs no approval. The domain as people read it.
[[nodiscard]] QString approvalText(const Candidate &candidate, const QString &domain);

/// What became of asking one source, in one sentence.
[[nodiscard]] QString text(const SourceReport &report);

} // namespace Sealpost::Wording
