#include "transfer/AccountFile.h"

#include "accounts/AccountEntry.h"
#include "accounts/IdentityEntry.h"
#include "accounts/IniText.h"
#include "trust/Seal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

/// One line within the limit, as parse() takes it.
QString lineOf(const QString &text, qsizetype limit)
{
    QString line = text.left(limit);
    for (QChar &character : line) {
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
            character == QChar::ParagraphSeparator)
            character = u' ';
    }
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line;
}

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue keyJson(const std::optional<Fingerprint> &fingerprint)
{
    return fingerprint ? QJsonValue(fingerprint->hex()) : QJsonValue();
}

QJsonObject accountJson(const Account &account)
{
    IniSection section(account.name);
    writeAccount(account, section);
    QJsonObject json{{u"name"_s, account.name}};
    for (const QString &key : accountFileKeys()) {
        if (const auto value = section.value(key))
            json[key] = *value;
    }
    return json;
}

QJsonObject pinJson(const Pin &pin)
{
    return {{u"host"_s, pin.host},
            {u"spki_sha256"_s, pin.spkiSha256.hex()},
            {u"certificate_sha256"_s, keyJson(pin.certificateSha256)},
            {u"how"_s, howName(pin.how)},
            {u"since"_s, timeJson(pin.since)},
            {u"last_seen"_s, timeJson(pin.lastSeen)},
            {u"note"_s, lineOf(pin.note, AccountFile::maxText)}};
}

QJsonObject floorJson(const Floor &floor)
{
    return {{u"host"_s, floor.host}, {u"level"_s, levelName(floor.level)}, {u"since"_s, timeJson(floor.since)}};
}

QJsonObject verifiedJson(const VerifiedKey &key)
{
    return {{u"host"_s, key.host}, {u"spki_sha256"_s, key.spkiSha256.hex()}};
}

QJsonObject rungJson(const ReachedRung &reached)
{
    return {{u"host"_s, reached.host}, {u"rung"_s, storedRung(reached.rung)}};
}

QJsonObject proofJson(const FailedProof &proof)
{
    return {{u"host"_s, proof.host}, {u"since"_s, timeJson(proof.since)}};
}

QJsonObject entryJson(const JournalEntry &entry)
{
    return {{u"time"_s, timeJson(entry.time)},
            {u"event"_s, eventName(entry.event)},
            {u"host"_s, entry.host},
            {u"spki_sha256"_s, keyJson(entry.spkiSha256)},
            {u"certificate_sha256"_s, keyJson(entry.certificateSha256)},
            {u"reason"_s, AccountFile::reasonInFile(entry.reason)}};
}

template <typename Value>
QJsonArray all(const QList<Value> &values, QJsonObject (*jsonOf)(const Value &))
{
    QJsonArray found;
    for (const Value &value : values)
        found += jsonOf(value);
    return found;
}

template <typename Value>
void rename(QList<Value> &values, const QString &account)
{
    for (Value &value : values)
        value.account = account;
}

} // namespace

const QStringList &accountFileKeys()
{
    static const QStringList keys{
        u"host"_s,
        u"smtps-port"_s,
        u"starttls-port"_s,
        u"plain-port"_s,
        u"username"_s,
        u"credential"_s,
        u"oauth-authorization-endpoint"_s,
        u"oauth-token-endpoint"_s,
        u"oauth-scope"_s,
        u"oauth-client-id"_s,
        u"ca-file"_s,
        u"client-certificate"_s,
        u"proxy"_s,
        u"consent"_s,
        u"plain-password-over-unverified"_s,
        u"local-exception"_s,
        u"strict-pin"_s,
        u"very-old-server"_s,
        u"timeout"_s,
        u"copy-to-self"_s,
    };
    static const QStringList all = identityKeys() + keys;
    return all;
}

QString AccountFile::reasonInFile(const QString &reason)
{
    return lineOf(reason, maxReason);
}

QByteArray AccountFile::octets() const
{
    return QJsonDocument(
               QJsonObject{
                   {u"format"_s, u"sealpost-account"_s},
                   {u"version"_s, version},
                   {u"account"_s, accountJson(account)},
                   {u"pins"_s, all(records.pins, pinJson)},
                   {u"floors"_s, all(records.floors, floorJson)},
                   {u"verified_keys"_s, all(records.verifiedKeys, verifiedJson)},
                   {u"rungs_reached"_s, all(records.rungs, rungJson)},
                   {u"failed_proofs"_s, all(records.failedProofs, proofJson)},
                   {u"journal"_s, all(records.journal.last(qMin(records.journal.size(), maxJournal)), entryJson)},
               })
        .toJson(QJsonDocument::Indented);
}

Result<QByteArray, AccountFileFailure> AccountFile::exported() const
{
    const QByteArray written = octets();
    return parse(written).map([&](const AccountFile &) { return written; });
}

AccountFile AccountFile::named(const QString &name) const
{
    AccountFile other = *this;
    other.account.name = name;
    rename(other.records.pins, name);
    rename(other.records.floors, name);
    rename(other.records.verifiedKeys, name);
    rename(other.records.rungs, name);
    rename(other.records.failedProofs, name);
    rename(other.records.journal, name);
    return other;
}

} // namespace Sealpost
