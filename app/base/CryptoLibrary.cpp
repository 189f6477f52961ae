#include "base/CryptoLibrary.h"

#include <QtCrypto>

namespace Sealpost {

void openCryptoLibrary()
{
    // Never deleted: QCA must outlive every Secret, also those of static storage.
    [[maybe_unused]] static const auto *const initializer = new QCA::Initializer;
}

} // namespace Sealpost
