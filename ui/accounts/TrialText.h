#pragma once

#include "accounts/Account.h"
#include "submission/LineReport.h"
#include "ui/parts/NoticeBar.h"

namespace Sealpost {

/// What a test came to, in a sentence, and what is next.
struct TrialText {
    NoticeBar::Tone tone;
    QString sentence;
    QString more = {};
};

/// Of a line that stands and may be used; empty: it is none, which its report says.
[[nodiscard]] std::optional<TrialText> trialText(const LineReport &report, const Account &tried);

} // namespace Sealpost
