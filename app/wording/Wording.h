#pragma once

#include "accounts/CredentialSource.h"
#include "message/Mailbox.h"
#include "message/SpooledMessage.h"
#include "practice/PracticeServer.h"
#include "smtp/Outcome.h"
#include "store/StoreFailure.h"
#include "submission/LineReport.h"
#include "trust/Seal.h"

/// Kinds → sentences. The only tr() of the engine; the two faces say the same.
///
/// Sentences are plain text, end with a period, and never hold markup. The server's own words are given beside
/// them, by serverWords().
namespace Sealpost::Wording {

// VerdictText
[[nodiscard]] QString word(SealState state); ///< "Verified"
[[nodiscard]] QString
sentence(const LineReport &report); ///< TRUST §2: what the seal says, also its accessible name
[[nodiscard]] QString explanation(const LineReport &report); ///< what it means for a message, and what can be done
[[nodiscard]] QString text(CertificateProblem problem, const LineReport &report);
[[nodiscard]] QString rungName(Encryption rung); ///< "SMTPS", "STARTTLS", "unencrypted"
[[nodiscard]] QString attemptText(const RungAttempt &attempt);

// FailureText
[[nodiscard]] QString text(const Smtp::Failure &failure);
[[nodiscard]] QString text(const MessageFailure &failure);
[[nodiscard]] QString text(const StoreFailure &failure);
[[nodiscard]] QString text(AddressProblem problem, const QString &typed);
[[nodiscard]] QString text(CredentialFailure failure);
[[nodiscard]] QString text(PracticeServer::Failure failure);
[[nodiscard]] QString serverWords(const std::optional<Smtp::Reply> &reply); ///< quoted; empty: it said nothing

// OutcomeText
[[nodiscard]] QString summary(const Smtp::Outcome &outcome); ///< one sentence for the whole message
[[nodiscard]] QString text(const Smtp::RecipientResult &result);

} // namespace Sealpost::Wording
