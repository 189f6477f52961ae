#include "ui/compose/SentText.h"

#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SentText)
};

constexpr qsizetype shownSubject = 60; ///< characters; more than that fills a bar

QString shortened(const QString &subject)
{
    return subject.size() > shownSubject ? subject.first(shownSubject - 1) + u'…' : subject;
}

QString shownRecipients(const Draft &draft)
{
    const QList<Mailbox> all = draft.to + draft.cc + draft.bcc;
    return all.isEmpty() ? QString() : recipientsText(all.first().address.shown(), static_cast<int>(all.size()));
}

} // namespace

QString sentText(const Entry &entry)
{
    const QString sent =
        Words::tr("Sent to %n recipient(s)", nullptr, static_cast<int>(entry.outcome.recipients.size()));
    return entry.way.level ? sent + u" · "_s + Wording::word(*entry.way.level) : sent;
}

QString shownMessage(const Draft &draft)
{
    const QString subject = shortened(draft.subject.simplified());
    const QString recipients = shownRecipients(draft);
    return subject.isEmpty() ? Words::tr("message to %1").arg(recipients)
                             : Words::tr("“%1” to %2", "subject, recipients").arg(subject, recipients);
}

QString recipientsText(const QString &first, int all)
{
    return all < 2 ? first : Words::tr("%1 and %n more", "recipients", all - 1).arg(first);
}

QString missingText(const QStringList &names)
{
    return Words::tr("Not there any more: %1.", "attachments").arg(names.join(u", "_s));
}

} // namespace Sealpost
