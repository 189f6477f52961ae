#pragma once

namespace Sealpost {

/// Loads the words of the person's language, ours and Qt's own, for the whole program; English where there are
/// none. Needs a QCoreApplication, and a program with sealpost_translated() in its CMakeLists.txt.
void loadTranslations();

} // namespace Sealpost
