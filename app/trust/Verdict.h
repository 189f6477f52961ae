#pragma once

#include "base/PasswordUse.h"
#include "trust/Facts.h"

namespace Sealpost {

/// The rows of TRUST §4.
enum class Decision { R0, R1, R1a, R2, R3, R3a, R4, R5, R6, R7, R8, R9, R10, R11, R12, R13, R14, R15, R16 };

[[nodiscard]] QString decisionName(Decision decision); ///< "3a", as in TRUST §4 and in reports

/// What a message may do over a line.
enum class MessageUse {
    Waits,
    Goes,
};

/// What the facts of a connection come to: the first row of TRUST §4 that matches.
struct Verdict {
    Decision decision = Decision::R0;
    std::optional<Level> level = {}; ///< empty: offline
    PasswordUse password = PasswordUse::Never;
    MessageUse message = MessageUse::Waits;
    bool proofFailed = false; ///< the server once could not prove itself: that alone narrows `password`

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// Whatever the row: to a server that could not prove itself a password goes by SCRAM only, where it must prove
/// itself again. Otherwise it would only have to offer nothing else next time.
///
/// The decision table, pure and total. `tests/trust/tst_TrustPolicy.cpp` is the truth table.
[[nodiscard]] Verdict judge(const Facts &facts);

} // namespace Sealpost
