#include "accounts/Settings.h"

#include "accounts/Account.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr auto undoDelayKey = "undo-delay"_L1;
constexpr auto sentCopyKey = "sent-copy"_L1;
constexpr auto notifySuccessKey = "notify-success"_L1;

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
    else
        return failure(SettingProblem::UnknownKey);
    return isSound ? Result<Settings, SettingProblem>(after) : failure(SettingProblem::BadValue);
}

bool keepsSentCopy(const Account &account, const Settings &settings)
{
    return account.sentCopy.value_or(settings.sentCopy);
}

} // namespace Sealpost
