#pragma once

#include <QString>

namespace Sealpost::Cli {

/// How this program is called again for the same profile and account: the commands that reports suggest.
class Invocation
{
public:
    Invocation() = default;
    /// `profile` as it was given; empty: the usual one.
    explicit Invocation(const QString &profile, const QString &account = {});

    [[nodiscard]] Invocation forAccount(const QString &name) const { return Invocation(m_profile, name); }

    /// A text of ours that names commands, "sealpost-cli check NAME", with commands that can be typed: with
    /// --profile where one was given, and the account's name where there is one. Not for texts that hold words of
    /// others.
    [[nodiscard]] QString spelled(QString text) const;

private:
    QString m_profile;
    QString m_account;
};

/// "NAME" as a shell takes it.
[[nodiscard]] QString shellWord(const QString &word);

} // namespace Sealpost::Cli
