#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>

#include <chrono>

namespace Sealpost {

struct Identity;

/// Where passwords that are kept are kept.
enum class PasswordPlace {
    Keyring,    ///< the desktop's
    SealedFile, ///< in the profile, under a passphrase
};

/// What a person wishes for all accounts.
struct Settings {
    static constexpr std::chrono::seconds longestUndoDelay{60};

    std::chrono::seconds undoDelay{5}; ///< 0 to longestUndoDelay: so long a message can be called back after "Send"
    bool sentCopy = true;              ///< keep a copy of what was sent; an account may wish otherwise
    bool notifySuccess = false;        ///< a failure is always told

    bool checkOnlyOnSend = false; ///< no line stands open while a message is written: nothing is known then
    PasswordPlace passwordPlace = PasswordPlace::Keyring;
    QString language; ///< of the words (BCP 47), one that there is a translation for; empty: the system's

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// One setting as settings.ini and the command line spell it: undo-delay, sent-copy, notify-success,
/// check-only-on-send, password-place, language.
struct SettingText {
    QString key;
    QString value; ///< seconds; yes or no; keyring or file; a language or system

    friend bool operator==(const SettingText &, const SettingText &) = default;
};

[[nodiscard]] QList<SettingText> textsOf(const Settings &settings);

enum class SettingProblem { UnknownKey, BadValue };

/// The settings with one of them changed.
[[nodiscard]] Result<Settings, SettingProblem> changed(const Settings &settings, const SettingText &setting);

/// Whether what this identity sends is kept.
[[nodiscard]] bool keepsSentCopy(const Identity &identity, const Settings &settings);

} // namespace Sealpost
