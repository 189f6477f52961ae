#pragma once

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
    [[nodiscard]] Answer<void> takeFile(const QString &path, const QString &name);
    [[nodiscard]] Answer<void> takeFrom(QIODevice &source, const QString &name);
    [[nodiscard]] Answer<void> chooseAccount(const QList<Mailbox> &from);
    void takeNext();
    [[nodiscard]] bool isPiped() const override;

    QList<Account> m_accounts; ///< that come into question
    std::optional<Account> m_account;
    QList<Address> m_recipients; ///< of the command line; empty: each message's own
    QStringList m_files;         ///< of the folder, still to be taken
};

} // namespace Sealpost::Cli
