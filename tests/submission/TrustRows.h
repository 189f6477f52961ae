#pragma once

#include "submission/Bench.h"

#include "trust/Verdict.h"

namespace Sealpost {

/// What may have left when a message was to be sent.
enum class Left { Nothing, Message, PasswordAndMessage };

/// A row of TRUST §4 before real servers.
struct TrustRow {
    const char *name; ///< begins with its number
    Decision decision;
    std::optional<Level> level;
    Left left;
    std::optional<Smtp::Failure::Kind> failure; ///< empty: it was sent
    void (*arrange)(Bench &);
};

/// The same rows for the engine and for the window. Row 1 has none until there is DANE; row 9 is reached by a
/// review, not by sending.
[[nodiscard]] const QList<TrustRow> &trustRows();

// What they are made of
void presents(Bench &bench, const QString &certificate); ///< from the next connection on, by SMTPS
void pinned(Bench &bench, const QString &certificate, Pin::How how);
void onlyInClear(Bench &bench, Consent consent); ///< nothing but the unencrypted rung answers

} // namespace Sealpost
