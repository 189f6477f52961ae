#pragma once

#include "accounts/IniFile.h"
#include "accounts/Settings.h"

namespace Sealpost {

/// The settings of a profile, in the section [sending] of its settings.ini: an open file that people may edit.
///
/// Comments, other sections, and keys that this version does not know, stay.
class SettingsStore
{
public:
    explicit SettingsStore(const QString &profileFolder);

    /// What makes no sense leaves its setting as it usually is, and is told: a line in [sending], or before any
    /// section. Two sections of that name are read as one, the later line counts.
    struct Contents {
        Settings settings;
        QList<IniLine> badLines; ///< in the order of the file
    };
    [[nodiscard]] Result<Contents, StoreFailure> load() const;

    [[nodiscard]] Result<void, StoreFailure> save(const Settings &settings);

    /// The language of the words in the profile of this folder; nothing is made where there is none. Empty: the
    /// usual profile.
    [[nodiscard]] static QString languageOf(const QString &profileFolder);

private:
    IniFile m_file;
};

} // namespace Sealpost
