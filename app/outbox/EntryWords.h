#pragma once

#include "outbox/Entry.h"

/// The words of the outbox's tables: lower case with underscores, never translated, never changed.
namespace Sealpost::EntryWords {

[[nodiscard]] QString word(EntryState state);
[[nodiscard]] QString word(Smtp::RecipientStatus status);
[[nodiscard]] QString word(HeaderCharset charset);
[[nodiscard]] QString word(Smtp::DsnRequest::Return returned);
[[nodiscard]] QString word(Encryption rung);
[[nodiscard]] QString word(Level level); ///< as in reports: "verified"

// Empty: no such word.
[[nodiscard]] std::optional<EntryState> state(const QString &word);
[[nodiscard]] std::optional<Smtp::RecipientStatus> status(const QString &word);
[[nodiscard]] std::optional<HeaderCharset> headerCharset(const QString &word);
[[nodiscard]] std::optional<Smtp::DsnRequest::Return> dsnReturn(const QString &word);
[[nodiscard]] std::optional<Encryption> rung(const QString &word);
[[nodiscard]] std::optional<Level> level(const QString &word);
[[nodiscard]] std::optional<Decision> decision(const QString &word); ///< what decisionName() gives

} // namespace Sealpost::EntryWords
