#pragma once

#include "trust/Pin.h"
#include "trust/Verdict.h"

namespace Sealpost {

/// What the indicator shows (TRUST §2). The word and the sentence are made in `wording`.
enum class SealState {
    NotChecked,
    Checking,
    Offline,
    Blocked,
    Plain,
    Local,
    Unverified,
    PinnedUnseen,
    PinnedCompared,
    Verified,
};

struct Seal {
    SealState state = SealState::NotChecked;
    bool lowerRung = false; ///< sub-mark: SMTPS used to work here and another rung is used

    friend bool operator==(const Seal &, const Seal &) = default;
};

/// A level-4 line of which nobody says how it was pinned shows the paler pin.
[[nodiscard]] SealState sealStateOf(const Verdict &verdict, std::optional<Pin::How> pinnedHow);

/// The freedesktop-style name of the icon in resources/icons: "seal-verified", "seal-pinned-unseen", …
[[nodiscard]] QString iconName(SealState state);

/// "verified pinned unverified local plain blocked offline": the level in reports (DESIGN §5).
[[nodiscard]] QString levelName(const Verdict &verdict);
[[nodiscard]] QString levelName(Level level); ///< without "offline": of a floor
[[nodiscard]] std::optional<Level> levelNamed(const QString &name);

} // namespace Sealpost
