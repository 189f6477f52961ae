#include "cli/IdentityReport.h"

#include "trust/ShownText.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IdentityReport)
};

QJsonObject identityJson(const Identity &identity)
{
    return {
        {u"address"_s, identity.address.shown()},
        {u"display_name"_s, identity.displayName},
        {u"reply_to"_s, identity.replyTo ? QJsonValue(identity.replyTo->shown()) : QJsonValue()},
        {u"organization"_s, identity.organization},
        {u"signature"_s, identity.signature},
        {u"sent_copy"_s, identity.sentCopy ? QJsonValue(*identity.sentCopy) : QJsonValue()},
    };
}

/// accounts.ini may have been written by anybody.
QString line(const QString &left, const QString &right)
{
    return right.isEmpty() ? QString() : left + u": "_s + shownText(right, 300) + u'\n';
}

QString signatureLine(const QString &signature)
{
    const QString first = signature.section(u'\n', 0, 0);
    return line(u"  "_s + Words::tr("Signature"), signature.contains(u'\n') ? first + u" …"_s : first);
}

QString detailsText(const Identity &identity)
{
    QString copies;
    if (identity.sentCopy)
        copies = *identity.sentCopy ? Words::tr("kept") : Words::tr("not kept");
    return line(u"  "_s + Words::tr("Answers go to"), identity.replyTo ? identity.replyTo->shown() : QString()) +
           line(u"  "_s + Words::tr("Organization"), identity.organization) + signatureLine(identity.signature) +
           line(u"  "_s + Words::tr("Copies of what is sent"), copies);
}

} // namespace

QJsonArray identitiesJson(const Account &account)
{
    QJsonArray all;
    for (const Identity &identity : account.identities())
        all += identityJson(identity);
    return all;
}

QString identitiesText(const Account &account)
{
    QString text = line(Words::tr("Sends as"), account.identity.shown()) + detailsText(account.identity);
    for (const Identity &identity : account.furtherIdentities)
        text += line(Words::tr("Also sends as"), identity.shown()) + detailsText(identity);
    return text;
}

} // namespace Sealpost::Cli
