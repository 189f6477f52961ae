#pragma once

#include "accounts/AuthorizationServer.h"
#include "accounts/Identity.h"
#include "base/Consent.h"
#include "base/Endpoint.h"
#include "base/Proxy.h"
#include "smtp/Mechanism.h"

#include <chrono>

namespace Sealpost {

/// What becomes of a password that is typed for an account.
enum class PasswordKeeping {
    Asked,  ///< it is asked for once in each run, and kept nowhere
    Stored, ///< in the keyring, or in the profile's sealed file
};

/// A server that a person submits mail through, and as whom.
struct Account {
    QString name;                           ///< one line, unique in the profile without regard to case
    Identity identity;                      ///< as whom it sends where nothing else is chosen
    QList<Identity> furtherIdentities = {}; ///< no address twice, the first one's included
    HostName host; ///< as the person typed or approved it: what certificates are compared with
    std::optional<Port> smtpsPort = Port::submissions; ///< empty: this rung of the ladder is off
    std::optional<Port> startTlsPort = Port::submission;
    std::optional<Port> plainPort = std::nullopt;

    QString username; ///< empty: no login
    Smtp::Credentials::Kind credentialKind = Smtp::Credentials::Kind::Password;
    QString passwordCommand; ///< its standard output, less one line end, is the password or token; empty: none
    PasswordKeeping passwordKeeping = PasswordKeeping::Asked;        ///< where no command gives it
    std::optional<AuthorizationServer> authorization = std::nullopt; ///< gives the token; empty: none

    QString caFile;
    QString clientCertificate;
    Proxy proxy = {};
    Consent consent = Consent::None;
    bool plainPasswordOverUnverified = false;
    bool localException = true;
    bool strictPin = false;
    bool veryOldServer = false;
    std::optional<std::chrono::seconds> timeout = std::nullopt; ///< replaces the RFC's waits

    bool copyToSelf = false; ///< its own address gets each message too, as a Bcc: in the envelope, in no header

    [[nodiscard]] QList<Identity> identities() const { return QList{identity} + furtherIdentities; }
    /// Whose address this is; empty: nobody's here.
    [[nodiscard]] std::optional<Identity> identityOf(const Address &address) const;

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace Sealpost
