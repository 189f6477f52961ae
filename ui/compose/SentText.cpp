#include "ui/compose/SentText.h"

#include "ui/trust/ReportSeal.h"
#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SentText)
};

constexpr int namedAtMost = 5;

QString withWords(const Smtp::RecipientResult &result)
{
    const QString words = Wording::serverWords(result.reply);
    return words.isEmpty() ? Wording::text(result) : Wording::text(result) + u' ' + words;
}

} // namespace

QString sentText(const SubmissionResult &result)
{
    const auto count = static_cast<int>(result.outcome.recipients.size());
    return Words::tr("Sent to %n recipient(s)", nullptr, count) + u" · "_s +
           Wording::word(sealOf(result.line).state);
}

QString refusedText(const Smtp::Outcome &outcome)
{
    QStringList lines;
    for (const Smtp::RecipientResult &result : outcome.recipients)
        if (result.status != Smtp::RecipientStatus::Accepted && result.reply)
            lines += withWords(result);
    if (lines.isEmpty() && outcome.failure)
        lines += Wording::serverWords(outcome.failure->reply);
    const auto more = static_cast<int>(lines.size()) - namedAtMost;
    if (more > 0) {
        lines.resize(namedAtMost);
        lines += Words::tr("And %n more.", nullptr, more);
    }
    return lines.join(u'\n');
}

QList<Address> notAccepted(const Smtp::Outcome &outcome)
{
    QList<Address> waiting;
    for (const Smtp::RecipientResult &result : outcome.recipients)
        if (result.status != Smtp::RecipientStatus::Accepted)
            waiting += result.recipient;
    return waiting;
}

QString missingText(const QStringList &names)
{
    return Words::tr("Not there any more: %1.", "attachments").arg(names.join(u", "_s));
}

} // namespace Sealpost
