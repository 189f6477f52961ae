#pragma once

#include "smtp/Reply.h"

namespace Sealpost::Smtp {

/// Why a line, a login or a message came to nothing. `wording` makes a sentence of it.
struct Failure {
    enum class Kind {
        HostNotFound,
        Unreachable,                 ///< refused, no route, no address answers
        TimedOut,                    ///< no answer within the RFC's wait (or the account's)
        ConnectionLost,              ///< closed in the middle
        ProxyUnreachable,            ///< the account's proxy, not the server
        ProxyLoginRefused,           ///< the proxy wants a login, or does not take this one
        ProxyRefused,                ///< the proxy does not go on to the server: nobody knows whether that is there
        TlsFailed,                   ///< no TLS before any certificate came
        ClientCertificateUnreadable, ///< the account's own: there is none with its key in the file
        ClientCertificateLocked,     ///< its passphrase is missing, or a wrong one
        ServiceUnavailable,          ///< 421, or a greeting of 4yz/5yz
        EncryptionUnavailable,       ///< STARTTLS not offered, or answered with 4yz/5yz
        NotPermitted,                ///< a verdict of trust: the message waits; the verdict says why
        PasswordMissing,             ///< none is stored, or its command failed
        PasswordsLocked,             ///< there may be one: the keyring or the sealed file has to be opened
        AuthorizationMissing,        ///< OAuth 2: never given, or taken back; the person gives it in the browser
        NoMechanism,                 ///< no mechanism in common that may be used here
        AuthenticationRefused,       ///< the server does not take this password
        AuthenticationRequired,      ///< the server wants a login that this account does not have, or may not use
        ServerNotAuthentic,          ///< the server's own proof (SCRAM) is wrong
        SenderRefused,
        RecipientsRefused, ///< all of them
        MessageRefused,
        MessageTooLarge,     ///< over the server's SIZE; `limit` says it
        SmtpUtf8Unavailable, ///< `subject` is the address that needs it
        RequireTlsUnavailable,
        ProtocolViolation, ///< the server's reply makes no sense here
        MessageUnreadable, ///< the spooled file
        LineExhausted,     ///< the server takes no more messages on this line (RFC 9422, MAILMAX): open a new one
        Cancelled,
    };

    Kind kind;
    std::optional<Reply> reply = std::nullopt; ///< what the server said, if it said something
    QString subject = {};                      ///< what it is about: a host, an address, a command
    qint64 limit = 0;                          ///< octets, with MessageTooLarge

    /// 4yz, or the network: later may succeed.
    [[nodiscard]] bool isTransient() const;

    friend bool operator==(const Failure &, const Failure &) = default;
};

} // namespace Sealpost::Smtp
