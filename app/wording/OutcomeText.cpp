#include "wording/PlainText.h"
#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

using Smtp::RecipientStatus;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OutcomeText)
};

QString partlyText(const Smtp::Outcome &outcome)
{
    const auto accepted = outcome.with(RecipientStatus::Accepted).size();
    const auto all = static_cast<int>(outcome.recipients.size()); // two at least, or it would not be a part
    return Words::tr("The server took the message for %1 of %n recipients.", nullptr, all).arg(accepted);
}

QString notTakenText(const Smtp::Outcome &outcome)
{
    if (outcome.failure)
        return text(*outcome.failure);
    if (outcome.with(RecipientStatus::Deferred).isEmpty())
        return Words::tr("The server refused every recipient.");
    return Words::tr("The server does not take the message now; it may do so later.");
}

QString summaryOfRecipients(const Smtp::Outcome &outcome)
{
    if (outcome.anyUncertain())
        return Words::tr(
            "Nobody can know whether the server took the message; ask a recipient before you send it again.");
    if (outcome.allAccepted())
        return Words::tr("The server took the message for every recipient.");
    if (!outcome.with(RecipientStatus::Accepted).isEmpty())
        return partlyText(outcome);
    return notTakenText(outcome);
}

} // namespace

QString summary(const Smtp::Outcome &outcome)
{
    const QString sentence = summaryOfRecipients(outcome);
    if (!outcome.dsnDropped)
        return sentence;
    return Words::tr("%1 It has no delivery reports to offer.").arg(sentence);
}

QString text(const Smtp::RecipientResult &result)
{
    const QString who = plain(result.recipient.shown());
    switch (result.status) {
    case RecipientStatus::Accepted:
        return Words::tr("%1 was accepted.").arg(who);
    case RecipientStatus::Refused:
        return Words::tr("%1 was refused.").arg(who);
    case RecipientStatus::Deferred:
        return Words::tr("%1 was not taken now; it may be later.").arg(who);
    case RecipientStatus::Uncertain:
        return Words::tr("For %1 nobody can know whether the message was taken.").arg(who);
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost::Wording
