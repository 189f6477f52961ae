#include "cli/SettingsCommand.h"

#include "accounts/SettingsStore.h"
#include "trust/ShownText.h"
#include "wording/SettingsText.h"

#include <QCoreApplication>

namespace Sealpost::Cli::SettingsCommand {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SettingsCommand)
};

QString placeName(PasswordPlace place)
{
    return place == PasswordPlace::SealedFile ? u"file"_s : u"keyring"_s;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

ExitCode report(const Settings &settings, Console &console)
{
    QString text;
    for (const SettingText &setting : textsOf(settings))
        text += setting.key + u": "_s + setting.value + u'\n';
    const QJsonObject json{{u"undo_delay"_s, qint64(settings.undoDelay.count())},
                           {u"sent_copy"_s, settings.sentCopy},
                           {u"notify_success"_s, settings.notifySuccess},
                           {u"check_only_on_send"_s, settings.checkOnlyOnSend},
                           {u"password_place"_s, placeName(settings.passwordPlace)},
                           {u"language"_s, orNull(settings.language)}};
    return console.report(text, {{u"settings"_s, json}});
}

Answer<Settings> read(const SettingsStore &store, Console &console)
{
    return store.load().map_error(CommandFailure::ofStore).map([&](const SettingsStore::Contents &contents) {
        for (const IniLine &line : contents.badLines)
            console.note(Wording::badLine(line));
        return contents.settings;
    });
}

QString wanted(const QString &key)
{
    if (key == "undo-delay"_L1)
        return Words::tr("0 to 60 seconds");
    if (key == "password-place"_L1)
        return Words::tr("keyring or file");
    if (key == "language"_L1)
        return Words::tr("system, or a language like de or pt-BR");
    return Words::tr("yes or no");
}

CommandFailure refusal(SettingProblem problem, const SettingText &setting)
{
    const QString key = shownText(setting.key, 80);
    switch (problem) {
    case SettingProblem::UnknownKey:
        return CommandFailure::usage(
            Words::tr("There is no setting “%1”. See: sealpost-cli settings show").arg(key));
    case SettingProblem::BadValue:
        return CommandFailure::usage(
            Words::tr("%1: “%2” makes no sense; it takes %3.").arg(key, shownText(setting.value, 80), wanted(key)));
    }
    Q_UNREACHABLE();
}

} // namespace

Answer<ExitCode> show(OpenProfile &profile, const Arguments &, Console &console)
{
    return read(SettingsStore(profile.profile().folder()), console).map([&](const Settings &settings) {
        return report(settings, console);
    });
}

Answer<ExitCode> set(OpenProfile &profile, const Arguments &arguments, Console &console)
{
    const SettingText wished{arguments.operands().at(0), arguments.operands().at(1)};
    SettingsStore store(profile.profile().folder());
    return read(store, console)
        .and_then([&](const Settings &before) {
            return changed(before, wished).map_error([&](SettingProblem problem) {
                return refusal(problem, wished);
            });
        })
        .and_then([&](const Settings &after) {
            return store.save(after).map_error(CommandFailure::ofStore).map([&] { return report(after, console); });
        });
}

} // namespace Sealpost::Cli::SettingsCommand
