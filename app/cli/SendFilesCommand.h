#pragma once

#include "cli/SendReport.h"
#include "cli/SendingCommand.h"

namespace Sealpost::Cli {

/// `send --message`: one whole message from a file or standard input, or every .eml file of a folder over one line.
class SendFilesCommand final : public SendingCommand
{
    Q_OBJECT

public:
    using SendingCommand::SendingCommand;

private:
    [[nodiscard]] Answer<void> begin(OpenProfile &profile) override;
    [[nodiscard]] Answer<void> beginFolder(const QString &folder);
    [[nodiscard]] Answer<void> sendFile(const QString &path);
    [[nodiscard]] Answer<void> sendFrom(QIODevice &source);
    [[nodiscard]] Answer<void> chooseAccount(const QList<Mailbox> &from);
    void sendNext();
    void afterDelivered(const Delivered &delivered) override;
    [[nodiscard]] bool isPiped() const override;
    void endFolder();

    QList<Account> m_accounts; ///< that come into question
    std::optional<Account> m_account;
    QList<Address> m_recipients; ///< of the command line; empty: each message's own
    bool m_isFolder = false;
    QStringList m_files; ///< still to be sent
    QString m_file;      ///< on its way; empty: no folder
    SendReport m_report;
};

} // namespace Sealpost::Cli
