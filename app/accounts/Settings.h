#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>

#include <chrono>

namespace Sealpost {

struct Account;

/// What a person wishes for all accounts.
struct Settings {
    static constexpr std::chrono::seconds longestUndoDelay{60};

    std::chrono::seconds undoDelay{5}; ///< 0 to longestUndoDelay: so long a message can be called back after "Send"
    bool sentCopy = true;              ///< keep a copy of what was sent; an account may wish otherwise
    bool notifySuccess = false;        ///< a failure is always told

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// One setting as settings.ini and the command line spell it: undo-delay, sent-copy, notify-success.
struct SettingText {
    QString key;
    QString value; ///< seconds; yes or no

    friend bool operator==(const SettingText &, const SettingText &) = default;
};

[[nodiscard]] QList<SettingText> textsOf(const Settings &settings);

enum class SettingProblem { UnknownKey, BadValue };

/// The settings with one of them changed.
[[nodiscard]] Result<Settings, SettingProblem> changed(const Settings &settings, const SettingText &setting);

/// Whether what this account sends is kept.
[[nodiscard]] bool keepsSentCopy(const Account &account, const Settings &settings);

} // namespace Sealpost
