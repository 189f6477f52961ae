#pragma once

#include "base/Endpoint.h"

#include <QList>

#include <chrono>
#include <variant>

namespace Sealpost {

/// Which rung is tried when, and which one wins (TRUST §3): a pure state machine. Time comes in as events.
///
/// SMTPS is tried first at every connection. A rung falls to the next on absence, never on identity: one that a
/// verdict holds ends the climb.
class Ladder
{
public:
    using Rung = Encryption;

    /// How long things may take. The shorter pace is for a server where SMTPS was absent the last time: it is still
    /// tried first, and still wins if it is there.
    struct Pace {
        std::chrono::milliseconds headStart{400};         ///< of SMTPS before STARTTLS
        std::chrono::milliseconds patience{3000};         ///< for SMTPS once STARTTLS is there
        static constexpr std::chrono::seconds answer{10}; ///< without any, a rung is absent

        [[nodiscard]] static constexpr Pace usual() { return {}; }
        [[nodiscard]] static constexpr Pace shortened()
        {
            return {std::chrono::milliseconds(50), std::chrono::milliseconds(500)};
        }
    };

    enum class Wait { HeadStart, Patience };

    struct Start {
        Rung rung;
        friend bool operator==(const Start &, const Start &) = default;
    };
    struct Arm { ///< afterWait(), in so long
        Wait wait;
        std::chrono::milliseconds duration;
        friend bool operator==(const Arm &, const Arm &) = default;
    };
    struct Abandon {
        Rung rung;
        friend bool operator==(const Abandon &, const Abandon &) = default;
    };
    struct Win { ///< the climb is over
        Rung rung;
        friend bool operator==(const Win &, const Win &) = default;
    };
    struct Hold { ///< the climb is over: what this rung showed may not be used
        Rung rung;
        friend bool operator==(const Hold &, const Hold &) = default;
    };
    struct NothingLeft { ///< the climb is over: every rung is off or absent
        friend bool operator==(const NothingLeft &, const NothingLeft &) = default;
    };
    using Action = std::variant<Start, Arm, Abandon, Win, Hold, NothingLeft>;
    using Actions = QList<Action>; ///< to be carried out in this order

    /// `rungs`: those that are not switched off.
    explicit Ladder(const QList<Rung> &rungs, const Pace &pace = Pace::usual());

    [[nodiscard]] Actions begin();
    /// The peer was seen and judged (TLS), or EHLO was answered (plain), and nothing speaks against the rung.
    [[nodiscard]] Actions afterReached(Rung rung);
    [[nodiscard]] Actions afterHeld(Rung rung);   ///< a verdict, or an attack, ends the climb here
    [[nodiscard]] Actions afterAbsent(Rung rung); ///< TRUST §3.3
    /// A proxy does not go on to the rung: nobody knows whether it is there, so it is not absent, and nothing below
    /// it is tried. A better rung that is still on its way has all its time.
    [[nodiscard]] Actions afterBarred(Rung rung);
    [[nodiscard]] Actions afterWait(Wait wait);
    [[nodiscard]] Actions cancel();

    [[nodiscard]] bool isOver() const { return m_over; }

private:
    enum class State { Off, Waiting, Running, Reached, Held, Absent };

    State &at(Rung rung) { return m_states[static_cast<size_t>(rung)]; }
    [[nodiscard]] bool isGone(Rung rung);
    Action start(Rung rung);
    Actions climbOn();
    Actions afterJudged(Rung rung, State state);
    Actions settle(Rung rung);
    Actions end(const Action &last, std::optional<Rung> kept);
    Actions abandonAllBut(std::optional<Rung> kept);

    State m_states[3] = {State::Off, State::Off, State::Off};
    Pace m_pace;
    bool m_over = false;
};

} // namespace Sealpost
