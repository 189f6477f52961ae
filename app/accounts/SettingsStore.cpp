#include "accounts/SettingsStore.h"

#include "accounts/Profile.h"

#include <QDir>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sectionName = "sending"_L1;

bool isOurs(const IniSection &section)
{
    return section.name().compare(sectionName, Qt::CaseInsensitive) == 0;
}

void readSection(const IniSection &section, SettingsStore::Contents &contents)
{
    contents.badLines += section.strayLines();
    for (const SettingText &setting : textsOf(contents.settings)) {
        const std::optional<QString> value = section.value(setting.key);
        const auto after = changed(contents.settings, {setting.key, value.value_or(setting.value)});
        if (after)
            contents.settings = *after;
        else if (const auto line = section.line(setting.key))
            contents.badLines += *line;
    }
}

SettingsStore::Contents readAll(const IniText &ini)
{
    SettingsStore::Contents contents{.settings = {}, .badLines = ini.strayLines()};
    for (const IniSection &section : ini.sections) {
        if (isOurs(section))
            readSection(section, contents);
    }
    std::ranges::sort(contents.badLines, {}, &IniLine::number);
    return contents;
}

/// The section that is written to. What another one of its name says would come after it and count: it goes.
IniSection &soleSection(QList<IniSection> &sections)
{
    const auto first = std::ranges::find_if(sections, isOurs);
    if (first == sections.end())
        return sections.emplaceBack(sectionName);
    for (auto later = std::next(first); later != sections.end(); ++later) {
        for (const SettingText &setting : textsOf({})) {
            if (isOurs(*later))
                later->set(setting.key, std::nullopt);
        }
    }
    return *first;
}

} // namespace

SettingsStore::SettingsStore(const QString &profileFolder)
    : m_file(QDir(profileFolder).filePath(u"settings.ini"_s))
{
}

Result<SettingsStore::Contents, StoreFailure> SettingsStore::load() const
{
    return m_file.read().map(readAll);
}

QString SettingsStore::languageOf(const QString &profileFolder)
{
    const auto contents = SettingsStore(profileFolder.isEmpty() ? Profile::usualFolder() : profileFolder).load();
    return contents ? contents->settings.language : QString();
}

Result<void, StoreFailure> SettingsStore::save(const Settings &settings)
{
    const auto edit = [&](IniText &ini) {
        IniSection &section = soleSection(ini.sections);
        for (const SettingText &setting : textsOf(settings)) {
            const bool isUsual = textsOf({}).contains(setting);
            section.set(setting.key, isUsual ? std::nullopt : std::optional(setting.value));
        }
        return true;
    };
    return m_file.change(edit).map([](bool) {});
}

} // namespace Sealpost
