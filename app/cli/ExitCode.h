#pragma once

#include "outbox/Entry.h"

namespace Sealpost::Cli {

/// What the program ends with: the numbers of sysexits.h (DESIGN §5).
enum class ExitCode {
    Done = 0,          ///< sent, or what was asked for is done
    Usage = 64,        ///< the command line makes no sense
    BadMessage = 65,   ///< a message or an address that cannot be sent
    NoHost = 68,       ///< no such host
    Refused = 69,      ///< the service refused all or a part of it
    InputOutput = 74,  ///< a file; also: nobody can know whether the message was taken
    Waits = 75,        ///< not now: it waits in the outbox, or later may succeed
    Protocol = 76,     ///< the server does not keep to SMTP
    NotPermitted = 77, ///< trust or password
};

[[nodiscard]] ExitCode exitCodeOf(const Smtp::Failure &failure);
[[nodiscard]] ExitCode exitCodeOf(const Entry &entry);

} // namespace Sealpost::Cli
