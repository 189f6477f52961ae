#include "cli/ForeignImport.h"

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

/// What happened to the accounts of the file.
struct Taken {
    QList<ForeignAccount> imported;
    QStringList skipped;
};

ForeignAccount withCommand(ForeignAccount found)
{
    found.account.passwordCommand = found.passwordCommand;
    found.remarks.removeAll(ForeignRemark::PasswordCommand);
    return found;
}

Answer<Taken> take(OpenProfile &profile, const QList<ForeignAccount> &accounts, bool withCommands)
{
    Taken taken;
    for (const ForeignAccount &found : accounts) {
        const auto there = profile.account(found.account.name);
        if (there || there.error().kind != "no_such_account"_L1) {
            taken.skipped += found.account.name;
            continue;
        }
        const ForeignAccount wanted = withCommands ? withCommand(found) : found;
        if (const auto saved = profile.accounts().save(wanted.account); !saved)
            return failure(CommandFailure::ofStore(saved.error()));
        taken.imported += wanted;
    }
    return taken;
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

QJsonObject json(const Taken &taken)
{
    QJsonArray imported;
    for (const ForeignAccount &found : taken.imported)
        imported += json(found);
    return {{u"imported"_s, imported}, {u"skipped"_s, QJsonArray::fromStringList(taken.skipped)}};
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

QString text(const Taken &taken)
{
    QStringList lines;
    for (const ForeignAccount &found : taken.imported)
        lines += text(found);
    for (const QString &skipped : taken.skipped)
        lines +=
            Words::tr("“%1” was left out: an account of this name is here already.").arg(shownText(skipped, 200));
    return lines.join(u'\n');
}

} // namespace

Answer<ExitCode> importForeign(OpenProfile &profile, const QList<ForeignAccount> &accounts,
                               const Arguments &arguments, Console &console)
{
    if (arguments.has(u"lower"_s))
        return failure(CommandFailure::usage(Words::tr("--lower goes with a file that Sealpost exported.")));
    if (arguments.has(u"name"_s) && accounts.size() != 1)
        return failure(CommandFailure::usage(Words::tr("--name goes with a file of one account.")));
    QList<ForeignAccount> wanted = accounts;
    if (arguments.has(u"name"_s))
        wanted.first().account.name = arguments.value(u"name"_s).simplified();
    if (wanted.first().account.name.isEmpty())
        return failure(CommandFailure::usage(Words::tr("An account needs a name of one line.")));
    return take(profile, wanted, arguments.has(u"password-commands"_s)).map([&](const Taken &taken) {
        return console.report(text(taken), json(taken));
    });
}

} // namespace Sealpost::Cli
