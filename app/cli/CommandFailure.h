#pragma once

#include "base/Result.h"
#include "cli/ExitCode.h"

#include "message/Mailbox.h"
#include "message/SpooledMessage.h"
#include "practice/PracticeServer.h"
#include "secrets/PasswordStore.h"
#include "store/StoreFailure.h"

#include <QJsonObject>

namespace Sealpost::Cli {

/// Why a command cannot be carried out: what the program ends with, and what it says.
struct CommandFailure {
    ExitCode code = ExitCode::Usage;
    QString kind = {}; ///< the word in a report
    QString sentence = {};
    std::optional<Smtp::Reply> reply = std::nullopt;

    [[nodiscard]] static CommandFailure usage(const QString &sentence); ///< kind "usage"
    [[nodiscard]] static CommandFailure of(const Smtp::Failure &failure);
    [[nodiscard]] static CommandFailure of(const MessageFailure &failure);
    [[nodiscard]] static CommandFailure ofStore(const StoreFailure &failure);
    [[nodiscard]] static CommandFailure of(PasswordStoreFailure failure);
    [[nodiscard]] static CommandFailure of(PracticeServer::Failure failure);
    /// An address of an option or a field: the sentence names both.
    [[nodiscard]] static CommandFailure of(const QString &field, const MailboxListProblem &problem);

    [[nodiscard]] QJsonObject json() const; ///< {"kind","sentence","server_reply"}

    friend bool operator==(const CommandFailure &, const CommandFailure &) = default;
};

/// What of a function of this layer that may fail comes out.
template <typename Value>
using Answer = Result<Value, CommandFailure>;

} // namespace Sealpost::Cli
