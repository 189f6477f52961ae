#pragma once

#include "base/Endpoint.h"
#include "base/Result.h"
#include "store/StoreFailure.h"
#include "trust/JournalEntry.h"
#include "trust/Pin.h"
#include "trust/Verdict.h"

namespace Sealpost {

class Clock;
class Database;

/// What an account says about trust: the part of it that judging needs.
struct TrustTerms {
    QString account; ///< its name: pins, floors and journal are kept for each account
    HostName host;   ///< as the person typed or approved it
    Consent consent = Consent::None;
    bool localException = true;
    bool strictPin = false;
    bool veryOldServer = false;
    bool plainPasswordOverUnverified = false;
};

/// Pins, floors and the journal of a profile, and the facts that they add to a connection (TRUST §5).
///
/// Everything that is learned is written to the journal in the same transaction.
class TrustBook
{
public:
    TrustBook(Database &database, const Clock &clock);
    ~TrustBook();

    /// The facts of a connection, then the verdict. Notes a first sight or a change in the journal.
    /// A store that cannot be read is a failure, never a verdict: nothing may leave then.
    [[nodiscard]] Result<Verdict, StoreFailure> judgeTls(const TrustTerms &terms, const PeerCertificate &peer,
                                                         Occasion occasion);
    [[nodiscard]] Result<Verdict, StoreFailure> judgePlain(const TrustTerms &terms, Occasion occasion);

    /// A message was accepted over a line with this verdict: the floor rises (never by a probe), row 3 retires the
    /// old pins, row 6 pins the key unseen. `peer` is empty for a plain line.
    [[nodiscard]] Result<void, StoreFailure> recordAccepted(const TrustTerms &terms, const Endpoint &endpoint,
                                                            const Verdict &verdict,
                                                            const std::optional<PeerCertificate> &peer);

    /// Pins the certificate that was shown.
    [[nodiscard]] Result<void, StoreFailure> pin(const TrustTerms &terms, const Certificate &shown, Pin::How how,
                                                 const QString &note = {});
    /// Pins a key known by its fingerprint before first contact.
    [[nodiscard]] Result<void, StoreFailure> pinAhead(const TrustTerms &terms, const Fingerprint &spkiSha256,
                                                      const QString &note = {});
    /// Removes one pin, or with no fingerprint all of the account; how many were removed.
    [[nodiscard]] Result<int, StoreFailure> unpin(const QString &account, const std::optional<Fingerprint> &spki);
    [[nodiscard]] Result<QList<Pin>, StoreFailure> pins(const QString &account = {}) const; ///< empty: of all

    [[nodiscard]] Result<std::optional<Level>, StoreFailure> floor(const QString &account,
                                                                   const HostName &host) const;
    struct Floor {
        QString account;
        QString host;
        Level level;
        QDateTime since;
    };
    [[nodiscard]] Result<QList<Floor>, StoreFailure> floors(const QString &account = {}) const;
    /// Lowers a floor, or with no level removes it; `reason` is what the person typed, and may not be empty.
    [[nodiscard]] Result<void, StoreFailure> lowerFloor(const QString &account, const HostName &host,
                                                        std::optional<Level> level, const QString &reason);

    [[nodiscard]] Result<QList<JournalEntry>, StoreFailure> journal(const QString &account = {}) const;

    /// An account was renamed or removed: its pins and floors go with it; the journal keeps what was.
    [[nodiscard]] Result<void, StoreFailure> forget(const QString &account);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace Sealpost
