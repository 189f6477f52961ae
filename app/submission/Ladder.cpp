#include "submission/Ladder.h"

namespace Sealpost {

Ladder::Ladder(const QList<Rung> &rungs, const Pace &pace)
    : m_pace(pace)
{
    for (const Rung rung : rungs)
        at(rung) = State::Waiting;
}

Ladder::Actions Ladder::begin()
{
    if (at(Rung::ImplicitTls) == State::Off)
        return climbOn();
    Actions actions{start(Rung::ImplicitTls)};
    if (at(Rung::StartTls) == State::Waiting)
        actions.append(Arm{Wait::HeadStart, m_pace.headStart});
    return actions;
}

Ladder::Actions Ladder::afterReached(Rung rung)
{
    return afterJudged(rung, State::Reached);
}

Ladder::Actions Ladder::afterHeld(Rung rung)
{
    return afterJudged(rung, State::Held);
}

// What STARTTLS showed, good or bad, stands back for SMTPS as long as that may still come: what a slow network
// shows must not differ from what a quick one does.
Ladder::Actions Ladder::afterJudged(Rung rung, State state)
{
    if (m_over || at(rung) != State::Running)
        return {};
    at(rung) = state;
    if (rung == Rung::StartTls && at(Rung::ImplicitTls) == State::Running)
        return {Arm{Wait::Patience, m_pace.patience}};
    return settle(rung);
}

Ladder::Actions Ladder::afterAbsent(Rung rung)
{
    if (m_over || at(rung) != State::Running)
        return {};
    at(rung) = State::Absent;
    return climbOn();
}

Ladder::Actions Ladder::afterBarred(Rung rung)
{
    if (m_over || at(rung) != State::Running)
        return {};
    at(rung) = State::Held;
    if (rung == Rung::StartTls && at(Rung::ImplicitTls) == State::Running)
        return {};
    return settle(rung);
}

Ladder::Actions Ladder::afterWait(Wait wait)
{
    if (m_over || at(Rung::ImplicitTls) != State::Running)
        return {};
    switch (wait) {
    case Wait::HeadStart:
        return at(Rung::StartTls) == State::Waiting ? Actions{start(Rung::StartTls)} : Actions{};
    case Wait::Patience:
        return settle(Rung::StartTls);
    }
    Q_UNREACHABLE();
}

Ladder::Actions Ladder::cancel()
{
    if (m_over)
        return {};
    m_over = true;
    return abandonAllBut(std::nullopt);
}

bool Ladder::isGone(Rung rung)
{
    return at(rung) == State::Off || at(rung) == State::Absent;
}

Ladder::Action Ladder::start(Rung rung)
{
    at(rung) = State::Running;
    return Start{rung};
}

/// The next thing to do, now that a rung is known to be gone.
Ladder::Actions Ladder::climbOn()
{
    if (at(Rung::StartTls) == State::Waiting)
        return {start(Rung::StartTls)};
    if (at(Rung::ImplicitTls) == State::Running || at(Rung::StartTls) == State::Running)
        return {};
    if (!isGone(Rung::StartTls))
        return settle(Rung::StartTls);
    if (at(Rung::None) == State::Waiting)
        return {start(Rung::None)};
    return end(NothingLeft{}, std::nullopt);
}

Ladder::Actions Ladder::settle(Rung rung)
{
    return at(rung) == State::Held ? end(Hold{rung}, rung) : end(Win{rung}, rung);
}

/// Lets go of what still runs or stands back, then says how the climb ended.
Ladder::Actions Ladder::end(const Action &last, std::optional<Rung> kept)
{
    m_over = true;
    return abandonAllBut(kept) + Actions{last};
}

Ladder::Actions Ladder::abandonAllBut(std::optional<Rung> kept)
{
    Actions actions;
    for (const Rung rung : {Rung::ImplicitTls, Rung::StartTls, Rung::None}) {
        const bool isThere = at(rung) == State::Running || at(rung) == State::Reached || at(rung) == State::Held;
        if (isThere && rung != kept)
            actions.append(Abandon{rung});
    }
    return actions;
}

} // namespace Sealpost
