#include "submission/LineLogin.h"

#include "accounts/CredentialSource.h"

#include <QPointer>

namespace Sealpost {

using Kind = Smtp::Failure::Kind;

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
        failLater(Kind::NoMechanism);
        return;
    }
    m_credentials.ask(m_account, this, [this](const Result<Smtp::Credentials, CredentialFailure> &given) {
        if (given)
            begin(*given);
        else
            failLater(Kind::PasswordMissing);
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
        m_dialogue.authenticate(std::move(*mechanism));
        return;
    }
    failLater(Kind::NoMechanism);
}

void LineLogin::failLater(Kind kind)
{
    QMetaObject::invokeMethod(
        this, [this, kind] { Q_EMIT failed({.kind = kind}); }, Qt::QueuedConnection);
}

} // namespace Sealpost
