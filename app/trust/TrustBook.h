#pragma once

#include "base/Endpoint.h"
#include "trust/FloorStore.h"
#include "trust/Journal.h"
#include "trust/LoweringStore.h"
#include "trust/PinStore.h"
#include "trust/ProofStore.h"
#include "trust/ServerRecord.h"
#include "trust/Verdict.h"

#include <functional>

namespace Sealpost {

class Clock;

/// Pins, floors and the journal of a profile, and the facts that they add to a connection (TRUST §5).
///
/// Everything that is learned is written to the journal in the same transaction.
class TrustBook
{
public:
    using Floor = Sealpost::Floor;

    TrustBook(Database &database, const Clock &clock);

    /// The facts of a connection, then the verdict. Notes in the journal a key that was not seen there before, and
    /// a refusal. A store that cannot be read is a failure, never a verdict: nothing may leave then.
    [[nodiscard]] Result<Verdict, StoreFailure> judgeTls(const TrustTerms &terms, const PeerCertificate &peer,
                                                         Occasion occasion);
    [[nodiscard]] Result<Verdict, StoreFailure> judgePlain(const TrustTerms &terms, Occasion occasion);

    /// A verdict that no certificate and no line was judged for: the TLS was too old to show one, or there is no
    /// unencrypted rung. A refusal is noted in the journal, as it is by judging.
    [[nodiscard]] Result<void, StoreFailure> recordVerdict(const TrustTerms &terms, const Verdict &verdict,
                                                           Occasion occasion);

    /// A message was accepted over a line with this verdict: the floor rises (never by a probe), row 3 retires the
    /// old pins, row 6 pins the key unseen. `peer` is empty for a plain line.
    [[nodiscard]] Result<void, StoreFailure> recordAccepted(const TrustTerms &terms, const Endpoint &endpoint,
                                                            const Verdict &verdict,
                                                            const std::optional<PeerCertificate> &peer);

    /// The server could not prove that it knows the password (RFC 5802 §3). From now on a verdict lets the password
    /// go to this host by SCRAM only, until a person forgives it; that it proves itself later does not count, since
    /// somebody between may have fetched that proof from the real server.
    [[nodiscard]] Result<void, StoreFailure> recordFailedProof(const TrustTerms &terms,
                                                               const std::optional<PeerCertificate> &peer);

    /// Pins the certificate that was shown. A pin that was compared stays so.
    ///
    /// Where pins are there and none is of this key, the key has changed (rows 2 to 3a) and this one takes their
    /// place: they go to the history. Unseen, it takes the place of unseen ones only.
    [[nodiscard]] Result<void, StoreFailure> pin(const TrustTerms &terms, const Certificate &shown, Pin::How how,
                                                 const QString &note = {});
    /// Pins a key known by its fingerprint, before first contact or beside those that are pinned: as compared,
    /// since somebody said which it is.
    [[nodiscard]] Result<void, StoreFailure> pinAhead(const TrustTerms &terms, const Fingerprint &spkiSha256,
                                                      const QString &note = {});
    /// Removes one pin, or with no fingerprint all of the account; how many were removed. Where that makes the
    /// account less safe an empty reason is a failure.
    [[nodiscard]] Result<int, StoreFailure> unpin(const TrustTerms &terms, const std::optional<Fingerprint> &spki,
                                                  const QString &reason = {});
    /// Whether unpin() makes the account less safe: a message may then go to somebody whom these pins hold.
    [[nodiscard]] Result<bool, StoreFailure> lowersByUnpinning(const TrustTerms &terms,
                                                               const std::optional<Fingerprint> &spki) const;
    [[nodiscard]] Result<QList<Pin>, StoreFailure> pins(const QString &account = {}) const; ///< empty: of all
    /// The pin that this certificate's key matches: what the seal needs to say how it was pinned.
    [[nodiscard]] Result<std::optional<Pin>, StoreFailure> pinFor(const TrustTerms &terms,
                                                                  const Certificate &shown) const;

    [[nodiscard]] Result<std::optional<Level>, StoreFailure> floor(const QString &account,
                                                                   const HostName &host) const;
    [[nodiscard]] Result<QList<Floor>, StoreFailure> floors(const QString &account = {}) const;
    /// Lowers a floor, or with no level removes it; never raises one. `reason` is what the person typed: an empty
    /// one is a failure.
    [[nodiscard]] Result<void, StoreFailure> lowerFloor(const QString &account, const HostName &host,
                                                        std::optional<Level> level, const QString &reason);
    [[nodiscard]] Result<QList<FailedProof>, StoreFailure> failedProofs(const QString &account = {}) const;
    /// The password may go to the host as before. `reason` is what the person typed: an empty one is a failure.
    [[nodiscard]] Result<void, StoreFailure> forgiveFailedProof(const QString &account, const HostName &host,
                                                                const QString &reason);
    /// What an account permits changes; `keep` writes that down, and if it fails nothing has been journalled.
    [[nodiscard]] Result<void, StoreFailure>
    editPermissions(const PermissionEdit &edit, const std::function<Result<void, StoreFailure>()> &keep);
    /// What was lowered and still is, the latest first. Whether a permission still stands only the account knows.
    [[nodiscard]] Result<QList<Lowering>, StoreFailure> lowerings(const QString &account) const;
    /// The floor, or the failed proof, is again what it was before: that needs no reason. A permission is taken
    /// back by an edit of the account.
    [[nodiscard]] Result<void, StoreFailure> takeBack(const Lowering &lowering);

    /// Whether a message was ever accepted on this rung: a lower one than SMTPS is then marked (Seal::lowerRung).
    [[nodiscard]] Result<bool, StoreFailure> hasReached(const QString &account, const HostName &host,
                                                        Encryption rung) const;

    [[nodiscard]] Result<QList<JournalEntry>, StoreFailure> journal(const QString &account = {}) const;

    /// An account was renamed or removed: its pins, floors and failed proofs go with it; the journal keeps what
    /// was.
    [[nodiscard]] Result<void, StoreFailure> forget(const QString &account);

private:
    using Done = Result<void, StoreFailure>;

    [[nodiscard]] Result<ServerRecord, StoreFailure> recordOf(const TrustTerms &terms) const;

    [[nodiscard]] Done noteVerdict(const TrustTerms &terms, const Certificate *shown, const Verdict &verdict,
                                   Occasion occasion);

    [[nodiscard]] Done raiseFloor(const TrustTerms &terms, const ServerRecord &record, Level level);
    [[nodiscard]] Done learnKey(const TrustTerms &terms, const ServerRecord &record, const Verdict &verdict,
                                const Certificate &shown);
    /// A key that is accepted so has taken the place of these.
    [[nodiscard]] Done retirePins(const QList<Pin> &pins, const Fingerprint &newKey, Pin::How how);
    [[nodiscard]] Done noteSeen(const std::optional<Pin> &pin);
    [[nodiscard]] Done putPin(const Pin &pin);
    [[nodiscard]] Done removePin(const Pin &pin, JournalEntry::Event event, const QString &reason = {});

    [[nodiscard]] Done widen(const PermissionEdit &edit, const PermissionChange &change, const QString &why);
    [[nodiscard]] Result<bool, StoreFailure> stands(const Lowering &lowering) const;
    /// What was lowered here and is no longer can not be taken back any more.
    [[nodiscard]] Done dropSettled(const QString &account, const QString &host);
    [[nodiscard]] Done restoreFloor(const Lowering &lowering);
    [[nodiscard]] Done rememberProof(const Lowering &lowering);

    Database &m_database;
    const Clock &m_clock;
    PinStore m_pins;
    FloorStore m_floors;
    ProofStore m_proofs;
    LoweringStore m_lowerings;
    Journal m_journal;
};

} // namespace Sealpost
