#pragma once

#include "accounts/CredentialSource.h"
#include "accounts/Weakening.h"
#include "message/Mailbox.h"
#include "message/SpooledMessage.h"
#include "practice/PracticeServer.h"
#include "secrets/PasswordStore.h"
#include "smtp/Outcome.h"
#include "store/Repair.h"
#include "store/StoreFailure.h"
#include "submission/LineReport.h"
#include "trust/JournalEntry.h"
#include "trust/Seal.h"

/// Kinds → sentences. The only tr() of the engine; the two faces say the same.
///
/// Sentences are plain text, end with a period, and never hold markup or control characters, whatever a server or a
/// certificate calls itself. The server's own words are given beside them, by serverWords().
namespace Sealpost::Wording {

/// Who says it. A remedy is of use only where a person can reach it: there a place to click, here a command.
enum class Face { Window, CommandLine };

// VerdictText, VerdictExplanation, TrustSentences
[[nodiscard]] QString word(SealState state); ///< "Verified"
[[nodiscard]] QString word(Level level);     ///< of a floor
[[nodiscard]] QString
sentence(const LineReport &report); ///< TRUST §2: what the seal says, also its accessible name
/// What it means for a message, and what can be done about it in this face.
[[nodiscard]] QString explanation(const LineReport &report, Face face);
[[nodiscard]] QString remedy(Decision decision, Face face); ///< empty: nothing needs one

// CertificateText
[[nodiscard]] QString text(CertificateProblem problem, const LineReport &report); ///< the report has a peer
[[nodiscard]] QString text(Pin::How how);                                         ///< "compared"
[[nodiscard]] QString text(JournalEntry::Event event);

// JournalText
[[nodiscard]] QString reason(const JournalEntry &entry); ///< of it, in people's words; empty: there is none

// WeakeningText
[[nodiscard]] QString text(Weakening weakening);

// RungText
[[nodiscard]] QString rungName(Encryption rung); ///< "SMTPS", "STARTTLS", "unencrypted"
[[nodiscard]] QString attemptText(const RungAttempt &attempt);

// FailureText, FailureExplanation
[[nodiscard]] QString text(const Smtp::Failure &failure);
[[nodiscard]] QString explanation(const Smtp::Failure &failure, Face face); ///< what it means, and what can be done
[[nodiscard]] QString serverWords(const std::optional<Smtp::Reply> &reply); ///< quoted; empty: it said nothing

// MessageFailureText, StoreFailureText
[[nodiscard]] QString text(const MessageFailure &failure);
[[nodiscard]] QString text(const StoreFailure &failure);
[[nodiscard]] QString text(const Repair &repair);
[[nodiscard]] QString text(AddressProblem problem, const QString &typed);
[[nodiscard]] QString text(CredentialFailure failure);
[[nodiscard]] QString text(PasswordStoreFailure failure);
[[nodiscard]] QString text(PracticeServer::Failure failure);

// OutcomeText
[[nodiscard]] QString summary(const Smtp::Outcome &outcome); ///< one sentence for the whole message
[[nodiscard]] QString text(const Smtp::RecipientResult &result);

} // namespace Sealpost::Wording
