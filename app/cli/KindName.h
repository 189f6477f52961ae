#pragma once

#include "cli/ExitCode.h"

#include "accounts/CredentialSource.h"
#include "base/Endpoint.h"
#include "message/SpooledMessage.h"
#include "practice/PracticeServer.h"
#include "secrets/PasswordStore.h"
#include "store/StoreFailure.h"
#include "submission/LineReport.h"

/// Kinds → the words of reports (DESIGN §5): lower case with underscores, never translated, never changed.
namespace Sealpost::Cli {

[[nodiscard]] QString kindName(Smtp::Failure::Kind kind);
[[nodiscard]] QString kindName(MessageFailure::Kind kind);
[[nodiscard]] QString kindName(StoreFailure::Kind kind);
[[nodiscard]] QString kindName(AddressProblem problem);
[[nodiscard]] QString kindName(PasswordStoreFailure failure);
[[nodiscard]] QString kindName(PracticeServer::Failure failure);

[[nodiscard]] QString rungName(Encryption rung);
[[nodiscard]] QString resultName(RungAttempt::Result result);
[[nodiscard]] QString problemName(CertificateProblem problem);
[[nodiscard]] QString versionName(TlsFacts::Version version);
[[nodiscard]] QString outcomeName(EntryState state); ///< of a report of sending: one of five
[[nodiscard]] QString statusName(Smtp::RecipientStatus status);
[[nodiscard]] std::optional<Level> floorNamed(const QString &name); ///< "verified", "pinned", "unverified", "plain"
[[nodiscard]] QString consentName(Consent consent);
[[nodiscard]] std::optional<Consent> consentNamed(const QString &name);

} // namespace Sealpost::Cli
