#include "cli/OutcomeJson.h"

#include "cli/CommandFailure.h"
#include "cli/KindName.h"
#include "cli/LineReportJson.h"
#include "cli/LineReportText.h"
#include "wording/Wording.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OutcomeJson)
};

bool heldByTrust(const SubmissionResult &result)
{
    return result.outcome.failure && result.outcome.failure->kind == Smtp::Failure::Kind::NotPermitted &&
           (result.line.verdict || result.line.trustFailure);
}

/// Why it did not go, and that there is no outbox that would try again.
QString reasonText(const SubmissionResult &result)
{
    const QString why = heldByTrust(result) ? Wording::sentence(result.line) : Wording::summary(result.outcome);
    switch (wordOf(result.outcome)) {
    case OutcomeWord::Sent:
    case OutcomeWord::Partly:
    case OutcomeWord::Uncertain:
        return why;
    case OutcomeWord::Waiting:
        return why + u' ' + Words::tr("Nothing was stored; send it again.");
    case OutcomeWord::Refused:
        return why + u' ' + Words::tr("Nothing was stored.");
    }
    Q_UNREACHABLE();
}

QString explanationOf(const SubmissionResult &result)
{
    if (heldByTrust(result) || !result.outcome.failure)
        return Wording::explanation(result.line, Wording::Face::CommandLine);
    return Wording::explanation(*result.outcome.failure, Wording::Face::CommandLine);
}

QJsonArray recipientsJson(const QList<Smtp::RecipientResult> &results)
{
    QJsonArray all;
    for (const Smtp::RecipientResult &result : results)
        all += QJsonObject{{u"address"_s, result.recipient.shown()},
                           {u"status"_s, statusName(result.status)},
                           {u"reply"_s, result.reply ? QJsonValue(result.reply->shown()) : QJsonValue()}};
    return all;
}

/// Whether words of the server concern single recipients; they stand beside each of them then.
bool concernsRecipients(const Smtp::Outcome &outcome)
{
    const bool anyAccepted = !outcome.with(Smtp::RecipientStatus::Accepted).isEmpty();
    return anyAccepted || (outcome.failure && outcome.failure->kind == Smtp::Failure::Kind::RecipientsRefused);
}

QString recipientsText(const QList<Smtp::RecipientResult> &results)
{
    QString text;
    for (const Smtp::RecipientResult &result : results) {
        if (result.status != Smtp::RecipientStatus::Accepted)
            text += u"  "_s + Wording::text(result) + u' ' + Wording::serverWords(result.reply) + u'\n';
    }
    return text;
}

/// What the server said, once: of the whole message, or of each recipient that it did not take.
QString serverText(const Smtp::Outcome &outcome)
{
    if (concernsRecipients(outcome))
        return recipientsText(outcome.recipients);
    if (!outcome.failure || !outcome.failure->reply)
        return {};
    return u"  "_s + Words::tr("The server said: %1").arg(Wording::serverWords(outcome.failure->reply)) + u'\n';
}

/// Where a person has to decide about the server: the command that shows it and goes on from there.
QString nextText(const Delivered &delivered)
{
    if (!heldByTrust(delivered.result))
        return {};
    return u"  "_s + Words::tr("See: %1").arg(delivered.again.spelled(u"sealpost-cli check NAME\n"_s));
}

} // namespace

QJsonObject outcomeJson(const Delivered &delivered)
{
    const SubmissionResult &result = delivered.result;
    const OutcomeWord word = wordOf(result.outcome);
    QJsonObject json = verdictJson(result.line);
    json[u"outcome"_s] = outcomeName(word);
    json[u"reason"_s] = word == OutcomeWord::Sent ? QJsonValue() : QJsonValue(reasonText(result));
    json[u"id"_s] = delivered.id;
    json[u"message_id"_s] = QString::fromUtf8(delivered.messageId);
    json[u"recipients"_s] = recipientsJson(result.outcome.recipients);
    if (result.outcome.dsnDropped)
        json[u"dsn_dropped"_s] = true;
    if (result.outcome.failure)
        json[u"error"_s] = CommandFailure::of(*result.outcome.failure).json();
    return json;
}

QString outcomeText(const Delivered &delivered)
{
    const SubmissionResult &result = delivered.result;
    const OutcomeWord word = wordOf(result.outcome);
    QString text = (word == OutcomeWord::Sent ? Wording::summary(result.outcome) : reasonText(result)) + u'\n';
    if (word == OutcomeWord::Sent)
        return text + u"  "_s + Wording::sentence(result.line) + u'\n';
    return text + serverText(result.outcome) + u"  "_s + delivered.again.spelled(explanationOf(result)) + u'\n' +
           nextText(delivered);
}

} // namespace Sealpost::Cli
