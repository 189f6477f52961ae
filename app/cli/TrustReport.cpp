#include "cli/TrustReport.h"

#include "cli/KindName.h"
#include "trust/ShownText.h"
#include "wording/Wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrustReport)
};

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue fingerprintJson(const std::optional<Fingerprint> &fingerprint)
{
    return fingerprint ? QJsonValue(fingerprint->hex()) : QJsonValue();
}

QString shownTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

/// An account's name may come from another program's file.
QString shownName(const QString &account)
{
    return shownText(account, 80);
}

QString journalLine(const JournalEntry &entry)
{
    QString text = shownTime(entry.time) + u"  "_s + shownName(entry.account) + u" ("_s + entry.host + u"): "_s +
                   Wording::text(entry.event);
    if (const QString reason = Wording::reason(entry); !reason.isEmpty())
        text += u"\n    "_s + shownText(reason, 500);
    if (entry.spkiSha256)
        text += u"\n    "_s + entry.spkiSha256->colonHex();
    return text + u'\n';
}

QString pinText(const Pin &pin)
{
    const QString text = Words::tr("%1 (%2): pinned on %3, %4")
                             .arg(shownName(pin.account), pin.host, shownTime(pin.since), Wording::text(pin.how)) +
                         u"\n    "_s + pin.spkiSha256.colonHex() + u'\n';
    return pin.note.isEmpty() ? text
                              : text + u"    "_s + Words::tr("Note: %1").arg(shownText(pin.note, 200)) + u'\n';
}

} // namespace

QJsonObject pinJson(const Pin &pin)
{
    return {{u"account"_s, pin.account},
            {u"host"_s, pin.host},
            {u"spki_sha256"_s, pin.spkiSha256.hex()},
            {u"certificate_sha256"_s, fingerprintJson(pin.certificateSha256)},
            {u"how"_s, howName(pin.how)},
            {u"since"_s, timeJson(pin.since)},
            {u"last_seen"_s, timeJson(pin.lastSeen)},
            {u"note"_s, pin.note}};
}

QJsonArray pinsJson(const QList<Pin> &pins)
{
    QJsonArray all;
    for (const Pin &pin : pins)
        all += pinJson(pin);
    return all;
}

QJsonArray floorsJson(const QList<TrustBook::Floor> &floors)
{
    QJsonArray all;
    for (const TrustBook::Floor &floor : floors)
        all += QJsonObject{{u"account"_s, floor.account},
                           {u"host"_s, floor.host},
                           {u"level"_s, levelName(floor.level)},
                           {u"since"_s, timeJson(floor.since)}};
    return all;
}

QJsonArray failedProofsJson(const QList<FailedProof> &proofs)
{
    QJsonArray all;
    for (const FailedProof &proof : proofs)
        all += QJsonObject{
            {u"account"_s, proof.account}, {u"host"_s, proof.host}, {u"since"_s, timeJson(proof.since)}};
    return all;
}

QString pinsText(const QList<Pin> &pins)
{
    QString text = pins.isEmpty() ? Words::tr("No key is pinned.") + u'\n' : QString();
    for (const Pin &pin : pins)
        text += pinText(pin);
    return text;
}

QString floorsText(const QList<TrustBook::Floor> &floors)
{
    QString text;
    for (const TrustBook::Floor &floor : floors)
        text += Words::tr("%1 (%2): must reach “%3”, since %4")
                    .arg(shownName(floor.account), floor.host, Wording::word(floor.level), shownTime(floor.since)) +
                u'\n';
    return text;
}

QString failedProofsText(const QList<FailedProof> &proofs)
{
    QString text;
    for (const FailedProof &proof : proofs)
        text += Words::tr("%1 (%2): could not prove on %3 that it knows the password; it gets it by SCRAM only")
                    .arg(shownName(proof.account), proof.host, shownTime(proof.since)) +
                u'\n';
    return text;
}

QString journalText(const QList<JournalEntry> &entries)
{
    QString text = entries.isEmpty() ? Words::tr("The journal is empty.") + u'\n' : QString();
    for (const JournalEntry &entry : entries)
        text += journalLine(entry);
    return text;
}

} // namespace Sealpost::Cli
