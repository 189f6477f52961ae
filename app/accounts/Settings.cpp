#include "accounts/Settings.h"

#include "accounts/Identity.h"

#include <QRegularExpression>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr auto undoDelayKey = "undo-delay"_L1;
constexpr auto sentCopyKey = "sent-copy"_L1;
constexpr auto notifySuccessKey = "notify-success"_L1;
constexpr auto checkOnlyOnSendKey = "check-only-on-send"_L1;
constexpr auto passwordPlaceKey = "password-place"_L1;
constexpr auto languageKey = "language"_L1;

constexpr auto keyringWord = "keyring"_L1;
constexpr auto fileWord = "file"_L1;
constexpr auto systemWord = "system"_L1;

QString yesOrNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

bool isSame(const QString &text, QLatin1StringView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

bool read(const QString &text, bool &value)
{
    value = isSame(text, "yes"_L1);
    return value || isSame(text, "no"_L1);
}

bool read(const QString &text, PasswordPlace &value)
{
    value = isSame(text, fileWord) ? PasswordPlace::SealedFile : PasswordPlace::Keyring;
    return isSame(text, fileWord) || isSame(text, keyringWord);
}

/// A language that nobody has translated yet is no mistake: a later version may have it.
bool read(const QString &text, QString &language)
{
    static const QRegularExpression tag(
        u"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"_s); // BCP 47, as far as we need it
    language = isSame(text, systemWord) ? QString() : text;
    return language.isEmpty() || tag.match(language).hasMatch();
}

bool read(const QString &text, std::chrono::seconds &value)
{
    bool isNumber = false;
    value = std::chrono::seconds(text.toInt(&isNumber));
    return isNumber && value >= value.zero() && value <= Settings::longestUndoDelay;
}

} // namespace

QList<SettingText> textsOf(const Settings &settings)
{
    return {
        {undoDelayKey, QString::number(settings.undoDelay.count())},
        {sentCopyKey, yesOrNo(settings.sentCopy)},
        {notifySuccessKey, yesOrNo(settings.notifySuccess)},
        {checkOnlyOnSendKey, yesOrNo(settings.checkOnlyOnSend)},
        {passwordPlaceKey, settings.passwordPlace == PasswordPlace::SealedFile ? fileWord : keyringWord},
        {languageKey, settings.language.isEmpty() ? QString(systemWord) : settings.language},
    };
}

Result<Settings, SettingProblem> changed(const Settings &settings, const SettingText &setting)
{
    Settings after = settings;
    bool isSound = false;
    if (isSame(setting.key, undoDelayKey))
        isSound = read(setting.value, after.undoDelay);
    else if (isSame(setting.key, sentCopyKey))
        isSound = read(setting.value, after.sentCopy);
    else if (isSame(setting.key, notifySuccessKey))
        isSound = read(setting.value, after.notifySuccess);
    else if (isSame(setting.key, checkOnlyOnSendKey))
        isSound = read(setting.value, after.checkOnlyOnSend);
    else if (isSame(setting.key, passwordPlaceKey))
        isSound = read(setting.value, after.passwordPlace);
    else if (isSame(setting.key, languageKey))
        isSound = read(setting.value, after.language);
    else
        return failure(SettingProblem::UnknownKey);
    return isSound ? Result<Settings, SettingProblem>(after) : failure(SettingProblem::BadValue);
}

bool keepsSentCopy(const Identity &identity, const Settings &settings)
{
    return identity.sentCopy.value_or(settings.sentCopy);
}

} // namespace Sealpost
