#include "ui/sent/SentDetails.h"

#include "ui/parts/ShownTime.h"
#include "wording/PlainText.h"
#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SentDetails)
};

constexpr qsizetype namedAtMost = 20;
constexpr qsizetype longestName = 80;

QString toLine(const QList<Mailbox> &recipients)
{
    QStringList named;
    for (const Mailbox &recipient : recipients.first(std::min(namedAtMost, recipients.size())))
        named += Wording::plain(recipient.shown());
    const auto others = static_cast<int>(recipients.size() - named.size());
    const QString all = named.join(u", "_s);
    return others == 0 ? Words::tr("To: %1").arg(all)
                       : Words::tr("To: %1 and %n other(s)", nullptr, others).arg(all);
}

QString sealLine(const SentMessage &message)
{
    if (!message.level || !message.rung)
        return {};
    return Words::tr("Seal: %1 (%2)", "a level, the kind of line")
        .arg(Wording::word(*message.level), Wording::rungName(*message.rung));
}

bool mayStandInName(QChar c)
{
    return c.isPrint() && !uR"(/\:*?"<>|)"_s.contains(c);
}

} // namespace

QString detailsOf(const SentMessage &message)
{
    QStringList lines{toLine(message.recipients)};
    if (message.date.isValid())
        lines += Words::tr("Sent: %1").arg(shownTime(message.date));
    lines += sealLine(message);
    lines += Words::tr("Message-ID: %1").arg(Wording::plain(QString::fromUtf8(message.messageId)));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString fileNameFor(const SentMessage &message)
{
    QString name;
    for (const QChar c : message.subject.left(longestName))
        name += mayStandInName(c) ? c : u'-';
    name = name.trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return (name.isEmpty() ? Words::tr("Message") : name) + ".eml"_L1;
}

} // namespace Sealpost
