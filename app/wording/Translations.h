#pragma once

#include <QStringList>

namespace Sealpost {

/// Loads the words of a language (BCP 47), ours and Qt's own, for the whole program; English where there are none.
/// Empty: the system's. Needs a QCoreApplication, and a program with sealpost_translated() in its CMakeLists.txt.
/// Numbers and dates stay those of the system. Which way the windows run is said by whoever has any (ui/main.cpp).
void loadTranslations(const QString &language = {});

namespace Wording {

/// Those that there are words for, English among them, by their tags.
[[nodiscard]] QStringList languages();

/// The one of them that was loaded last; "en" where none was.
[[nodiscard]] QString language();

} // namespace Wording

} // namespace Sealpost
