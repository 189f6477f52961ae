#include "accounts/AccountEntry.h"
#include "accounts/IdentityEntry.h"
#include "accounts/IniText.h"
#include "transfer/AccountFile.h"
#include "transfer/AccountFileReader.h"
#include "trust/Seal.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

// What comes from outside: everything here is as hostile as the file.

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Kind = AccountFileFailure::Kind;
using Event = JournalEntry::Event;

constexpr std::chrono::seconds longestTimeout{3600};

std::optional<Pin::How> howNamed(const QString &name)
{
    for (const Pin::How how : {Pin::How::Compared, Pin::How::Unseen}) {
        if (howName(how) == name)
            return how;
    }
    return std::nullopt;
}

std::optional<Level> floorNamed(const QString &name)
{
    const auto level = levelNamed(name);
    return level == Level::Blocked || level == Level::Local ? std::nullopt : level;
}

/// A removal would make the book here forget what it has seen.
std::optional<Event> eventNamed(const QString &name)
{
    const auto event = eventOf(name);
    return event == Event::AccountRemoved ? std::nullopt : event;
}

Pin pin(AccountFileReader &read)
{
    return {
        .host = read.host(u"host"_s),
        .spkiSha256 = read.fingerprint(u"spki_sha256"_s),
        .certificateSha256 = read.fingerprintIfAny(u"certificate_sha256"_s),
        .how = read.word(u"how"_s, howNamed),
        .since = read.time(u"since"_s),
        .lastSeen = read.timeIfAny(u"last_seen"_s),
        .note = read.text(u"note"_s, AccountFile::maxText),
    };
}

Floor floor(AccountFileReader &read)
{
    return {
        .host = read.host(u"host"_s), .level = read.word(u"level"_s, floorNamed), .since = read.time(u"since"_s)};
}

VerifiedKey verifiedKey(AccountFileReader &read)
{
    return {.host = read.host(u"host"_s), .spkiSha256 = read.fingerprint(u"spki_sha256"_s)};
}

ReachedRung reachedRung(AccountFileReader &read)
{
    return {.host = read.host(u"host"_s), .rung = read.word(u"rung"_s, rungFrom)};
}

FailedProof failedProof(AccountFileReader &read)
{
    return {.host = read.host(u"host"_s), .since = read.time(u"since"_s)};
}

JournalEntry entry(AccountFileReader &read)
{
    return {
        .time = read.time(u"time"_s),
        .event = read.word(u"event"_s, eventNamed),
        .host = read.hostIfAny(u"host"_s),
        .spkiSha256 = read.fingerprintIfAny(u"spki_sha256"_s),
        .certificateSha256 = read.fingerprintIfAny(u"certificate_sha256"_s),
        .reason = read.text(u"reason"_s, AccountFile::maxReason),
    };
}

/// Two that are about the same would contradict each other.
bool isSame(const Pin &a, const Pin &b)
{
    return a.host == b.host && a.spkiSha256 == b.spkiSha256;
}

bool isSame(const Floor &a, const Floor &b)
{
    return a.host == b.host;
}

bool isSame(const VerifiedKey &a, const VerifiedKey &b)
{
    return a.host == b.host;
}

bool isSame(const ReachedRung &a, const ReachedRung &b)
{
    return a.host == b.host && a.rung == b.rung;
}

bool isSame(const FailedProof &a, const FailedProof &b)
{
    return a.host == b.host;
}

/// The journal may say the same twice.
bool isKnown(const QList<JournalEntry> &, const JournalEntry &)
{
    return false;
}

template <typename Value>
bool isKnown(const QList<Value> &values, const Value &value)
{
    return std::ranges::any_of(values, [&](const Value &other) { return isSame(other, value); });
}

template <typename Value>
QList<Value> all(AccountFileReader &file, const QString &key, qsizetype limit,
                 Value (*readOne)(AccountFileReader &))
{
    QList<Value> found;
    const QJsonArray list = file.list(key, limit);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString where = u"%1[%2]"_s.arg(key).arg(i);
        AccountFileReader read(list.at(i), where);
        const Value value = readOne(read);
        if (const auto failure = read.failure())
            file.damage(*failure);
        else if (isKnown(found, value))
            file.damage({Kind::Damaged, where});
        found += value;
    }
    return found;
}

/// The keys and values of accounts.ini, read as that is read.
std::optional<Account> account(AccountFileReader &read)
{
    const QString name = read.text(u"name"_s, AccountFile::maxText);
    if (name.isEmpty() || name != name.trimmed())
        read.damage(u"name"_s);
    IniSection section(name);
    for (const QString &key : accountFileKeys()) {
        if (read.has(key))
            section.set(key, isSignatureKey(key) ? read.lines(key, Identity::longestSignature)
                                                 : read.text(key, AccountFile::maxText));
    }
    return read.failure() ? std::nullopt : readAccount(section);
}

bool isSound(const std::optional<Account> &account)
{
    return account && (!account->timeout || *account->timeout <= longestTimeout);
}

Result<AccountFile, AccountFileFailure> fileFrom(AccountFileReader &file)
{
    AccountFileReader read(file.value(u"account"_s), u"account"_s);
    const auto found = account(read);
    if (const auto why = read.failure())
        file.damage(*why);
    else if (!isSound(found))
        file.damage(u"account"_s);
    const AccountRecords records{
        .pins = all(file, u"pins"_s, AccountFile::maxServers, pin),
        .floors = all(file, u"floors"_s, AccountFile::maxServers, floor),
        .verifiedKeys = all(file, u"verified_keys"_s, AccountFile::maxServers, verifiedKey),
        .rungs = all(file, u"rungs_reached"_s, AccountFile::maxRungs, reachedRung),
        .failedProofs = all(file, u"failed_proofs"_s, AccountFile::maxServers, failedProof),
        .journal = all(file, u"journal"_s, AccountFile::maxJournal, entry),
    };
    if (const auto why = file.failure())
        return failure(*why);
    return AccountFile{*found, records}.named(found->name);
}

} // namespace

Result<AccountFile, AccountFileFailure> AccountFile::parse(const QByteArray &octets)
{
    if (octets.size() > maxOctets)
        return failure(AccountFileFailure{Kind::TooLarge});
    const QJsonDocument json = QJsonDocument::fromJson(octets);
    AccountFileReader file(json.object(), {});
    if (file.value(u"format"_s) != QJsonValue(u"sealpost-account"_s))
        return failure(AccountFileFailure{Kind::NotAnAccount});
    const QJsonValue given = file.value(u"version"_s);
    if (given.isDouble() && given.toDouble() > version)
        return failure(AccountFileFailure{Kind::Newer});
    if (given != QJsonValue(version))
        return failure(AccountFileFailure{Kind::Damaged, u"version"_s});
    return fileFrom(file);
}

} // namespace Sealpost
