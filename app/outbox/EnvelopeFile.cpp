#include "outbox/EnvelopeFile.h"

#include "outbox/EntryWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Sealpost::EnvelopeFile {

using namespace Qt::StringLiterals;

namespace {

using Smtp::DsnRequest;

QJsonObject dsnJson(const DsnRequest &dsn)
{
    return {{u"return"_s, EntryWords::word(dsn.returned)},
            {u"notify"_s, int(dsn.notify.toInt())},
            {u"envelope_id"_s, QString::fromLatin1(dsn.envelopeId)}};
}

std::optional<DsnRequest> dsnFrom(const QJsonObject &json)
{
    const auto returned = EntryWords::dsnReturn(json[u"return"_s].toString());
    if (!returned)
        return std::nullopt;
    return DsnRequest{*returned, DsnRequest::Notify::fromInt(json[u"notify"_s].toInt()),
                      json[u"envelope_id"_s].toString().toLatin1()};
}

QJsonArray recipientsJson(const Envelope &envelope)
{
    QJsonArray recipients;
    for (const Address &recipient : envelope.forwardPaths())
        recipients += QString::fromUtf8(recipient.wire());
    return recipients;
}

std::optional<Envelope> envelopeFrom(const QJsonObject &json)
{
    QList<Address> recipients;
    for (const QJsonValue &recipient : json[u"recipients"_s].toArray()) {
        if (const auto address = Address::parse(recipient.toString()))
            recipients += *address;
    }
    if (recipients.size() != json[u"recipients"_s].toArray().size())
        return std::nullopt;
    if (!json.contains(u"reverse_path"_s))
        return Envelope::make(std::nullopt, recipients);
    const auto reversePath = Address::parse(json[u"reverse_path"_s].toString());
    return reversePath ? Envelope::make(*reversePath, recipients) : std::nullopt;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFrom(const QJsonValue &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

} // namespace

QByteArray octets(const Entry &entry)
{
    const Submission &submission = entry.submission;
    QJsonObject json{
        {u"account"_s, entry.account},
        {u"subject"_s, entry.subject},
        {u"message_id"_s, QString::fromUtf8(submission.message.messageId)},
        {u"size"_s, submission.message.size},
        {u"header_charset"_s, EntryWords::word(submission.message.headerCharset)},
        {u"recipients"_s, recipientsJson(submission.envelope)},
        {u"require_tls"_s, submission.tlsOnward == Smtp::TlsOnward::Required},
        {u"enqueued"_s, timeText(entry.enqueued)},
    };
    if (const auto &reversePath = submission.envelope.reversePath())
        json[u"reverse_path"_s] = QString::fromUtf8(reversePath->wire());
    if (submission.dsn)
        json[u"dsn"_s] = dsnJson(*submission.dsn);
    if (entry.notBefore.isValid())
        json[u"not_before"_s] = timeText(entry.notBefore);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

std::optional<Entry> entryFrom(const QByteArray &octets, const QString &spoolName)
{
    const QJsonObject json = QJsonDocument::fromJson(octets).object();
    const auto envelope = envelopeFrom(json);
    const auto charset = EntryWords::headerCharset(json[u"header_charset"_s].toString());
    if (!envelope || !charset)
        return std::nullopt;
    const SpooledMessage message{.path = spoolName,
                                 .size = json[u"size"_s].toInteger(),
                                 .messageId = json[u"message_id"_s].toString().toUtf8(),
                                 .headerCharset = *charset};
    const auto tlsOnward = json[u"require_tls"_s].toBool() ? Smtp::TlsOnward::Required : Smtp::TlsOnward::Optional;
    return Entry{.account = json[u"account"_s].toString(),
                 .submission = {*envelope, message, tlsOnward, dsnFrom(json[u"dsn"_s].toObject())},
                 .subject = json[u"subject"_s].toString(),
                 .outcome = untriedOutcome(*envelope),
                 .enqueued = timeFrom(json[u"enqueued"_s]),
                 .notBefore = timeFrom(json[u"not_before"_s]),
                 .nextTry = {}};
}

} // namespace Sealpost::EnvelopeFile
