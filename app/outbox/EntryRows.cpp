#include "outbox/EntryRows.h"

#include "outbox/EntryWords.h"
#include "smtp/FailureName.h"

namespace Sealpost::EntryRows {

using namespace Qt::StringLiterals;

namespace {

using Smtp::DsnRequest;

constexpr int failureColumn = 9;
constexpr int spoolColumn = 15;
constexpr int settledColumn = 25;

QString lines(const QList<SpooledEntity> &entities)
{
    QStringList written;
    for (const SpooledEntity &one : entities)
        written += u"%1 %2 %3 %4 %5"_s.arg(one.header)
                       .arg(one.body)
                       .arg(one.end)
                       .arg(one.depth)
                       .arg(one.isComposite ? 1 : 0);
    return written.join(u'\n');
}

/// Empty where a line is none of ours: the message is then looked through anew.
QList<SpooledEntity> entitiesFrom(const QString &lines)
{
    QList<SpooledEntity> entities;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList numbers = line.split(u' ');
        if (numbers.size() != 5)
            return {};
        entities += SpooledEntity{numbers[0].toLongLong(), numbers[1].toLongLong(), numbers[2].toLongLong(),
                                  numbers[3].toInt(), numbers[4] == "1"_L1};
    }
    return entities;
}

QVariantList dsnValues(const std::optional<DsnRequest> &dsn)
{
    if (!dsn)
        return {QVariant(), QVariant(), QVariant()};
    return {EntryWords::word(dsn->returned), dsn->notify.toInt(), QString::fromLatin1(dsn->envelopeId)};
}

std::optional<DsnRequest> dsnFrom(const Row &row, int column)
{
    const auto returned = EntryWords::dsnReturn(row.text(column));
    if (!returned)
        return std::nullopt;
    return DsnRequest{*returned, DsnRequest::Notify::fromInt(row.number(column + 1)),
                      row.text(column + 2).toLatin1()};
}

std::optional<Smtp::EnhancedCode> enhancedFrom(const QString &shown)
{
    const QStringList numbers = shown.split(u'.');
    if (numbers.size() != 3)
        return std::nullopt;
    return Smtp::EnhancedCode{numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt()};
}

std::optional<Smtp::Failure> failureFrom(const Row &row, int column)
{
    const auto kind = Smtp::failureNamed(row.text(column));
    if (!kind)
        return std::nullopt;
    return Smtp::Failure{*kind, replyFrom(row, column + 3), row.text(column + 1), row.longNumber(column + 2)};
}

WayTaken wayFrom(const Row &row, int column)
{
    WayTaken way{{}, EntryWords::decision(row.text(column + 1)), EntryWords::rung(row.text(column + 2))};
    if (row.textIfAny(column))
        way.level = static_cast<Level>(row.number(column)); // the table holds no other numbers
    return way;
}

std::optional<Address> addressFrom(const QString &text)
{
    const auto address = Address::parse(text);
    return address ? std::optional(*address) : std::nullopt;
}

} // namespace

QVariantList fixedValues(const Entry &entry)
{
    const Submission &submission = entry.submission;
    const SpooledMessage &message = submission.message;
    const auto &reversePath = submission.envelope.reversePath();
    return QVariantList{entry.account,
                        entry.subject,
                        QString::fromUtf8(message.messageId),
                        storedTime(entry.enqueued),
                        message.path,
                        message.size,
                        EntryWords::word(message.headerCharset),
                        lines(message.entities),
                        reversePath ? QVariant(QString::fromUtf8(reversePath->wire())) : QVariant(),
                        submission.tlsOnward == Smtp::TlsOnward::Required ? 1 : 0} +
           dsnValues(submission.dsn) +
           QVariantList{EntryWords::word(entry.state), storedTime(entry.notBefore), storedTime(entry.nextTry),
                        entry.tries};
}

QVariantList failureValues(const std::optional<Smtp::Failure> &failure)
{
    if (!failure)
        return QVariantList{QVariant(), QVariant(), QVariant()} + replyValues(std::nullopt);
    return QVariantList{Smtp::failureName(failure->kind), failure->subject, failure->limit} +
           replyValues(failure->reply);
}

QVariantList replyValues(const std::optional<Smtp::Reply> &reply)
{
    if (!reply)
        return {QVariant(), QVariant(), QVariant()};
    return {reply->code, reply->enhanced ? QVariant(reply->enhanced->shown()) : QVariant(),
            reply->lines.join(u'\n')};
}

QVariantList wayValues(const WayTaken &way)
{
    return {way.level ? QVariant(int(*way.level)) : QVariant(),
            way.decision ? QVariant(decisionName(*way.decision)) : QVariant(),
            way.rung ? QVariant(EntryWords::word(*way.rung)) : QVariant()};
}

std::optional<Smtp::Reply> replyFrom(const Row &row, int column)
{
    if (!row.textIfAny(column))
        return std::nullopt;
    return Smtp::Reply{row.number(column), enhancedFrom(row.text(column + 1)), row.text(column + 2).split(u'\n')};
}

EntrySummary summaryFrom(const Row &row)
{
    EntrySummary summary;
    summary.id = row.longNumber(0);
    summary.account = row.text(1);
    summary.state = EntryWords::state(row.text(2)).value_or(EntryState::Waiting); // the table holds no other words
    summary.subject = row.text(3);
    summary.messageId = row.text(4).toUtf8();
    summary.enqueued = row.time(5);
    summary.notBefore = row.time(6);
    summary.nextTry = row.time(7);
    summary.failure = failureFrom(row, failureColumn);
    summary.settled = row.time(settledColumn);
    return summary;
}

std::optional<Entry> entryFrom(const Row &row, const QList<Smtp::RecipientResult> &recipients)
{
    QList<Address> forwardPaths;
    for (const Smtp::RecipientResult &result : recipients)
        forwardPaths += result.recipient;
    const std::optional<QString> sender = row.textIfAny(spoolColumn + 4);
    const std::optional<Address> reversePath = sender ? addressFrom(*sender) : std::nullopt;
    const auto envelope = Envelope::make(reversePath, forwardPaths);
    const auto charset = EntryWords::headerCharset(row.text(spoolColumn + 2));
    if (!envelope || !charset || (sender && !reversePath))
        return std::nullopt;

    const EntrySummary summary = summaryFrom(row);
    const SpooledMessage message{row.text(spoolColumn), row.longNumber(spoolColumn + 1), summary.messageId,
                                 *charset, entitiesFrom(row.text(spoolColumn + 3))};
    const auto onward = row.number(spoolColumn + 5) == 1 ? Smtp::TlsOnward::Required : Smtp::TlsOnward::Optional;
    return Entry{
        .id = summary.id,
        .account = summary.account,
        .state = summary.state,
        .submission = {*envelope, message, onward, dsnFrom(row, spoolColumn + 6)},
        .subject = summary.subject,
        .outcome = {recipients, summary.failure, row.number(spoolColumn + 9) == 1},
        .enqueued = summary.enqueued,
        .notBefore = summary.notBefore,
        .nextTry = summary.nextTry,
        .tries = row.number(8),
        .settled = summary.settled,
        .way = wayFrom(row, settledColumn + 1),
    };
}

std::optional<Smtp::RecipientResult> recipientFrom(const Row &row)
{
    const auto address = addressFrom(row.text(0));
    const auto status = EntryWords::status(row.text(1));
    if (!address || !status)
        return std::nullopt;
    return Smtp::RecipientResult{*address, *status, replyFrom(row, 2)};
}

} // namespace Sealpost::EntryRows
