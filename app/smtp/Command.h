#pragma once

#include "base/Secret.h"
#include "smtp/Capabilities.h"
#include "smtp/MailRequest.h"

#include <deque>
#include <variant>

namespace Sealpost::Smtp {

/// What is said to a server and answered by one reply each: the verbs of RFC 5321 §4.1.1 and its extensions, and
/// the three things that are answered though they are no command.
namespace Verb {

struct Greeting {
}; ///< nothing is said: the server speaks first (§4.3.1)
struct Ehlo {
    QByteArray name;
};
struct Helo {
    QByteArray name;
};
struct StartTls {
}; ///< RFC 3207

/// RFC 4954 §4. An initial response that would make the line longer than maxLine waits for the server's challenge.
struct Auth {
    static constexpr qsizetype maxLine = 12'288;

    QByteArray mechanism;
    std::optional<Secret> initialResponse;
};
struct AuthResponse {
    Secret response;
};
struct AuthCancel {
}; ///< "*"

/// §4.1.1.2, with the parameters of SIZE (RFC 1870), 8BITMIME (6152), BINARYMIME (3030), SMTPUTF8 (6531),
/// REQUIRETLS (8689) and DSN (3461) as far as the server has them.
struct Mail {
    std::optional<Address> reversePath;
    std::optional<qint64> size = std::nullopt;
    Transfer body = Transfer::SevenBit;
    bool smtpUtf8 = false;
    TlsOnward tlsOnward = TlsOnward::Optional;
    std::optional<DsnRequest> dsn = std::nullopt;

    [[nodiscard]] static Mail from(const MailRequest &request, const Capabilities &capabilities);
};
/// §4.1.1.3; NOTIFY and ORCPT of DSN where a report is asked for and the server has them.
struct Rcpt {
    Address recipient;
    std::optional<DsnRequest::Notify> notify = std::nullopt;
};
struct Data {
};
struct MessageEnd {
}; ///< the final dot, or the dot alone that ends an empty message
struct Bdat {
    qint64 octets = 0;
    bool isLast = false;
}; ///< RFC 3030 §2; `octets` of the message follow
struct Rset {
};
struct Noop {
};

} // namespace Verb

using Command = std::variant<Verb::Greeting, Verb::Ehlo, Verb::Helo, Verb::StartTls, Verb::Auth, Verb::AuthResponse,
                             Verb::AuthCancel, Verb::Mail, Verb::Rcpt, Verb::Data, Verb::MessageEnd, Verb::Bdat,
                             Verb::Rset, Verb::Noop>;

/// The command that was queued first.
[[nodiscard]] Command takeFirst(std::deque<Command> &queue);

/// The command as it is said, with its CRLF. Wipe what AUTH and its responses give.
[[nodiscard]] QByteArray wire(const Command &command);

/// The command as it may be shown: without CRLF, and with "***" for whatever is secret.
[[nodiscard]] QString shown(const Command &command);

/// One of several types, a function for each: std::visit(Overloaded{...}, variant).
template <typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace Sealpost::Smtp
