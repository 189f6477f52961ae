#include "cli/AccountOptions.h"
#include "cli/AccountsCommand.h"
#include "cli/AuthorizeCommand.h"
#include "cli/ChainCommand.h"
#include "cli/CheckCommand.h"
#include "cli/Command.h"
#include "cli/DiscoverCommand.h"
#include "cli/IdentityCommand.h"
#include "cli/IdentityOptions.h"
#include "cli/JournalOptions.h"
#include "cli/OAuthOptions.h"
#include "cli/OutboxCommand.h"
#include "cli/PinCommand.h"
#include "cli/PracticeCommand.h"
#include "cli/QuickCommand.h"
#include "cli/SecretInput.h"
#include "cli/SendCommand.h"
#include "cli/SendmailCommand.h"
#include "cli/SettingsCommand.h"
#include "cli/TransferCommand.h"
#include "cli/TrustCommand.h"
#include "cli/WaySecretInput.h"

#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandTable)
};

CommandForm ofAccount(const QString &name, const QString &summary, const QList<QCommandLineOption> &options = {})
{
    return {name, summary, u"NAME"_s, 1, 1, options};
}

std::vector<CommandEntry> accountCommands()
{
    namespace Run = AccountsCommand;
    const QCommandLineOption reason{u"reason"_s, Words::tr("Why it becomes less safe, for the journal."),
                                    u"TEXT"_s};
    const QList<QCommandLineOption> settings = accountOptions() + oauthOptions() + waySecretOptions()
                                               << passphraseOption() << reason;
    const QList<QCommandLineOption> floorOptions{
        {u"lower"_s, Words::tr("Lower it to pinned, unverified, plain or none."), u"LEVEL"_s},
        reason,
        {u"restore"_s, Words::tr("Take the last lowering back.")}};
    return {
        {ofAccount(u"account add"_s, Words::tr("Adds an account."), settings), KeepingCommand::make<Run::add>},
        {{u"account list"_s, Words::tr("Lists the accounts."), {}}, QuickCommand::make<Run::list>},
        {ofAccount(u"account show"_s, Words::tr("Shows an account.")), QuickCommand::make<Run::show>},
        {ofAccount(u"account set"_s, Words::tr("Changes an account."), settings), KeepingCommand::make<Run::set>},
        {{u"account duplicate"_s,
          Words::tr("Adds an account that is like another, without its pins and floors."),
          u"NAME NEWNAME"_s,
          2,
          2,
          {reason}},
         QuickCommand::make<Run::duplicate>},
        {{u"account move"_s, Words::tr("Moves an account; new messages begin with the first one."), u"NAME PLACE"_s,
          2, 2},
         QuickCommand::make<Run::move>},
        {ofAccount(u"account remove"_s,
                   Words::tr("Removes an account, its pins, its floors and its stored password."),
                   {passphraseOption()}),
         KeepingCommand::make<Run::remove>},
        {ofAccount(u"account floor"_s, Words::tr("Shows, lowers or restores the level that the server must reach."),
                   floorOptions),
         QuickCommand::make<Run::floor>},
        {AuthorizeCommand::form(), AuthorizeCommand::make},
        {DiscoverCommand::form(), DiscoverCommand::make},
        {{u"account export"_s,
          Words::tr("Writes an account with its pins, floors and journal into a file, without its password."),
          u"NAME FILE"_s, 2, 2},
         QuickCommand::make<TransferCommand::exportAccount>},
        {{u"account import"_s,
          Words::tr("Takes an account from a file that was exported, of Thunderbird, msmtp or a provider."),
          u"FILE"_s,
          1,
          1,
          {{u"name"_s, Words::tr("Import it by this name."), u"NEW"_s},
           {u"address"_s, Words::tr("The mail address to send from, with a provider's file for mail programs."),
            u"ADDR"_s},
           {u"lower"_s, Words::tr("Permit what makes less safe what is here.")},
           {u"password-commands"_s, Words::tr("Run the commands that give msmtp its passwords.")},
           reason}},
         QuickCommand::make<TransferCommand::importAccount>},
    };
}

std::vector<CommandEntry> identityCommands()
{
    namespace Run = IdentityCommand;
    const QString one = u"NAME ADDR"_s;
    return {
        {ofAccount(u"account identity list"_s, Words::tr("Lists as whom an account sends.")),
         QuickCommand::make<Run::list>},
        {{u"account identity add"_s, Words::tr("Adds an address to send from."), one, 1, 2, identityOptions()},
         QuickCommand::make<Run::add>},
        {{u"account identity set"_s, Words::tr("Changes what messages from an address begin with."), one, 2, 2,
          identityOptions()},
         QuickCommand::make<Run::set>},
        {{u"account identity remove"_s, Words::tr("Removes an address to send from."), one, 2, 2},
         QuickCommand::make<Run::remove>},
        {{u"account identity first"_s, Words::tr("Makes it the address that new messages begin with."), one, 2, 2},
         QuickCommand::make<Run::first>},
    };
}

std::vector<CommandEntry> trustCommands()
{
    namespace Run = TrustCommand;
    return {
        {{u"trust list"_s, Words::tr("Lists pins, floors and servers that could not prove themselves."), {}},
         QuickCommand::make<Run::list>},
        {ofAccount(u"trust show"_s, Words::tr("Shows what is remembered of an account's server.")),
         QuickCommand::make<Run::show>},
        {ChainCommand::form(), ChainCommand::make},
        {PinCommand::form(), PinCommand::make},
        {{u"trust unpin"_s,
          Words::tr("Removes a pin, or all pins of an account."),
          u"NAME [FINGERPRINT]"_s,
          1,
          2,
          {{u"reason"_s, Words::tr("Why, for the journal."), u"TEXT"_s}}},
         QuickCommand::make<Run::unpin>},
        {ofAccount(u"trust forgive"_s,
                   Words::tr("Lets the password go again to a server that could not prove itself."),
                   {{u"reason"_s, Words::tr("Why, for the journal."), u"TEXT"_s}}),
         QuickCommand::make<Run::forgive>},
        {{u"trust restore"_s,
          Words::tr("Takes back what was made less safe: the last step, or the last of a kind."), u"NAME [WHAT]"_s,
          1, 2},
         QuickCommand::make<Run::restore>},
        {journalForm(), QuickCommand::make<Run::journal>},
    };
}

std::vector<CommandEntry> settingsCommands()
{
    namespace Run = SettingsCommand;
    return {
        {{u"settings show"_s, Words::tr("Shows what holds for all accounts."), {}}, QuickCommand::make<Run::show>},
        {{u"settings set"_s, Words::tr("Changes a setting: undo-delay, sent-copy or notify-success."),
          u"KEY VALUE"_s, 2, 2},
         QuickCommand::make<Run::set>},
    };
}

std::vector<CommandEntry> allCommands()
{
    std::vector<CommandEntry> all = accountCommands();
    for (const CommandEntry &entry : identityCommands())
        all.push_back(entry);
    all.push_back({CheckCommand::form(), CheckCommand::make});
    all.push_back({SendCommand::form(), SendCommand::make});
    all.push_back({SendmailCommand::form(), SendmailCommand::make});
    for (const CommandEntry &entry : OutboxCommand::table())
        all.push_back(entry);
    for (const CommandEntry &entry : trustCommands())
        all.push_back(entry);
    for (const CommandEntry &entry : settingsCommands())
        all.push_back(entry);
    all.push_back({PracticeCommand::form(), PracticeCommand::make});
    return all;
}

} // namespace

const std::vector<CommandEntry> &commandTable()
{
    static const std::vector<CommandEntry> table = allCommands();
    return table;
}

} // namespace Sealpost::Cli
