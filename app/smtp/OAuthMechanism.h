#pragma once

#include "smtp/Mechanism.h"

namespace Sealpost::Smtp {

/// OAUTHBEARER (RFC 7628) and its forerunner XOAUTH2: the token goes along with AUTH, and a challenge can only be
/// the server's reason for a refusal. GNU SASL has neither.
class OAuthMechanism final : public Mechanism
{
public:
    enum class Kind { OAuthBearer, XOAuth2 };

    /// NotAvailable if the user name or the token holds a control character: it would end the field it stands in.
    [[nodiscard]] static Result<std::unique_ptr<Mechanism>, MechanismFailure> start(Kind kind,
                                                                                    const Credentials &credentials);

    [[nodiscard]] QByteArray name() const override;
    [[nodiscard]] std::optional<Secret> initialResponse() override;
    [[nodiscard]] Result<Secret, MechanismFailure> respond(QByteArrayView challenge) override;
    [[nodiscard]] bool isComplete() const override { return m_state == State::Said; }

private:
    enum class State { New, Said, Refused };

    OAuthMechanism(Kind kind, Credentials credentials);

    Kind m_kind;
    Credentials m_credentials;
    State m_state = State::New;
};

} // namespace Sealpost::Smtp
