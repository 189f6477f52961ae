#pragma once

#include "base/Consent.h"
#include "base/Endpoint.h"
#include "message/Mailbox.h"
#include "smtp/Mechanism.h"

#include <chrono>

namespace Sealpost {

/// A server that a person submits mail through, and as whom.
struct Account {
    QString name; ///< one line, unique in the profile without regard to case
    Mailbox identity;
    HostName host; ///< as the person typed or approved it: what certificates are compared with
    std::optional<Port> smtpsPort = Port::submissions; ///< empty: this rung of the ladder is off
    std::optional<Port> startTlsPort = Port::submission;
    std::optional<Port> plainPort = std::nullopt;

    QString username; ///< empty: no login
    Smtp::Credentials::Kind credentialKind = Smtp::Credentials::Kind::Password;
    QString passwordCommand; ///< its standard output, less one line end, is the password or token; empty: asked

    QString caFile;
    QString clientCertificate;
    Consent consent = Consent::None;
    bool plainPasswordOverUnverified = false;
    bool localException = true;
    bool strictPin = false;
    bool veryOldServer = false;
    std::optional<std::chrono::seconds> timeout = std::nullopt; ///< replaces the RFC's waits

    std::optional<bool> sentCopy = std::nullopt; ///< keep a copy of what it sends; empty: as the Settings say
    bool copyToSelf = false; ///< its own address gets each message too, as a Bcc: in the envelope, in no header

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace Sealpost
