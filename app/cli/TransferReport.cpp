#include "cli/TransferReport.h"

#include "accounts/Permission.h"
#include "cli/AccountReport.h"
#include "trust/Seal.h"
#include "wording/TransferText.h"

#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TransferReport)
};

QString whatName(const ImportLowering &lowering)
{
    switch (lowering.what) {
    case ImportLowering::What::Floor:
        return u"floor"_s;
    case ImportLowering::What::Key:
        return u"key"_s;
    case ImportLowering::What::Server:
        return u"server"_s;
    case ImportLowering::What::Permission:
        return lowering.weakening ? permissionOf(*lowering.weakening) : QString();
    }
    Q_UNREACHABLE();
}

QJsonValue levelJson(std::optional<Level> level)
{
    return level ? QJsonValue(levelName(*level)) : QJsonValue();
}

} // namespace

QJsonArray importLoweringsJson(const QList<ImportLowering> &lowerings)
{
    QJsonArray all;
    for (const ImportLowering &lowering : lowerings)
        all += QJsonObject{
            {u"what"_s, whatName(lowering)},
            {u"host"_s, lowering.host},
            {u"before"_s, levelJson(lowering.before)},
            {u"after"_s, levelJson(lowering.after)},
            {u"spki_sha256"_s, lowering.spkiSha256 ? QJsonValue(lowering.spkiSha256->hex()) : QJsonValue()},
            {u"sentence"_s, Wording::text(lowering)},
        };
    return all;
}

QString importLoweringsText(const QList<ImportLowering> &lowerings)
{
    QString text;
    for (const ImportLowering &lowering : lowerings)
        text += u"  "_s + whatName(lowering) + u": "_s + Wording::text(lowering) + u'\n';
    return text;
}

ExitCode refuseLowering(const QList<ImportLowering> &lowerings, Console &console)
{
    const CommandFailure why{
        ExitCode::NotPermitted, u"would_lower"_s,
        Words::tr(
            "Nothing was imported: it would make less safe what is here. To permit it: --lower --reason TEXT")};
    if (console.isJson()) {
        console.report({}, {{u"error"_s, why.json()}, {u"would_lower"_s, importLoweringsJson(lowerings)}});
        return why.code;
    }
    const ExitCode code = console.fail(why);
    console.note(importLoweringsText(lowerings));
    return code;
}

QJsonObject importJson(const ImportPlan &plan)
{
    return {
        {u"account"_s, accountJson(plan.account)},
        {u"new"_s, plan.isNew},
        {u"pins"_s, plan.added.pins.size()},
        {u"floors"_s, plan.added.floors.size()},
        {u"verified_keys"_s, plan.added.verifiedKeys.size()},
        {u"rungs_reached"_s, plan.added.rungs.size()},
        {u"failed_proofs"_s, plan.added.failedProofs.size()},
        {u"journal"_s, plan.added.journal.size()},
        {u"lowered"_s, importLoweringsJson(plan.lowerings)},
    };
}

QString importText(const ImportPlan &plan)
{
    const QString done = plan.isNew ? Words::tr("The account was imported. Its password is not in the file.")
                                    : Words::tr("The account was merged with the one that was here.");
    const QString counts = Words::tr("New here: pins %1, floors %2, failed proofs %3, lines of the journal %4.")
                               .arg(plan.added.pins.size())
                               .arg(plan.added.floors.size())
                               .arg(plan.added.failedProofs.size())
                               .arg(plan.added.journal.size());
    return done + u'\n' + counts + u"\n\n"_s + accountText(plan.account);
}

} // namespace Sealpost::Cli
