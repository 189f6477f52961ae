#include "wording/JournalJson.h"

#include <QJsonObject>

namespace Sealpost::Wording {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue fingerprintJson(const std::optional<Fingerprint> &fingerprint)
{
    return fingerprint ? QJsonValue(fingerprint->hex()) : QJsonValue();
}

} // namespace

QJsonArray journalJson(const QList<JournalEntry> &entries)
{
    QJsonArray all;
    for (const JournalEntry &entry : entries)
        all += QJsonObject{{u"time"_s, timeJson(entry.time)},
                           {u"event"_s, eventName(entry.event)},
                           {u"account"_s, entry.account},
                           {u"host"_s, entry.host},
                           {u"spki_sha256"_s, fingerprintJson(entry.spkiSha256)},
                           {u"certificate_sha256"_s, fingerprintJson(entry.certificateSha256)},
                           {u"reason"_s, entry.reason}};
    return all;
}

} // namespace Sealpost::Wording
