#include "ui/accounts/AccountTrial.h"

#include "accounts/Weakening.h"
#include "trust/TrustBook.h"
#include "ui/Engine.h"

#include <utility>

namespace Sealpost {

namespace {

/// A new account permits what all new ones do.
Account newOne(const Account &account)
{
    return {.name = account.name, .identity = account.identity, .host = account.host};
}

} // namespace

AccountTrial::AccountTrial(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

AccountTrial::~AccountTrial()
{
    forget();
}

Result<Account, StoreFailure> AccountTrial::start(const Account &account, const std::optional<Account> &kept)
{
    const auto parts = m_engine.lineParts();
    if (!parts)
        return failure(parts.error());
    if (!kept)
        m_unkept.insert(account.name);
    // What is being chosen here is not permitted yet: row 9 says no password.
    const Account tried = asFarAsPermitted(account, kept.value_or(newOne(account)));
    m_line = std::make_unique<Line>(tried, *parts);
    connect(m_line.get(), &Line::changed, this, [this] { Q_EMIT changed(m_line->report()); });
    const bool silent = m_engine.credentials().hasAtHand(account);
    m_line->open(silent ? Line::Purpose::LogIn : Line::Purpose::Look, Occasion::Review);
    return tried;
}

void AccountTrial::stop()
{
    m_line.reset();
}

void AccountTrial::noteKept(const QString &name)
{
    m_unkept.remove(name);
}

void AccountTrial::forget()
{
    stop();
    if (m_unkept.isEmpty())
        return;
    const auto book = m_engine.trust();
    for (const QString &name : std::exchange(m_unkept, {})) {
        // There is no page left to say it on, and a pin that stays can be seen and removed in the account.
        if (book)
            static_cast<void>((*book)->forget(name));
    }
}

} // namespace Sealpost
