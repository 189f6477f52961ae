#include "trust/PinStore.h"

#include "store/Statement.h"
#include "trust/StoredFingerprint.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr auto nothing = [](auto &&) {};

std::optional<Pin> pinFrom(const Row &row)
{
    const auto spki = Fingerprint::parse(row.text(2));
    if (!spki)
        return std::nullopt;
    return Pin{
        .account = row.text(0),
        .host = row.text(1),
        .spkiSha256 = *spki,
        .certificateSha256 = fingerprintFrom(row.textIfAny(3)),
        .how = row.text(4) == howName(Pin::How::Compared) ? Pin::How::Compared : Pin::How::Unseen,
        .since = row.time(5),
        .lastSeen = row.time(6),
        .note = row.text(7),
    };
}

} // namespace

Result<QList<Pin>, StoreFailure> PinStore::pins(const QString &account, const QString &host) const
{
    const auto rows =
        Statement(m_database,
                  u"SELECT account, host, spki_sha256, certificate_sha256, how, since, last_seen, note"
                  " FROM pin WHERE ? IN ('', account) AND ? IN ('', host)"
                  " ORDER BY account, host, since, spki_sha256"_s,
                  {account, host})
            .all(pinFrom);
    if (!rows)
        return failure(rows.error());
    QList<Pin> found;
    for (const auto &pin : *rows) {
        // A pin that cannot be read must not look like none.
        if (!pin)
            return failure(StoreFailure{StoreFailure::Kind::Corrupt, {}, u"pin"_s});
        found += *pin;
    }
    return found;
}

Result<void, StoreFailure> PinStore::put(const Pin &pin)
{
    return Statement(m_database,
                     u"INSERT OR REPLACE INTO pin"
                     " (account, host, spki_sha256, certificate_sha256, how, since, last_seen, note)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {pin.account, pin.host, pin.spkiSha256.hex(), stored(pin.certificateSha256), howName(pin.how),
                      storedTime(pin.since), storedTime(pin.lastSeen), pin.note})
        .run()
        .map(nothing);
}

Result<void, StoreFailure> PinStore::remove(const Pin &pin)
{
    return Statement(m_database, u"DELETE FROM pin WHERE account = ? AND host = ? AND spki_sha256 = ?"_s,
                     {pin.account, pin.host, pin.spkiSha256.hex()})
        .run()
        .map(nothing);
}

Result<void, StoreFailure> PinStore::forget(const QString &account)
{
    return Statement(m_database, u"DELETE FROM pin WHERE account = ?"_s, {account}).run().map(nothing);
}

} // namespace Sealpost
