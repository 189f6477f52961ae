#include "cli/TrustCommand.h"

#include "cli/JournalOptions.h"
#include "cli/LoweringReport.h"
#include "cli/TrustReport.h"
#include "lowering/Lowerings.h"
#include "submission/AccountTerms.h"
#include "trust/ShownText.h"
#include "wording/JournalCsv.h"
#include "wording/JournalJson.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

namespace Sealpost::Cli::TrustCommand {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrustCommand)
};

struct Report {
    QString text;
    QJsonObject json;
};

/// Pins, floors and failed proofs of one account; with an empty name, of all.
Answer<Report> remembered(OpenProfile &profile, const QString &account)
{
    const auto pins = profile.trust().pins(account);
    const auto floors = profile.trust().floors(account);
    if (!pins || !floors)
        return failure(CommandFailure::ofStore(pins ? floors.error() : pins.error()));
    const auto proofs = profile.trust().failedProofs(account);
    if (!proofs)
        return failure(CommandFailure::ofStore(proofs.error()));
    return Report{pinsText(*pins) + floorsText(*floors) + failedProofsText(*proofs),
                  {{u"pins"_s, pinsJson(*pins)},
                   {u"floors"_s, floorsJson(*floors)},
                   {u"failed_proofs"_s, failedProofsJson(*proofs)}}};
}

Answer<Fingerprint> parsed(const QString &typed)
{
    if (const auto fingerprint = Fingerprint::parse(typed))
        return *fingerprint;
    return failure(CommandFailure::usage(Words::tr("“%1” is no SHA-256 fingerprint.").arg(shownText(typed, 100))));
}

/// The pin that a fingerprint means: of the key, or of the certificate that was pinned.
Answer<std::optional<Fingerprint>> meant(OpenProfile &profile, const QString &account, const QString &typed)
{
    const auto given = parsed(typed);
    if (!given)
        return failure(given.error());
    const auto pins = profile.trust().pins(account);
    if (!pins)
        return failure(CommandFailure::ofStore(pins.error()));
    for (const Pin &pin : *pins) {
        if (pin.spkiSha256 == *given || pin.certificateSha256 == *given)
            return std::optional(pin.spkiSha256);
    }
    return failure(CommandFailure{ExitCode::Usage, u"no_such_pin"_s, Words::tr("This account has no such pin.")});
}

/// Where a reason is wanted and none was given, the journal has that none was: scripts from before one could be
/// given go on.
Answer<ExitCode> removePins(OpenProfile &profile, const Account &account, const std::optional<Fingerprint> &key,
                            const QString &typed, Console &console)
{
    const TrustTerms terms = trustTermsOf(account);
    return profile.trust()
        .lowersByUnpinning(terms, key)
        .and_then([&](bool lowers) {
            return profile.trust().unpin(terms, key, lowers && typed.isEmpty() ? unspokenReason() : typed);
        })
        .map_error(CommandFailure::ofStore)
        .map([&](int removed) {
            return console.report(Words::tr("Pins removed: %1.").arg(removed), {{u"removed"_s, removed}});
        });
}

/// Whether there is something to forgive.
Answer<void> checkFailedProof(OpenProfile &profile, const Account &account)
{
    const auto proofs = profile.trust().failedProofs(account.name);
    if (!proofs)
        return failure(CommandFailure::ofStore(proofs.error()));
    for (const FailedProof &proof : *proofs) {
        if (proof.host == account.host.ace())
            return {};
    }
    return failure(
        CommandFailure::usage(Words::tr("%1 has always proved itself where it was asked to; nothing to forgive.")
                                  .arg(account.host.shown())));
}

/// The name as the journal has it: of an account, else of one that is gone; empty: of all.
Answer<QString> accountMeant(OpenProfile &profile, const QString &typed, const QList<JournalEntry> &journal)
{
    const auto hasName = [&typed](const JournalEntry &entry) { return entry.account == typed; };
    if (typed.isEmpty() || std::ranges::any_of(journal, hasName))
        return typed;
    return profile.account(typed).map([](const Account &account) { return account.name; });
}

Answer<ExitCode> reportJournal(const QList<JournalEntry> &wanted, bool nothingYet, const Arguments &arguments,
                               Console &console)
{
    if (arguments.has(u"csv"_s)) {
        QBuffer csv;
        csv.setData(Wording::journalCsv(wanted));
        csv.open(QIODevice::ReadOnly);
        return console.print(csv);
    }
    const QString text =
        wanted.isEmpty() && !nothingYet ? Words::tr("No line of the journal is like that.") : journalText(wanted);
    return console.report(text, {{u"journal"_s, Wording::journalJson(wanted)}});
}

} // namespace

Answer<ExitCode> list(OpenProfile &profile, const Arguments &, Console &console)
{
    return remembered(profile, {}).map([&](const Report &all) { return console.report(all.text, all.json); });
}

Answer<ExitCode> show(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    return profile.account(arguments.operands().first()).and_then([&](const Account &account) -> Answer<ExitCode> {
        auto all = remembered(profile, account.name);
        const auto lowered = Lowerings(profile.accounts(), profile.trust()).standing(account);
        if (!all || !lowered)
            return failure(all ? CommandFailure::ofStore(lowered.error()) : all.error());
        all->json.insert(u"lowerings"_s, loweringsJson(*lowered));
        return console.report(all->text + loweringsText(*lowered), all->json);
    });
}

Answer<ExitCode> unpin(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    const QString typed = arguments.operands().value(1);
    const QString reason = arguments.value(u"reason"_s).trimmed();
    return profile.account(arguments.operands().first()).and_then([&](const Account &account) -> Answer<ExitCode> {
        if (typed.isEmpty())
            return removePins(profile, account, std::nullopt, reason, console);
        return meant(profile, account.name, typed).and_then([&](const std::optional<Fingerprint> &key) {
            return removePins(profile, account, key, reason, console);
        });
    });
}

Answer<ExitCode> forgive(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    const QString reason = arguments.value(u"reason"_s).trimmed();
    if (reason.isEmpty())
        return failure(CommandFailure::usage(Words::tr("Say why, for the journal: --reason TEXT.")));
    return profile.account(arguments.operands().first()).and_then([&](const Account &account) {
        return checkFailedProof(profile, account)
            .and_then([&] {
                return profile.trust()
                    .forgiveFailedProof(account.name, account.host, reason)
                    .map_error(CommandFailure::ofStore);
            })
            .map([&] {
                return console.report(
                    Words::tr("The password may go to %1 as before, by whatever way to log in it offers.")
                        .arg(account.host.shown()),
                    {{u"account"_s, account.name}, {u"host"_s, account.host.ace()}});
            });
    });
}

Answer<ExitCode> journal(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    if (arguments.has(u"csv"_s) && console.isJson())
        return failure(CommandFailure::usage(Words::tr("--csv and --json contradict each other.")));
    return journalFilter(arguments).and_then([&](JournalFilter filter) {
        return profile.trust()
            .journal()
            .map_error(CommandFailure::ofStore)
            .and_then([&](const QList<JournalEntry> &all) -> Answer<ExitCode> {
                const auto account = accountMeant(profile, filter.account, all);
                if (!account)
                    return failure(account.error());
                filter.account = *account;
                return reportJournal(filter.of(all), all.isEmpty(), arguments, console);
            });
    });
}

} // namespace Sealpost::Cli::TrustCommand
