#include "transfer/ImportPlan.h"

#include "trust/ImportedReason.h"

#include <QSet>

#include <algorithm>

namespace Sealpost {

namespace {

using What = ImportLowering::What;

/// What gives the password or the token here; it must not tell one to another server.
void keepLogin(Account &account, const Account &kept)
{
    account.passwordKeeping = kept.passwordKeeping;
    if (account.authorization)
        return; // a command beside it would contradict it
    account.passwordCommand = kept.passwordCommand;
    if (account.credentialKind == Smtp::Credentials::Kind::Token)
        account.authorization = kept.authorization;
}

/// As it will be kept. What leads out of this computer's network stays: nothing may go past it unasked.
Account merged(const AccountFile &file, const std::optional<Account> &kept)
{
    Account account = file.account;
    account.passwordCommand.clear();
    if (kept && kept->host == account.host)
        keepLogin(account, *kept);
    if (kept && account.proxy == Proxy())
        account.proxy = kept->proxy;
    return account;
}

/// A new account of this name and server: what is permitted when nobody has said anything.
Account usual(const Account &account)
{
    return {.name = account.name, .identity = account.identity, .host = account.host};
}

void planAccount(ImportPlan &plan, const std::optional<Account> &kept)
{
    if (kept && kept->host != plan.account.host)
        plan.lowerings += {.what = What::Server, .host = plan.account.host.ace()};
    const QList<Weakening> weaker = weakenings(kept.value_or(usual(plan.account)), plan.account);
    for (const Weakening weakening : weaker)
        plan.lowerings += {.what = What::Permission, .host = plan.account.host.ace(), .weakening = weakening};
}

/// Whoever answers for this host is recognised here already, by its keys or by the authorities that vouch for it: a
/// key that comes from elsewhere is one more that is taken.
bool isKnown(const QString &host, const std::optional<Account> &kept, const AccountRecords &here)
{
    return (kept && kept->host.ace() == host) ||
           std::ranges::find(here.floors, host, &Floor::host) != here.floors.end() ||
           std::ranges::find(here.pins, host, &Pin::host) != here.pins.end();
}

void planPin(ImportPlan &plan, const Pin &pin, const std::optional<Account> &kept, const AccountRecords &here)
{
    const auto same = std::ranges::find_if(
        here.pins, [&](const Pin &other) { return other.host == pin.host && other.spkiSha256 == pin.spkiSha256; });
    if (same != here.pins.end() && (same->how == Pin::How::Compared || pin.how == Pin::How::Unseen))
        return;
    Pin added = pin;
    if (same != here.pins.end())
        added.lastSeen = std::max(pin.lastSeen, same->lastSeen);
    else if (isKnown(pin.host, kept, here))
        plan.lowerings += {.what = What::Key, .host = pin.host, .spkiSha256 = pin.spkiSha256};
    plan.added.pins += added;
}

void planFloor(ImportPlan &plan, const Floor &floor, const QList<Floor> &here)
{
    const auto there = std::ranges::find(here, floor.host, &Floor::host);
    if (there != here.end() && there->level == floor.level)
        return;
    if (there != here.end() && there->level > floor.level)
        plan.lowerings += {.what = What::Floor, .host = floor.host, .before = there->level, .after = floor.level};
    plan.added.floors += floor;
}

/// What was seen here is surer than what a file says; both would be blocked, in row 7 or in row 8.
void planVerified(ImportPlan &plan, const VerifiedKey &key, const QList<VerifiedKey> &here)
{
    if (std::ranges::find(here, key.host, &VerifiedKey::host) == here.end())
        plan.added.verifiedKeys += key;
}

void planRung(ImportPlan &plan, const ReachedRung &reached, const QList<ReachedRung> &here)
{
    const bool isHere = std::ranges::any_of(
        here, [&](const ReachedRung &other) { return other.host == reached.host && other.rung == reached.rung; });
    if (!isHere)
        plan.added.rungs += reached;
}

void planProof(ImportPlan &plan, const FailedProof &proof, const QList<FailedProof> &here)
{
    if (std::ranges::find(here, proof.host, &FailedProof::host) == here.end())
        plan.added.failedProofs += proof;
}

/// What a line says, wherever it was written.
QString words(const JournalEntry &entry)
{
    const auto key = [](const std::optional<Fingerprint> &fingerprint) {
        return fingerprint ? fingerprint->hex() : QString();
    };
    return QStringList{entry.time.toUTC().toString(Qt::ISODateWithMs),
                       eventName(entry.event),
                       entry.host,
                       key(entry.spkiSha256),
                       key(entry.certificateSha256),
                       AccountFile::reasonInFile(reasonElsewhere(entry.reason).value_or(entry.reason))}
        .join(u'\n');
}

void planJournal(ImportPlan &plan, const QList<JournalEntry> &here)
{
    QSet<QString> known;
    for (const JournalEntry &entry : here)
        known += words(entry);
    for (const JournalEntry &entry : plan.file.records.journal) {
        const QString line = words(entry);
        if (known.contains(line))
            continue;
        known += line;
        JournalEntry imported = entry;
        imported.reason = importedReason(reasonElsewhere(entry.reason).value_or(entry.reason));
        plan.added.journal += imported;
    }
}

} // namespace

ImportPlan planImport(const AccountFile &file, const std::optional<Account> &kept, const AccountRecords &here)
{
    // Names differ in case at most; the records here are under the one that is here.
    const AccountFile named = kept ? file.named(kept->name) : file;
    ImportPlan plan{.file = named, .account = merged(named, kept), .isNew = !kept};
    planAccount(plan, kept);
    for (const Pin &pin : named.records.pins)
        planPin(plan, pin, kept, here);
    for (const Floor &floor : named.records.floors)
        planFloor(plan, floor, here.floors);
    for (const VerifiedKey &key : named.records.verifiedKeys)
        planVerified(plan, key, here.verifiedKeys);
    for (const ReachedRung &reached : named.records.rungs)
        planRung(plan, reached, here.rungs);
    for (const FailedProof &proof : named.records.failedProofs)
        planProof(plan, proof, here.failedProofs);
    planJournal(plan, here.journal);
    return plan;
}

} // namespace Sealpost
