#include "cli/TransferCommand.h"

#include "cli/ForeignImport.h"
#include "cli/OpenOutbox.h"
#include "cli/OptionValue.h"
#include "cli/TransferReport.h"
#include "discovery/AutoconfigFile.h"
#include "foreign/ForeignFile.h"
#include "store/SyncedFile.h"
#include "transfer/AccountImport.h"
#include "trust/ShownText.h"
#include "wording/ForeignText.h"
#include "wording/TransferText.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Sealpost::Cli::TransferCommand {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TransferCommand)
};

QString kindOf(AccountFileFailure::Kind kind)
{
    switch (kind) {
    case AccountFileFailure::Kind::TooLarge:
        return u"file_too_large"_s;
    case AccountFileFailure::Kind::NotAnAccount:
        return u"no_account_file"_s;
    case AccountFileFailure::Kind::Newer:
        return u"file_newer"_s;
    case AccountFileFailure::Kind::Damaged:
        return u"file_damaged"_s;
    }
    Q_UNREACHABLE();
}

CommandFailure failureOf(const AccountFileFailure &failure)
{
    return {ExitCode::BadMessage, kindOf(failure.kind), Wording::text(failure)};
}

CommandFailure addressIsInTheFile()
{
    return CommandFailure::usage(Words::tr("--address goes with a provider's file for mail programs."));
}

CommandFailure unreadable(const QString &path, const QString &why)
{
    return {ExitCode::InputOutput, u"unreadable"_s,
            Words::tr("“%1” cannot be read: %2.").arg(shownText(path, 200), shownText(why, 200))};
}

// --- export

ExitCode reportExport(const AccountFile &file, const QString &path, Console &console)
{
    return console.report(Words::tr("The account is in %1. No password is in it.").arg(shownText(path, 200)),
                          {{u"exported"_s, file.account.name},
                           {u"file"_s, path},
                           {u"pins"_s, file.records.pins.size()},
                           {u"floors"_s, file.records.floors.size()},
                           {u"verified_keys"_s, file.records.verifiedKeys.size()},
                           {u"rungs_reached"_s, file.records.rungs.size()},
                           {u"failed_proofs"_s, file.records.failedProofs.size()},
                           {u"journal"_s, file.records.journal.size()}});
}

CommandFailure notExported(const AccountFileFailure &failure)
{
    return {ExitCode::InputOutput, u"not_exported"_s, Wording::exportFailure(failure)};
}

Answer<ExitCode> write(const AccountFile &file, const QString &path, Console &console)
{
    const auto octets = file.exported();
    if (!octets)
        return failure(notExported(octets.error()));
    if (path == "-"_L1) {
        QBuffer source;
        source.setData(*octets);
        source.open(QIODevice::ReadOnly);
        return console.print(source);
    }
    if (QFileInfo::exists(path))
        return failure(CommandFailure{ExitCode::InputOutput, u"file_exists"_s,
                                      Words::tr("There is a file “%1” already.").arg(shownText(path, 200))});
    return writeSynced(path, *octets).map_error(CommandFailure::ofStore).map([&] {
        return reportExport(file, path, console);
    });
}

// --- import

/// One octet more than a file may have is enough to know that it is too large.
QByteArray readBounded(QIODevice &source)
{
    constexpr qsizetype portion = 256 * 1024;
    QByteArray octets;
    while (octets.size() <= AccountFile::maxOctets) {
        const QByteArray part = source.read(portion);
        if (part.isEmpty())
            break;
        octets += part;
    }
    return octets;
}

Answer<QByteArray> octetsOf(const QString &path, QIODevice &input)
{
    if (path == "-"_L1)
        return readBounded(input);
    QFile file(accountsFileAt(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(unreadable(path, file.errorString()));
    const QByteArray octets = readBounded(file);
    if (file.error() != QFileDevice::NoError)
        return failure(unreadable(path, file.errorString()));
    return octets;
}

/// The file's account, by the name that was asked for.
Answer<AccountFile> wanted(const AccountFile &file, const Arguments &arguments)
{
    if (!arguments.has(u"name"_s))
        return file;
    const auto name = lineValue(u"name"_s, arguments.value(u"name"_s).trimmed());
    if (!name || name->isEmpty())
        return failure(CommandFailure::usage(Words::tr("An account needs a name of one line.")));
    return file.named(*name);
}

Answer<void> checkReason(const Arguments &arguments)
{
    const bool isGiven = !arguments.value(u"reason"_s).trimmed().isEmpty();
    if (arguments.has(u"reason"_s) && !arguments.has(u"lower"_s))
        return failure(CommandFailure::usage(Words::tr("--reason goes with --lower.")));
    if (arguments.has(u"lower"_s) && !isGiven)
        return failure(CommandFailure::usage(Words::tr("Say why, for the journal: --reason TEXT.")));
    return {};
}

/// An entry that a person broke is not overwritten.
Answer<void> checkEntry(const OpenProfile &profile, const QString &name)
{
    const auto there = profile.account(name);
    return there || there.error().kind == "no_such_account"_L1 ? Answer<void>() : failure(there.error());
}

Answer<ExitCode> take(OpenProfile &profile, const AccountFile &file, const Arguments &arguments, Console &console)
{
    AccountImport import(profile.database(), profile.accounts(), profile.trust(), profile.clock());
    const auto plan = import.plan(file);
    if (!plan)
        return failure(CommandFailure::ofStore(plan.error()));
    if (!plan->lowerings.isEmpty() && !arguments.has(u"lower"_s))
        return refuseLowering(plan->lowerings, console);
    return import.carryOut(*plan, arguments.value(u"reason"_s)).map_error(CommandFailure::ofStore).map([&] {
        hurryWaiting(profile);
        return console.report(importText(*plan), importJson(*plan));
    });
}

/// Who it is whose servers a provider's file tells.
Answer<std::optional<Address>> addressFor(const QByteArray &octets, const Arguments &arguments)
{
    if (!arguments.has(u"address"_s))
        return std::nullopt;
    if (!AutoconfigFile::parse(octets))
        return failure(addressIsInTheFile());
    return addressValue(u"address"_s, arguments.value(u"address"_s)).map([](const Address &address) {
        return std::optional(address);
    });
}

CommandFailure failureOf(ForeignFailure why)
{
    if (why == ForeignFailure::NoAddress)
        return CommandFailure::usage(Words::tr("The file is for all who have mail at this provider. Say for which "
                                               "address: --address ADDR."));
    return {ExitCode::BadMessage, u"no_account_file"_s, Wording::text(why)};
}

Answer<ExitCode> takeForeign(OpenProfile &profile, const QByteArray &octets, const Arguments &arguments,
                             Console &console)
{
    const auto address = addressFor(octets, arguments);
    if (!address)
        return failure(address.error());
    const QString path = arguments.operands().first();
    return foreignAccounts(octets, path == "-"_L1 ? QByteArray() : overridesBeside(accountsFileAt(path)), *address)
        .map_error([](ForeignFailure why) { return failureOf(why); })
        .and_then([&](const QList<ForeignAccount> &accounts) {
            return importForeign(profile, accounts, arguments, console);
        });
}

} // namespace

Answer<ExitCode> exportAccount(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    const auto account = profile.account(arguments.operands().first());
    if (!account)
        return failure(account.error());
    return exportedAccount(*account, profile.database(), profile.trust())
        .map_error(CommandFailure::ofStore)
        .and_then([&](const AccountFile &file) { return write(file, arguments.operands().last(), console); });
}

Answer<ExitCode> importAccount(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    const auto octets =
        checkReason(arguments).and_then([&] { return octetsOf(arguments.operands().first(), console.input()); });
    if (!octets)
        return failure(octets.error());
    const auto exported = AccountFile::parse(*octets);
    if (!exported && exported.error().kind == AccountFileFailure::Kind::NotAnAccount)
        return takeForeign(profile, *octets, arguments, console);
    if (arguments.has(u"password-commands"_s))
        return failure(CommandFailure::usage(Words::tr("--password-commands goes with a file of msmtp.")));
    if (arguments.has(u"address"_s))
        return failure(addressIsInTheFile());
    return exported.map_error([](const AccountFileFailure &why) { return failureOf(why); })
        .and_then([&](const AccountFile &file) { return wanted(file, arguments); })
        .and_then([&](const AccountFile &file) -> Answer<ExitCode> {
            return checkEntry(profile, file.account.name).and_then([&] {
                return take(profile, file, arguments, console);
            });
        });
}

} // namespace Sealpost::Cli::TransferCommand
