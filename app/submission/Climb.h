#pragma once

#include "accounts/WaySecrets.h"
#include "submission/Dialogue.h"
#include "submission/Judge.h"
#include "submission/Ladder.h"

#include <QElapsedTimer>

#include <map>

namespace Sealpost {

/// What a climb came to.
struct ClimbEnd {
    std::unique_ptr<Dialogue>
        dialogue; ///< of the rung that won: with TLS it waits for proceed(), in clear it is ready
    std::optional<Endpoint> endpoint; ///< of the rung that won or was held
    Proxy proxy; ///< through which that rung went, else the last one; the account's where none did
    std::optional<Judgement> judgement;
    std::optional<PeerCertificate> peer;
    std::optional<QDateTime> clientCertificateEnd;
    std::optional<Smtp::Failure> failure;     ///< why there is no line, or the attack that ended the climb
    std::optional<StoreFailure> trustFailure; ///< nothing could be judged
};

/// One climb of an account's Ladder: its rungs are tried, and their peers judged.
class Climb : public QObject
{
    Q_OBJECT

public:
    Climb(const Account &account, const LineParts &parts, const Judge &judge, const Ladder::Pace &pace,
          QObject *parent = nullptr);
    ~Climb() override;

    /// Ends with exactly one `ended`, unless it is destroyed before.
    void start();

    [[nodiscard]] QList<RungAttempt> attempts() const; ///< in the order of the ladder
    [[nodiscard]] bool isAbsent(Encryption rung) const;
    [[nodiscard]] ClimbEnd takeEnd() { return std::move(m_end); }

Q_SIGNALS:
    void moved(); ///< attempts() are others
    void ended();

private:
    struct Rung {
        RungAttempt attempt;
        QElapsedTimer time;
        std::unique_ptr<Dialogue> dialogue;
        std::optional<PeerCertificate> peer;
        std::optional<Judgement> judgement;
        std::optional<StoreFailure> trustFailure;
    };

    void begin(const WaySecrets &secrets);
    void endLocked();
    void afterPeer(Encryption key, const PeerCertificate &peer);
    void afterReady(Encryption key);
    void afterEnd(Encryption key, const DialogueEnd &end);
    void afterJudged(Encryption key, const Result<Judgement, StoreFailure> &judged);

    void carryOut(const Ladder::Actions &actions);
    void carryOut(const Ladder::Start &start);
    void carryOut(const Ladder::Arm &arm);
    void carryOut(const Ladder::Abandon &abandon);
    void carryOut(const Ladder::Win &win);
    void carryOut(const Ladder::Hold &hold);
    void carryOut(const Ladder::NothingLeft &);

    [[nodiscard]] Port portOf(Encryption key) const;
    [[nodiscard]] bool isEncryptionMissing() const;
    [[nodiscard]] std::optional<Smtp::Failure> mostTellingFailure() const;
    void settle(Rung &rung, RungAttempt::Result result);
    void takeOver(Rung &rung);

    const Account m_account;
    LineParts m_parts;
    WaySecrets m_secrets;
    Judge m_judge;
    Ladder m_ladder;
    std::map<Encryption, Rung> m_rungs;
    ClimbEnd m_end;
};

} // namespace Sealpost
