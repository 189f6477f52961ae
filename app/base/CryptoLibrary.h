#pragma once

namespace Sealpost {

/// Makes QCA usable; call it before the first use of a QCA class. Costs something the first time only.
///
/// QCA stays open until the program ends: secrets in static objects must still be wiped by it.
void openCryptoLibrary();

} // namespace Sealpost
