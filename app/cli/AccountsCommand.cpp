#include "cli/AccountsCommand.h"

#include "accounts/SecretName.h"
#include "cli/AccountOptions.h"
#include "cli/AccountReport.h"
#include "cli/OpenOutbox.h"
#include "cli/OptionValue.h"
#include "cli/SecretInput.h"
#include "cli/WaySecretInput.h"
#include "lowering/Lowerings.h"
#include "net/ClientCertificateEnd.h"
#include "trust/ShownText.h"
#include "wording/ExpiryText.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

namespace Sealpost::Cli::AccountsCommand {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccountsCommand)
};

ExitCode reportAccount(Console &console, const QString &sentence, const Account &account)
{
    return console.report(sentence + u"\n\n"_s + accountText(account), {{u"account"_s, accountJson(account)}});
}

/// Scripts that lower something were written when there was no --reason: what is said on purpose, option by option,
/// goes on without one. The journal then says where it came from.
Answer<QString> reasonOf(const Arguments &arguments)
{
    const QString reason = arguments.value(u"reason"_s).trimmed();
    if (arguments.has(u"reason"_s) && reason.isEmpty())
        return failure(CommandFailure::usage(Words::tr("Say why, for the journal: --reason TEXT.")));
    return reason.isEmpty() ? unspokenReason() : reason;
}

Answer<ExitCode> save(OpenProfile &profile, const Account &account, const Arguments &arguments,
                      const QString &sentence, Console &console)
{
    return reasonOf(arguments).and_then([&](const QString &reason) {
        return Lowerings(profile.accounts(), profile.trust())
            .save(account, reason)
            .map_error(CommandFailure::ofStore)
            .map([&] { return reportAccount(console, sentence, account); });
    });
}

Answer<QString> unusedName(OpenProfile &profile, const QString &typed)
{
    const auto name = lineValue(u"name"_s, typed.trimmed());
    if (!name || name->isEmpty())
        return failure(CommandFailure::usage(Words::tr("An account needs a name of one line.")));
    const auto contents = profile.accounts().load();
    if (!contents)
        return failure(CommandFailure::ofStore(contents.error()));
    const auto taken = [&](const Account &account) {
        return account.name.compare(*name, Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::none_of(contents->accounts, taken) && !contents->broken.contains(*name, Qt::CaseInsensitive))
        return *name;
    const QString sentence = Words::tr("There is an account “%1” already; change it with account set.");
    return failure(CommandFailure{ExitCode::Usage, u"account_exists"_s, sentence.arg(shownText(*name, 80))});
}

QString listText(const AccountStore::Contents &contents, const Invocation &again)
{
    QString text;
    for (const Account &account : contents.accounts)
        text += u"%1: %2 (%3)\n"_s.arg(shownText(account.name, 80), shownText(account.identity.shown(), 200),
                                       account.host.shown());
    for (const QString &name : contents.broken)
        text += Words::tr("%1: its entry in accounts.ini is broken").arg(shownText(name, 80)) + u'\n';
    if (!text.isEmpty())
        return text;
    return again.spelled(Words::tr("There is no account yet. See: sealpost-cli account add --help"));
}

/// As far as it can be read without a passphrase.
QString expiryText(const Account &account, const Clock &clock)
{
    if (account.clientCertificate.isEmpty())
        return {};
    const auto end = endOfClientCertificate(account.clientCertificate, {});
    const QString text = end ? Wording::expiryText(*end, clock.now()) : QString();
    return text.isEmpty() ? QString() : text + u'\n';
}

/// PLACE: first, last, or a number that counts from 1.
Answer<qsizetype> placeValue(const QString &given)
{
    if (given == "first"_L1)
        return 0;
    if (given == "last"_L1)
        return std::numeric_limits<qsizetype>::max();
    bool isNumber = false;
    const uint number = given.toUInt(&isNumber);
    if (isNumber && number > 0)
        return qsizetype(number) - 1;
    return failure(CommandFailure::usage(
        Words::tr("“%1” is no place: a number from 1, first or last.").arg(shownText(given, 80))));
}

Answer<AccountStore::Contents> movedTo(qsizetype place, const QString &name, OpenProfile &profile)
{
    return profile.accounts()
        .move(name, place)
        .and_then([&](bool) { return profile.accounts().load(); })
        .map_error(CommandFailure::ofStore);
}

Answer<Secrets> typedPassword(const Account &account, const Arguments &arguments, Console &console)
{
    if (!arguments.has(u"password-stdin"_s))
        return Secrets();
    if (SecretName::password(account).isEmpty())
        return failure(
            CommandFailure::usage(Words::tr("--password-stdin: this account logs in without a password.")));
    return readSecret(u"password-stdin"_s, Words::tr("Password: "), console).map([&](const Secret &password) {
        return Secrets{{SecretName::password(account), password}};
    });
}

/// What is typed for the account now, to be kept: nothing where the change cannot be made anyway.
Answer<Secrets> typedSecrets(const Account &account, const Arguments &arguments, Console &console)
{
    if (const auto reason = reasonOf(arguments); !reason)
        return failure(reason.error());
    return typedPassword(account, arguments, console).and_then([&](const Secrets &typed) {
        return waySecrets(account, arguments, console).map([&](const Secrets &way) { return typed + way; });
    });
}

/// What is kept for an account that becomes another one, or goes, and no account needs any more. Where nothing was
/// ever kept there is nothing to unlock for it.
QStringList leftBehind(const OpenProfile &profile, const Account &before, const std::optional<Account> &after)
{
    const auto contents = profile.accounts().load();
    if (!contents || !contents->broken.isEmpty())
        return {}; // a broken entry may need it
    QList<Account> others = contents->accounts;
    others.removeIf([&](const Account &other) { return other.name == before.name; });
    return SecretName::leftBehind(before, after, others);
}

} // namespace

Answer<KeptChange> add(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    return unusedName(profile, arguments.operands().first())
        .and_then([&](const QString &name) { return newAccount(name, arguments); })
        .and_then([&](const Account &account) {
            return typedSecrets(account, arguments, console).map([&](const Secrets &typed) {
                return KeptChange{.kept = typed, .change = [&profile, account, &arguments, &console] {
                                      return save(profile, account, arguments, Words::tr("The account was added."),
                                                  console);
                                  }};
            });
        });
}

Answer<ExitCode> list(OpenProfile &profile, const Arguments &, Console &console)
{
    return profile.accounts()
        .load()
        .map_error(CommandFailure::ofStore)
        .map([&](const AccountStore::Contents &contents) {
            QJsonArray accounts;
            for (const Account &account : contents.accounts)
                accounts += accountJson(account);
            return console.report(
                listText(contents, profile.again()),
                {{u"accounts"_s, accounts}, {u"broken"_s, QJsonArray::fromStringList(contents.broken)}});
        });
}

Answer<ExitCode> show(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    return profile.account(arguments.operands().first()).map([&](const Account &account) {
        return console.report(accountText(account) + expiryText(account, profile.clock()),
                              {{u"account"_s, accountJson(account)}});
    });
}

Answer<KeptChange> set(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    return profile.account(arguments.operands().first()).and_then([&](const Account &before) {
        return changedAccount(before, arguments).and_then([&](const Account &after) {
            return typedSecrets(after, arguments, console).map([&](const Secrets &typed) {
                const auto change = [&profile, after, &arguments, &console] {
                    const auto saved =
                        save(profile, after, arguments, Words::tr("The account was changed."), console);
                    if (saved)
                        hurryWaiting(profile);
                    return saved;
                };
                return KeptChange{typed, change, leftBehind(profile, before, after)};
            });
        });
    });
}

Answer<ExitCode> duplicate(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    return profile.account(arguments.operands().first()).and_then([&](Account copy) {
        return unusedName(profile, arguments.operands().at(1)).and_then([&](const QString &name) {
            copy.name = name;
            // What the other account permits is permitted anew, and journalled: it is this account's from now on.
            const QString sentence =
                Words::tr("The account was duplicated. Pins and floors stay with the other one: review the "
                          "server with “sealpost-cli trust pin NAME”.");
            return save(profile, copy, arguments, profile.again().spelled(sentence), console);
        });
    });
}

Answer<ExitCode> move(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    return profile.account(arguments.operands().first()).and_then([&](const Account &account) {
        return placeValue(arguments.operands().at(1))
            .and_then([&](qsizetype place) { return movedTo(place, account.name, profile); })
            .map([&](const AccountStore::Contents &contents) {
                QJsonArray order;
                for (const Account &each : contents.accounts)
                    order += each.name;
                return console.report(listText(contents, profile.again()),
                                      {{u"moved"_s, account.name}, {u"order"_s, order}});
            });
    });
}

Answer<KeptChange> remove(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    const QString name = arguments.operands().first();
    // A broken entry can be removed too; then the name is what was typed.
    const Answer<Account> account = profile.account(name);
    if (!account && account.error().kind != "broken_account"_L1)
        return failure(account.error());
    const QString stored = account ? account->name : name;
    const auto change = [&profile, stored, &console] {
        return profile.accounts()
            .remove(stored)
            .and_then([&](bool) { return profile.trust().forget(stored); })
            .map_error(CommandFailure::ofStore)
            .map([&] {
                return console.report(Words::tr("The account, its pins and its floors were removed."),
                                      {{u"removed"_s, stored}});
            });
    };
    return KeptChange{{}, change, account ? leftBehind(profile, *account, std::nullopt) : QStringList()};
}

} // namespace Sealpost::Cli::AccountsCommand
