#include "cli/KeepingCommand.h"

#include "wording/Wording.h"

namespace Sealpost::Cli {

KeepingCommand::KeepingCommand(Plan plan, const Arguments &arguments, Console &console)
    : m_plan(plan)
    , m_arguments(arguments)
    , m_console(console)
{
}

void KeepingCommand::start()
{
    const Answer<KeptChange> planned =
        OpenProfile::open(m_arguments, m_console).and_then([this](std::unique_ptr<OpenProfile> profile) {
            m_profile = std::move(profile);
            return m_plan(*m_profile, m_arguments, m_console);
        });
    if (!planned)
        return fail(planned.error());
    m_change = *planned;
    keep();
}

void KeepingCommand::keep()
{
    if (m_change.kept.isEmpty())
        return change();
    const auto [name, secret] = m_change.kept.takeFirst();
    m_profile->passwords().read(name, this,
                                [this, name, secret](const auto &before) { write(name, secret, before); });
}

void KeepingCommand::write(const QString &name, const Secret &secret,
                           const Result<Secret, PasswordStoreFailure> &before)
{
    if (m_isOver)
        return;
    m_profile->passwords().write(name, secret, this, [this, name, before](const Done &kept) {
        if (m_isOver)
            return;
        if (!kept)
            return takeBack(CommandFailure::of(kept.error()));
        m_written += {name, before ? std::optional(*before) : std::nullopt};
        keep();
    });
}

void KeepingCommand::change()
{
    const Answer<ExitCode> code = m_change.change();
    if (!code)
        return takeBack(code.error());
    m_code = *code;
    forget();
}

/// Nothing was changed: a secret of no account would stay behind, or one that does not fit the account as it is.
void KeepingCommand::takeBack(const CommandFailure &why)
{
    if (m_written.isEmpty())
        return fail(why);
    const auto [name, before] = m_written.takeLast();
    const auto next = [this, why](const Done &) { takeBack(why); };
    if (before)
        m_profile->passwords().write(name, *before, this, next);
    else
        m_profile->passwords().remove(name, this, next);
}

void KeepingCommand::forget()
{
    if (m_change.forgotten.isEmpty())
        return finish();
    const QString name = m_change.forgotten.takeFirst();
    m_profile->passwords().remove(name, this, [this](const Done &gone) {
        if (!gone)
            m_notForgotten = gone.error();
        forget();
    });
}

/// What cannot be removed is told: the rest is done. Nobody knows whether there was anything: a certificate may
/// have no passphrase.
void KeepingCommand::finish()
{
    if (std::exchange(m_isOver, true))
        return;
    if (m_notForgotten)
        m_console.note(tr("A password of the account may still be stored. %1").arg(Wording::text(*m_notForgotten)));
    Q_EMIT finished(m_code);
}

void KeepingCommand::fail(const CommandFailure &failure)
{
    if (!std::exchange(m_isOver, true))
        Q_EMIT finished(m_console.fail(failure));
}

void KeepingCommand::interrupt()
{
    fail(CommandFailure::of(Smtp::Failure{Smtp::Failure::Kind::Cancelled}));
}

} // namespace Sealpost::Cli
