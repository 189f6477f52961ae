#pragma once

namespace Sealpost {

/// Loads the words of the person's language, ours and Qt's own, for the whole program; English where there are
/// none.
void loadTranslations();

} // namespace Sealpost
