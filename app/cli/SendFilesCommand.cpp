#include "cli/SendFilesCommand.h"

#include "cli/AccountChoice.h"
#include "cli/Login.h"
#include "cli/SendOptions.h"
#include "trust/ShownText.h"

#include <QDir>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

/// Whether a message after this one would come to the same end.
bool lineHasFailed(const SubmissionResult &result)
{
    const bool cancelled = result.outcome.failure && result.outcome.failure->kind == Smtp::Failure::Kind::Cancelled;
    return cancelled || result.line.phase == LineReport::Phase::Held ||
           result.line.phase == LineReport::Phase::Failed;
}

} // namespace

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
            if (path == "-"_L1)
                return sendFrom(console().input());
            return QFileInfo(path).isDir() ? beginFolder(path) : sendFile(path);
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
    m_isFolder = true;
    sendNext();
    return {};
}

Answer<void> SendFilesCommand::sendFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return sendFrom(file);
    return failure(
        CommandFailure{ExitCode::InputOutput, u"unreadable"_s,
                       tr("--message: “%1” cannot be read: %2.").arg(shownText(path, 200), file.errorString())});
}

Answer<void> SendFilesCommand::sendFrom(QIODevice &source)
{
    Answer<TakenOver> taken =
        takeOver(source, profile().temporary(), m_accounts.first().identity, profile().clock());
    if (!taken)
        return failure(taken.error());
    if (const Answer<void> chosen = chooseAccount(taken->outside.from); !chosen)
        return chosen;
    const QList<Address> &recipients = m_recipients.isEmpty() ? taken->outside.recipients : m_recipients;
    Answer<Submission> submission = submissionOf(taken->outside.message, m_account->identity.address, recipients);
    return submission.map([&](Submission &order) {
        applySendOptions(arguments(), order);
        deliver(*m_account, std::move(taken->file), order);
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

void SendFilesCommand::sendNext()
{
    while (!m_files.isEmpty()) {
        m_file = m_files.takeFirst();
        const Answer<void> begun = sendFile(m_file);
        if (begun)
            return;
        m_report.add(begun.error(), m_file);
    }
    endFolder();
}

void SendFilesCommand::afterDelivered(const Delivered &delivered)
{
    m_report.add(delivered, m_file);
    if (!m_isFolder) {
        Q_EMIT finished(m_report.concludeOne(console()));
        return;
    }
    if (!lineHasFailed(delivered.result)) {
        sendNext();
        return;
    }
    for (const QString &file : std::exchange(m_files, {}))
        m_report.addUntried(file);
    endFolder();
}

void SendFilesCommand::endFolder()
{
    Q_EMIT finished(m_report.concludeFolder(console()));
}

bool SendFilesCommand::isPiped() const
{
    return takesInput(arguments());
}

} // namespace Sealpost::Cli
