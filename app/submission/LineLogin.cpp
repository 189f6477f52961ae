#include "submission/LineLogin.h"

#include "accounts/CredentialSource.h"

namespace Sealpost {

using Kind = Smtp::Failure::Kind;

LineLogin::LineLogin(const Account &account, CredentialSource &credentials, Dialogue &dialogue, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_credentials(credentials)
    , m_dialogue(dialogue)
{
}

void LineLogin::start(PasswordUse use)
{
    const QByteArrayList offered = m_dialogue.session().capabilities().mechanisms();
    const QByteArrayList usable = Smtp::Mechanism::usable(offered, m_account.credentialKind, use);
    if (usable.isEmpty()) {
        failLater(Kind::NoMechanism);
        return;
    }
    m_credentials.ask(m_account, this, [this, usable](const Result<Smtp::Credentials, CredentialFailure> &given) {
        if (given)
            begin(usable, *given);
        else
            failLater(Kind::PasswordMissing);
    });
}

// A mechanism that the library lacks is passed over; one that the server refuses is not: the password gets one try.
void LineLogin::begin(const QByteArrayList &usable, const Smtp::Credentials &credentials)
{
    for (const QByteArray &name : usable) {
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
