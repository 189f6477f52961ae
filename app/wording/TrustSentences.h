#pragma once

#include "wording/Wording.h"

namespace Sealpost::Wording {

/// What a person reads about one row of TRUST §4.
struct TrustSentences {
    QString happened; ///< the seal's: what is so, and whether something was sent
    QString meaning;  ///< for the messages and the password
    QString way;      ///< to go on, in this face; empty: there is nothing to be done
};

/// The report has a verdict.
[[nodiscard]] TrustSentences trustSentences(const LineReport &report, Face face);

// What the page of a key says besides, where a person compares it.
[[nodiscard]] QString howToCompare();
[[nodiscard]] QString riskOfUnseen();
[[nodiscard]] QStringList readingsOfChange(); ///< row 2: what another key can mean, and what to do then

} // namespace Sealpost::Wording
