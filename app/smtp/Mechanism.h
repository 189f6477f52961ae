#pragma once

#include "base/PasswordUse.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <QByteArrayList>
#include <QString>

#include <memory>
#include <optional>

namespace Sealpost::Smtp {

/// What an account proves itself with.
struct Credentials {
    enum class Kind {
        Password,
        Token,    ///< OAuth 2 bearer token: OAUTHBEARER (RFC 7628), XOAUTH2
        External, ///< the client certificate of the TLS session (RFC 4422 appendix A)
    };

    Kind kind = Kind::Password;
    QString username;
    Secret secret; ///< password or token; empty with External
};

enum class MechanismFailure {
    BadChallenge,       ///< it makes no sense in this mechanism
    ServerNotAuthentic, ///< the server's signature or nonce is wrong
    IterationCount,     ///< SCRAM with under 4,096 or over 1,000,000 rounds
    NotAvailable,       ///< the library does not have it, or the user name cannot be used with it
};

/// One exchange of SASL (RFC 4422) as RFC 4954 carries it, by GNU SASL. Made new for each try.
class Mechanism
{
public:
    /// The names that may be used with these credentials and this server, strongest first:
    /// EXTERNAL · SCRAM-SHA-256 · SCRAM-SHA-1 · CRAM-MD5 · PLAIN · LOGIN, or OAUTHBEARER · XOAUTH2.
    [[nodiscard]] static QByteArrayList usable(const QByteArrayList &offered, Credentials::Kind kind,
                                               PasswordUse use);

    [[nodiscard]] static Result<std::unique_ptr<Mechanism>, MechanismFailure> start(const QByteArray &name,
                                                                                    const Credentials &credentials);
    virtual ~Mechanism() = default;

    [[nodiscard]] virtual QByteArray name() const = 0;

    /// What goes along with AUTH, before base64; none where the server speaks first.
    [[nodiscard]] virtual std::optional<Secret> initialResponse() = 0;

    /// The answer to a challenge; both without base64.
    [[nodiscard]] virtual Result<Secret, MechanismFailure> respond(QByteArrayView challenge) = 0;

    /// Whether we have proved that we know the password and the server has not yet: what it says now that is no
    /// proof, and no refusal, is a failed proof (RFC 5802 §3).
    [[nodiscard]] virtual bool isProofDue() const { return false; }

    /// Whether the exchange is complete from our side: with SCRAM, that the server has proved itself. A 235 that
    /// comes before that is no success.
    [[nodiscard]] virtual bool isComplete() const = 0;
};

} // namespace Sealpost::Smtp
