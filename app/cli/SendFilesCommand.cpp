#include "cli/SendFilesCommand.h"

#include "cli/AccountChoice.h"
#include "cli/Login.h"
#include "cli/SendOptions.h"
#include "trust/ShownText.h"

#include <QDir>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

Answer<void> SendFilesCommand::begin(OpenProfile &profile)
{
    const QString path = arguments().value(u"message"_s);
    return checkSendOptions(arguments())
        .and_then([&] { return givenRecipients(arguments()); })
        .and_then([&](const QList<Address> &recipients) {
            m_recipients = recipients;
            return candidateAccounts(profile, arguments());
        })
        .and_then([&](const QList<Account> &accounts) {
            m_accounts = accounts;
            if (path != "-"_L1 && QFileInfo(path).isDir())
                return beginFolder(path);
            return (path == "-"_L1 ? takeFrom(console().input(), {}) : takeFile(path, {})).map([this] {
                allGiven();
            });
        });
}

Answer<void> SendFilesCommand::beginFolder(const QString &folder)
{
    if (m_accounts.size() > 1)
        return failure(CommandFailure::usage(tr("A folder goes through one account: say which, --account NAME.")));
    const QDir dir(folder);
    for (const QFileInfo &file : dir.entryInfoList({u"*.eml"_s}, QDir::Files, QDir::Name))
        m_files += file.filePath();
    if (m_files.isEmpty())
        return failure(
            CommandFailure{ExitCode::BadMessage, u"no_messages"_s,
                           tr("--message: the folder “%1” holds no .eml file.").arg(shownText(folder, 200))});
    takeNext();
    return {};
}

Answer<void> SendFilesCommand::takeFile(const QString &path, const QString &name)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return takeFrom(file, name);
    return failure(
        CommandFailure{ExitCode::InputOutput, u"unreadable"_s,
                       tr("--message: “%1” cannot be read: %2.").arg(shownText(path, 200), file.errorString())});
}

Answer<void> SendFilesCommand::takeFrom(QIODevice &source, const QString &name)
{
    Answer<TakenOver> taken =
        takeOver(source, profile().temporary(), m_accounts.first().identity.mailbox(), profile().clock());
    if (!taken)
        return failure(taken.error());
    if (const Answer<void> chosen = chooseAccount(taken->outside.from); !chosen)
        return chosen;
    const QList<Address> &recipients = m_recipients.isEmpty() ? taken->outside.recipients : m_recipients;
    Answer<Submission> submission =
        submissionOf(taken->outside.message, identityOf(taken->outside.from, *m_account).address, recipients);
    return submission.map([&](Submission &order) {
        applySendOptions(arguments(), order);
        const QString subject = subjectOf(taken->file);
        enqueue({*m_account, std::move(taken->file), order, subject}, name);
    });
}

/// Once: the messages of a folder go through the account of the first.
Answer<void> SendFilesCommand::chooseAccount(const QList<Mailbox> &from)
{
    if (m_account)
        return {};
    return accountToLogIn(profile(), accountOf(from, m_accounts), arguments(), console())
        .map([this](const Account &account) { m_account = account; });
}

/// One a turn: what was taken is written to the disk meanwhile, and Ctrl-C is heard.
void SendFilesCommand::takeNext()
{
    if (m_files.isEmpty() || isInterrupted()) {
        allGiven();
        return;
    }
    const QString file = m_files.takeFirst();
    if (const Answer<void> taken = takeFile(file, file); !taken)
        leaveOut(file, taken.error());
    QMetaObject::invokeMethod(this, &SendFilesCommand::takeNext, Qt::QueuedConnection);
}

bool SendFilesCommand::isPiped() const
{
    return takesInput(arguments());
}

} // namespace Sealpost::Cli
