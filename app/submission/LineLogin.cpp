#include "submission/LineLogin.h"

#include "accounts/CredentialSource.h"

#include <QPointer>

namespace Sealpost {

using Kind = Smtp::Failure::Kind;

namespace {

Kind kindOf(CredentialFailure failure)
{
    switch (failure) {
    case CredentialFailure::Locked:
        return Kind::PasswordsLocked;
    case CredentialFailure::NotAuthorized:
        return Kind::AuthorizationMissing;
    case CredentialFailure::Unreachable:
        return Kind::Unreachable;
    case CredentialFailure::NoneStored:
    case CredentialFailure::CommandFailed:
    case CredentialFailure::Declined:
        return Kind::PasswordMissing;
    }
    Q_UNREACHABLE();
}

/// Where the provider's word is missing, it is that one that does not answer, and not the mail server.
Smtp::Failure failureOf(CredentialFailure why, const Account &account)
{
    Smtp::Failure failure{.kind = kindOf(why)};
    if (why == CredentialFailure::Unreachable && account.authorization)
        failure.subject = account.authorization->tokenEndpoint.host();
    return failure;
}

} // namespace

LineLogin::LineLogin(const Account &account, CredentialSource &credentials, Dialogue &dialogue,
                     Permission permission, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_credentials(credentials)
    , m_dialogue(dialogue)
    , m_permission(std::move(permission))
{
}

void LineLogin::start(PasswordUse use)
{
    if (usable(use).isEmpty()) {
        failLater({.kind = Kind::NoMechanism});
        return;
    }
    m_credentials.ask(m_account, this, [this](const Result<Smtp::Credentials, CredentialFailure> &given) {
        if (given)
            begin(*given);
        else
            failLater(failureOf(given.error(), m_account));
    });
}

QByteArrayList LineLogin::usable(PasswordUse use) const
{
    return Smtp::Mechanism::usable(m_dialogue.session().capabilities().mechanisms(), m_account.credentialKind, use);
}

// A mechanism that the library lacks is passed over; one that the server refuses is not: the password gets one try.
void LineLogin::begin(const Smtp::Credentials &credentials)
{
    const QPointer alive(this);
    const Permission permission = m_permission; // it may outlive us
    const PasswordUse use = permission();
    if (!alive)
        return;
    for (const QByteArray &name : usable(use)) {
        auto mechanism = Smtp::Mechanism::start(name, credentials);
        if (!mechanism)
            continue;
        m_mechanism = name;
        m_secret = credentials.secret;
        m_dialogue.authenticate(std::move(*mechanism));
        return;
    }
    failLater({.kind = Kind::NoMechanism});
}

void LineLogin::failLater(const Smtp::Failure &failure)
{
    QMetaObject::invokeMethod(
        this, [this, failure] { Q_EMIT failed(failure); }, Qt::QueuedConnection);
}

} // namespace Sealpost
