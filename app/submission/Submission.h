#pragma once

#include "message/Envelope.h"
#include "message/SpooledMessage.h"
#include "smtp/Session.h"

namespace Sealpost {

/// The order to send one message: through which account is the Line's affair.
struct Submission {
    Envelope envelope;
    SpooledMessage message;
    Smtp::TlsOnward tlsOnward = Smtp::TlsOnward::Optional;
    std::optional<Smtp::DsnRequest> dsn = std::nullopt;

    friend bool operator==(const Submission &, const Submission &) = default;
};

} // namespace Sealpost
