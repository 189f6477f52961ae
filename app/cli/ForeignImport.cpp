#include "cli/ForeignImport.h"

#include "cli/TransferReport.h"
#include "foreign/ForeignImport.h"
#include "trust/ShownText.h"
#include "wording/ForeignText.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ForeignImport)
};

QString name(ForeignRemark remark)
{
    switch (remark) {
    case ForeignRemark::NoEncryption:
        return u"no_encryption"_s;
    case ForeignRemark::AnyCertificate:
        return u"any_certificate"_s;
    case ForeignRemark::WeakFingerprint:
        return u"weak_fingerprint"_s;
    case ForeignRemark::OtherLogin:
        return u"other_login"_s;
    case ForeignRemark::OAuth2:
        return u"oauth2"_s;
    case ForeignRemark::ClientCertificate:
        return u"client_certificate"_s;
    case ForeignRemark::PasswordCommand:
        return u"password_command"_s;
    case ForeignRemark::PasswordInTheFile:
        return u"password_in_the_file"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject json(const ForeignAccount &found)
{
    QJsonArray remarks;
    for (const ForeignRemark remark : found.remarks)
        remarks += name(remark);
    return {{u"account"_s, found.account.name},
            {u"host"_s, found.account.host.ace()},
            {u"address"_s, found.account.identity.address.shown()},
            {u"certificate_sha256"_s,
             found.certificateSha256 ? QJsonValue(found.certificateSha256->hex()) : QJsonValue()},
            {u"remarks"_s, remarks}};
}

QJsonObject json(const ForeignResult &done, const QStringList &skipped)
{
    QJsonArray imported;
    for (const ForeignAccount &found : done.imported)
        imported += json(found);
    return {{u"imported"_s, imported}, {u"skipped"_s, QJsonArray::fromStringList(skipped)}};
}

QString text(const ForeignAccount &found)
{
    QStringList lines{
        Words::tr("“%1” was added, for %2.").arg(shownText(found.account.name, 200), found.account.host.shown())};
    for (const ForeignRemark remark : found.remarks)
        lines += Wording::text(remark);
    if (found.certificateSha256)
        lines += Words::tr("A certificate was accepted there by hand. To see that it is still the same: "
                           "“sealpost-cli trust pin NAME --fingerprint %1”.")
                     .arg(found.certificateSha256->hex());
    return lines.join(u"\n    "_s);
}

QString text(const ForeignResult &done, const QStringList &skipped)
{
    QStringList lines;
    for (const ForeignAccount &found : done.imported)
        lines += text(found);
    for (const QString &name : skipped)
        lines += Words::tr("“%1” was left out: an account of this name is here already.").arg(shownText(name, 200));
    return lines.join(u'\n');
}

/// What stands there of it, where an account has its own server.
QList<ImportLowering> lowerings(const ForeignPlan &plan)
{
    QList<ImportLowering> all;
    for (const ForeignPlan::Step &step : plan.added)
        for (const Weakening weakening : step.weaker)
            all += {.what = ImportLowering::What::Permission,
                    .host = step.found.account.host.ace(),
                    .weakening = weakening};
    return all;
}

/// What was saved before a failure stays, and is said.
Answer<ExitCode> report(const ForeignResult &done, const QStringList &skipped, Console &console)
{
    if (!done.failure)
        return console.report(text(done, skipped), json(done, skipped));
    const CommandFailure why = CommandFailure::ofStore(*done.failure);
    if (done.imported.isEmpty())
        return failure(why);
    if (!console.isJson()) {
        console.note(text(done, skipped));
        return failure(why);
    }
    QJsonObject said = json(done, skipped);
    said[u"error"_s] = why.json();
    console.report({}, said);
    return why.code;
}

Answer<ExitCode> take(OpenProfile &profile, const QList<ForeignAccount> &accounts, const Arguments &arguments,
                      Console &console)
{
    ForeignImport import(profile.accounts(), profile.trust());
    const auto plan = import.plan(accounts);
    if (!plan)
        return failure(CommandFailure::ofStore(plan.error()));
    if (!plan->weaker().isEmpty() && !arguments.has(u"lower"_s))
        return refuseLowering(lowerings(*plan), console);
    const auto commands =
        arguments.has(u"password-commands"_s) ? PasswordCommands::TakenOver : PasswordCommands::LeftOut;
    return report(import.carryOut(*plan, commands, arguments.value(u"reason"_s)), plan->taken, console);
}

} // namespace

Answer<ExitCode> importForeign(OpenProfile &profile, const QList<ForeignAccount> &accounts,
                               const Arguments &arguments, Console &console)
{
    if (arguments.has(u"name"_s) && accounts.size() != 1)
        return failure(CommandFailure::usage(Words::tr("--name goes with a file of one account.")));
    QList<ForeignAccount> wanted = accounts;
    if (arguments.has(u"name"_s))
        wanted.first().account.name = arguments.value(u"name"_s).simplified();
    if (wanted.first().account.name.isEmpty())
        return failure(CommandFailure::usage(Words::tr("An account needs a name of one line.")));
    return take(profile, wanted, arguments, console);
}

} // namespace Sealpost::Cli
