#include "cli/EntryReport.h"

#include "cli/KindName.h"
#include "outbox/EntryWords.h"
#include "trust/Seal.h"
#include "trust/ShownText.h"
#include "wording/EnhancedCodeText.h"
#include "wording/EntryText.h"
#include "wording/Wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntryReport)
};

QJsonValue utc(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString local(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QDateTime nextTry(const EntrySummary &entry)
{
    return entry.state == EntryState::Holding ? entry.notBefore : entry.nextTry;
}

QString subjectOf(const QString &subject)
{
    return subject.isEmpty() ? Words::tr("(no subject)") : Sealpost::shownText(subject, 200);
}

QDateTime decidableFrom(const Entry &entry)
{
    return entry.state == EntryState::Uncertain ? entry.settled.addDuration(timeToAnswer) : QDateTime();
}

/// What the enhanced code of the reply says; empty: there is none, or nothing beyond the status.
QString meaningOf(const Smtp::RecipientResult &result)
{
    const bool unhappy = result.status != Smtp::RecipientStatus::Accepted;
    return unhappy && result.reply && result.reply->enhanced ? Wording::text(*result.reply->enhanced) : QString();
}

QJsonArray recipientsWithMeaning(const QList<Smtp::RecipientResult> &results)
{
    QJsonArray all = recipientsJson(results);
    for (qsizetype i = 0; i < results.size(); ++i) {
        QJsonObject one = all[i].toObject();
        const QString meaning = meaningOf(results[i]);
        one[u"meaning"_s] = meaning.isEmpty() ? QJsonValue() : QJsonValue(meaning);
        all[i] = one;
    }
    return all;
}

QString line(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"  %1 %2\n"_s.arg(name, value);
}

QString triesText(const Entry &entry)
{
    if (!entry.settled.isValid())
        return QString::number(entry.tries);
    return Words::tr("%1, the last one %2").arg(entry.tries).arg(local(entry.settled));
}

QString wayText(const WayTaken &way)
{
    if (!way.level || !way.rung)
        return {};
    return Wording::word(*way.level) + u", "_s + Wording::rungName(*way.rung);
}

QString recipientText(const Smtp::RecipientResult &result, EntryState state)
{
    const bool untried = !result.reply && result.status == Smtp::RecipientStatus::Deferred;
    if (untried && state != EntryState::Waiting)
        return u"  "_s + Sealpost::shownText(result.recipient.shown(), 320) + u'\n';
    const QString meaning = meaningOf(result);
    return u"  "_s + QString(Wording::text(result) + u' ' + Wording::serverWords(result.reply)).trimmed() + u'\n' +
           (meaning.isEmpty() ? QString() : u"    "_s + meaning + u'\n');
}

QString recipientsText(const Entry &entry)
{
    QString text = Words::tr("Recipients:") + u'\n';
    for (const Smtp::RecipientResult &result : entry.outcome.recipients)
        text += recipientText(result, entry.state);
    return text;
}

QString transcriptText(const std::optional<QString> &transcript)
{
    if (!transcript)
        return {};
    const QString text =
        transcript->isEmpty() ? Words::tr("Nothing was written down of the conversation.") : *transcript;
    return Words::tr("Conversation:") + u'\n' + text + u'\n';
}

} // namespace

QJsonObject listedJson(const EntrySummary &entry, const QDateTime &now)
{
    return {{u"id"_s, QString::number(entry.id)},
            {u"state"_s, EntryWords::word(entry.state)},
            {u"subject"_s, entry.subject},
            {u"message_id"_s, QString::fromUtf8(entry.messageId)},
            {u"recipients"_s, entry.recipients},
            {u"next_try"_s, utc(nextTry(entry))},
            {u"reason"_s, Wording::sentence(entry, now)}};
}

QString listedText(const EntrySummary &entry, const QDateTime &now)
{
    const QString recipients = Words::tr("%n recipient(s)", nullptr, entry.recipients);
    return u"%1  %2  %3  %4\n    %5\n"_s.arg(QString::number(entry.id), Wording::stateWord(entry.state), recipients,
                                             subjectOf(entry.subject), Wording::sentence(entry, now));
}

QJsonObject shownJson(const Shown &shown)
{
    const Entry &entry = shown.standing.entry;
    const EntrySummary summary = summaryOf(entry);
    QJsonObject json = listedJson(summary, shown.standing.asOf);
    for (const QJsonObject way = wayJson(entry); const QString &key : way.keys())
        json[key] = way[key];
    json[u"account"_s] = entry.account;
    json[u"host"_s] = shown.standing.host ? QJsonValue(shown.standing.host->ace()) : QJsonValue();
    json[u"size"_s] = entry.submission.message.size;
    json[u"has_file"_s] = shown.hasFile;
    json[u"enqueued"_s] = utc(entry.enqueued);
    json[u"tries"_s] = entry.tries;
    json[u"last_try"_s] = utc(entry.settled);
    json[u"decide_from"_s] = utc(decidableFrom(entry));
    json[u"recipients"_s] = recipientsWithMeaning(entry.outcome.recipients);
    if (shown.transcript)
        json[u"transcript"_s] = *shown.transcript;
    return json;
}

QString shownText(const Shown &shown)
{
    const Entry &entry = shown.standing.entry;
    const QString sentence = Wording::sentence(summaryOf(entry), shown.standing.asOf);
    QString text =
        u"%1  %2  %3\n"_s.arg(QString::number(entry.id), Wording::stateWord(entry.state), subjectOf(entry.subject));
    text += u"  "_s + sentence + u'\n';
    if (!shown.hasFile && entry.state != EntryState::Sent)
        text += u"  "_s + Words::tr("Its file is not there any more: it cannot be sent.") + u'\n';
    text += line(Words::tr("Account:"), Sealpost::shownText(entry.account, 200));
    text += line(Words::tr("Server:"), shown.standing.host ? shown.standing.host->shown() : QString());
    text +=
        line(u"Message-ID:"_s, Sealpost::shownText(QString::fromUtf8(entry.submission.message.messageId), 1000));
    text += line(Words::tr("In the outbox since:"), local(entry.enqueued));
    text += line(Words::tr("Tries:"), triesText(entry));
    text += line(Words::tr("Line:"), wayText(entry.way));
    return text + recipientsText(entry) + transcriptText(shown.transcript) + nextText(shown.standing);
}

} // namespace Sealpost::Cli
