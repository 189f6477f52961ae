#include "cli/Standing.h"

#include "cli/CommandFailure.h"
#include "cli/KindName.h"
#include "trust/Seal.h"
#include "wording/EntryText.h"
#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

using Kind = Smtp::Failure::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Standing)
};

/// The line that it was tried over, as far as that is remembered.
std::optional<LineReport> lineOf(const Standing &standing)
{
    const WayTaken &way = standing.entry.way;
    if (!standing.host || !way.decision)
        return std::nullopt;
    LineReport line{.phase = LineReport::Phase::Closed, .host = *standing.host};
    line.verdict = Verdict{.decision = *way.decision, .level = way.level};
    return line;
}

/// The line, where it is the reason.
std::optional<LineReport> lineThatHolds(const Standing &standing)
{
    const auto &failure = standing.entry.outcome.failure;
    return failure && failure->kind == Kind::NotPermitted ? lineOf(standing) : std::nullopt;
}

/// What the server or the line said against it.
QString whyText(const Standing &standing)
{
    const auto line = lineThatHolds(standing);
    return line ? Wording::sentence(*line) : Wording::summary(standing.entry.outcome);
}

/// Whether words of the server concern single recipients; they stand beside each of them then.
bool concernsRecipients(const Smtp::Outcome &outcome)
{
    const bool anyAccepted = !outcome.with(Smtp::RecipientStatus::Accepted).isEmpty();
    return anyAccepted || (outcome.failure && outcome.failure->kind == Kind::RecipientsRefused);
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

QString explanationText(const Standing &standing)
{
    const auto &failure = standing.entry.outcome.failure;
    if (!failure)
        return {};
    const auto line = lineThatHolds(standing);
    const QString explanation = line ? Wording::explanation(*line, Wording::Face::CommandLine)
                                     : Wording::explanation(*failure, Wording::Face::CommandLine);
    return u"  "_s + standing.again.spelled(explanation) + u'\n';
}

QString nextStep(const Entry &entry)
{
    switch (entry.state) {
    case EntryState::Sent:
        return {};
    case EntryState::Holding:
    case EntryState::Queued:
    case EntryState::Sending:
        return Words::tr("A Sealpost must run for that, the window or: sealpost-cli outbox run");
    case EntryState::Waiting:
        return entry.nextTry.isValid()
                   ? Words::tr("It stays in the outbox. To try at once: sealpost-cli outbox retry %1")
                   : Words::tr("It stays in the outbox. Then: sealpost-cli outbox retry %1");
    case EntryState::Partly:
    case EntryState::Refused:
        return Words::tr("It stays in the outbox until you take it out: sealpost-cli outbox cancel %1");
    case EntryState::Uncertain:
        return Words::tr("When you know: sealpost-cli outbox resolve %1 --sent (or --again)");
    }
    Q_UNREACHABLE();
}

QString sentText(const Standing &standing)
{
    const QString summary = Wording::summary(standing.entry.outcome) + u'\n';
    const auto line = lineOf(standing);
    return line ? summary + u"  "_s + Wording::sentence(*line) + u'\n' : summary;
}

bool isUntried(EntryState state)
{
    return state == EntryState::Holding || state == EntryState::Queued || state == EntryState::Sending;
}

} // namespace

QString nextText(const Standing &standing)
{
    const Entry &entry = standing.entry;
    QString text =
        lineThatHolds(standing) ? u"  "_s + Words::tr("See: %1").arg(u"sealpost-cli check NAME\n"_s) : QString();
    if (const QString step = nextStep(entry); !step.isEmpty())
        text += u"  "_s + (step.contains("%1"_L1) ? step.arg(entry.id) : step) + u'\n';
    return standing.again.spelled(text);
}

QString reasonOf(const Standing &standing)
{
    const EntrySummary summary = summaryOf(standing.entry);
    switch (standing.entry.state) {
    case EntryState::Sent:
        return {};
    case EntryState::Holding:
    case EntryState::Queued:
    case EntryState::Sending:
    case EntryState::Uncertain:
        return Wording::sentence(summary, standing.asOf);
    case EntryState::Waiting:
        return whyText(standing) + u' ' + Wording::nextTryText(summary, standing.asOf);
    case EntryState::Partly:
    case EntryState::Refused:
        return whyText(standing);
    }
    Q_UNREACHABLE();
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

QJsonObject wayJson(const Entry &entry)
{
    if (!entry.settled.isValid())
        return {{u"level"_s, {}}, {u"decision"_s, {}}, {u"rung"_s, {}}};
    // No verdict is the first row of the table: nothing reachable.
    const Verdict verdict{.decision = entry.way.decision.value_or(Decision::R0), .level = entry.way.level};
    return {{u"level"_s, levelName(verdict)},
            {u"decision"_s, decisionName(verdict.decision)},
            {u"rung"_s, entry.way.rung ? QJsonValue(rungName(*entry.way.rung)) : QJsonValue()}};
}

QJsonObject standingJson(const Standing &standing)
{
    const Entry &entry = standing.entry;
    const bool sent = entry.state == EntryState::Sent;
    QJsonObject json = wayJson(entry);
    json[u"outcome"_s] = outcomeName(entry.state);
    json[u"reason"_s] = sent ? QJsonValue() : QJsonValue(reasonOf(standing));
    json[u"id"_s] = QString::number(entry.id);
    json[u"message_id"_s] = QString::fromUtf8(entry.submission.message.messageId);
    json[u"recipients"_s] = recipientsJson(entry.outcome.recipients);
    if (entry.outcome.dsnDropped)
        json[u"dsn_dropped"_s] = true;
    if (entry.outcome.failure)
        json[u"error"_s] = CommandFailure::of(*entry.outcome.failure).json();
    return json;
}

QString standingText(const Standing &standing)
{
    const EntryState state = standing.entry.state;
    if (state == EntryState::Sent)
        return sentText(standing);
    if (isUntried(state))
        return Words::tr("The message is safe in the outbox.") + u' ' + reasonOf(standing) + u'\n' +
               nextText(standing);
    return reasonOf(standing) + u'\n' + serverText(standing.entry.outcome) + explanationText(standing) +
           nextText(standing);
}

} // namespace Sealpost::Cli
