#include "base/CryptoLibrary.h"

#include <QtCrypto>

namespace Sealpost {

void openCryptoLibrary()
{
    // Never deleted: QCA must outlive every Secret, also those of static storage. Volatile, or the compiler drops
    // the pointer that nobody reads, and the leak checker finds what it pointed to.
    [[maybe_unused]] static const QCA::Initializer *volatile initializer = new QCA::Initializer;
}

} // namespace Sealpost
